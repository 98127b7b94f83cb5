/** Writes the result of a check as text for people and editors. */
import { writeFinding } from '../catalogue/finding.ts';
import type { ContentCounts } from './counts.ts';
import type { CheckResult } from './index.ts';

/** Each finding on its line and a line that sums them up; where there are none, one line that counts the content. */
export function writeReport({ dir, findings, counts }: CheckResult): string {
  if (!findings.length) return `${dir}: ${writeCounts(counts)}: no findings.`;
  const files = new Set(findings.map(({ path }) => path)).size;
  return [
    ...findings.map(writeFinding),
    `${count(findings.length, 'finding')} in ${count(files, 'file')}. Nothing was written.`,
  ].join('\n');
}

function writeCounts(counts: ContentCounts): string {
  return [
    `${count(counts.versions, 'version')} of ${count(counts.standards, 'standard')}`,
    count(counts.ksbs, 'KSB'),
    count(counts.duties, 'duty', 'duties'),
    count(counts.links, 'duty–KSB link'),
    count(counts.plans, 'assessment plan'),
    count(counts.programmes, 'programme'),
    count(counts.guidance, 'guidance page'),
    count(counts.progression, 'progression link'),
    count(counts.terms, 'glossary term'),
    count(counts.sources, 'source'),
    count(counts.discrepancies, 'discrepancy', 'discrepancies'),
  ].join(', ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
