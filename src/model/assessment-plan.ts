/**
 * Assessment plans: `epa`, an end-point assessment of methods with grade descriptors per KSB, and `aap`,
 * the plans that replace it from 2025–26, built of assessment outcomes.
 */
import { z } from 'astro/zod';
import {
  DateSchema,
  KsbCodeSchema,
  MethodCodeSchema,
  RefSchema,
  SlugSchema,
  StandardIdSchema,
} from './ids.ts';
import { GradeSchema } from './grade.ts';
import { SectionSchema, TextSchema, orAbsent } from './text.ts';

/** What earns each grade for one KSB under one method. */
export const DescriptorSchema = z
  .strictObject({
    ksb: KsbCodeSchema,
    pass: orAbsent(TextSchema).describe('Pass descriptor, word for word.'),
    merit: TextSchema.optional().describe('Merit descriptor, where the plan awards merits.'),
    distinction: orAbsent(TextSchema).describe('Distinction descriptor, word for word.'),
    wording: z
      .strictObject({
        pass: TextSchema.optional().describe(
          'Wording of the KSB in the pass row, where it is not the statement.',
        ),
        distinction: TextSchema.optional().describe('The same in the distinction row.'),
      })
      .optional()
      .describe(
        'How the grading table words the KSB where that is not, to the letter, the statement.',
      ),
  })
  .describe('Grade descriptors of one KSB under one method.');
export type Descriptor = z.infer<typeof DescriptorSchema>;

/** A length of time within a method. */
export const DurationSchema = z
  .strictObject({
    part: TextSchema.describe('What takes the time, in our own words.'),
    minutes: z.int().positive().describe('Minutes.'),
    bound: z.enum(['exactly', 'at most', 'at least']).describe('How the minutes are meant.'),
  })
  .describe('One length of time of a method.');

/** A band of marks of a test. */
export const MarkBandSchema = z
  .strictObject({
    grade: GradeSchema,
    from: z.int().min(0).describe('Lowest mark of the band.'),
    to: z.int().min(0).describe('Highest mark of the band.'),
  })
  .describe('Marks that earn a grade.');

/** Format and marks of a written test. */
export const TestSchema = z
  .strictObject({
    questions: z.int().positive().describe('Number of questions.'),
    marks: z.int().positive().describe('Highest mark.'),
    closedBook: orAbsent(z.boolean()).describe('Whether books and notes are barred.'),
    questionTypes: orAbsent(
      z
        .array(
          z.strictObject({
            name: TextSchema.describe('Type of question.'),
            marks: z.int().positive().describe('Marks for a full answer.'),
            partMarks: z
              .int()
              .positive()
              .optional()
              .describe('Marks for an answer that is partly right.'),
            options: z.int().positive().optional().describe('Answers to choose from.'),
            count: orAbsent(z.int().positive()).describe('How many of them the test holds.'),
          }),
        )
        .min(1),
    ).describe('Types of question.'),
    bands: z.array(MarkBandSchema).min(2).describe('Marks for each grade, the highest first.'),
    apprenticesPerInvigilator: orAbsent(z.int().positive()).describe(
      'Most apprentices for one invigilator.',
    ),
  })
  .describe('Format and marks of a written test.');
export type Test = z.infer<typeof TestSchema>;

/** One assessment method; the KSBs that it assesses are written here and nowhere else. */
export const MethodSchema = z
  .strictObject({
    code: MethodCodeSchema,
    title: TextSchema.describe('Title as printed.'),
    shortTitle: TextSchema.describe('Shorter title for narrow tables.'),
    ksbs: z
      .array(KsbCodeSchema)
      .min(1)
      .describe('KSBs that the mapping gives to the method, in order.'),
    durations: z.array(DurationSchema).describe('Lengths of time; empty where none is stated.'),
    extraTimePercent: orAbsent(z.int().min(0).max(100)).describe(
      'Extra time at the discretion of the assessor.',
    ),
    questions: orAbsent(
      z.strictObject({
        most: z.int().positive().describe('Most questions.'),
        minutes: z
          .int()
          .positive()
          .optional()
          .describe('Time for questions and follow-ups, in minutes.'),
      }),
    ).describe('Questions that the independent assessor may ask.'),
    grades: orAbsent(z.array(GradeSchema).min(2)).describe('Grades of the method.'),
    distinctionShare: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        'Least share of the KSBs at distinction for a distinction in the method, where the plan sets one.',
      ),
    fail: orAbsent(TextSchema).describe('Fail descriptor for all KSBs, word for word.'),
    descriptors: z.array(DescriptorSchema).min(1).describe('Grade descriptors per KSB, in order.'),
    test: TestSchema.optional().describe('Set where the method is a written test.'),
    sections: z
      .array(SectionSchema)
      .min(1)
      .describe('What the plan says of the method, word for word.'),
  })
  .describe('One assessment method.');
export type Method = z.infer<typeof MethodSchema>;

/** One thing that must be so before the gateway, or handed in by a day. */
export const RequirementSchema = z
  .strictObject({
    text: TextSchema.describe('What is required, in our own short words.'),
    quote: orAbsent(TextSchema).describe('The words of the plan.'),
  })
  .describe('One requirement of the plan.');

/** One way in which the plan states the length of the EPA period. */
export const PeriodStatementSchema = z
  .strictObject({
    months: z.number().positive().describe('Months.'),
    bound: z.enum(['at most', 'typically']).describe('How the months are meant.'),
    from: TextSchema.describe('From when they count, in our own words.'),
    where: TextSchema.describe('Where in the plan.'),
    quote: TextSchema.describe('The words of the plan.'),
  })
  .describe('One statement of the length of the EPA period.');
