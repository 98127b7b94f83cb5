/** Reads an occupational standard page. */
import type { Finding } from '../../../catalogue/finding.ts';
import { writeRanges } from '../../../checks/codes.ts';
import { orAbsentIfEmpty } from '../absence.ts';
import { isFurniture } from '../furniture.ts';
import type { Parsed, Sections } from '../parsed.ts';
import { divide, nameCutRows, nameUnplaced } from '../parsed.ts';
import type { Passage, SavedDocument } from '../passage.ts';
import { cutPage } from '../rules/cut-page.ts';
import { missingFact } from '../rules/missing-fact.ts';
import { noEnd } from '../rules/no-end.ts';
import { toBlocks, wordsOfBlocks } from './blocks.ts';
import type { StandardDraft } from './draft.ts';
import { asDuties, readDuties } from './duties.ts';
import { readFront } from './front.ts';
import { kindOfRef, roleNamed } from './identity.ts';
import { readJobTitles } from './job-titles.ts';
import { readQualifications } from './qualifications.ts';
import { asKsb, readStatements, withoutRepeats } from './statements.ts';

const MARKS = [
  { name: 'key', found: /^key information$/i },
  { name: 'details', found: /^details of (?:the occupational )?standard$/i },
  { name: 'summary', found: /^occupation(?:al)? summary$/i },
  {
    name: 'works',
    found: /^in (?:their|your) daily work,? (?:an employee|the employee|you)\b/i,
    holds: true,
  },
  {
    name: 'responsible',
    found: /^an employee in this occupation will be responsible for\b/i,
    holds: true,
  },
  { name: 'titles', found: /^typical job titles include:?$/i },
  { name: 'entry', found: /^entry requirements$/i, holds: true },
  { name: 'duties', found: /^(?:occupation(?:al)? )?duties$/i },
  { name: 'statements', found: /^(?:ksbs|knowledge, skills and behaviours(?: \(KSBs\))?)$/i },
  { name: 'statements', found: /^(?:knowledge|skills?|behaviours?)$/i },
  // Pages saved without their headings are divided where the first duty and the first statement stand.
  { name: 'duties', found: /^duty 1\b/i, holds: true },
  { name: 'statements', found: /^T?K1\s*:/, holds: true },
  { name: 'footer', found: /^crown copyright|^©|open government licence/i, holds: true },
] as const;

/** Reads the page; without a reference or a level there is no draft. */
export function readStandardPage(document: SavedDocument): Parsed<StandardDraft | undefined> {
  const { path } = document;
  const isJobTitle = ({ label }: Passage) => label === 'job title';
  const sections = divide(
    document.passages.filter((passage) => !isJobTitle(passage)),
    MARKS,
  );
  const of = (name: string) => sections.get(name) ?? [];
  const front = readFront(document, [...of(''), ...of('key'), ...of('details')]);
  const works = readList(of('works'));
  const responsible = readList(of('responsible'));
  const titles = [...document.passages.filter(isJobTitle), ...of('titles')];
  const jobs = readJobTitles(titles.filter((passage) => !isFurniture(passage)));
  const duties = readDuties(of('duties'));
  const statements = readStatements(of('statements'));
  const qualifications = readQualifications(path, statements.left);
  const [licence, ...afterLicence] = of('footer');
  const stated = withoutRepeats(path, statements.value);
  const { duties: dutyList, findings: dutyFindings } = asDuties(path, duties.value);
  // Without the heading of a summary, paragraphs at the head of the page are taken for it.
  const summarised = sections.has('summary') ? of('summary') : front.notices;
  const summary = toBlocks(summarised.filter((passage) => !isFurniture(passage)));
  const findings = [
    ...nameCutRows(document),
    ...front.findings,
    ...qualifications.findings,
    ...stated.findings,
    ...dutyFindings,
    ...findCuts(document, sections, statements.value, duties.value),
    ...nameUnplaced(
      document,
      [...front.left, ...works.left, ...responsible.left, ...of('entry'), ...duties.left].concat(
        qualifications.left,
        afterLicence,
      ),
      isFurniture,
    ),
  ];
  const { ref, level, title, version, updated, status, route, regulated } = front.facts;
  const kind = ref === undefined ? undefined : kindOfRef(ref);
  const firstLine = document.passages[0]?.line ?? 1;
  if (!ref || !kind)
    findings.push(
      missingFact.found(
        path,
        firstLine,
        'the reference of the standard',
        'as "Reference: OCC0000"',
      ),
    );
  if (level === undefined)
    findings.push(
      missingFact.found(path, firstLine, 'the level', 'as "Level: 4" under "Key information"'),
    );
  if (!ref || !kind || level === undefined) return { draft: undefined, findings };
  const suggestedTitle = roleNamed(wordsOfBlocks(summary).join('\n'));
  const draft: StandardDraft = {
    kind: 'standard',
    ref,
    version: version ?? updated ?? 'undated',
    facts: {
      kind,
      level,
      ...(title !== undefined && { title }),
      updated: updated ?? { absent: 'The page prints no day of its last update.' },
      status: status ?? { absent: 'The page prints no status.' },
      route: route ?? { absent: 'The page prints no route.' },
      regulated: regulated ?? {
        absent: 'The page does not say whether the occupation is regulated.',
      },
      ...(front.newerVersion && { newerVersion: front.newerVersion }),
      notices: sections.has('summary') ? front.notices.map(({ text }) => text) : [],
      summary: orAbsentIfEmpty(summary, 'The page has no summary of the occupation.'),
      worksWith: orAbsentIfEmpty(works.value, 'The page has no list of who the role works with.'),
      responsibilities: orAbsentIfEmpty(
        responsible.value,
        'The page has no list of responsibilities.',
      ),
      jobTitles: orAbsentIfEmpty(jobs.titles, 'The page lists no job titles.'),
      duties: orAbsentIfEmpty(dutyList, 'The page lists no duties.'),
      ksbs: orAbsentIfEmpty(stated.kept.map(asKsb), 'The page states no KSBs.'),
      qualifications: orAbsentIfEmpty(qualifications.value, 'The page lists no qualifications.'),
      ...(Object.keys(front.facts.apprenticeship).length > 0 && {
        apprenticeship: front.facts.apprenticeship,
      }),
    },
    ...(document.address && { address: document.address }),
    ...(licence && { licenceNotice: licence.text }),
    ...(suggestedTitle && { suggestedTitle }),
    ...(jobs.joined !== undefined && { joinedTitles: jobs.joined }),
  };
  return { draft, findings };
}

