/** The command line of the corpus maker. */
import { parseArgs } from 'node:util';
import type { CorpusOrder } from './plan.ts';

/** What the command line asks for. */
export interface CorpusCommand {
  order: CorpusOrder;
  into: string;
}

/**
 * Reads the arguments.
 *
 * @throws Error with what is wrong and what to write instead.
 */
export function readArguments(args: readonly string[]): CorpusCommand {
  const { values } = parseArgs({
    args: [...args],
    options: {
      standards: { type: 'string', default: '712' },
      versions: { type: 'string', default: '2032' },
      seed: { type: 'string', default: '1' },
      traps: { type: 'string', default: 'default' },
      edition: { type: 'string', default: '1' },
      into: { type: 'string' },
    },
  });
  if (values.into === undefined || values.into === '') {
    throw new Error(
      '--into is missing. Name a folder for the corpus: npm run corpus -- --into DIR',
    );
  }
  const { traps, edition } = values;
  if (traps !== 'default' && traps !== 'none') {
    throw new Error(`--traps "${traps}" is not a choice. Give "default" or "none".`);
  }
  if (edition !== '1' && edition !== '2') {
    throw new Error(`--edition "${edition}" is not a choice. Give 1, or 2 for a later sync.`);
  }
  return {
    order: {
      standards: count('standards', values.standards),
      versions: count('versions', values.versions),
      seed: count('seed', values.seed),
      traps,
      edition: edition === '1' ? 1 : 2,
    },
    into: values.into,
  };
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new Error(`--${name} "${text}" is not a number. Give a whole number from 1 on.`);
  }
  return Number(text);
}
