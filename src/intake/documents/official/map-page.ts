/** Reads an occupational map page. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { OccupationalMap, Option } from '../../../model/standard.ts';
import { orAbsentIfEmpty } from '../absence.ts';
import { isFurniture, isLegend } from '../furniture.ts';
import type { Parsed } from '../parsed.ts';
import { divide, nameCutRows, nameUnplaced } from '../parsed.ts';
import type { Passage, SavedDocument } from '../passage.ts';
import { cutPage } from '../rules/cut-page.ts';
import { missingFact } from '../rules/missing-fact.ts';
import { noEnd } from '../rules/no-end.ts';
import { toBlocks } from './blocks.ts';
import type { StandardDraft } from './draft.ts';
import { kindOfRef } from './identity.ts';
import { readJobTitles } from './job-titles.ts';
import { readMapHead } from './map-head.ts';
import { readMapProgression } from './map-progression.ts';
import { optionsOf, paragraphsOf } from './options.ts';
import { asKsb, readStatements, withoutRepeats } from './statements.ts';
import type { Statement } from './statements.ts';

const EMPLOYERS = /^employers involved in creating the standard:?\s*/i;
const MARKS = [
  { name: 'groups', found: /^SOC 2020 sub[- ]?unit groups?:?$/i },
  { name: 'products', found: /^technical education products:?$/i },
  { name: 'employers', found: EMPLOYERS, holds: true },
  { name: 'summary', found: /^(?:occupation )?summary$/i },
  { name: 'titles', found: /^typical job titles(?: include)?:?$/i },
  { name: 'keywords', found: /^keywords:?$/i },
  { name: 'statements', found: /^(?:knowledge, skills and behaviours(?: \(KSBs\))?|KSBs)$/i },
  { name: 'progression', found: /^occupational progression$/i },
  { name: 'footer', found: /^crown copyright|^©|open government licence/i, holds: true },
] as const;

/** Fewest labels that make a legend of icons. */
const LEGEND_RUN = 4;

