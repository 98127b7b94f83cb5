import { findDiscrepancies } from '../catalogue/discrepancies/index.ts';
import type { FieldPath, Finding } from '../catalogue/finding.ts';
import { writeField } from '../catalogue/finding.ts';
import type { Entry } from '../catalogue/read-content.ts';
import { standardId } from '../model/ids.ts';
import type { Rule, Subject } from './rule.ts';

/** An id, or a name that must be as unique as one, and where it is given. */
interface Given {
  id: string;
  entry: Entry<unknown>;
  field: FieldPath;
}

/** Every id is given once, so that every address leads to one thing. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  finds: 'An id that is given twice, in two files or in one.',
  run: (subject) => [
    ...twice(
      subject.content.standards.map((entry) => ({
        id: standardId(entry.data.ref, entry.data.version),
        entry,
        field: ['version'],
      })),
    ),
    ...twice(
      subject.content.plans.map((entry) => ({
        id: `${entry.data.standard} ${entry.data.date}`,
        entry,
        field: ['date'],
      })),
    ),
    ...twice(
      subject.content.programmes.map((entry) => ({ id: entry.data.slug, entry, field: ['slug'] })),
    ),
    ...idsOfLists(subject).flatMap((list) => twice(list, IN_LIST)),
    ...takenByCode(subject),
  ],
};

/** Lists in which each thing has an id; the id needs to be unique in its list only. */
function idsOfLists({ content }: Subject): Given[][] {
  const list = (entry: Entry<unknown>, items: readonly { id: string }[], ...path: FieldPath) =>
    items.map(({ id }, index) => ({ id, entry, field: [...path, index, 'id'] }));
  return [
    content.sources.flatMap((entry) => list(entry, entry.data.sources, 'sources')),
    list(content.glossary, content.glossary.data.terms, 'terms'),
    list(content.discrepancies, content.discrepancies.data.discrepancies, 'discrepancies'),
    content.progression.flatMap((entry) => list(entry, entry.data.links, 'links')),
    ...content.standards.map((entry) => list(entry, entry.data.options, 'options')),
    ...content.plans.map((entry) => list(entry, entry.data.sections, 'sections')),
    ...content.plans.flatMap((entry) =>
      entry.data.plan === 'epa'
        ? entry.data.methods.map(({ sections }, index) =>
            list(entry, sections, 'methods', index, 'sections'),
          )
        : [],
    ),
  ];
}

const IN_LIST = 'Rename one of the two, or take it out.';

function twice(given: readonly Given[], remedy = 'Keep one of the two files.'): Finding[] {
  const first = new Map<string, Given>();
  return given.flatMap(({ id, entry, field }) => {
    const other = first.get(id);
    if (!other) {
      first.set(id, { id, entry, field });
      return [];
    }
    const inOtherFile = other.entry.file !== entry.file;
    return [
      entry.file.finding(
        duplicateId.id,
        field,
        `"${id}" is given twice: ${inOtherFile ? other.entry.file.path : writeField(other.field)} has it too.`,
        remedy,
      ),
    ];
  });
}

/** Discrepancies written by people under the id of one that the code finds. */
function takenByCode({ content, plans }: Subject): Finding[] {
  const subjects = content.standards.flatMap(({ data }) =>
    (plans.get(standardId(data.ref, data.version)) ?? []).map((plan) => ({
      standard: data,
      plan: plan.data,
    })),
  );
  const found = new Set(findDiscrepancies(subjects).map(({ id }) => id));
  const { file, data } = content.discrepancies;
  return data.discrepancies.flatMap(({ id }, index) =>
    found.has(id)
      ? [
          file.finding(
            duplicateId.id,
            ['discrepancies', index, 'id'],
            `"${id}" is the id of a discrepancy that the code finds by itself.`,
            'Take this one out if it says the same, or rename it.',
          ),
        ]
      : [],
  );
}
