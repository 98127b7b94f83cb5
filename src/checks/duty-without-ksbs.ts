import { present } from '../model/text.ts';
import type { Rule } from './rule.ts';

/** A duty names the KSBs that it needs, or says why they are absent. */
export const dutyWithoutKsbs: Rule = {
  id: 'duty-without-ksbs',
  finds: 'A duty with an empty list of KSBs.',
  run: ({ content }) =>
    content.standards.flatMap(({ data, file }) =>
      (present(data.duties) ?? []).flatMap(({ code, ksbs }, index) =>
        present(ksbs)?.length === 0
          ? [
              file.finding(
                dutyWithoutKsbs.id,
                ['duties', index, 'ksbs'],
                `"${code}" lists no KSBs.`,
                'Add them, or write "absent:" and the reason where the source lacks them.',
              ),
            ]
          : [],
      ),
    ),
};
