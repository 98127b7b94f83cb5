/** Arbitrary standards, and pages that print them in the ways in which pages are saved. */
import fc from 'fast-check';
import type { Duty, Ksb, Qualification } from '../../src/model/standard.ts';
import {
  day,
  digits,
  escapeHtml,
  fullSentence,
  name,
  printDay,
  sentence,
} from './invented-words.ts';

/** What an invented page says. */
export interface InventedStandard {
  ref: string;
  updated: string;
  level: number;
  route: string;
  regulated: boolean;
  title: string;
  summary: string[];
  worksWith: string[];
  responsibilities: string[];
  jobTitles: string[];
  duties: (Omit<Duty, 'ksbs'> & { ksbs: string[] })[];
  ksbs: Ksb[];
  qualifications: Qualification[];
}

/** How a page is saved. */
export interface PageStyle {
  /** What stands between a code and its statement. */
  mark: ': ' | ' – ' | ': ** ' | '. ';
  /** What stands before a code. */
  before: '' | '**' | '- ' | '        ';
  tail: boolean;
  /** Codes of a duty: a line for each kind, one line, at the end of the words, or behind a tab. */
  codes: 'lines' | 'line' | 'end' | 'tab';
  titles: 'line' | 'lines' | 'bullets';
  numbered: boolean;
  newline: '\n' | '\r\n';
}

const counts = fc.record({
  K: fc.integer({ min: 1, max: 120 }),
  S: fc.integer({ min: 1, max: 40 }),
  B: fc.integer({ min: 1, max: 12 }),
});

const ksbs = counts.chain((many) => {
  const codes = (['K', 'S', 'B'] as const).flatMap((letter) =>
    Array.from({ length: many[letter] }, (_, index) => `${letter}${index + 1}`),
  );
  return fc
    .array(sentence, { minLength: codes.length, maxLength: codes.length })
    .map((statements) => codes.map((code, at) => ({ code, statement: statements[at] ?? '' })));
});

/** An arbitrary standard: every KSB is needed by a duty, and counts go up to three digits. */
export const inventedStandard: fc.Arbitrary<InventedStandard> = ksbs.chain((list) =>
  fc.record({
    ref: digits.map((number) => `OCC${number}`),
    updated: day,
    level: fc.integer({ min: 2, max: 7 }),
    route: fc.constantFrom('Care services', 'Transport and logistics', 'Creative & design'),
    regulated: fc.boolean(),
    title: name,
    summary: fc.array(fullSentence, { minLength: 1, maxLength: 4 }),
    worksWith: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    responsibilities: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    jobTitles: fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
    duties: fc
      .array(fc.tuple(fullSentence, fc.subarray(list, { minLength: 1 })), {
        minLength: 0,
        maxLength: 12,
      })
      .chain((duties) => fullSentence.map((statement) => [[statement, list] as const, ...duties]))
      .map((duties) =>
        duties.map(([statement, needed], index) => ({
          code: `D${index + 1}`,
          statement,
          ksbs: needed.map(({ code }) => code),
        })),
      ),
    ksbs: fc.constant(list),
    qualifications: fc.array(
      fc.record({
        title: name.map((title) => `Certificate of ${title}`),
        awardingBody: fc.constantFrom('NCG', 'Harbour Board', 'Guild of Keepers'),
        type: fc.constant('HTQ'),
        level: fc.integer({ min: 2, max: 7 }),
        approved: day,
      }),
      { maxLength: 3 },
    ),
  }),
);

/** An arbitrary way of saving a page. */
export const pageStyle: fc.Arbitrary<PageStyle> = fc.record({
  mark: fc.constantFrom(': ', ' – ', ': ** ', '. '),
  before: fc.constantFrom('', '**', '- ', '        '),
  tail: fc.boolean(),
  codes: fc.constantFrom('lines', 'line', 'end', 'tab'),
  titles: fc.constantFrom('line', 'lines', 'bullets'),
  numbered: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
});

const TYPES = [
  ['K', 'Knowledge'],
  ['S', 'Skills'],
  ['B', 'Behaviours'],
] as const;

