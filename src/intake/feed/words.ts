/** Words of findings: lists, counts and quotes. */
import { sayCount, sayList } from '../../catalogue/wording.ts';

/** How many examples a finding names. */
const MOST = 5;

/**
 * The first of some things and how many more there are.
 *
 * @example sayFirst(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']) // 'K1, K2, K3, K4, K5 and 2 more'
 */
export function sayFirst(items: readonly string[]): string {
  const rest = items.length - MOST;
  return rest > 0 ? sayList([...items.slice(0, MOST), `${rest} more`]) : sayList(items);
}

/** A text in quotes, shortened. */
export function quote(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}"`;
}

/** "1 text", "3 texts". */
export function sayTexts(count: number): string {
  return sayCount(count, 'text', 'texts');
}
