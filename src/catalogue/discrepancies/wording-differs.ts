/** KSBs that the grading words otherwise than the mapping; changes of case and marks alone do not count. */
import type { Discrepancy, Place } from '../../model/discrepancy.ts';
import type { Ksb } from '../../model/standard.ts';
import { present } from '../../model/text.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, fullWording, place, wordsOf } from './naming.ts';

/** One discrepancy for each KSB, with every wording. */
export function wordingDiffers(subject: PlanSubject): Discrepancy[] {
  return (present(subject.standard.ksbs) ?? []).flatMap((ksb) => {
    const variants = variantsOf(subject, ksb);
    if (!variants.length) return [];
    const methods = subject.plan.methods
      .filter(({ descriptors }) =>
        descriptors.some((item) => item.ksb === ksb.code && item.wording),
      )
      .map(({ code }) => code);
    return [
      {
        id: discrepancyId(subject, ksb.code, 'wording-differs'),
        kind: 'wording-differs' as const,
        title: `${ksb.code} is worded one way in the mapping and another in the grading.`,
        about: [about(subject, { codes: [ksb.code], methods })],
        places: [place(subject, 'mapping table', fullWording(ksb)), ...variants],
        note: 'This site shows the wording of the mapping as the statement.',
      },
    ];
  });
}

/** Wordings of the grading tables whose words are not those of the statement, each once. */
function variantsOf(subject: PlanSubject, ksb: Ksb): Place[] {
  const seen = new Map([[wordsOf(fullWording(ksb)), undefined as Place | undefined]]);
  for (const method of subject.plan.methods)
    for (const { ksb: code, wording } of method.descriptors) {
      if (code !== ksb.code) continue;
      for (const grade of ['pass', 'distinction'] as const) {
        const text = wording?.[grade];
        if (text && !seen.has(wordsOf(text)))
          seen.set(
            wordsOf(text),
            place(subject, `grading table of ${method.code}, ${grade} row`, text),
          );
      }
    }
  return [...seen.values()].filter((found) => found !== undefined);
}
