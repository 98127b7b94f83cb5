import { feedRule } from '../finding.ts';
import { isRaw } from '../record-values.ts';

/** Each record says which standard it is of; else any standard could seem to have vanished. */
export const noReference = feedRule<{ from: string; index: number; raw: unknown }>({
  id: 'no-reference',
  severity: 'stops',
  finds: 'A record that does not say which standard it is a version of.',
  run: ({ from, index, raw }) => [
    {
      place: `${from}: record ${index}`,
      field: isRaw(raw) ? 'referenceNumber' : '',
      message: isRaw(raw) ? said(raw['referenceNumber']) : 'is not an object.',
      done: 'The feed must be mended where it is published, or a sound copy named with --from FILE.',
    },
  ],
});

function said(ref: unknown): string {
  if (ref === undefined || ref === null || ref === '') return 'is missing.';
  return `${JSON.stringify(ref).slice(0, 60)} is not a reference such as "ST0585", "FA0001" or "AU0001".`;
}
