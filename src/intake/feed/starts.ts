/** On which days apprentices can start on versions that follow each other. */
import type { Standard } from '../../model/standard.ts';
import type { FeedVersion } from './subjects.ts';

/** Two versions, the one right after the other, that both have a first day of starts. */
export interface TwoStarts {
  before: Standard;
  after: Standard;
  /** Last start of the one before; undefined where it has no end. */
  last: string | undefined;
  /** First start of the one after. */
  first: string;
}

/** Each two versions that can both be started, oldest first. */
export function startsOf(versions: readonly FeedVersion[]): TwoStarts[] {
  const started = versions
    .map(({ standard }) => standard)
    .filter(({ apprenticeship }) => apprenticeship?.earliestStart !== undefined);
  return started.flatMap((after, place) => {
    const before = started[place - 1];
    const first = after.apprenticeship?.earliestStart;
    if (!before || first === undefined) return [];
    return [{ before, after, last: before.apprenticeship?.latestStart, first }];
  });
}
