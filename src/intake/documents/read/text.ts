/** Reads a page saved as plain text: a passage a line, tables as rows. */
import { passageOf, rowOf } from '../passage.ts';
import type { Line, Passage, SavedDocument } from '../passage.ts';
import { readStated } from './codes.ts';
import { readTable, startsTable, tabCells } from './text-tables.ts';
import { collapse, goesOn, withoutIcons } from './white-space.ts';

const BULLET = /^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+(?=\S)/;

/** Reads plain text. */
export function readText(path: string, text: string): SavedDocument {
  const lines = text.split(/\r\n|[\n\r\f\v]/).map((raw, index) => ({ raw, line: index + 1 }));
  const clean = lines.map(({ raw, line }) => ({
    line,
    text: withoutIcons(unmarked(collapse(raw))),
  }));
  const passages: Passage[] = [];
  for (let at = 0; at < clean.length;) {
    const line = clean[at];
    const raw = lines[at]?.raw ?? '';
    if (!line?.text) {
      at++;
    } else if (startsTable(line)) {
      const { rows, next } = readTable(withoutGaps(clean, at), 0);
      const last = withoutGaps(clean, at)[next];
      passages.push(...rows);
      at = last ? last.line - 1 : clean.length;
      if (last && last.line === line.line) at++; // no row was read: never stand still
    } else if (raw.trim().includes('\t')) {
      passages.push(rowOf(line.line, tabCells(line.line, raw.trim())));
      at++;
    } else {
      add(passages, line, clean[at - 1]?.text ?? '');
      at++;
    }
  }
  return { path, form: 'text', passages };
}

/** Adds a line: as a passage of its own, or to the sentence that the line right before it broke off. */
function add(passages: Passage[], line: Line, before: string): void {
  const last = passages.at(-1);
  if (
    last &&
    last.kind !== 'heading' &&
    last.kind !== 'row' &&
    before &&
    goesOn(before, line.text)
  ) {
    passages[passages.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    return;
  }
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line.text)?.[1];
  const item = BULLET.exec(line.text);
  if (heading !== undefined) passages.push(passageOf('heading', line.line, heading));
  else if (item && !readStated(line.text))
    passages.push(passageOf('item', line.line, line.text.slice(item[0].length)));
  else passages.push(passageOf('text', line.line, line.text));
}

/** Words without the stars of Markdown. */
function unmarked(text: string): string {
  return text.replace(/\*\*|__/g, '');
}

function withoutGaps(lines: readonly Line[], from: number): Line[] {
  return lines.slice(from).filter(({ text }) => text !== '');
}
