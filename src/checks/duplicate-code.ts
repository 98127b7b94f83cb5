import type { FieldPath, Finding } from '../catalogue/finding.ts';
import { writeField } from '../catalogue/finding.ts';
import type { ContentFile } from '../catalogue/content-file.ts';
import {
  codesOfPlan,
  codesOfStandard,
  ksbsNamedByPlan,
  ksbsNamedByProgramme,
  ksbsNamedByStandard,
  listAt,
  listOf,
} from './codes.ts';
import type { CodeList } from './codes.ts';
import type { Rule } from './rule.ts';

/** A code stands once in its list. */
export const duplicateCode: Rule = {
  id: 'duplicate-code',
  finds:
    'A code that stands twice in a list of duties, KSBs, methods, descriptors or printed codes.',
  run: ({ content }) => [
    ...content.standards.flatMap(({ data, file }) =>
      twice(file, [...codesOfStandard(data), ...ksbsNamedByStandard(data)]),
    ),
    ...content.plans.flatMap(({ data, file }) =>
      twice(file, [...codesOfPlan(data), ...ksbsNamedByPlan(data)]),
    ),
    ...content.programmes.flatMap(({ data, file }) =>
      twice(file, [listOf('code', data.codes, 'codes'), ...ksbsNamedByProgramme(data)]),
    ),
    ...content.guidance.flatMap(({ data, file }) => twice(file, [listAt(data.ksbs, 'ksbs')])),
  ],
};

function twice(file: ContentFile, lists: readonly CodeList[]): Finding[] {
  return lists.flatMap(({ codes, fieldOf }) => {
    const first = new Map<string, FieldPath>();
    return codes.flatMap((code, index) => {
      const other = first.get(code);
      if (!other) {
        first.set(code, fieldOf(index));
        return [];
      }
      return [
        file.finding(
          duplicateCode.id,
          fieldOf(index),
          `"${code}" is given twice: ${writeField(other)} has it too.`,
          'Mend the code, or take one of the two out.',
        ),
      ];
    });
  });
}
