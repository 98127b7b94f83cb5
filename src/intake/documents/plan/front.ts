/** What a plan says of itself: reference, level, day, and the names of occupation and methods. */
import { isFurniture } from '../furniture.ts';
import { findRef } from '../official/identity.ts';
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { readDay } from '../read/dates.ts';
import { NUMBERED_HEADING } from './parts.ts';

/** Facts of the head of a plan, each undefined where it is not printed. */
export interface PlanFront {
  ref: string | undefined;
  level: number | undefined;
  integrated: boolean | undefined;
  /** The day as printed, and in ISO form where it can be read. */
  date: { printed: string; line: number; iso: string | undefined } | undefined;
  left: Passage[];
}

const REFERENCE = /\breference(?: number)?:?\s*((?:OCC|ST|FA|AU)\d{4}[A-Z]?)\b/i;
const LEVEL = /\blevel(?: of this EPA plan)?:\s*([2-8])\b/i;
const INTEGRATED = /\bintegrated(?: end[- ]point assessment)?:\s*(yes|no)\b/i;
const UPDATED = /\bdate (?:last )?updated:\s*([^)]+?)\)?$/i;
const OPENING = /^(?:Click on the below|End[- ]point assessment plan$|Assessment plan$|EPA plan$)/i;

/** Reads the passages before the first part. */
export function readPlanFront(passages: readonly Passage[], all: readonly Passage[]): PlanFront {
  const left = new Set(
    passages.filter((passage) => !isFurniture(passage) && !OPENING.test(passage.text)),
  );
  const take = (form: RegExp) => {
    let found: { words: string; line: number } | undefined;
    for (const passage of passages) {
      const match = form.exec(passage.text);
      if (!match) continue;
      left.delete(passage);
      found ??= { words: match[1] ?? '', line: passage.line };
    }
    return found;
  };
  const reference = take(REFERENCE);
  const level = take(LEVEL);
  const integrated = take(INTEGRATED);
  const updated = take(UPDATED) ?? lateDate(all);
  const titled = passages.find(({ text }) => /\blevel [2-8]\b.*assessment plan/i.test(text));
  if (titled) left.delete(titled);
  const levelWords = level?.words ?? /\blevel ([2-8])\b/i.exec(titled?.text ?? '')?.[1];
  return {
    ref: reference && findRef(reference.words),
    level: levelWords === undefined ? undefined : Number(levelWords),
    integrated: integrated && /^yes$/i.test(integrated.words),
    date: updated && { printed: updated.words, line: updated.line, iso: readDay(updated.words) },
    left: [...left],
  };
}

/** The day where it stands elsewhere on the page. */
function lateDate(all: readonly Passage[]): { words: string; line: number } | undefined {
  const found = all.find(({ text }) => UPDATED.test(text));
  return found && { words: UPDATED.exec(found.text)?.[1] ?? '', line: found.line };
}

const NAMED = [
  /\bend[- ]point assessment \(EPA\) for the (.+?) (?:integrated )?(?:degree )?apprenticeship\b/i,
  /\blevel [2-8] (.+?) (?:end[- ]point )?assessment plan\b/i,
  /^(.+?)(?: end[- ]point)? assessment plan$/i,
];

/** The name of the occupation. */
export function occupationOf(passages: readonly Passage[]): string | undefined {
  for (const form of NAMED)
    for (const { text } of passages) {
      const name = form.exec(text)?.[1];
      if (name !== undefined && !/^(?:this|the)$/i.test(name)) return name;
    }
  return undefined;
}

/** Titles of the methods by number, as the plan first prints them. */
export function methodTitlesOf(passages: readonly Passage[]): Map<number, string> {
  const titles = new Map<number, string>();
  const lines = passages.flatMap(({ kind, text, cells }) =>
    kind === 'row' ? cells.flatMap((cell) => splitMethods(cellText(cell))) : [text],
  );
  for (const line of lines) {
    const [, number, title] = NUMBERED_HEADING.exec(line) ?? [];
    if (number === undefined || !title || /^\d|[.;]$|\bmethod \d/i.test(title)) continue;
    if (!titles.has(Number(number))) titles.set(Number(number), title);
  }
  return new Map([...titles].sort(([a], [b]) => a - b));
}

/**
 * Parts a cell that names several methods.
 *
 * @example splitMethods('Assessment Method 1: A Assessment Method 2: B') // ['Assessment Method 1: A', 'Assessment Method 2: B']
 */
export function splitMethods(words: string): string[] {
  return words.split(/\s+(?=Assessment method \d+\s*[:–—-])/i).filter(Boolean);
}
