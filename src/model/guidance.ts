/** Early help guidance: the facts in the front matter of each page under content/guidance. */
import { z } from 'astro/zod';
import { DateSchema, SlugSchema, StatementIdSchema } from './ids.ts';
import { NationSchema } from './glossary.ts';
import { TextSchema } from './text.ts';

/** The questions that each nation answers, in the order of the table that sets them side by side. */
export const GUIDANCE_TOPICS = {
  approach: 'What it is called',
  guidance: 'Core guidance',
  law: 'Law often named',
  assessment: 'How need is assessed',
  lead: 'Who leads',
  services: 'Where families go',
  consent: 'Consent',
  confusion: 'Not to be confused with',
  'old-words': 'Old words people search for',
} as const;
export type GuidanceTopic = keyof typeof GUIDANCE_TOPICS;

/** One fact, in our own short words. */
export const FactSchema = z
  .strictObject({
    text: TextSchema.describe('The fact in our own words.'),
    source: SlugSchema.describe('Id of the source it rests on.'),
    newer: z
      .literal(true)
      .optional()
      .describe('Set where it is newer than the page of December 2023.'),
  })
  .describe('One fact of the guidance.');
export type Fact = z.infer<typeof FactSchema>;

const topicKeys = Object.keys(GUIDANCE_TOPICS) as [GuidanceTopic, ...GuidanceTopic[]];

/** Front matter of `content/guidance/*.mdx`. */
export const GuidanceSchema = z
  .strictObject({
    title: TextSchema.describe('Title of the page.'),
    summary: TextSchema.describe('What the page answers, in one sentence.'),
    nation: NationSchema.optional().describe('The nation; left out on the overview.'),
    edition: TextSchema.describe('Edition and date of the guidance that the page rests on.'),
    checked: DateSchema.describe('Day on which the facts were last checked.'),
    sources: z.array(SlugSchema).min(1).describe('Ids of the sources, the most important first.'),
    ksbs: z
      .array(StatementIdSchema)
      .describe('KSBs that rest on this guidance, with standard and version.'),
    facts: z
      .partialRecord(z.enum(topicKeys), z.array(FactSchema).min(1))
      .optional()
      .describe('Facts by topic; what the sources do not say is left out and shown as not stated.'),
    moreLikely: z.array(FactSchema).optional().describe('Groups more likely to need early help.'),
    lessLikely: z.array(FactSchema).optional().describe('Groups less likely to receive it.'),
  })
  .describe('Facts of one page of early help guidance.');
export type Guidance = z.infer<typeof GuidanceSchema>;
