/** Two places of the sources that contradict each other, or a slip that is quoted as it stands. */
import { z } from 'astro/zod';
import {
  KsbCodeSchema,
  DutyCodeSchema,
  MethodCodeSchema,
  SlugSchema,
  StandardIdSchema,
} from './ids.ts';
import { TextSchema } from './text.ts';

/** The kinds; those found by code name their rule, the rest are found by reading. */
export const DISCREPANCY_KINDS = {
  'graded-not-mapped': 'Graded under a method that the mapping does not give it',
  'mapped-not-graded': 'Mapped to a method whose grading leaves it out',
  'wording-differs': 'Worded differently in the grading and the mapping',
  'pass-only': 'A pass descriptor and no distinction descriptor',
  'period-differs': 'The EPA period is said in more than one way',
  'grade-not-in-table': 'An overall grade that the rule decides and the table leaves out',
  slip: 'A slip of the source, quoted as it stands',
  'facts-differ': 'Two facts of the sources that do not agree',
  'listed-twice': 'Listed twice in the source',
} as const;
export type DiscrepancyKind = keyof typeof DISCREPANCY_KINDS;

/** One place of a source, with its words. */
export const PlaceSchema = z
  .strictObject({
    where: TextSchema.describe('Where in the document, in words: "mapping table, K3".'),
    quote: TextSchema.describe('Its words; our own short words where the licence is not open.'),
    source: SlugSchema.describe('Id of the source.'),
  })
  .describe('One place of a source.');
export type Place = z.infer<typeof PlaceSchema>;

/** What a discrepancy touches, so that it is shown where a reader meets it. */
export const AboutSchema = z
  .strictObject({
    standard: StandardIdSchema,
    codes: z
      .array(z.union([KsbCodeSchema, DutyCodeSchema]))
      .optional()
      .describe('KSBs and duties touched.'),
    methods: z.array(MethodCodeSchema).optional().describe('Assessment methods touched.'),
    plan: z
      .literal(true)
      .optional()
      .describe('Set where the assessment plan as a whole is touched.'),
  })
  .describe('What the discrepancy touches.');
export type About = z.infer<typeof AboutSchema>;

/** A discrepancy, found by reading or by code. */
export const DiscrepancySchema = z
  .strictObject({
    id: SlugSchema,
    kind: z
      .enum(Object.keys(DISCREPANCY_KINDS) as [DiscrepancyKind, ...DiscrepancyKind[]])
      .describe('Its kind.'),
    title: TextSchema.describe('One sentence of our own that says what does not agree.'),
    about: z.array(AboutSchema).min(1).describe('What it touches.'),
    places: z.array(PlaceSchema).min(1).describe('The places, quoted.'),
    note: TextSchema.optional().describe('What a reader may conclude, in our own words.'),
  })
  .describe('Two places of the sources that contradict each other, or a slip.');
export type Discrepancy = z.infer<typeof DiscrepancySchema>;

/** `content/discrepancies.yaml`: those found by reading. */
export const DiscrepanciesFileSchema = z
  .strictObject({
    discrepancies: z.array(DiscrepancySchema).describe('Found by reading, in order of id.'),
  })
  .describe('Discrepancies found by reading; the rest are found by code.');
