import { didYouMean } from '../catalogue/nearest.ts';
import { present } from '../model/text.ts';
import type { Rule } from './rule.ts';

/** A KSB or duty of an option belongs to one that the standard lists. */
export const unknownOption: Rule = {
  id: 'unknown-option',
  finds: 'A KSB or duty of an option that the standard does not list.',
  run: ({ content }) =>
    content.standards.flatMap(({ data, file }) => {
      const ids = data.options.map(({ id }) => id);
      const parts = [
        ...optionsNamed(present(data.ksbs) ?? [], 'ksbs'),
        ...optionsNamed(present(data.duties) ?? [], 'duties'),
      ];
      return parts.flatMap(({ option, field }) =>
        ids.includes(option)
          ? []
          : [
              file.finding(
                unknownOption.id,
                field,
                `"${option}" is not an option of this standard.`,
                didYouMean(option, ids, 'Add it to the options, or take the field out.'),
              ),
            ],
      );
    }),
};

function optionsNamed(items: readonly { options?: string[] | undefined }[], list: string) {
  return items.flatMap(({ options = [] }, item) =>
    options.map((option, index) => ({ option, field: [list, item, 'options', index] })),
  );
}
