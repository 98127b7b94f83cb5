/** One version of one occupational standard: its facts, duties and KSBs. */
import { z } from 'astro/zod';
import {
  DateSchema,
  DutyCodeSchema,
  KsbCodeSchema,
  RefSchema,
  SlugSchema,
  VersionIdSchema,
} from './ids.ts';
import { WebAddressSchema } from './source.ts';
import { BlockSchema, TextSchema, orAbsent } from './text.ts';

/** What a reference stands for. */
export const StandardKindSchema = z
  .enum([
    'occupation',
    'option',
    'apprenticeship',
    'foundation-apprenticeship',
    'apprenticeship-unit',
  ])
  .describe(
    'What the reference stands for: OCC an occupation, or an option of one; ST an apprenticeship.',
  );
export type StandardKind = z.infer<typeof StandardKindSchema>;

/** State of approval, in the words of the standards feed. */
export const StatusSchema = z
  .enum(['approved', 'in-development', 'proposal-in-development', 'retired', 'withdrawn'])
  .describe('State of approval when the source was read.');
export type Status = z.infer<typeof StatusSchema>;

/** One knowledge, skill or behaviour. */
export const KsbSchema = z
  .strictObject({
    code: KsbCodeSchema,
    title: TextSchema.optional().describe(
      'Short heading, where the source prints one before the statement.',
    ),
    statement: TextSchema.describe('Official wording, word for word, without code and title.'),
    options: z
      .array(SlugSchema)
      .min(1)
      .optional()
      .describe('Ids of the options that the KSB belongs to; core where left out.'),
    lineage: SlugSchema.optional().describe(
      'Id of the same statement through versions, where one is known.',
    ),
  })
  .describe('One knowledge, skill or behaviour of the version.');
export type Ksb = z.infer<typeof KsbSchema>;

/** One duty and the KSBs that it needs. */
export const DutySchema = z
  .strictObject({
    code: DutyCodeSchema,
    statement: TextSchema.describe('Official wording of the duty, word for word.'),
    ksbs: orAbsent(z.array(KsbCodeSchema)).describe('Mapping: codes of this version, in order.'),
    options: z
      .array(SlugSchema)
      .min(1)
      .optional()
      .describe('Ids of the options that the duty belongs to; core where left out.'),
  })
  .describe('One duty; the mapping to KSBs is written here and nowhere else.');
export type Duty = z.infer<typeof DutySchema>;

/** One option of a core and options standard. */
export const OptionSchema = z
  .strictObject({
    id: SlugSchema,
    title: TextSchema.describe('Official title of the option.'),
    ref: RefSchema.optional().describe('Reference of the option, where the source gives one.'),
  })
  .describe('One option of a core and options standard.');
export type Option = z.infer<typeof OptionSchema>;

/** A qualification approved against the standard. */
export const QualificationSchema = z
  .strictObject({
    title: TextSchema.describe('Title as printed.'),
    awardingBody: TextSchema.describe('Awarding body as printed.'),
    type: TextSchema.describe('Type as printed, such as HTQ.'),
    level: z.int().min(1).max(8).describe('Level, 1 to 8.'),
    approved: DateSchema.describe('Day of approval.'),
  })
  .describe('A qualification approved against the standard.');
export type Qualification = z.infer<typeof QualificationSchema>;

/** The flags that the occupational maps draw as icons; each has a glossary entry of the same id. */
export const MAP_FLAGS = [
  'apprenticeship',
  'higher-technical-qualification',
  't-level',
  'technical-qualification',
  'career-starter-apprenticeship',
  'royal-apprenticeship',
  'mid-green-occupation',
  'dark-green-occupation',
] as const;

/** What an occupational map adds to a standard. */
export const OccupationalMapSchema = z
  .strictObject({
    sentence: TextSchema.describe('The one-sentence description of the occupation.'),
    technicalLevel: TextSchema.describe(
      'Kind of occupation as printed: Higher Technical Occupation.',
    ),
    medianSalary: orAbsent(
      z
        .strictObject({
          pounds: z.int().positive().describe('Pounds sterling.'),
          per: z.enum(['year']).describe('Period of the amount.'),
        })
        .describe('Amount and period.'),
    ).describe('Average (median) salary.'),
    soc: orAbsent(
      z.strictObject({
        code: z
          .string()
          .regex(/^\d{4}$/, 'is not a SOC 2020 code of four digits')
          .describe('SOC 2020 unit group.'),
        title: TextSchema.describe('Title of the unit group as printed.'),
        subUnitGroups: z
          .array(
            z.strictObject({
              code: z
                .string()
                .regex(/^\d{4}\/\d{2}$/, 'is not a SOC 2020 sub-unit group such as "3221/02"')
                .describe('SOC 2020 sub-unit group.'),
              title: TextSchema.describe('Title of the sub-unit group as printed.'),
            }),
          )
          .describe('Sub-unit groups in the order of the source.'),
      }),
    ).describe('Standard Occupational Classification 2020.'),
    flags: orAbsent(z.array(z.enum(MAP_FLAGS))).describe(
      'Icons that the map shows for the occupation.',
    ),
    products: orAbsent(z.array(TextSchema)).describe(
      'Technical education products based on the occupation.',
    ),
    keywords: z.array(TextSchema).describe('Keywords in the order of the source.'),
    employers: z
      .array(TextSchema)
      .describe('Employers that created the standard, in the order of the source.'),
    howTheMapWasMade: z
      .array(BlockSchema)
      .describe('What the map says about itself, word for word.'),
  })
  .describe('Facts that only the occupational map gives.');
