/** Reads a provider's programme outline: its codes and facts, none of its sentences. */
import type { Finding } from '../../../catalogue/finding.ts';
import { isFurniture } from '../furniture.ts';
import { findRef } from '../official/identity.ts';
import { readStatements } from '../official/statements.ts';
import type { Parsed } from '../parsed.ts';
import { divide, nameCutRows, nameUnplaced } from '../parsed.ts';
import type { Passage, SavedDocument } from '../passage.ts';
import { cutPage } from '../rules/cut-page.ts';
import { cutRow } from '../rules/cut-row.ts';
import { missingFact } from '../rules/missing-fact.ts';
import { noEnd } from '../rules/no-end.ts';
import type { OutlineDraft, Prose } from './draft.ts';
import {
  isProviderLine,
  providerNamed,
  readFunctionalSkills,
  readLength,
  standardNamed,
} from './facts.ts';
import { outlineTables, readAssessment, readDelivery } from './tables.ts';
import type { OutlineTable } from './tables.ts';

const MARKS = [
  { name: 'codes', found: /^(?:knowledge|skills?|behaviours?)(?: \([KSB]\))?:?$/i },
  {
    name: 'functional',
    found: /^functional skills?(?: units?| qualifications?)?:?$/i,
    holds: true,
  },
  {
    name: 'programme',
    found: /^(?:programme of study|off[- ]the[- ]job(?: training)?)$/i,
    holds: true,
  },
  {
    name: 'delivery',
    found: /^(?:programme |training )?delivery(?: by .*| plan| table)?$/i,
    holds: true,
  },
  { name: 'assessment', found: /^end[- ]point assessment(?: plan)?(?: \(EPA\))?$/i, holds: true },
] as const;

/** Reads the outline; without a provider, a standard, codes or a delivery table there is no draft. */
export function readOutline(document: SavedDocument): Parsed<OutlineDraft | undefined> {
  const { path, passages } = document;
  const sections = divide(passages, MARKS);
  const of = (name: string) => sections.get(name) ?? [];
  const statements = readStatements(of('codes'));
  const codes = [...new Set(statements.value.map(({ code }) => code))];
  const tables = outlineTables(passages);
  const delivery = tables.filter(({ kind }) => kind === 'delivery').flatMap(readDelivery);
  const assessment = tables.filter(({ kind }) => kind === 'assessment').flatMap(readAssessment);
  const skills = readFunctionalSkills(passages, tables);
  const included = of('programme').filter(({ kind }) => kind === 'item');
  const length = readLength(
    passages.filter(({ kind }) => kind !== 'row').map(({ text }) => text),
    included.map(({ text }) => text),
  );
  const provider = providerNamed(passages);
  const standard = standardNamed(passages);
  const findings: Finding[] = [
    ...nameCutRows(document),
    ...tables.flatMap((table) => shortRows(path, table)),
    ...findCuts(document, codes, tables),
    ...nameUnplaced(
      document,
      tables.filter(({ kind }) => kind === 'other').flatMap(({ rows }) => rows),
      isFurniture,
    ),
  ];
  const line = passages[0]?.line ?? 1;
  if (!provider)
    findings.push(
      missingFact.found(
        path,
        line,
        'the name of the provider',
        'as "Delivery by …" or "Provider: …"',
      ),
    );
  if (!standard)
    findings.push(
      missingFact.found(
        path,
        line,
        'the standard and level that it is for',
        'as "Level 4 … Apprenticeship Standard"',
      ),
    );
  if (!provider || !standard || !delivery.length || !codes.length)
    return { draft: undefined, findings };
  const ref = passages.map(({ text }) => findRef(text)).find((found) => found !== undefined);
  const taken = new Set([
    ...skills.taken,
    ...included,
    ...statements.left.filter(({ kind }) => kind === 'row'),
  ]);
  const free = (list: readonly Passage[]) =>
    list.filter(
      (passage) =>
        passage.kind !== 'row' &&
        !taken.has(passage) &&
        !isFurniture(passage) &&
        !isProviderLine(passage),
    );
  const draft: OutlineDraft = {
    kind: 'outline',
    provider,
    standardName: standard.name,
    standardLine: standard.line,
    ...(ref && { standardRef: ref }),
    level: standard.level,
    codes,
    facts: { functionalSkills: skills.value, length, delivery, assessment },
    prose: [
      ...proseOf(free(of('')), 'overview'),
      ...proseOf(
        free([
          ...statements.left,
          ...of('functional'),
          ...of('programme'),
          ...of('delivery'),
          ...of('assessment'),
        ]),
        'notes',
      ),
    ],
    ...(document.address && { address: document.address }),
  };
  return { draft, findings };
}

/** Prose under each heading, without its words. */
function proseOf(passages: readonly Passage[], field: Prose['field']): Prose[] {
  const prose: Prose[] = [];
  let heading = 'its first lines';
  for (const { kind, line, text } of passages) {
    if (kind === 'heading') {
      heading = `"${text}"`;
      continue;
    }
    const last = prose.at(-1);
    if (last?.heading === heading) last.paragraphs++;
    else prose.push({ line, paragraphs: 1, heading, field });
  }
  return prose;
}

/** Rows with fewer cells than their head. */
function shortRows(path: string, { kind, head, rows }: OutlineTable): Finding[] {
  if (kind === 'other') return [];
  return rows
    .filter(({ cells }) => cells.length < head.length)
    .map(({ line, text, cells }) =>
      cutRow.found(path, { line, text, has: cells.length, wanted: head.length }),
    );
}

function findCuts(
  { path, passages, breaksOff, isWhole }: SavedDocument,
  codes: readonly string[],
  tables: readonly OutlineTable[],
): Finding[] {
  const last = passages.at(-1)?.line ?? 1;
  const say = (message: string) => cutPage.found(path, breaksOff ?? last, message);
  if (breaksOff !== undefined) return [say('The HTML of the page breaks off here.')];
  const lacking = (['K', 'S', 'B'] as const).filter(
    (letter) => !codes.some((code) => code.includes(letter)),
  );
  const names = { K: 'knowledge', S: 'skills', B: 'behaviours' };
  const isWeighed = tables.some(({ kind }) => kind === 'assessment');
  return [
    ...(isWeighed || isWhole ? [] : [noEnd.found(path, last, 'a table of assessment methods')]),
    ...(lacking.length
      ? [
          say(
            `The outline prints no codes of ${lacking.map((letter) => names[letter]).join(' and ')}.`,
          ),
        ]
      : []),
    ...(tables.some(({ kind, rows }) => kind === 'delivery' && rows.length)
      ? []
      : [say('The outline has no table of its delivery.')]),
    ...(tables.some(({ kind, rows }) => kind === 'assessment' && !rows.length)
      ? [say('The outline has the head of its table of assessment methods and no row under it.')]
      : []),
  ];
}
