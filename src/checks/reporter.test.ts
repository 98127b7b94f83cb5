import { describe, expect, test } from 'vitest';
import type { Finding } from '../catalogue/finding.ts';
import type { ContentCounts } from './counts.ts';
import { writeReport } from './reporter.ts';

const COUNTS: ContentCounts = {
  standards: 712,
  versions: 2032,
  ksbs: 45_000,
  duties: 1,
  links: 217,
  plans: 1,
  programmes: 0,
  guidance: 5,
  progression: 5,
  terms: 87,
  sources: 53,
  discrepancies: 41,
};

function finding(path: string, line: number, field: string): Finding {
  return { rule: 'schema', path, line, field, message: 'is missing.', remedy: 'Add it.' };
}

describe('writeReport', () => {
  test('counts the content in one line where there are no findings', () => {
    expect(writeReport({ dir: 'content', findings: [], counts: COUNTS })).toBe(
      'content: 2,032 versions of 712 standards, 45,000 KSBs, 1 duty, 217 duty–KSB links, 1 assessment plan, 0 programmes, 5 guidance pages, 5 progression links, 87 glossary terms, 53 sources, 41 discrepancies: no findings.',
    );
  });

  test('gives each finding a line and sums up findings and files', () => {
    const findings = [
      finding('content/glossary.yaml', 2, 'terms[0].term'),
      finding('content/glossary.yaml', 7, 'terms[1].term'),
      finding('content/sources.yaml', 3, 'sources[0].licence'),
    ];
    expect(writeReport({ dir: 'content', findings, counts: COUNTS })).toBe(
      [
        'content/glossary.yaml:2: terms[0].term: is missing. Add it.',
        'content/glossary.yaml:7: terms[1].term: is missing. Add it.',
        'content/sources.yaml:3: sources[0].licence: is missing. Add it.',
        '3 findings in 2 files. Nothing was written.',
      ].join('\n'),
    );
  });

  test('says "1 finding in 1 file" where there is one', () => {
    const findings = [finding('content/sources.yaml', 3, 'sources[0].licence')];
    expect(writeReport({ dir: 'content', findings, counts: COUNTS })).toMatch(
      /\n1 finding in 1 file\. Nothing was written\.$/,
    );
  });
});
