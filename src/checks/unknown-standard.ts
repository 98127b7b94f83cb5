import type { ContentFile } from '../catalogue/content-file.ts';
import type { FieldPath } from '../catalogue/finding.ts';
import { didYouMean } from '../catalogue/nearest.ts';
import { parseId, standardId } from '../model/ids.ts';
import type { Rule, Subject } from './rule.ts';

/** A version of a standard that is named is held. */
export const unknownStandard: Rule = {
  id: 'unknown-standard',
  finds:
    'A version of a standard that a plan, programme, guidance page or discrepancy names and that is not held.',
  run: (subject) =>
    named(subject).flatMap(({ id, field, file }) => {
      const { ref, version } = parseId(id);
      const standard = standardId(ref, version);
      if (subject.standards.has(standard) || subject.isUnread(`standards/${ref}/${version}.`))
        return [];
      const held = [...subject.standards.keys()];
      return [
        file.finding(
          unknownStandard.id,
          field,
          `"${standard}" is not a version of a standard that is held here.`,
          sameRef(ref, held) ??
            didYouMean(standard, held, 'Add the standard, or mend the reference.'),
        ),
      ];
    }),
};

/** Versions of the same standard, whatever their number, are what was most likely meant. */
function sameRef(ref: string, held: readonly string[]): string | undefined {
  const versions = held.filter((id) => parseId(id).ref === ref);
  return versions.length
    ? `Did you mean ${versions.map((id) => `"${id}"`).join(' or ')}?`
    : undefined;
}

function named({ content }: Subject): { id: string; field: FieldPath; file: ContentFile }[] {
  const { file, data } = content.discrepancies;
  return [
    ...[...content.plans, ...content.programmes].map((entry) => ({
      id: entry.data.standard,
      field: ['standard'],
      file: entry.file,
    })),
    ...content.guidance.flatMap((entry) =>
      entry.data.ksbs.map((id, index) => ({ id, field: ['ksbs', index], file: entry.file })),
    ),
    ...data.discrepancies.flatMap(({ about }, item) =>
      about.map(({ standard }, index) => ({
        id: standard,
        field: ['discrepancies', item, 'about', index, 'standard'],
        file,
      })),
    ),
  ];
}
