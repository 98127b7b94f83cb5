/** Nothing of a document is dropped in silence: a passage that is put in anywhere is kept, named, or stops the run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../../tests/support/import.ts';
import { recognise } from './kind.ts';
import { readMapPage } from './official/map-page.ts';
import { readStandardPage } from './official/standard-page.ts';
import { readPlanPage } from './plan/plan-page.ts';

const PARSERS = { standard: readStandardPage, map: readMapPage, plan: readPlanPage };
const FILES = [
  'standard-harbour-keeper.txt',
  'standard-harbour-keeper.html',
  'map-harbour-pilot.txt',
  'map-harbour-pilot.html',
  'plan-lamplighter.txt',
  'plan-beacon-warden.html',
  'plan-ferry-pilot.txt',
];
const PASSAGES = [
  'Zebras are painted by the seventh keeper of the quay.',
  'Zebra keeping',
  'Zebra: 14 stripes',
];

describe.each(FILES)('A passage put into %s', (file) => {
  const isHtml = file.endsWith('.html');
  const lines = readFileSync(join(DOCUMENTS, file), 'utf8').split('\n');
  // Nothing stands in the head of a page, nor in its menus and scripts.
  const first = isHtml ? lines.findIndex((line) => /<main|<body/.test(line)) + 1 : 0;
  const last = isHtml
    ? lines.findIndex((line) => /<footer|<\/main|<\/body/.test(line))
    : lines.length;

  test('is kept, named, or stops the run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.constantFrom(...PASSAGES),
        (at, passage) => {
          const put = isHtml ? `<p>${passage}</p>` : passage;
          expect(said([...lines.slice(0, at), put, ...lines.slice(at)].join('\n'))).toContain(
            'Zebra',
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** All that an import would keep or say; of a run that stops, that it does. */
function said(text: string): string {
  const found = recognise('page', text);
  if (found.kind === undefined || found.kind === 'outline') return 'Zebra: stopped';
  const { draft, findings } = PARSERS[found.kind](found.document);
  const isStopped = findings.some(({ severity }) => severity === 'stops');
  return isStopped ? 'Zebra: stopped' : JSON.stringify([draft, findings]);
}
