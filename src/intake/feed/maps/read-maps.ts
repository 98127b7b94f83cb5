/** Reads what the occupational maps answer; what has another shape counts as not given. */
import { mendSpace } from '../plain-text.ts';
import { idOf, isRaw, listOf, textIn } from '../record-values.ts';

/** An occupation of the maps. */
export interface MapOccupation {
  ref: string;
  title: string;
  level: number | undefined;
}

/** A statement and the label that the maps give it. */
export interface MapStatement {
  id: string;
  label: string;
  text: string;
}

/** An occupation with its version and statements. */
export interface MapAnswer extends MapOccupation {
  version: string;
  statements: MapStatement[];
}

/** A progression map: the occupations around one, and pairs from → to. */
export interface MapProgression {
  occupations: MapOccupation[];
  pairs: [from: string, to: string][];
}

const LISTS = [
  ['knowledges', 'knowledgeId'],
  ['skills', 'skillId'],
  ['behaviours', 'behaviourId'],
] as const;

/** Reads the answer for one occupation. */
export function readOccupation(answer: unknown): MapAnswer | undefined {
  const occupation = readNamed(answer);
  if (!isRaw(answer) || !occupation) return undefined;
  return {
    ...occupation,
    version: textOf(answer['versionNo']),
    statements: LISTS.flatMap(([list, labelField]) =>
      (listOf(answer[list]) ?? []).filter(isRaw).map((item) => ({
        id: idOf(item['id']),
        label: textOf(item[labelField]),
        text: textIn(item, 'detail').text,
      })),
    ),
  };
}

/** Reads a progression map. */
export function readProgression(answer: unknown): MapProgression {
  if (!isRaw(answer)) return { occupations: [], pairs: [] };
  return {
    occupations: (listOf(answer['occupations']) ?? []).flatMap((one) => readNamed(one) ?? []),
    pairs: (listOf(answer['progressions']) ?? []).filter(isRaw).flatMap((pair) => {
      const [from, to] = [refOf(pair['stdCodeFrom']), refOf(pair['stdCodeTo'])];
      return from && to ? [[from, to] as [string, string]] : [];
    }),
  };
}

function readNamed(raw: unknown): MapOccupation | undefined {
  if (!isRaw(raw)) return undefined;
  const ref = refOf(raw['stdCode']);
  const level = Number(raw['level']);
  return ref
    ? {
        ref,
        title: textIn(raw, 'name').text.replaceAll('\n', ' '),
        level: Number.isInteger(level) && level >= 2 && level <= 8 ? level : undefined,
      }
    : undefined;
}

function refOf(value: unknown): string | undefined {
  const ref = textOf(value);
  return /^OCC\d{4}[A-Z]?$/.test(ref) ? ref : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? mendSpace(String(value)) : '';
}