export type OccupationalMap = z.infer<typeof OccupationalMapSchema>;

/** What the feed of apprenticeship standards adds to a standard. */
export const ApprenticeshipSchema = z
  .strictObject({
    overview: TextSchema.optional().describe('Overview of the role, one or two sentences.'),
    pathway: TextSchema.optional().describe('Pathway of the occupational maps.'),
    cluster: TextSchema.optional().describe('Cluster of the occupational maps.'),
    larsCode: z.int().positive().optional().describe('LARS code; the same for all versions.'),
    typicalMonths: z
      .int()
      .positive()
      .optional()
      .describe('Typical duration to the gateway, in months.'),
    epaMonths: z.int().positive().optional().describe('EPA period, in months.'),
    offTheJobHours: z.int().positive().optional().describe('Least hours of off-the-job training.'),
    maxFunding: z.int().positive().optional().describe('Funding band, pounds sterling.'),
    earliestStart: DateSchema.optional().describe(
      'First day on which an apprentice may start on the version.',
    ),
    latestStart: DateSchema.optional().describe('Last day on which one may start.'),
    latestEnd: DateSchema.optional().describe('Last day on which one may end.'),
    approved: DateSchema.optional().describe('Day of approval for delivery.'),
    created: DateSchema.optional().describe('Day on which the record of the version was made.'),
    change: TextSchema.optional().describe(
      'What changed in the version, in the words of the feed.',
    ),
    keywords: z.array(TextSchema).optional().describe('Keywords in the order of the feed.'),
    regulatedBody: TextSchema.optional().describe('Regulator, where the occupation is regulated.'),
    assessmentPlan: WebAddressSchema.optional().describe('Address of the assessment plan.'),
    page: WebAddressSchema.optional().describe('Address of the page of the standard.'),
  })
  .describe('Facts that only the standards feed gives; what it leaves empty is left out.');
export type Apprenticeship = z.infer<typeof ApprenticeshipSchema>;

/** Another reference under which people look for the same standard. */
export const RelatedRefSchema = z
  .strictObject({
    ref: RefSchema,
    relation: z
      .enum(['apprenticeship', 'occupation', 'parent'])
      .describe(
        'What the other reference is to this one: its apprenticeship, its occupation, or the whole it is an option of.',
      ),
  })
  .describe('Another reference that leads to this standard.');
export type RelatedRef = z.infer<typeof RelatedRefSchema>;

/** One version of one standard. Written by people as YAML, by a sync as JSON. */
export const StandardSchema = z
  .strictObject({
    ref: RefSchema,
    version: VersionIdSchema,
    kind: StandardKindSchema,
    title: TextSchema.describe('Official title.'),
    shortTitle: TextSchema.optional().describe(
      'Shorter title of our own for lists, where the official one is long.',
    ),
    level: z.int().min(2).max(8).describe('Level of the occupation, 2 to 8.'),
    updated: orAbsent(DateSchema).describe('Day of the last update that the source prints.'),
    status: orAbsent(StatusSchema).describe('State of approval.'),
    route: orAbsent(TextSchema).describe('Route of the occupational maps, such as Care services.'),
    regulated: orAbsent(z.boolean()).describe('Whether the occupation is regulated.'),
    newerVersion: z
      .strictObject({
        notice: TextSchema.describe('The notice that a newer version exists, word for word.'),
        ref: RefSchema.optional().describe(
          'Reference under which the newer version is published, where known.',
        ),
      })
      .optional()
      .describe('Set where the source says that a newer version exists.'),
    related: z.array(RelatedRefSchema).describe('Other references of the same standard.'),
    notices: z.array(TextSchema).describe('Other notices of the source, word for word.'),
    summary: orAbsent(z.array(BlockSchema).min(1)).describe(
      'Summary of the occupation, word for word.',
    ),
    worksWith: orAbsent(z.array(TextSchema).min(1)).describe(
      'Who the role works with, word for word.',
    ),
    responsibilities: orAbsent(z.array(TextSchema).min(1)).describe(
      'Responsibilities, word for word.',
    ),
    jobTitles: orAbsent(z.array(TextSchema).min(1)).describe('Typical job titles, word for word.'),
    options: z.array(OptionSchema).describe('Options; empty where the standard has none.'),
    duties: orAbsent(z.array(DutySchema).min(1)).describe('Duties in order.'),
    ksbs: orAbsent(z.array(KsbSchema).min(1)).describe(
      'Knowledge, skills and behaviours in order.',
    ),
    numbering: z
      .literal('by-place')
      .optional()
      .describe('Set where the source prints no codes, so that each is the place in its list.'),
    qualifications: orAbsent(z.array(QualificationSchema).min(1)).describe(
      'Qualifications approved against it.',
    ),
    map: OccupationalMapSchema.optional().describe(
      'Facts of the occupational map, where one was read.',
    ),
    apprenticeship: ApprenticeshipSchema.optional().describe(
      'Facts of the standards feed, where the version came from it.',
    ),
    gone: DateSchema.optional().describe(
      'Day on which a sync no longer found the version in the feed; its pages stay.',
    ),
    source: SlugSchema.describe('Id of the source of the statements.'),
  })
  .describe('One version of one occupational standard.');
export type Standard = z.infer<typeof StandardSchema>;
