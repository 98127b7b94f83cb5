/** Writes what a sync did as text for people. */
import { sayCount } from '../../catalogue/wording.ts';
import type { Outcome, OutcomeCounts } from './counts.ts';
import { SEVERITIES, writeFeedFinding } from './finding.ts';
import type { FeedFinding, FeedSeverity } from './finding.ts';
import type { SyncResult } from './sync.ts';

/** Examples of a rule that are printed; a file of the report holds all. */
const EXAMPLES: Record<FeedSeverity, number> = { stops: 50, drops: 10, warns: 3 };

const HEADINGS: Record<FeedSeverity, string> = {
  stops: 'What stops the run',
  drops: 'What was left out',
  warns: 'What somebody should look at',
};

/** The report: findings by severity and rule, the first of each, and what became of standards and versions. */
export function writeSyncReport(result: SyncResult): string {
  return [
    ...SEVERITIES.flatMap((severity) => writeSeverity(severity, result.findings)),
    ...(result.stopped ? [] : writeOutcomes(result)),
    writeEnd(result),
  ].join('\n');
}

/** Every finding on a line, under its severity and its rule, and what became of standards and versions. */
export function writeFullReport(result: SyncResult): string {
  const lines = result.findings.map(
    (finding) => `${finding.severity} ${finding.rule}: ${writeFeedFinding(finding)}`,
  );
  return `${[...lines, ...(result.stopped ? [] : writeOutcomes(result)), writeEnd(result)].join('\n')}\n`;
}

function writeSeverity(severity: FeedSeverity, findings: readonly FeedFinding[]): string[] {
  const rules = Map.groupBy(
    findings.filter((finding) => finding.severity === severity),
    ({ rule }) => rule,
  );
  if (!rules.size) return [];
  return [
    `${HEADINGS[severity]}:`,
    ...[...rules].flatMap(([rule, group]) => {
      const shown = group.slice(0, EXAMPLES[severity]);
      const rest = group.length - shown.length;
      return [
        `  ${rule}: ${sayCount(group.length, 'finding', 'findings')} (docs/findings/${rule}.md)`,
        ...shown.map((finding) => `    ${writeFeedFinding(finding)}`),
        ...(rest
          ? [`    and ${rest.toLocaleString('en-GB')} more; --report FILE lists them all`]
          : []),
      ];
    }),
    '',
  ];
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  added: 'added',
  changed: 'changed',
  gone: 'gone from the feed',
  back: 'back in the feed',
  unchanged: 'unchanged',
  kept: 'kept by hand',
  dropped: 'left out',
};

function writeOutcomes({ standards, versions, maps }: SyncResult): string[] {
  return [
    `Standards: ${writeCounts(standards)}.`,
    `Versions: ${writeCounts(versions)}.`,
    ...(maps
      ? [
          `Occupational maps: ${sayCount(maps.asked, 'occupation', 'occupations')} asked for, ${maps.missing.occupations} not held, ${maps.missing.progressions} without a progression map; ${sayCount(maps.links, 'progression link', 'progression links')}.`,
        ]
      : []),
  ];
}

/** The main outcomes also where there are none, the others where there are some. */
function writeCounts(counts: OutcomeCounts): string {
  const main: readonly Outcome[] = ['added', 'changed', 'gone', 'unchanged'];
  return (Object.keys(OUTCOME_WORDS) as Outcome[])
    .filter((outcome) => main.includes(outcome) || counts[outcome] > 0)
    .map((outcome) => `${counts[outcome].toLocaleString('en-GB')} ${OUTCOME_WORDS[outcome]}`)
    .join(', ');
}

function writeEnd({ stopped, dryRun, into, records, written, findings }: SyncResult): string {
  const count = (severity: FeedSeverity) =>
    findings.filter((finding) => finding.severity === severity).length.toLocaleString('en-GB');
  const found = `findings: ${count('stops')} stop, ${count('drops')} drop, ${count('warns')} warn`;
  const read = `${sayCount(records, 'record', 'records')} read; ${found}`;
  const files = sayCount(written.length, 'file', 'files');
  if (stopped) return `${read}. Nothing was written: ${into} is as it was.`;
  if (dryRun) return `${read}. A dry run: nothing was written, ${files} would be.`;
  return `${read}. ${written.length ? `${files} written into ${into}` : `Nothing had to be written: ${into} is up to date`}.`;
}
