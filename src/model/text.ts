/** Official text as data: paragraphs, lists, and the places where a copy lost something. */
import { z } from 'astro/zod';

/** A fact that the source does not give. Absent is not empty: the reason is shown to readers. */
export const AbsentSchema = z
  .strictObject({
    absent: z.string().min(10).describe('Why the fact is absent, in a sentence that readers see.'),
  })
  .describe('Stands in the place of a fact that the source lacks.');
export type Absent = z.infer<typeof AbsentSchema>;

/** A schema whose value may be recorded as absent with the reason. */
export function orAbsent<T extends z.ZodType>(schema: T) {
  return z.union([schema, AbsentSchema]);
}

/** Tells a recorded absence from a value. */
export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** The value, or undefined where it is absent or was not given. */
export function present<T>(value: T | Absent | undefined): T | undefined {
  return isAbsent(value) ? undefined : value;
}

/** One piece of text: not empty, no white space at its ends, no tags. */
export const TextSchema = z
  .string()
  .min(1, 'is empty')
  .regex(/^\S(?:[\s\S]*\S)?$/, 'has white space at its start or end')
  .describe('Plain text, word for word where it is official.');

/** A list inside official text. */
export const ListBlockSchema = z
  .strictObject({ list: z.array(TextSchema).min(1).describe('Items in the order of the source.') })
  .describe('A bulleted or numbered list.');

/** A paragraph, a list, or something that the copy lost. */
export const BlockSchema = z.union([TextSchema, ListBlockSchema, AbsentSchema]);
export type Block = z.infer<typeof BlockSchema>;

/** A titled part of an official document, word for word. */
export const SectionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id of lower-case words joined by hyphens')
      .describe('Anchor of the section on its page.'),
    title: TextSchema.describe('Heading, in the words of the source where it has one.'),
    blocks: z.array(BlockSchema).min(1).describe('The text in the order of the source.'),
  })
  .describe('A titled part of an official document.');
export type Section = z.infer<typeof SectionSchema>;
