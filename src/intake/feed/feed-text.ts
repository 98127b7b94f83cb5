/** A text of the feed: as given, as plain text, and what had to be mended. */
import type { Block } from '../../model/text.ts';
import { hasMarkup, toPlainText } from './plain-text.ts';
import type { Line } from './plain-text.ts';

/** One text of the feed. */
export interface FeedText {
  /** Plain text; a line for each paragraph, and for each item of a list with "• " before it. */
  text: string;
  /** Tags and entities that were taken out, each kind once: `<br>`, `&nbsp;`. */
  markup: readonly string[];
  /** Whether its tags were escaped more than once. */
  escapedTwice: boolean;
  /** Whether white space at an end, or doubled, was mended. */
  loose: boolean;
}

/** A text that the feed does not give. */
export const NO_TEXT: FeedText = { text: '', markup: [], escapedTwice: false, loose: false };

/** Reads a text that ought to be plain. */
export function readText(given: string): FeedText {
  if (given === '') return NO_TEXT;
  const marked = hasMarkup(given);
  const { lines, unescaped } = toPlainText(given);
  return {
    text: lines.map(writeLine).join('\n'),
    markup: marked ? markupOf(given) : NO_TEXT.markup,
    escapedTwice: unescaped > 1,
    loose: LOOSE.test(given.replace(/\r\n/g, '\n')),
  };
}

/** Reads a text that is HTML by rights, as paragraphs and lists. */
export function readBlocks(given: string): { blocks: Block[]; escapedTwice: boolean } {
  const { lines, unescaped } = toPlainText(given);
  const blocks: (string | { list: string[] })[] = [];
  for (const { text, item } of lines) {
    const last = blocks.at(-1);
    if (!item) blocks.push(text);
    else if (typeof last === 'object') last.list.push(text);
    else blocks.push({ list: [text] });
  }
  return { blocks, escapedTwice: unescaped > 1 };
}

/**
 * Whether a text says nothing: it has no letter and no digit.
 *
 * @example isFiller('.') // true
 */
export function isFiller(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

const LOOSE = /^\s|\s$|\s{2}|[\u00a0\u200b\ufeff]/;

function writeLine({ text, item }: Line): string {
  return item ? `• ${text}` : text;
}

function markupOf(given: string): string[] {
  const found = [...given.matchAll(/<(\/?)([a-z][a-z\d-]*)|&(?:#\w+|[a-z][a-z\d]*);/gi)];
  return [
    ...new Set(
      found.map(([all, slash = '', name]) =>
        name === undefined ? all.toLowerCase() : `<${slash}${name.toLowerCase()}>`,
      ),
    ),
  ];
}
