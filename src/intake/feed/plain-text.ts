/** HTML of the feed as plain text: paragraphs and lists stay, tags never do. */
import { Parser } from 'htmlparser2';

/** One line of plain text: a paragraph, or an item of a list. */
export interface Line {
  text: string;
  item: boolean;
}

/** Plain text, and how deep under escapes it lay. */
export interface PlainText {
  lines: Line[];
  /** How many times tags came to light by unescaping: 0 for text that has none, or bare tags. */
  unescaped: number;
}

/** Begins a tag, a comment or a declaration, also one that is cut before its end. */
const TAG = /<(?:\/?[a-z][^<>]*(?:>|$)|[!?])/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** Elements whose content is no text for readers. */
const DROPPED = new Set(['head', 'iframe', 'noscript', 'object', 'script', 'style', 'template']);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** How deep escapes are followed; deeper tags are cut out. */
const DEEPEST = 5;

/** Whether a text holds tags or entities. */
export function hasMarkup(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text);
}

/**
 * Takes HTML, escaped HTML (also twice) or plain text to lines of plain text.
 *
 * @example toPlainText('&lt;p&gt;Safe &amp;amp; sound.&lt;/p&gt;').lines // [{ text: 'Safe & sound.', item: false }]
 */
export function toPlainText(given: string): PlainText {
  let unescaped = 0;

  function unfold(text: string, item: boolean, depth: number): Line[] {
    const clean = mendCharacters(text);
    if (depth > DEEPEST) return textLines(clean.replace(/<[^<>]*>?/g, ' '), item);
    if (TAG.test(clean)) {
      return parse(clean).flatMap((line) => {
        if (TAG.test(line.text)) unescaped = Math.max(unescaped, depth + 1);
        return unfold(line.text, item || line.item, depth + 1);
      });
    }
    if (!ENTITY.test(clean)) return textLines(clean, item);
    const decoded = decode(clean);
    if (decoded === clean) return textLines(clean, item); // "R&D;" is no entity
    if (TAG.test(decoded)) unescaped = Math.max(unescaped, depth + 1);
    return unfold(decoded, item, depth + 1);
  }

  return { lines: unfold(given, false, 0), unescaped };
}

/** Takes out what no reader sees: control characters, zero-width spaces, halves of characters. */
function mendCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/(?![\n\r])\p{Cc}/gu, ' ');
}

function textLines(text: string, item: boolean): Line[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => ({ text: mendSpace(line), item }))
    .filter((line) => line.text !== '');
}

/** One space between words, none at the ends. */
export function mendSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function decode(text: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (data) => parts.push(data) });
  parser.end(text);
  return parts.join('');
}

/** The text of HTML, a line for each block; white space counts as one space, as in a browser. */
function parse(html: string): Line[] {
  const lines: Line[] = [];
  let words = '';
  let dropped = 0;
  let items = 0;
  const end = () => {
    const text = mendSpace(words);
    if (text !== '') lines.push({ text, item: items > 0 });
    words = '';
  };
  /** A paragraph or a break inside an item is a part of the item. */
  const endBlock = (name: string) => {
    if (items > 0 && (name === 'p' || name === 'br' || name === 'div')) words += ' ';
    else end();
  };
  const parser = new Parser({
    onopentag(name) {
      if (DROPPED.has(name)) dropped += 1;
      if (BLOCKS.has(name)) endBlock(name);
      else if (name === 'td' || name === 'th') words += ' ';
      if (name === 'li') items += 1;
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped -= 1;
      if (BLOCKS.has(name)) endBlock(name);
      if (name === 'li') items -= 1;
    },
    ontext(text) {
      if (dropped === 0) words += text;
    },
  });
  parser.end(html);
  end();
  return lines;
}
