import { feedRule } from '../finding.ts';

/** The feed is JSON. */
export const notJson = feedRule<{ from: string; where: string; why: string }>({
  id: 'not-json',
  severity: 'stops',
  finds:
    'A feed that is something else than JSON: a web page, a binary file, or JSON that breaks off its rules.',
  run: ({ from, where, why }) => [
    {
      place: where ? `${from}: ${where}` : from,
      message: `The feed is not JSON: ${why}.`,
      done: 'Look at the address, or try again later.',
    },
  ],
});
