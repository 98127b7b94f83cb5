import { feedRule } from '../finding.ts';

/** The occupational maps answer, where they are asked. */
export const unreachableMaps = feedRule<{ address: string; why: string; remedy?: string }>({
  id: 'unreachable-maps',
  severity: 'stops',
  finds: 'An occupational map that cannot be fetched, where a key for the maps is given.',
  run: ({ address, why, remedy = 'Try again later, or leave SKILLS_ENGLAND_API_KEY out.' }) => [
    { place: address, message: `${why}.`, done: remedy },
  ],
});
