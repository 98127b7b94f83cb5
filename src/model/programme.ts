/** A provider's programme outline: the codes it prints, its delivery and assessment, in our own words. */
import { z } from 'astro/zod';
import { KsbCodeSchema, SlugSchema, StandardIdSchema } from './ids.ts';
import { TextSchema, orAbsent } from './text.ts';

/** How a printed code stands to a KSB of the standard; also the words that readers see. */
export const ALIGNMENT_RELATIONS = {
  same: 'Same',
  'part-of': 'Part of',
  'wider-than': 'Wider than',
} as const;
export type AlignmentRelation = keyof typeof ALIGNMENT_RELATIONS;

/** What one printed code aligns to. */
export const AlignmentSchema = z
  .strictObject({
    ksb: KsbCodeSchema,
    relation: z
      .enum(['same', 'part-of', 'wider-than'])
      .describe(
        'same: the same content; part-of: the outline asks for part of the KSB; wider-than: for more than it.',
      ),
  })
  .describe('One KSB of the standard that a printed code aligns to.');
export type Alignment = z.infer<typeof AlignmentSchema>;

/** One code that the outline prints. */
export const ProgrammeCodeSchema = z
  .strictObject({
    code: KsbCodeSchema.describe(
      'The code as the outline prints it, which belongs to another numbering.',
    ),
    label: orAbsent(TextSchema).describe('Short label of our own, never the words of the outline.'),
    alignments: orAbsent(z.union([z.array(AlignmentSchema).min(1), z.literal('none')])).describe(
      'KSBs of the standard, or none; absent until someone has compared the two.',
    ),
    reason: orAbsent(TextSchema).describe('Why it aligns so, in our own words.'),
  })
  .describe('One code that the outline prints.');
export type ProgrammeCode = z.infer<typeof ProgrammeCodeSchema>;

/** One row of the delivery table. */
export const DeliverySchema = z
  .strictObject({
    activity: TextSchema.describe('What happens.'),
    topics: orAbsent(z.array(TextSchema)).describe(
      'What it covers; empty where the outline lists nothing.',
    ),
    methods: orAbsent(z.array(TextSchema).min(1)).describe('How it is delivered.'),
    place: orAbsent(TextSchema).describe('Where.'),
    duration: orAbsent(TextSchema).describe('How long or how often, as a reader would say it.'),
    minutes: z
      .int()
      .positive()
      .optional()
      .describe('Length of one sitting in minutes, where it is fixed.'),
  })
  .describe('One row of the delivery table.');
export type Delivery = z.infer<typeof DeliverySchema>;

/** A provider's programme outline. */
export const ProgrammeSchema = z
  .strictObject({
    slug: SlugSchema,
    title: TextSchema.describe('Title of our own.'),
    provider: TextSchema.describe('Name of the provider.'),
    standard: StandardIdSchema.describe('Version that the alignments point into.'),
    level: z.int().min(2).max(8).describe('Level of the apprenticeship.'),
    overview: z.array(TextSchema).min(1).describe('What the outline offers, in our own words.'),
    numbering: TextSchema.describe('What is known of the numbering that the outline prints.'),
    codes: z
      .array(ProgrammeCodeSchema)
      .min(1)
      .describe('Every code that the outline prints, in order.'),
    functionalSkills: z
      .array(
        z.strictObject({
          subject: TextSchema.describe('English or mathematics.'),
          level: z.int().min(1).max(3).describe('Level of the functional skill.'),
          credits: orAbsent(z.int().positive()).describe('Credit value.'),
          tests: z
            .array(
              z.strictObject({
                name: TextSchema.describe('Name of the test.'),
                minutes: z.int().positive().describe('Length in minutes.'),
              }),
            )
            .describe('Tests in order.'),
        }),
      )
      .describe('Functional skills that the outline includes.'),
    length: z
      .strictObject({
        minimumMonths: orAbsent(z.int().positive()).describe(
          'Least months before the end-point assessment.',
        ),
        offTheJobPercent: orAbsent(z.int().min(1).max(100)).describe(
          'Share of working hours off the job.',
        ),
        offTheJobHoursPerWeek: orAbsent(z.number().positive()).describe(
          'Hours a week that this comes to.',
        ),
        workingWeekHours: orAbsent(z.number().positive()).describe(
          'Working week that the sum assumes.',
        ),
        offTheJobIncludes: orAbsent(z.array(TextSchema)).describe('What counts as off the job.'),
      })
      .describe('Length and hours.'),
    delivery: z.array(DeliverySchema).min(1).describe('The delivery table, in order.'),
    assessment: z
      .array(
        z.strictObject({
          title: TextSchema.describe('Title of the assessment method.'),
          weightPercent: orAbsent(z.int().min(0).max(100)).describe('Weight in the whole.'),
          minutes: orAbsent(z.int().positive()).describe('Length in minutes.'),
          minutesOf: orAbsent(TextSchema).describe('What the minutes count.'),
          grades: z
            .array(
              z.strictObject({
                grade: z.enum(['pass', 'distinction']).describe('Grade.'),
                needs: orAbsent(TextSchema).describe('What it takes, in our own words.'),
              }),
            )
            .min(1)
            .describe('What each grade takes.'),
        }),
      )
      .describe('Assessment methods that the outline prints.'),
    notes: z.array(TextSchema).describe('What else a reader should know.'),
    source: SlugSchema.describe('Id of the source.'),
  })
  .describe("A provider's programme outline.");
export type Programme = z.infer<typeof ProgrammeSchema>;
