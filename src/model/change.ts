/** The ledger of changes: what each import, sync or hand changed, per version of a standard. */
import { z } from 'astro/zod';
import { DateSchema, RefSchema, VersionIdSchema } from './ids.ts';
import { TextSchema } from './text.ts';

/** How content changes; also the words that readers see. */
export const CHANGE_WAYS = {
  import: 'import of documents',
  sync: 'sync with the standards feed',
  hand: 'by hand',
} as const;
export type ChangeWay = keyof typeof CHANGE_WAYS;

/** What may become of a version; also the words that readers see. */
export const CHANGE_KINDS = {
  added: 'Added',
  changed: 'Changed',
  gone: 'No longer in the feed',
  back: 'Back in the feed',
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Details that one change may have, so that the size of a page of changes has a bound. */
export const MOST_DETAILS = 20;

/** One change of one version of one standard. */
export const ChangeSchema = z
  .strictObject({
    day: DateSchema.describe('Day of the change.'),
    by: z
      .enum(['import', 'sync', 'hand'])
      .describe('The command that made the change, or hand where a person did.'),
    ref: RefSchema,
    version: VersionIdSchema,
    what: z
      .enum(['added', 'changed', 'gone', 'back'])
      .describe(
        'added: new here; changed: other facts or words, or a plan or outline of it is new; gone: no longer in the feed, its pages stay; back: in the feed again.',
      ),
    details: z
      .array(TextSchema)
      .max(MOST_DETAILS)
      .describe(
        'What changed, each in a few words of our own; empty where there is no more to say.',
      ),
  })
  .describe('One change of one version of one standard, of its plan or of an outline for it.');
export type Change = z.infer<typeof ChangeSchema>;

/** `content/changes.json`: the ledger, to which commands append. */
export const ChangesFileSchema = z
  .strictObject({ changes: z.array(ChangeSchema).describe('Every change, the oldest first.') })
  .describe('What each import, sync or hand changed.');
