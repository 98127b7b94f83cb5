import type { ContentFile } from '../catalogue/content-file.ts';
import type { Finding } from '../catalogue/finding.ts';
import { groupBy } from '../catalogue/catalogue.ts';
import { splitCode } from '../model/ids.ts';
import { codesOfPlan, codesOfStandard } from './codes.ts';
import type { CodeList } from './codes.ts';
import { weigh } from './rule.ts';
import type { Rule } from './rule.ts';

/** The numbers of each letter run from 1 without a gap. */
export const codeGap: Rule = {
  id: 'code-gap',
  finds: 'A number that is missing among the codes of duties, KSBs, methods or outcomes.',
  run: ({ content }) => [
    ...content.standards.flatMap(({ data, file }) => gaps(file, codesOfStandard(data))),
    ...content.plans.flatMap(({ data, file }) => gaps(file, codesOfPlan(data))),
  ],
};

function gaps(file: ContentFile, lists: readonly CodeList[]): Finding[] {
  return lists.flatMap(({ codes, fieldOf }) => {
    const numbered = codes.map((code, index) => {
      const [letters, number] = splitCode(code);
      return { code, letters, number, index };
    });
    return [...groupBy(numbered, ({ letters }) => letters).values()].flatMap((group) =>
      [...group]
        .sort((a, b) => a.number - b.number)
        .flatMap(({ code, letters, number, index }, place, sorted) => {
          const before = sorted[place - 1];
          const from = (before?.number ?? 0) + 1;
          if (number <= from) return [];
          const missing =
            number - from > 1
              ? `${letters}${from}–${letters}${number - 1} are`
              : `${letters}${from} is`;
          return [
            weigh(
              file,
              file.finding(
                codeGap.id,
                fieldOf(index),
                `${missing} missing: ${before ? `after ${before.code} comes ${code}` : `the first is ${code}`}.`,
                'Add what is missing, or mend the numbers.',
              ),
            ),
          ];
        }),
    );
  });
}