export type PeriodStatement = z.infer<typeof PeriodStatementSchema>;

/** A rule of overall grading: rules are tried in order and the first that holds decides. */
export const OverallRuleSchema = z
  .strictObject({
    grade: GradeSchema,
    methodsAt: GradeSchema.describe('The grade counted among the methods.'),
    atLeast: z
      .int()
      .positive()
      .describe('Least number of methods at that grade or, for a fail, at it exactly.'),
    othersAtLeast: GradeSchema.optional().describe(
      'Lowest grade that the remaining methods may have.',
    ),
    quote: TextSchema.describe('The words of the plan.'),
  })
  .describe('One rule of overall grading.');
export type OverallRule = z.infer<typeof OverallRuleSchema>;

/** One row of the printed table of overall grades. */
export const OverallRowSchema = z
  .strictObject({
    methods: z
      .array(GradeSchema)
      .min(1)
      .describe('Grade of each method, in the order of the methods.'),
    overall: GradeSchema.describe('Overall grade.'),
  })
  .describe('One row of the table of overall grades.');
export type OverallRow = z.infer<typeof OverallRowSchema>;

const planFields = {
  ref: RefSchema.describe('Reference that the plan carries.'),
  date: DateSchema.describe('Day of the last update that the plan prints.'),
  standard: StandardIdSchema.describe('Version whose codes the plan uses.'),
  title: TextSchema.describe('Title of the plan.'),
  level: z.int().min(2).max(8).describe('Level of the plan.'),
  source: SlugSchema.describe('Id of the source.'),
};
const sections = z.array(SectionSchema).describe('What the plan says of the whole, word for word.');

/** An end-point assessment plan. */
export const EpaPlanSchema = z
  .strictObject({
    plan: z.literal('epa').describe('Marks an end-point assessment plan.'),
    ...planFields,
    integrated: orAbsent(z.boolean()).describe('Whether the EPA is integrated in a degree.'),
    onProgramme: z
      .strictObject({
        typicalMonths: orAbsent(z.int().positive()).describe('Typical months before the gateway.'),
        minimumMonths: orAbsent(z.int().positive()).describe('Least months before the gateway.'),
        offTheJobPercent: orAbsent(z.int().min(0).max(100)).describe(
          'Least share of off-the-job training.',
        ),
      })
      .describe('Time on programme.'),
    gateway: z.array(RequirementSchema).min(1).describe('Gateway requirements.'),
    evidence: z
      .strictObject({
        least: z.int().positive().describe('Fewest pieces.'),
        most: z.int().positive().describe('Most pieces.'),
        quote: TextSchema.describe('The words of the plan.'),
      })
      .optional()
      .describe('Pieces of evidence in the portfolio, where the plan counts them.'),
    period: z
      .array(PeriodStatementSchema)
      .min(1)
      .describe('Every way in which the EPA period is stated.'),
    deadlines: z.array(RequirementSchema).describe('What must be handed in by when.'),
    order: orAbsent(z.enum(['any', 'as listed'])).describe('Order of the methods.'),
    methods: z.array(MethodSchema).min(1).describe('Assessment methods in order.'),
    overallRules: z
      .array(OverallRuleSchema)
      .min(1)
      .describe('Rules of overall grading, first match first.'),
    overallTable: z
      .array(OverallRowSchema)
      .describe('The printed table of overall grades, row by row.'),
    roles: z
      .array(
        z.strictObject({
          role: TextSchema.describe('Role as printed.'),
          responsibilities: SectionSchema.shape.blocks,
        }),
      )
      .describe('Roles and responsibilities.'),
    sections,
  })
  .describe('An end-point assessment plan.');
export type EpaPlan = z.infer<typeof EpaPlanSchema>;

/** One assessment outcome of a new-style plan. */
export const OutcomeSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^AO[1-9]\d*$/, 'is not an outcome code such as "AO1"')
      .describe('Code of the outcome: AO1.'),
    statement: TextSchema.describe('The outcome, word for word.'),
    mandatory: z.array(KsbCodeSchema).describe('Knowledge and skills that are always assessed.'),
    sampled: z.array(KsbCodeSchema).describe('Knowledge and skills of which a sample is assessed.'),
    descriptors: z
      .array(
        z.strictObject({
          grade: GradeSchema,
          text: TextSchema.describe('Performance descriptor, word for word.'),
        }),
      )
      .min(1)
      .describe('Performance descriptors, the lowest grade first.'),
  })
  .describe('One assessment outcome.');
export type Outcome = z.infer<typeof OutcomeSchema>;

/** A plan of the kind that replaces the EPA from 2025–26. */
export const AapPlanSchema = z
  .strictObject({
    plan: z.literal('aap').describe('Marks a plan of the kind that replaces the EPA.'),
    ...planFields,
    outcomes: z.array(OutcomeSchema).min(1).describe('Assessment outcomes in order.'),
    behaviours: z
      .strictObject({
        verifiedBy: z.literal('employer').describe('Who verifies them.'),
        ksbs: z.array(KsbCodeSchema).min(1).describe('Behaviours that are verified.'),
      })
      .describe('Behaviours, verified and not assessed.'),
    sections,
  })
  .describe('An assessment plan of outcomes.');
export type AapPlan = z.infer<typeof AapPlanSchema>;

/** An assessment plan of either kind, told apart by `plan`. */
export const AssessmentPlanSchema = z
  .discriminatedUnion('plan', [EpaPlanSchema, AapPlanSchema])
  .describe('An assessment plan: epa, of methods, or aap, of outcomes.');
export type AssessmentPlan = z.infer<typeof AssessmentPlanSchema>;
