/** The words of one standard's codes, for search to show beside a code that was asked for exactly. */
import type { StandardVersion } from '../catalogue/catalogue.ts';

/** Words of one code. */
export interface Label {
  title?: string;
  /** The statement, shortened. */
  text?: string;
}

/** Words of every code of one version. */
export interface Labels {
  ref: string;
  version: string;
  labels: Record<string, Label>;
}

/** Statements are shown up to this many characters. */
const LONGEST = 280;

/** Builds the words of every KSB, duty and assessment method of a version. */
export function buildLabels({ standard, ksbs, duties, plan }: StandardVersion): Labels {
  const methods = plan?.plan === 'epa' ? plan.methods : [];
  const statements = [...ksbs.values(), ...duties.values()].map((item): [string, Label] => [
    item.code,
    {
      ...('title' in item && item.title !== undefined && { title: item.title }),
      text: shorten(item.statement, LONGEST),
    },
  ]);
  return {
    ref: standard.ref,
    version: standard.version,
    labels: Object.fromEntries([
      ...statements,
      ...methods.map(({ code, title }): [string, Label] => [code, { title }]),
    ]),
  };
}

/**
 * Cuts a text at the end of a word and says so with an ellipsis.
 *
 * @example shorten('How to keep records', 12) // 'How to keep…'
 */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\S*$/, '');
  return `${(cut.trim() || line.slice(0, longest - 1)).replace(/[\s,;:.]+$/, '')}…`;
}
