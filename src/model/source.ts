/** Where a fact comes from, under which licence, and how we may use its words. */
import { z } from 'astro/zod';
import { DateSchema, SlugSchema } from './ids.ts';
import { TextSchema, orAbsent } from './text.ts';

/** Licences that a source may carry. */
export const LICENCES = {
  'OGL-3.0': {
    title: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'all-rights-reserved': { title: 'No open licence', address: undefined },
} as const;
export type LicenceId = keyof typeof LICENCES;

/** An address that a browser can open. */
export const WebAddressSchema = z.url({ protocol: /^https?$/, error: 'is not a web address' });

/** One published document or page. */
export const SourceSchema = z
  .strictObject({
    id: SlugSchema,
    title: TextSchema.describe('Title of the document.'),
    publisher: TextSchema.describe('Who publishes it.'),
    rightsHolder: TextSchema.optional().describe(
      'Who holds the rights, where it is not the publisher.',
    ),
    address: orAbsent(WebAddressSchema).describe('Web address.'),
    licence: z.enum(['OGL-3.0', 'all-rights-reserved']).describe('Licence of its words.'),
    licenceNotice: TextSchema.optional().describe(
      'The licence notice that the source prints, word for word.',
    ),
    use: z
      .enum(['quoted', 'restated', 'cited'])
      .describe(
        'quoted: word for word; restated: its facts in our words; cited: named as evidence only.',
      ),
    updated: orAbsent(DateSchema).describe(
      'Day of publication or last update that the source prints.',
    ),
    edition: TextSchema.optional().describe('Edition or version as printed.'),
    checked: DateSchema.describe('Day on which we last compared our content with it.'),
    note: TextSchema.optional().describe('What a reader should know about this copy.'),
  })
  .refine((source) => source.use !== 'quoted' || source.licence === 'OGL-3.0', {
    path: ['use'],
    error: 'is "quoted", but the licence is not open',
  })
  .describe('One published document or page.');
export type Source = z.infer<typeof SourceSchema>;

/** `content/sources.yaml`. */
export const SourcesFileSchema = z
  .strictObject({ sources: z.array(SourceSchema).min(1).describe('Every source, in order of id.') })
  .describe('Every source that content names.');