/** Reads the page; without a reference or a level there is no draft. */
export function readMapPage(document: SavedDocument): Parsed<StandardDraft | undefined> {
  const { path } = document;
  const sections = divide(withoutLegend(document.passages), MARKS);
  const of = (name: string) => (sections.get(name) ?? []).filter((each) => !isFurniture(each));
  const head = readMapHead(path, of(''));
  const groups = readGroups(of('groups'));
  const statements = readStatements(of('statements'));
  const stated = withoutRepeats(path, statements.value);
  const progression = readMapProgression(of('progression'), head.ref ?? '', head.level ?? 0);
  const [licence, ...afterLicence] = of('footer');
  const employers = listOf(of('employers').map((each) => withoutLabel(each, EMPLOYERS)));
  const left = [...head.left, ...groups.left, ...statements.left, ...progression.left].concat(
    afterLicence,
  );
  const findings: Finding[] = [
    ...nameCutRows(document),
    ...head.findings,
    ...stated.findings,
    ...findCuts(document, stated.kept, progression.isDrawn),
    ...nameUnplaced(document, left, ({ text }) => text === head.route || text === head.title),
  ];
  const kind = head.ref === undefined ? undefined : kindOfRef(head.ref);
  const line = document.passages[0]?.line ?? 1;
  if (!head.ref || !kind)
    findings.push(
      missingFact.found(path, line, 'the reference of the occupation', 'as "Reference: OCC0000"'),
    );
  if (head.level === undefined)
    findings.push(
      missingFact.found(path, line, 'the level', 'as "Level 4 - Higher Technical Occupation"'),
    );
  const { ref, level, soc, technicalLevel, sentence } = head;
  if (!ref || !kind || level === undefined || !technicalLevel || !sentence) {
    if (technicalLevel && !sentence)
      findings.push(
        missingFact.found(
          path,
          line,
          'the sentence that describes the occupation',
          'after the level',
        ),
      );
    return { draft: undefined, findings };
  }
  const summary = of('summary').flatMap(paragraphsOf);
  const jobs = readJobTitles(of('titles'));
  const options: Option[] = optionsOf(summary, ref, head.title ?? '');
  const map: OccupationalMap = {
    sentence,
    technicalLevel,
    medianSalary: head.salary
      ? { pounds: head.salary, per: 'year' }
      : { absent: 'The map page prints no average salary.' },
    soc: soc
      ? { ...soc, subUnitGroups: groups.value }
      : { absent: 'The map page prints no SOC 2020 code.' },
    flags: {
      absent: 'The page shows flags as icons; a copy does not say which of them apply.',
    },
    products: orAbsentIfEmpty(
      of('products').map(({ text }) => text),
      'The copy keeps the heading for technical education products and nothing under it.',
    ),
    keywords: listOf(of('keywords')),
    employers,
    howTheMapWasMade: toBlocks(progression.about),
  };
  const draft: StandardDraft = {
    kind: 'map',
    ref,
    version: head.version ?? head.updated ?? 'undated',
    facts: {
      kind,
      level,
      ...(head.title !== undefined && { title: head.title }),
      updated: head.updated ?? { absent: 'The map page prints no day of its last update.' },
      status: head.status ?? { absent: 'The map page prints no status.' },
      route: head.route ?? { absent: 'The map page names no route.' },
      summary: orAbsentIfEmpty(toBlocks(summary), 'The map page has no summary.'),
      jobTitles: orAbsentIfEmpty(jobs.titles, 'The map page lists no job titles.'),
      options,
      ksbs: orAbsentIfEmpty(stated.kept.map(asKsb), 'The map page states no KSBs.'),
      map,
    },
    links: progression.value,
    ...(document.address && { address: document.address }),
    ...(licence && { licenceNotice: licence.text }),
    ...(jobs.joined !== undefined && { joinedTitles: jobs.joined }),
  };
  return { draft, findings };
}

/** Passages without the legend of icons: labels of it that stand in a row. */
function withoutLegend(passages: readonly Passage[]): Passage[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0] && isLegend(last[0]) === isLegend(passage)) last.push(passage);
    else runs.push([passage]);
  }
  return runs.filter((run) => run.length < LEGEND_RUN || !run[0] || !isLegend(run[0])).flat();
}

function readGroups(passages: readonly Passage[]) {
  const value: { code: string; title: string }[] = [];
  const left: Passage[] = [];
  for (const passage of passages) {
    const [, code, title] = /^(\d{4}\/\d{2})[\s:–-]+(.+)$/.exec(passage.text) ?? [];
    if (code !== undefined && title !== undefined) value.push({ code, title });
    else left.push(passage);
  }
  return { value, left };
}

/** Names on lines of their own, or with commas between them; a passage that comes again counts once. */
function listOf(passages: readonly Pick<Passage, 'text'>[]): string[] {
  const lines = [...new Set(passages.map(({ text }) => text))].filter(Boolean);
  return lines.flatMap((line) => line.split(/,\s+(?![^(]*\))/));
}

function withoutLabel(passage: Passage, label: RegExp): Passage {
  return { ...passage, text: passage.text.replace(label, '') };
}

function findCuts(
  { path, passages, breaksOff, isWhole }: SavedDocument,
  stated: readonly Statement[],
  hasMap: boolean,
): Finding[] {
  const line = passages.at(-1)?.line ?? 1;
  const at = (message: string) => [cutPage.found(path, breaksOff ?? line, message)];
  if (breaksOff !== undefined) return at('The HTML of the page breaks off here.');
  const last = stated.at(-1);
  if (!last) return at('The page states no knowledge, skills or behaviours.');
  if (isWhole) return [];
  if (last.line === line) return at(`The page ends with ${last.code}, before its progression map.`);
  return hasMap ? [] : [noEnd.found(path, line, 'its progression map')];
}
