/** Progression links between occupations, as the occupational maps draw them. */
import { z } from 'astro/zod';
import { RefSchema, SlugSchema } from './ids.ts';
import { TextSchema, orAbsent } from './text.ts';

/** One end of a link: an occupation, or a level whose occupation the source does not name. */
export const ProgressionEndSchema = z
  .strictObject({
    ref: orAbsent(RefSchema).describe('Reference of the occupation.'),
    title: TextSchema.optional().describe(
      'Title, where the source names an occupation that is not held.',
    ),
    level: z.int().min(2).max(8).describe('Level of the occupation.'),
  })
  .describe('One end of a progression link.');
export type ProgressionEnd = z.infer<typeof ProgressionEndSchema>;

/** From one occupation to another. */
export const ProgressionLinkSchema = z
  .strictObject({
    id: SlugSchema,
    from: ProgressionEndSchema,
    to: ProgressionEndSchema,
    source: SlugSchema.describe('Id of the source that draws the link.'),
  })
  .describe('One progression link.');
export type ProgressionLink = z.infer<typeof ProgressionLinkSchema>;

/** `content/progression.yaml`. */
export const ProgressionFileSchema = z
  .strictObject({ links: z.array(ProgressionLinkSchema).describe('Every link, in order of id.') })
  .describe('Progression links between occupations.');
