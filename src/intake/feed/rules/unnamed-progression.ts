import { feedRule } from '../finding.ts';

/** The maps name both ends of a progression link. */
export const unnamedProgression = feedRule<{ from: string; to: string; unnamed: string }>({
  id: 'unnamed-progression',
  severity: 'warns',
  finds: 'A progression link to or from an occupation whose title and level the maps do not give.',
  run: ({ from, to, unnamed }) => [
    {
      place: `${from} → ${to}`,
      message: `The maps give ${unnamed} no title or no level from 2 to 8.`,
      done: 'The link is left out.',
    },
  ],
});
