/** Reads a page saved as Markdown, tables and pieces of HTML among it. */
import type { Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { passageOf, rowOf } from '../passage.ts';
import type { Passage, SavedDocument } from '../passage.ts';
import { readStated } from './codes.ts';
import { fragmentLines, fragmentPassages } from './html.ts';
import { collapse } from './white-space.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads Markdown, GitHub's tables included; a table may also be lines whose cells tabs divide. */
export function readMarkdown(path: string, text: string): SavedDocument {
  const root = parser.parse(text);
  return { path, form: 'markdown', passages: root.children.flatMap((node) => read(node, text)) };
}

function read(node: Nodes, text: string): Passage[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return [passageOf('heading', line, textOf(toString(node), line))].filter(hasWords);
    case 'paragraph':
      return readParagraph(source(node, text), line, 'text');
    case 'code':
      return readParagraph(node.value, line, 'text');
    case 'html':
      return fragmentPassages(node.value, line);
    case 'table':
      return readTable(node, text);
    case 'listItem':
      return node.children.flatMap((child, index) =>
        child.type === 'paragraph'
          ? readParagraph(
              source(child, text),
              child.position?.start.line ?? line,
              index === 0 ? 'item' : 'text',
            )
          : read(child, text),
      );
    case 'thematicBreak':
      return [];
    default:
      return 'children' in node
        ? node.children.flatMap((child) => read(child, text))
        : [passageOf('text', line, collapse(source(node, text)))].filter(hasWords);
  }
}

/** A paragraph: rows where tabs divide its lines, else its sentences, with each stated code apart. */
function readParagraph(raw: string, first: number, kind: 'text' | 'item'): Passage[] {
  const lines = raw.split(/\r?\n/).map((words, index) => ({ words, line: first + index }));
  const firstRow = lines.findIndex(({ words }) => words.includes('\t'));
  if (firstRow !== -1)
    return lines
      .filter(({ words }) => words.trim())
      .map(({ words, line }) =>
        line < first + firstRow
          ? passageOf('text', line, textOf(words, line))
          : rowOf(
              line,
              words.split('\t').map((cell) => fragmentLines(plain(cell), line)),
            ),
      );
  const passages: Passage[] = [];
  let isBroken = true; // the line before ended with a hard break
  for (const { words, line } of lines) {
    const text = textOf(words, line);
    const last = passages.at(-1);
    if (last && !isBroken && !readStated(text)?.marked)
      passages[passages.length - 1] = { ...last, text: `${last.text} ${text}` };
    else if (text) passages.push(passageOf(passages.length ? 'text' : kind, line, text));
    isBroken = / {2,}$|\\$/.test(words);
  }
  return passages;
}

function readTable(table: Table, text: string): Passage[] {
  return table.children.map((row) => {
    const line = row.position?.start.line ?? 1;
    return rowOf(
      line,
      row.children.map((cell) =>
        fragmentLines(plain(cell.children.map((part) => source(part, text)).join('')), line),
      ),
    );
  });
}

/** The Markdown of a node as it stands in the file. */
function source(node: Nodes, text: string): string {
  const { start, end } = node.position ?? {};
  return start && end ? text.slice(start.offset, end.offset) : '';
}

/** The words of a line: without marks of Markdown, HTML and entities. */
function textOf(words: string, line: number): string {
  return fragmentLines(plain(words), line)
    .map(({ text }) => text)
    .join(' ');
}

function plain(words: string): string {
  return words
    .replace(/\\$/, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function hasWords({ text }: Passage): boolean {
  return text !== '';
}
