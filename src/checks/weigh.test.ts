import { describe, expect, test } from 'vitest';
import { stops, writeFinding } from '../catalogue/finding.ts';
import type { Finding } from '../catalogue/finding.ts';
import { withBrokenContent } from '../../tests/fixtures/broken-content.ts';
import { checkContent } from './index.ts';
import { join } from 'node:path';

/** What the checks find in the valid content after an edit, with its weight. */
function weighed(file: string, from: string, to: string): string[] {
  return withBrokenContent([{ file, from, to }], (parent) =>
    checkContent(join(parent, 'content')).findings.map((finding: Finding) => {
      const weight = stops(finding) ? 'stops' : 'warns';
      return `${weight} ${writeFinding(finding).replace(`${parent}/content/`, '').split(': ', 1)[0] ?? ''} ${finding.rule}`;
    }),
  );
}

describe('A fault of the source', () => {
  test('only warns in a file that a sync wrote', () => {
    const b1 = '"code": "B1", "statement"';
    expect(weighed('standards/ST9902/1.1.json', b1, '"code": "B2", "statement"')).toContain(
      'warns standards/ST9902/1.1.json:23 code-gap',
    );
    expect(
      weighed('assessment-plans/ST9902/2026-01-15.yaml', 'sampled: [K1]', 'sampled: []'),
    ).toEqual(['warns standards/ST9902/1.1.json:20 unused-ksb']);
  });

  test('stops in a file that people write', () => {
    expect(weighed('standards/ST9901/1.0.yaml', 'code: D3', 'code: D4')).toEqual([
      'stops standards/ST9901/1.0.yaml:33 code-gap',
    ]);
  });
});

test('a list that people keep and one of a sync count as one', () => {
  const twice = {
    links: [
      {
        id: 'ferry-to-harbour',
        from: { ref: 'ST9902', level: 2 },
        to: { ref: 'ST9901', level: 3 },
        source: 'synced',
      },
    ],
  };
  const source = {
    ...{
      id: 'synced',
      title: 'Synced',
      publisher: 'Office',
      address: 'https://example.org/',
      licence: 'OGL-3.0',
    },
    ...{ use: 'quoted', updated: '2026-01-01', checked: '2026-01-01' },
  };
  const edits = [
    { file: 'progression.json', text: JSON.stringify(twice) },
    { file: 'sources.json', text: JSON.stringify({ sources: [source] }) },
  ];
  const found = withBrokenContent(edits, (parent) =>
    checkContent(join(parent, 'content')).findings.map((finding) =>
      writeFinding(finding).replaceAll(`${parent}/`, ''),
    ),
  );
  expect(found).toEqual([
    'content/progression.json:1: links[0].id: "ferry-to-harbour" is given twice: content/progression.yaml has it too. Rename one of the two, or take it out.',
  ]);
});
