/** Tells the kind of a document by its content. */
import type { Finding } from '../../catalogue/finding.ts';
import type { Passage, SavedDocument } from './passage.ts';
import { readHtml } from './read/html.ts';
import { readMarkdown } from './read/markdown.ts';
import { readText } from './read/text.ts';
import { unknownKind } from './rules/unknown-kind.ts';

/** Kinds of document that can be imported, and their names in messages. */
export const DOCUMENT_KINDS = {
  standard: 'an occupational standard page',
  map: 'an occupational map page',
  plan: 'an assessment plan',
  outline: 'a programme outline',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** What a kind is told by: words as they stand on the page, and how they are found. */
type Mark = readonly [words: string, found: RegExp, weight?: number];

const MARKS: Readonly<Record<DocumentKind, readonly Mark[]>> = {
  standard: [
    ['Key information', /^key information$/i],
    ['Reference: OCC…', /^reference:? *(?:OCC|ST|FA|AU)\d{4}/i],
    ['Occupation summary', /^occupation(?:al)? summary$/i],
    ['An employee in this occupation', /an employee in this occupation/i],
    ['Typical job titles include', /^typical job titles/i],
    ['Duty 1', /^duty 1\b/i],
    ['Back to Duty', /back to duty/i],
    ['K1:', /^\W*T?K1\b/],
  ],
  map: [
    ['Reference: OCC…', /^reference:? *(?:OCC|ST|FA|AU)\d{4}/i],
    ['Average (median) salary', /^average \(median\) salary/i],
    ['SOC 2020 code', /^SOC 2020 code/i, 2],
    ['SOC 2020 sub unit groups', /^SOC 2020 sub/i],
    ['Technical Education Products', /^technical education products/i],
    ['Level 4 - … Occupation', /^level \d *[-–—] .*occupation/i],
    ['Keywords', /^keywords:?$/i],
    ['Occupational Progression', /^occupational progression$/i],
    ['Progression link', /^progression link/i],
    ['K1:', /^\W*T?K1\b/],
  ],
  plan: [
    ['end-point assessment (EPA)', /end[- ]point assessment \(EPA\)/i],
    ['Standard reference number', /standard reference number/i],
    ['Assessment Method 1', /^assessment method (?:1|one)\b/i],
    ['Name of grade', /name of grade|grade descriptor/i, 2],
    ['Methods mapped against', /methods? mapped/i, 2],
    ['gateway', /gateway requirements|EPA gateway/i],
    ['independent assessor', /independent assessor/i],
    ['EPA period', /EPA period/i],
  ],
  outline: [
    ['Programme Outline', /programme outline|overview of the programme/i, 2],
    ['Programme of Study', /programme of study/i],
    ['Activity, …, Duration', /^activity\b.*\bduration$/i],
    ['Weighting', /\bweighting\b/i],
    ['Functional Skills', /^functional skills/i],
    ['off-the-job', /off[- ]the[- ]job/i],
    ['Delivery', /^delivery\b/i],
    ['tutor', /\btutor\b/i],
    ['K1:', /^\W*T?K1\b/],
  ],
};

/** How a page of HTML begins, or what none but it holds. */
const HTML =
  /^\s*<(?:!|html|head|body|main|div|section|article|header|p|h[1-6]|table|ul)\b|<html\b|<\/body>/i;

/** Least weight of marks by which a kind is told. */
const FEWEST = 3;

/** A document and its kind, or the finding that says why it has none. */
export type Recognised =
  { kind: DocumentKind; document: SavedDocument } | { kind?: undefined; finding: Finding };

/** Reads a text in the form it is in, and tells its kind by the marks that it bears. */
export function recognise(path: string, text: string): Recognised {
  const isHtml = HTML.test(text);
  const document = isHtml ? readHtml(path, text) : readText(path, text);
  const scores = (Object.keys(MARKS) as DocumentKind[])
    .map((kind) => ({ kind, has: bornBy(document.passages, MARKS[kind]) }))
    .sort((a, b) => weigh(b.has) - weigh(a.has));
  const [best] = scores;
  if (!best || weigh(best.has) < FEWEST) {
    const { kind = 'standard', has = [] } = best ?? {};
    const lacks = MARKS[kind].filter((mark) => !has.includes(mark)).map(([words]) => words);
    return {
      finding: unknownKind.found(path, {
        name: DOCUMENT_KINDS[kind],
        has: has.map(([words]) => words),
        lacks: lacks.slice(0, 4),
      }),
    };
  }
  const { kind } = best;
  return { kind, document: kind === 'outline' && !isHtml ? readMarkdown(path, text) : document };
}

/** Marks that at least one passage bears. */
function bornBy(passages: readonly Passage[], marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(([, found]) => passages.some(({ text }) => found.test(text)));
}

/** Sum of the weights of some marks: a mark counts once, one that only this kind bears twice. */
function weigh(marks: readonly Mark[]): number {
  return marks.reduce((sum, [, , weight = 1]) => sum + weight, 0);
}
