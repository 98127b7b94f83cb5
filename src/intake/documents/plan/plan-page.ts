/** Reads the page of an end-point assessment plan. */
import type { Finding } from '../../../catalogue/finding.ts';
import { isFurniture } from '../furniture.ts';
import type { Parsed } from '../parsed.ts';
import { nameCutRows, nameUnplaced } from '../parsed.ts';
import type { SavedDocument } from '../passage.ts';
import { incompletePart } from '../rules/incomplete-part.ts';
import { missingFact } from '../rules/missing-fact.ts';
import { unreadableValue } from '../rules/unreadable-value.ts';
import { findPlanCuts } from './cuts.ts';
import type { PlanDraft } from './draft.ts';
import { occupationOf, readPlanFront } from './front.ts';
import { readGateway } from './gateway.ts';
import { readDeadlines, readEvidence, readOnProgramme, readOrder, readPeriod } from './general.ts';
import { statedKsbs } from './mapping.ts';
import { readMethods } from './methods.ts';
import { readOverallRules } from './overall.ts';
import { linesIn, readTables } from './reading.ts';
import type { PlanReading } from './reading.ts';
import { planSections, readRoles } from './words.ts';

/** Reads the page; without a reference, a day, a level, a name or methods there is no draft. */
export function readPlanPage(document: SavedDocument): Parsed<PlanDraft | undefined> {
  const { path, passages } = document;
  const reading = readTables(document);
  const { part, linesOf, titles, mapping, overall, gradings } = reading;
  const front = readPlanFront(part('front'), passages);
  const name = occupationOf(passages);
  const { methods, findings: ofMethods, left: ofMarks } = readMethods(path, reading);
  const prose = part('grading').filter(({ kind }) => kind !== 'row' && kind !== 'heading');
  const rules = readOverallRules(prose, overall.rows, titles.size);
  const left = [
    ...[...front.left, ...mapping.left, ...overall.left, ...reading.left, ...ofMarks],
    ...gradings.flatMap((grading) => grading.left),
  ];
  const findings: Finding[] = [
    ...nameCutRows(document),
    ...mapping.findings,
    ...gradings.flatMap((grading) => grading.findings),
    ...findPlanCuts(document, { methods: titles.size, gradings, mapped: mapping.mapped, rules }),
    ...ofMethods,
    ...nameUnplaced(document, left, isFurniture),
  ];
  const line = passages[0]?.line ?? 1;
  const missing = (isThere: unknown, what: string, where: string) => {
    if (!isThere) findings.push(missingFact.found(path, line, what, where));
  };
  const { ref, date, level } = front;
  const facts = generalFacts(reading);
  missing(ref, 'the reference of the standard', 'as "Standard reference number: ST0000"');
  missing(date, 'the day of its last update', 'as "Date Updated: 22/05/2022"');
  missing(level, 'its level', 'as "Level of this EPA plan: 4"');
  missing(name, 'the name of the apprenticeship', 'in its first sentence');
  missing(titles.size, 'its assessment methods', 'as "Assessment Method 1 – …"');
  missing(facts.period.length, 'the length of the EPA period', 'in its introduction');
  if (date && !date.iso)
    findings.push(
      unreadableValue.found(
        path,
        date.line,
        'Date Updated',
        date.printed,
        'a day such as 22/05/2022',
      ),
    );
  if (!ref || !date?.iso || level === undefined || !name) return { draft: undefined, findings };
  if (!rules.agree)
    findings.push(
      incompletePart.found(
        path,
        overall.line ?? line,
        'The overall grades',
        'a rule that counts methods and decides each row as the table does',
      ),
    );
  const notice = passages.find(({ text }) => /^crown copyright|^©/i.test(text));
  const draft: PlanDraft = {
    kind: 'plan',
    ...{ ref, date: date.iso, level, name },
    facts: {
      ...facts,
      integrated: front.integrated ?? { absent: 'The plan does not say whether it is integrated.' },
      order: readOrder(linesOf('order', 'introduction', 'length')),
      overallRules: rules.rules,
      overallTable: overall.rows,
      roles: readRoles(reading.roles),
    },
    methods,
    ksbs: statedKsbs(mapping.mapped).map((ksb, index) => ({
      ...ksb,
      line: mapping.mapped[index]?.line ?? line,
    })),
    ...(document.address && { address: document.address }),
    ...(notice && { licenceNotice: notice.text }),
  };
  return { draft, findings };
}

const NO_GATEWAY = 'The copy shows no part about the gateway.';

/** Facts that stand in the sentences of the plan as a whole. */
function generalFacts({ parts, part, linesOf }: PlanReading) {
  const general = parts
    .filter(({ id }) => ['introduction', 'summary', 'length', 'order'].includes(id))
    .map(({ title, passages }) => ({ title, lines: passages.flatMap(linesIn) }));
  const gateway = readGateway(part('gateway'));
  const evidence = readEvidence(linesOf('gateway', 'summary', 'methods'));
  return {
    onProgramme: readOnProgramme(linesOf('introduction', 'summary')),
    gateway: gateway.length
      ? gateway
      : [{ text: 'What the gateway asks for', quote: { absent: NO_GATEWAY } }],
    ...(evidence && { evidence }),
    period: readPeriod(general),
    deadlines: readDeadlines(linesOf('length', 'gateway', 'methods')),
    sections: planSections(parts),
  };
}
