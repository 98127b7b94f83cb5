/**
 * Identity: references, versions and codes, and the one written form that joins them,
 * `REF@version#code` (`OCC0868@2021-06-10#K7`).
 */
import { z } from 'astro/zod';

/** Reference of a standard: ST, OCC, FA or AU, four digits, and a letter for an option (`OCC0088B`). */
export const RefSchema = z
  .string()
  .regex(
    /^(?:ST|OCC|FA|AU)\d{4}[A-Z]?$/,
    'is not a reference such as "OCC0868", "ST0663" or "OCC0088B"',
  )
  .describe('Official reference: ST, OCC, FA or AU, four digits, a letter for an option.');

/**
 * Version of a standard: the official number (`1.1`) where the source gives one, else the date it was
 * updated (`2021-06-10`), else `undated` where the source gives neither.
 */
export const VersionIdSchema = z
  .string()
  .regex(
    /^(?:\d+\.\d+|\d{4}-\d{2}-\d{2}|undated)$/,
    'is not a version such as "1.1", "2021-06-10" or "undated"',
  )
  .describe('Official version number, else the date of the update, else "undated".');

/** A calendar day, ISO 8601. */
export const DateSchema = z.iso
  .date('is not a date such as "2021-06-10"')
  .describe('Calendar day, ISO 8601 (2021-06-10).');

/** The kinds of KSB in the order in which the field lists them. */
export const KSB_TYPES = ['knowledge', 'skill', 'behaviour'] as const;
export type KsbType = (typeof KSB_TYPES)[number];

/** Code of a KSB: K, S or B and a number; TK, TS or ESB in foundation apprenticeships. */
export const KsbCodeSchema = z
  .string()
  .regex(/^(?:K|S|B|TK|TS|ESB)[1-9]\d*$/, 'is not a KSB code such as "K7", "S10" or "B2"')
  .describe('Code of a KSB within its version: K7, S10, B2.');

/** Code of a duty: D and a number. */
export const DutyCodeSchema = z
  .string()
  .regex(/^D[1-9]\d*$/, 'is not a duty code such as "D1"')
  .describe('Code of a duty within its version: D1.');

/** Code of an assessment method: AM and a number. */
export const MethodCodeSchema = z
  .string()
  .regex(/^AM[1-9]\d*$/, 'is not a method code such as "AM1"')
  .describe('Code of an assessment method within its plan: AM1.');

/** `REF@version`: one version of one standard. */
export const StandardIdSchema = z
  .string()
  .regex(
    /^(?:ST|OCC|FA|AU)\d{4}[A-Z]?@(?:\d+\.\d+|\d{4}-\d{2}-\d{2}|undated)$/,
    'is not a standard version such as "OCC0868@2021-06-10"',
  )
  .describe('One version of one standard, REF@version: OCC0868@2021-06-10.');

/** `REF@version#code`: one KSB or duty of one version. */
export const StatementIdSchema = z
  .string()
  .regex(
    /^(?:ST|OCC|FA|AU)\d{4}[A-Z]?@(?:\d+\.\d+|\d{4}-\d{2}-\d{2}|undated)#[A-Z]+[1-9]\d*$/,
    'is not a full code such as "OCC0868@2021-06-10#K7"',
  )
  .describe('One KSB or duty of one version, REF@version#code: OCC0868@2021-06-10#K7.');

/** Id of an entity of our own: lower-case words joined by hyphens, as its file is named. */
export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id of lower-case words joined by hyphens')
  .describe('Id: lower-case words joined by hyphens.');

/** Writes `REF@version`. */
export function standardId(ref: string, version: string): string {
  return `${ref}@${version}`;
}

/** Writes `REF@version#code`. */
export function statementId(ref: string, version: string, code: string): string {
  return `${ref}@${version}#${code}`;
}

/**
 * Takes `REF@version` or `REF@version#code` apart.
 *
 * @throws RangeError where the text is neither.
 * @example parseId('OCC0868@2021-06-10#K7') // { ref: 'OCC0868', version: '2021-06-10', code: 'K7' }
 */
export function parseId(id: string): { ref: string; version: string; code: string | undefined } {
  const match = /^([A-Z]+\d{4}[A-Z]?)@([^#]+)(?:#(.+))?$/.exec(id);
  if (!match?.[1] || !match[2])
    throw new RangeError(`"${id}" is not REF@version or REF@version#code.`);
  return { ref: match[1], version: match[2], code: match[3] };
}

/** Takes a code into its letters and its number: `K12` gives `['K', 12]`. */
export function splitCode(code: string): [letters: string, number: number] {
  const match = /^([A-Z]+)(\d+)$/.exec(code);
  return match?.[1] ? [match[1], Number(match[2])] : [code, 0];
}

const LETTER_ORDER = ['D', 'K', 'TK', 'S', 'TS', 'B', 'ESB', 'AM', 'AO'];

/**
 * Orders codes as the field does: K before S before B, and by number, not by text.
 *
 * @example ['K10', 'S1', 'K2'].sort(compareCodes) // ['K2', 'K10', 'S1']
 */
export function compareCodes(a: string, b: string): number {
  const [lettersA, numberA] = splitCode(a);
  const [lettersB, numberB] = splitCode(b);
  return LETTER_ORDER.indexOf(lettersA) - LETTER_ORDER.indexOf(lettersB) || numberA - numberB;
}

/** The kind of a KSB from its code: `K7` is knowledge, `TS2` a skill, `ESB1` a behaviour. */
export function ksbType(code: string): KsbType {
  const [letters] = splitCode(code);
  if (letters === 'K' || letters === 'TK') return 'knowledge';
  if (letters === 'S' || letters === 'TS') return 'skill';
  return 'behaviour';
}
