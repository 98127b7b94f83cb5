/** Reads a page saved as HTML: headings, paragraphs, items and rows, with the lines they stand on. */
import { ElementType } from 'htmlparser2';
import { passageOf, rowOf } from '../passage.ts';
import type { Line, Passage, SavedDocument } from '../passage.ts';
import {
  findAddress,
  findBreak,
  findTitle,
  isChip,
  isFurniture,
  lineCounter,
  parseTree,
} from './html-tree.ts';
import type { ChildNode, Element, LineOf, ParentNode } from './html-tree.ts';
import { collapse, withoutIcons } from './white-space.ts';

const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const LICENCE = /crown copyright|open government licence/i;

/** Reads an HTML page. */
export function readHtml(path: string, html: string): SavedDocument {
  const root = parseTree(html);
  const passages = passagesOf(root, lineCounter(html, 1));
  const address = findAddress(root);
  const windowTitle = findTitle(root);
  const breaksOff = findBreak(html);
  return {
    path,
    form: 'html',
    passages,
    ...(address && { address }),
    ...(windowTitle && { windowTitle }),
    ...(breaksOff && { breaksOff }),
    ...(/<\/html\s*>/i.test(html) && { isWhole: true }),
  };
}

/** Passages of a piece of HTML whose first character stands on a line. */
export function fragmentPassages(html: string, line: number): Passage[] {
  return passagesOf(parseTree(html), lineCounter(html, line));
}

/** Lines of a piece of HTML, as in a cell of a table. */
export function fragmentLines(html: string, line: number): Line[] {
  return linesOf(fragmentPassages(html, line));
}

/** Words that are gathered until the passage ends, and the passages so far. */
interface Flow {
  passages: Passage[];
  kind: 'heading' | 'text' | 'item';
  words: string;
  line: number;
  links: string[];
  /** What the page says that the words are, such as `job title`. */
  label: string;
}

function passagesOf(root: ParentNode, lineOf: LineOf): Passage[] {
  const flow: Flow = { passages: [], kind: 'text', words: '', line: 0, links: [], label: '' };
  walkAll(root, flow, lineOf);
  endPassage(flow);
  return flow.passages;
}

function walkAll(parent: ParentNode, flow: Flow, lineOf: LineOf): void {
  for (const node of parent.children) walk(node, flow, lineOf);
}

function walk(node: ChildNode, flow: Flow, lineOf: LineOf): void {
  if (node.type === ElementType.Text) {
    const space = /^\s*/.exec(node.data)?.[0].length ?? 0;
    if (!flow.line && space < node.data.length) flow.line = lineOf((node.startIndex ?? 0) + space);
    flow.words += node.data;
    return;
  }
  if (!('attribs' in node) || isFurniture(node)) return;
  const { name, attribs } = node;
  if (name === 'br') {
    if (flow.kind === 'heading') flow.words += ' ';
    else endPassage(flow);
    return;
  }
  if (attribs['data-ksb-id']) {
    flow.line ||= lineOf(node.startIndex ?? 0);
    flow.words += ` ${attribs['data-ksb-id']} `;
    return;
  }
  if (name === 'a' && attribs['href']) flow.links.push(attribs['href']);
  if (name === 'table') {
    walkTable(node, flow, lineOf);
    return;
  }
  if (name === 'footer') {
    endPassage(flow);
    flow.passages.push(...passagesOf(node, lineOf).filter(({ text }) => LICENCE.test(text)));
    return;
  }
  const chip = isChip(node);
  if (INLINE.has(name) && !chip) {
    walkAll(node, flow, lineOf);
    return;
  }
  if (name !== 'dd') endPassage(flow);
  const outer = flow.kind;
  const own = kindOf(name, chip);
  if (own) flow.kind = own;
  flow.label = chip ? (attribs['title'] ?? '').toLowerCase() : '';
  walkAll(node, flow, lineOf);
  if (name === 'dt') flow.words = `${flow.words.trim().replace(/:$/, '')}: `;
  else endPassage(flow);
  if (own && name !== 'dt') flow.kind = outer;
}

/** The kind of passage that an element begins; undefined where it goes on with that of the element around it. */
function kindOf(name: string, chip: boolean): Flow['kind'] | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || chip) return 'item';
  return /^[uod]l$/.test(name) ? 'text' : undefined;
}

/** Ends the passage that is being gathered; what follows within the same item or heading is text. */
function endPassage(flow: Flow): void {
  const text = withoutIcons(collapse(flow.words));
  if (text) {
    const passage = { ...passageOf(flow.kind, flow.line, text), links: flow.links };
    flow.passages.push(flow.label ? { ...passage, label: flow.label } : passage);
    flow.kind = 'text';
  }
  flow.words = '';
  flow.line = 0;
  flow.links = [];
  flow.label = '';
}

/** Rows of a table; what stands in it outside of its cells comes after them. */
function walkTable(table: Element, flow: Flow, lineOf: LineOf): void {
  endPassage(flow);
  const state: TableState = { carried: [], strays: [] };
  const { strays } = state;
  const walkRows = (parent: Element) => {
    for (const part of parent.children) {
      if (!('attribs' in part)) strays.push(part);
      else if (part.name === 'tr') flow.passages.push(readRow(part, state, lineOf));
      else if (/^t(?:head|body|foot)$/.test(part.name)) walkRows(part);
      else if (part.name === 'caption') flow.passages.push(...passagesOf(part, lineOf));
      else if (!/^col/.test(part.name)) strays.push(part);
    }
  };
  walkRows(table);
  flow.passages.push(...passagesOf({ children: strays }, lineOf));
}

/** What is carried from row to row of a table. */
interface TableState {
  /** Cells that span more rows, by column. */
  carried: { lines: Line[]; rows: number }[];
  /** What stands outside of cells. */
  strays: ChildNode[];
}

/** One row; a cell that spans several rows is in each of them. */
function readRow(row: Element, { carried, strays }: TableState, lineOf: LineOf): Passage {
  const links: string[] = [];
  const cells: Line[][] = [];
  const fill = () => {
    for (let over = carried[cells.length]; over && over.rows > 0; over = carried[cells.length]) {
      over.rows--;
      cells.push(over.lines);
    }
  };
  for (const cell of row.children) {
    if (!('attribs' in cell) || !/^t[dh]$/.test(cell.name)) {
      strays.push(cell);
      continue;
    }
    fill();
    const passages = passagesOf(cell, lineOf);
    links.push(...passages.flatMap((passage) => passage.links));
    const lines = linesOf(passages);
    carried[cells.length] = { lines, rows: Number(cell.attribs['rowspan'] ?? 1) - 1 };
    cells.push(lines);
    for (let span = Number(cell.attribs['colspan'] ?? 1); span > 1; span--) cells.push([]);
  }
  fill();
  const line = cells.flat()[0]?.line ?? lineOf(row.startIndex ?? 0);
  return rowOf(line, cells, links);
}

function linesOf(passages: readonly Passage[]): Line[] {
  return passages.map(({ line, text, kind }) =>
    kind === 'item' ? { line, text, item: true } : { line, text },
  );
}
