import { feedRule } from '../finding.ts';

/** The feed is one list of records. */
export const notAnArray = feedRule<{ from: string; what: string }>({
  id: 'not-an-array',
  severity: 'stops',
  finds: 'A feed that is JSON, but not a list of records.',
  run: ({ from, what }) => [
    {
      place: from,
      message: `The feed is ${what}, not a list of records.`,
      done: 'Name the address of the whole feed; --only picks standards from it.',
    },
  ],
});