/** The page saved as text. */
export function standardAsText(standard: InventedStandard, style: PageStyle): string {
  const bullets = (items: readonly string[]) => items.map((item) => `  • ${item} `);
  const facts = [
    `Reference: ${standard.ref}`,
    `Date updated: ${printDay(standard.updated)}`,
    `Level: ${standard.level}`,
    `Route: ${standard.route}`,
    `Regulated occupation: ${standard.regulated ? 'Yes' : 'No'}`,
  ];
  const titles = {
    line: [standard.jobTitles.join(' ')],
    lines: standard.jobTitles,
    bullets: bullets(standard.jobTitles),
  }[style.titles];
  const tail = style.tail ? ' Back to Duty' : '';
  return [
    ...[standard.title, '', 'Key information', ''],
    ...facts.map((fact, index) => (style.numbered ? `  ${index + 1}. ${fact}` : `  • ${fact}`)),
    ...['', 'Details of the occupational standard', '', 'Occupation summary', ''],
    ...standard.summary.flatMap((paragraph) => [`${paragraph}\u00A0 `, '']),
    ...['In their daily work, an employee in this occupation interacts with:', ''],
    ...[...bullets(standard.worksWith), ''],
    ...['An employee in this occupation will be responsible for:', ''],
    ...[...bullets(standard.responsibilities), ''],
    ...['Typical job titles include:', '', ...titles, ''],
    ...['Occupation duties', '', 'Duty KSBs'],
    ...standard.duties.flatMap((duty) => dutyLines(duty, style)),
    ...['×', '', 'Required knowledge', '', '    Required skill', '', 'KSBs', ''],
    ...TYPES.flatMap(([letter, heading]) => [
      ...[heading, ''],
      ...standard.ksbs
        .filter(({ code }) => code.startsWith(letter))
        .flatMap(({ code, statement }) => [
          `${style.before}${code}${style.mark}${statement}${tail}`,
          '',
        ]),
    ]),
    ...standard.qualifications.flatMap(({ title, awardingBody, type, level, approved }) => [
      ...[title, '', `Awarding body: ${awardingBody}`, ''],
      `Qualification type: ${type} Qualification level: ${level} Qualification approved: ${printDay(approved)}`,
      '',
    ]),
    ...['Crown copyright © 2025.', '', 'Is this webpage useful?'],
  ].join(style.newline);
}

function dutyLines(
  { code, statement, ksbs: codes }: InventedStandard['duties'][number],
  style: PageStyle,
): string[] {
  const head = `${code.replace('D', 'Duty ')} ${statement}`;
  if (style.codes === 'end') return [`${head} ${codes.join(' ')}`];
  if (style.codes === 'tab') return [`${head}\t${codes.join(', ')}`];
  if (style.codes === 'line') return [head, codes.join(', ')];
  const lines = TYPES.map(([letter]) => codes.filter((each) => each.startsWith(letter)).join(' '));
  return [head, ...lines.filter(Boolean)];
}

/** The page saved as HTML. */
export function standardAsHtml(standard: InventedStandard, style: PageStyle): string {
  const e = escapeHtml;
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${e(item)}</li>`).join('\n')}</ul>`;
  const fact = (label: string, value: string) => `<li><strong>${label}:</strong> ${e(value)}</li>`;
  const item = (code: string) =>
    `<span class="ksb-item" data-ksb-id="${code}" data-ksb-text="…">${code}</span>`;
  const chip = (title: string) =>
    `<span class="tag"><span title="job title">${e(title)}</span></span>`;
  const back = style.tail ? ' <a href="#duty">Back to Duty</a>' : '';
  return `<!DOCTYPE html><html><head><title>${e(standard.title)}</title></head><body><nav>Menu</nav>
<h1 class="pageHeaderTitle">${e(standard.title)}</h1><h2>Key information</h2>
<ol class="keyinformation">${fact('Reference', standard.ref)}${fact('Date updated', printDay(standard.updated))}
${fact('Level', String(standard.level))}${fact('Route', standard.route)}
${fact('Regulated occupation', standard.regulated ? 'Yes' : 'No')}</ol>
<h2>Occupation summary</h2>${standard.summary.map((text) => `<p>${e(text)}</p>`).join('\n')}
<p>In their daily work, an employee in this occupation interacts with:</p>${list(standard.worksWith)}
<p>An employee in this occupation will be responsible for:</p>${list(standard.responsibilities)}
<h3>Typical job titles include:</h3>${standard.jobTitles.map(chip).join('')}
<h2>Occupation duties</h2><table id="dutiesTable"><thead><tr><th>Duty</th><th>KSBs</th></tr></thead><tbody>
${standard.duties
  .map(
    ({ code, statement, ksbs: codes }) =>
      `<tr class="duty-row"><td><strong>${code.replace('D', 'Duty ')}</strong> ${e(statement)}</td><td>${codes.map(item).join('')}</td></tr>`,
  )
  .join('\n')}
</tbody></table><h2>KSBs</h2>
${TYPES.map(
  ([letter, heading]) =>
    `<h3>${heading}</h3>${standard.ksbs
      .filter(({ code }) => code.startsWith(letter))
      .map(
        ({ code, statement }) =>
          `<p id="${code}"><strong>${code}</strong>: ${e(statement)}${back}</p>`,
      )
      .join('\n')}`,
).join('\n')}
${standard.qualifications
  .map(
    ({ title, awardingBody, type, level, approved }) =>
      `<h3>${e(title)}</h3><h3>${e(title)}</h3><p>Awarding body: ${e(awardingBody)}</p><p>Qualification type: ${type}<br>Qualification level: ${level}<br>Qualification approved: ${printDay(approved)}</p>`,
  )
  .join('\n')}
<footer><p>Crown copyright &copy; 2025.</p></footer></body></html>`;
}
