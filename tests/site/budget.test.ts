import { expect, test } from 'vitest';
import { normaliseBase } from '../../scripts/static-server.ts';
import { oneOfEachKind, type Kind } from '../support/kinds.ts';
import { weighPage, type PageWeight } from '../support/weight.ts';

const KB = 1024;

/** The kinds that show one KSB: the pages that most readers arrive at. */
const KSB_PAGES: Kind[] = [
  'knowledge with duties',
  'knowledge with grade descriptors',
  'behaviour',
];

const base = normaliseBase(process.env.BASE ?? '/');
const weights = new Map(
  [...oneOfEachKind()].map(([kind, address]) => [kind, weighPage(address, base)]),
);
console.log(tableOf(weights));

test.each(KSB_PAGES)('The first load of a KSB page is at most 14 KB after gzip: %s', (kind) => {
  expect(weights.get(kind)?.total).toBeLessThanOrEqual(14 * KB);
});

test.each(KSB_PAGES)('At most 3 KB of the first load of a KSB page are script: %s', (kind) => {
  expect(weights.get(kind)?.js).toBeLessThanOrEqual(3 * KB);
});

function tableOf(rows: ReadonlyMap<Kind, PageWeight>): string {
  const line = (name: string, cells: (number | string)[]) =>
    name.padEnd(34) + cells.map((cell) => String(cell).padStart(8)).join('');
  return [
    line('First load, bytes after gzip', ['HTML', 'CSS', 'JS', 'all']),
    ...[...rows].map(([kind, { html, css, js, total }]) => line(kind, [html, css, js, total])),
  ].join('\n');
}
