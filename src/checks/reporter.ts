/** Writes the result of a check as text for people and editors. */
import { groupBy } from '../catalogue/catalogue.ts';
import { stops, writeFinding } from '../catalogue/finding.ts';
import type { Finding } from '../catalogue/finding.ts';
import type { ContentCounts } from './counts.ts';
import type { CheckResult } from './index.ts';

/** Warnings of one rule that are listed; the rest are counted. */
const EXAMPLES = 5;

/**
 * Warnings, then each finding that stops on its line, and a line that sums them up; where there are none, one
 * line that counts the content. Of many warnings of one rule the first are listed, all of them with `all`.
 */
export function writeReport({ dir, findings, counts }: CheckResult, { all = false } = {}): string {
  const stopping = findings.filter(stops);
  const warnings = findings.filter((finding) => !stops(finding));
  const warned = count(warnings.length, 'warning');
  return [
    ...writeWarnings(warnings, all),
    ...stopping.map(writeFinding),
    stopping.length
      ? `${count(stopping.length, 'finding')} in ${countFiles(stopping)}${warnings.length ? `, and ${warned}` : ''}. Nothing was written.`
      : `${dir}: ${writeCounts(counts)}: ${warnings.length ? `${warned} in ${countFiles(warnings)}, no finding that stops` : 'no findings'}.`,
  ].join('\n');
}

function writeWarnings(warnings: readonly Finding[], all: boolean): string[] {
  return [...groupBy(warnings, ({ rule }) => rule)].flatMap(([rule, group]) => {
    const listed = all ? group : group.slice(0, EXAMPLES);
    const rest = group.length - listed.length;
    return [
      `${count(group.length, 'warning')} of the rule ${rule}:`,
      ...listed.map((finding) => `  ${writeFinding(finding)}`),
      ...(rest ? [`  and ${rest.toLocaleString('en-GB')} more: npm run check -- --all`] : []),
    ];
  });
}

function countFiles(findings: readonly Finding[]): string {
  return count(new Set(findings.map(({ path }) => path)).size, 'file');
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
