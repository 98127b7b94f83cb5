/** Answers exact codes and references from the table of codes, and names those that are not held. */
import type { CodeTable, CodeTableStandard } from '../exports/code-table.ts';
import type { SearchKind } from '../exports/search-kinds.ts';
import type { Query } from './search-query.ts';
import { splitCode } from './search-query.ts';
import { isSmallWord, plainWords } from './search-words.ts';

/** One thing that was asked for exactly: a code of a standard, or the standard itself. */
export interface CodeHit {
  standard: CodeTableStandard;
  code?: string;
}

/** What the table says to a question. */
export interface CodeAnswer {
  hits: CodeHit[];
  /** Standards that were named and lack a code that was asked for. */
  lacking: CodeTableStandard[];
  /** Sentences about what was asked for and is not held, or is held under another reference. */
  notices: string[];
  /** References that a search for the remaining words keeps to; empty where it keeps to none. */
  scope: string[];
  /** What remains to be searched; empty where the words only name a standard. */
  text: string;
}

/** Answers a question; a bare code gives every standard that has it, the one at hand first. */
export function answerCodes(query: Query, table: CodeTable, near = ''): CodeAnswer {
  const notices: string[] = [];
  const named = query.refs.flatMap((ref) => {
    const found = table.standards.filter((standard) => goesBy(standard, ref));
    notices.push(...sayReference(ref, found));
    return found;
  });
  const answer = { notices, scope: named.map(({ ref }) => ref), text: query.text, lacking: [] };
  if (query.refs.length) {
    if (!query.codes.length) return { ...answer, hits: named.map((standard) => ({ standard })) };
    const pairs = named.flatMap((standard) => query.codes.map((code) => ({ standard, code })));
    const missing = pairs.filter((pair) => !isHeld(pair));
    notices.push(...missing.map(sayMissing));
    const lacking = [...new Set(missing.map(({ standard }) => standard))];
    return { ...answer, hits: pairs.filter(isHeld), lacking };
  }
  const { standards, used } = narrow(table.standards, query.text, near);
  const hits = query.codes.flatMap((code) => {
    const held = standards.map((standard) => ({ standard, code })).filter(isHeld);
    if (!held.length) notices.push(sayUnknown(code, table.standards));
    return held;
  });
  return { ...answer, hits, text: hits.length && used ? '' : query.text };
}

/**
 * The kind of thing that a code stands for.
 *
 * @example kindOfCode('AM1') // 'method'
 */
export function kindOfCode(code: string): SearchKind {
  const [letters] = splitCode(code);
  if (letters === 'D') return 'duty';
  if (letters.startsWith('A')) return 'method';
  if (letters.endsWith('K')) return 'knowledge';
  return letters === 'S' || letters === 'TS' ? 'skill' : 'behaviour';
}

function goesBy({ ref, aliases = [] }: CodeTableStandard, asked: string): boolean {
  return ref === asked || aliases.some((alias) => alias.ref === asked);
}

function isHeld({ standard, code }: { standard: CodeTableStandard; code: string }): boolean {
  const [letters, number] = splitCode(code);
  const held = standard.codes[letters] ?? 0;
  return typeof held === 'number' ? number <= held : held.includes(number);
}

/** Standards that all the words name, where there are any; else all, those with more named words first. */
function narrow(
  standards: readonly CodeTableStandard[],
  text: string,
  near: string,
): { standards: CodeTableStandard[]; used: boolean } {
  const words = plainWords(text).filter((word) => !isSmallWord(word));
  const scored = standards.map((standard) => {
    const names = plainWords(`${standard.title} ${standard.shortTitle ?? ''}`);
    const named = words.filter((word) => names.some((name) => name.startsWith(word))).length;
    return { standard, named, isNear: goesBy(standard, near.toUpperCase()) };
  });
  const byAll = scored.filter(({ named }) => words.length > 0 && named === words.length);
  return {
    standards: (byAll.length ? byAll : scored)
      .sort((a, b) => b.named - a.named || Number(b.isNear) - Number(a.isNear))
      .map(({ standard }) => standard),
    used: byAll.length > 0,
  };
}

function sayReference(ref: string, found: readonly CodeTableStandard[]): string[] {
  if (!found.length) return [`${ref} is not held here.`];
  return found.flatMap((standard) => {
    const relation = standard.aliases?.find((alias) => alias.ref === ref)?.relation;
    if (relation === undefined) return [];
    if (relation === 'parent')
      return [`${ref} is not held as a whole; one option of it is, as ${standard.ref}.`];
    return [`${ref} is the ${relation} of ${standard.ref}, which is held here.`];
  });
}

function sayMissing({ standard, code }: { standard: CodeTableStandard; code: string }): string {
  const [letters] = splitCode(code);
  const held = standard.codes[letters];
  if (held === undefined) return `${standard.ref} has no ${code}: ${sayNone(letters)}.`;
  return `${standard.ref} has no ${code}; it has ${sayRange(letters, held)}.`;
}

function sayUnknown(code: string, standards: readonly CodeTableStandard[]): string {
  const [letters] = splitCode(code);
  const highest = Math.max(
    0,
    ...standards.map(({ codes }) => {
      const held = codes[letters] ?? 0;
      return typeof held === 'number' ? held : Math.max(...held);
    }),
  );
  const most = highest ? ` The highest is ${letters}${highest}.` : '';
  return `No standard held here has ${code}.${most}`;
}

function sayRange(letters: string, held: number | readonly number[]): string {
  if (typeof held === 'number')
    return held === 1 ? `${letters}1` : `${letters}1 to ${letters}${held}`;
  return held.map((number) => letters + String(number)).join(', ');
}

function sayNone(letters: string): string {
  if (letters === 'D') return 'no duties are held for it';
  if (letters === 'AM') return 'no assessment methods are held for it';
  return `none of its codes begins with ${letters}`;
}
