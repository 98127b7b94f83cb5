/** Any programme outline gives its codes and its delivery table, whatever the form of the table. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { name } from '../../../../tests/support/invented-words.ts';
import { recognise } from '../kind.ts';
import { readOutline } from './outline-page.ts';

const counts = fc.record({
  K: fc.integer({ min: 1, max: 30 }),
  S: fc.integer({ min: 1, max: 30 }),
  B: fc.integer({ min: 1, max: 9 }),
});
const row = fc.record({
  activity: name,
  topics: fc.array(fc.constantFrom('Tools', 'Keys', 'Health & safety'), { maxLength: 3 }),
  minutes: fc.integer({ min: 1, max: 300 }),
});
const outline = fc.record({
  counts,
  level: fc.integer({ min: 2, max: 7 }),
  standard: name,
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  mark: fc.constantFrom('**K:** ', 'K: ', '- K:** ', 'K – '),
});
type InventedOutline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

const HEAD = ['Activity', 'Delivery Method', 'Location', 'Duration'];

const TABLES = {
  'tabs and HTML': (rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n'),
  'bars (GFM)': ([head = [], ...rows]: string[][]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  'a table of HTML': (rows: string[][]) =>
    `<table>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>`,
};

function print(page: InventedOutline, table: (rows: string[][]) => string): string {
  const codes = (['K', 'S', 'B'] as const).map((letter) =>
    Array.from({ length: page.counts[letter] }, (_, index) => `${letter}${index + 1}`),
  );
  const lines = codes.map((list) =>
    list.map((code) => `${page.mark.replace('K', code)}a sentence of the provider about it.`),
  );
  const rows = page.rows.map(({ activity, topics, minutes }) => [
    `<b>${activity}</b>${topics.length ? ` <ul>${topics.map((topic) => `<li>• ${topic.replace('&', '&amp;')}</li>`).join('')}</ul>` : ''}`,
    ...['One-to-one', 'Workplace', `${minutes} minutes`],
  ]);
  return [
    `## Level ${page.level} ${page.standard} Apprenticeship Standard Programme Outline`,
    ...['### **Knowledge**', ...(lines[0] ?? [])],
    ...['### **Skills**', ...(lines[1] ?? [])],
    ...['### **Behaviours**', ...(lines[2] ?? [])],
    '## Delivery by Quay School and the Employer',
    table([HEAD, ...rows]),
    '## End-Point Assessment',
    table([
      ['Assessment Method', 'Weighting', 'Duration'],
      ['Talk', '100%', '60 minutes'],
    ]),
  ].join('\n\n');
}

describe.each(Object.entries(TABLES))('An outline whose tables are %s', (_form, table) => {
  test('gives back codes, rows and minutes, and none of its sentences', () => {
    fc.assert(
      fc.property(outline, (page) => {
        const found = recognise('page', print(page, table));
        if (found.kind !== 'outline') throw new Error('The page is not taken for an outline.');
        const { draft, findings } = readOutline(found.document);
        expect(findings).toEqual([]);
        expect(draft).toMatchObject({
          provider: 'Quay School',
          standardName: page.standard,
          level: page.level,
        });
        expect(draft?.codes.length).toBe(page.counts.K + page.counts.S + page.counts.B);
        expect(draft?.facts.delivery).toEqual(
          page.rows.map(({ activity, topics, minutes }) => ({
            ...{ activity, topics, methods: ['One-to-one'], place: 'Workplace' },
            ...{ duration: `${minutes} minutes`, minutes },
          })),
        );
        expect(draft?.facts.assessment).toMatchObject([
          { title: 'Talk', weightPercent: 100, minutes: 60 },
        ]);
        expect(JSON.stringify(draft)).not.toContain('sentence');
      }),
      { numRuns: 60 },
    );
  });
});
