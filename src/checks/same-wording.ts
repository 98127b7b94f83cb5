import { fullWording } from '../catalogue/discrepancies/naming.ts';
import type { Ksb, Standard } from '../model/standard.ts';
import { present } from '../model/text.ts';
import type { Rule } from './rule.ts';

/** The wording of a grading table is written only where it is not that of the statement. */
export const sameWording: Rule = {
  id: 'same-wording',
  finds: 'A wording of the grading table that is, to the letter, the statement of the KSB.',
  run: ({ content, standards }) =>
    content.plans.flatMap(({ data, file }) => {
      const ksbs = new Map(
        ksbsOf(standards.get(data.standard)?.data).map((ksb) => [ksb.code, ksb]),
      );
      if (data.plan !== 'epa') return [];
      return data.methods.flatMap(({ descriptors }, method) =>
        descriptors.flatMap(({ ksb: code, wording = {} }, place) => {
          const ksb = ksbs.get(code);
          return (['pass', 'distinction'] as const)
            .filter((grade) => ksb && wording[grade] === fullWording(ksb))
            .map((grade) =>
              file.finding(
                sameWording.id,
                ['methods', method, 'descriptors', place, 'wording', grade],
                `is, to the letter, the statement of ${code}.`,
                'Take it out: only another wording is written here.',
              ),
            );
        }),
      );
    }),
};

function ksbsOf(standard: Standard | undefined): readonly Ksb[] {
  return present(standard?.ksbs) ?? [];
}
