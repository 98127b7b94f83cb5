/** What the rules of the feed look at. */
import type { Standard } from '../../model/standard.ts';
import type { FeedRecord } from './record.ts';

/** A record of the feed on the day of the sync. */
export interface RecordSubject {
  record: FeedRecord;
  day: string;
}

/** A version that the feed gives, ready to be held. */
export interface FeedVersion {
  /** Place of its record in the feed, counted from 1. */
  index: number;
  /** Day and time at which the record was made, as the feed has it. */
  createdGiven: string;
  standard: Standard;
  /** Ids of its statements in the feed, and their codes; only where the maps are asked too. */
  ids?: ReadonlyMap<string, string>;
}

/** `REF version`, as findings name it. */
export function nameOf({ ref, version }: Standard): string {
  return `${ref} ${version}`;
}
