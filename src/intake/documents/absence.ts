/** Values that may be absent. */
import type { Absent } from '../../model/text.ts';

/** The list, or the reason why there is none. */
export function orAbsentIfEmpty<T>(list: T[], absent: string): T[] | Absent {
  return list.length ? list : { absent };
}
