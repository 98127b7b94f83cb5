import { feedRule } from '../finding.ts';
import { heldStatements } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A version that is past its proposal lists its KSBs one by one. */
export const noKsbs = feedRule<RecordSubject>({
  id: 'no-ksbs',
  severity: 'warns',
  finds: 'A version without a list of KSBs, whose words may stand in its HTML only.',
  run: ({ record }) =>
    heldStatements(record).length || record.status === 'proposal-in-development'
      ? []
      : [
          {
            place: placeOf(record),
            field: 'knowledges',
            message: record.statements.length
              ? 'The lists of KSBs are only filler.'
              : 'There is no list of KSBs.',
            done: 'They are kept as absent, with the reason.',
          },
        ],
});