/** A list under a line that announces it; where the line says it all, its words are the list. */
function readList(passages: readonly Passage[]): { value: string[]; left: Passage[] } {
  const [head, ...rest] = passages.filter((passage) => !isFurniture(passage));
  if (!head) return { value: [], left: [] };
  if (!/(?:\bwith|\bfor):?$/i.test(head.text))
    return { value: [head.text, ...rest.map(({ text }) => text)], left: [] };
  return { value: rest.map(({ text }) => text), left: [] };
}

/** Lines with which such pages end. */
const ENDING = /crown copyright|open government licence|^is this (?:web)?page useful/i;

/** Parts that such a page must have and that the copy lacks. */
function findCuts(
  { path, passages, breaksOff, isWhole }: SavedDocument,
  sections: Sections,
  statements: readonly { code: string; line: number }[],
  duties: readonly { ksbs: readonly string[]; line: number }[],
): Finding[] {
  const last = passages.at(-1)?.line ?? 1;
  const stated = new Set(statements.map(({ code }) => code));
  const named = new Set(duties.flatMap(({ ksbs }) => ksbs));
  const missing = [...named].filter((code) => !stated.has(code));
  const at = (message: string, line = last) => [cutPage.found(path, line, message)];
  if (breaksOff !== undefined) return at('The HTML of the page breaks off here.', breaksOff);
  if (stated.size === 0 && duties.length)
    return at(`The page lists ${duties.length} duties and states none of the KSBs that they name.`);
  if (stated.size === 0) return at('The page states no knowledge, skills or behaviours.');
  if (missing.length)
    return at(`Duties name ${writeRanges(missing)}, which the page does not state.`);
  const kinds = [...stated].map((code) => code.replace(/\d+/, ''));
  if (kinds.every((letters) => /K$/.test(letters)))
    return at('The page states knowledge and no skills.');
  if (sections.has('duties') && !duties.length)
    return at('The page has the heading of its duties and no duties under it.');
  if (isWhole || passages.some(({ text }) => ENDING.test(text))) return [];
  const tails = passages.filter(({ text }) => /back to duty\b/i.test(text)).length;
  const end = passages.at(-1);
  if (
    tails > 1 &&
    end?.line === statements.at(-1)?.line &&
    !/back to duty\b/i.test(end?.text ?? '')
  )
    return at(`The page ends within ${statements.at(-1)?.code ?? 'its last statement'}.`);
  return [noEnd.found(path, last, 'the line on copyright with which the page ends')];
}
