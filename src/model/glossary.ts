/** Terms of the field, defined in our own words. */
import { z } from 'astro/zod';
import { SlugSchema } from './ids.ts';
import { TextSchema } from './text.ts';

/** The four nations, in the order in which the site lists them. */
export const NATIONS = ['england', 'northern-ireland', 'scotland', 'wales'] as const;
export const NationSchema = z
  .enum(NATIONS)
  .describe('One of the four nations of the United Kingdom.');
export type Nation = z.infer<typeof NationSchema>;

/** Names of the nations as readers see them. */
export const NATION_NAMES: Record<Nation, string> = {
  england: 'England',
  'northern-ireland': 'Northern Ireland',
  scotland: 'Scotland',
  wales: 'Wales',
};

/** One term. */
export const GlossaryTermSchema = z
  .strictObject({
    id: SlugSchema,
    term: TextSchema.describe('The term as it is written in running text.'),
    definition: TextSchema.describe('Definition of our own, in one to three short sentences.'),
    synonyms: z
      .array(TextSchema)
      .optional()
      .describe('Other names and abbreviations of the same thing; search treats them as one.'),
    related: z.array(SlugSchema).optional().describe('Ids of related terms.'),
    nation: NationSchema.optional().describe('Set where the term belongs to one nation.'),
    old: z.literal(true).optional().describe('Set where the term is no longer in use.'),
    source: SlugSchema.optional().describe('Id of the source that the definition rests on.'),
  })
  .describe('One term of the field.');
export type GlossaryTerm = z.infer<typeof GlossaryTermSchema>;

/** `content/glossary.yaml`. */
export const GlossaryFileSchema = z
  .strictObject({
    terms: z.array(GlossaryTermSchema).min(1).describe('Every term, in order of id.'),
  })
  .describe('Terms of the field.');
