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

  test('lists warnings by rule before what stops, the first of many, and counts them apart', () => {
    const warning = (line: number) => ({
      ...finding('content/standards/ST0001/1.0.json', line, 'ksbs'),
      rule: 'unused-ksb',
      severity: 'warns' as const,
    });
    const warnings = Array.from({ length: 7 }, (_, line) => warning(line + 1));
    const line = (number: number) =>
      `  content/standards/ST0001/1.0.json:${number}: ksbs: is missing. Add it.`;
    const listed = [1, 2, 3, 4, 5].map(line);
    const result = { dir: 'content', findings: warnings, counts: COUNTS };
    expect(writeReport(result).split('\n')).toEqual([
      '7 warnings of the rule unused-ksb:',
      ...listed,
      '  and 2 more: npm run check -- --all',
      expect.stringMatching(
        /^content: 2,032 versions .+: 7 warnings in 1 file, no finding that stops\.$/,
      ),
    ]);
    expect(writeReport(result, { all: true }).split('\n').slice(1, 8)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(line),
    );
    const both = [...warnings, finding('content/sources.yaml', 3, 'sources[0].licence')];
    expect(
      writeReport({ ...result, findings: both })
        .split('\n')
        .slice(-2),
    ).toEqual([
      'content/sources.yaml:3: sources[0].licence: is missing. Add it.',
      '1 finding in 1 file, and 7 warnings. Nothing was written.',
    ]);
  });
});
