/** Writes synced content as JSON whose bytes follow from the data alone: keys in the order of the schema. */
import type { Standard } from '../../model/standard.ts';
import { StandardSchema } from '../../model/standard.ts';

/** Longest line that a list or record is put on. */
const WIDTH = 100;

/** The text of the file of a version; its keys stand in the order of the schema. */
export function writeStandard(standard: Standard): string {
  return writeJson(StandardSchema.parse(standard));
}

/**
 * JSON that people can compare: an item of a list on each line, codes of a list on one.
 *
 * @example writeJson({ ksbs: ['K1', 'K2'] }) // '{ "ksbs": ["K1", "K2"] }\n'
 */
export function writeJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => write(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`);
  const line = isList ? `[${parts.join(', ')}]` : parts.length ? `{ ${parts.join(', ')} }` : '{}';
  const isShort = indent.length + line.length <= WIDTH || areCodes(value);
  if (isShort && !line.includes('\n')) return line;
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** A list of codes stays on one line, however many they are. */
function areCodes(value: object): boolean {
  return Array.isArray(value) && value.every((item) => /^[A-Z]+\d+$/.test(String(item)));
}
