/** Rewording: what a new version of a standard does to a statement. */
import type { Random } from './random.ts';
import { STATEMENT_WORDS, countWords, textOf, type Statement } from './statement.ts';
import { ADJECTIVES, ADVERBS, CONDITIONS, SYNONYMS } from './words/general.ts';

/** At most this share of the words of a statement changes when it is reworded. */
export const MOST_REWORDED = 1 / 3;

/** One small change, and how many words it costs; nothing where it does not fit the statement. */
type Change = (statement: Statement, random: Random) => readonly [Statement, number] | undefined;

/** The same statement in other words: at least one word differs, at most a third of them. */
export function reword(statement: Statement, random: Random): Statement {
  const before = textOf(statement);
  const most = Math.max(1, Math.floor(countWords(before) * MOST_REWORDED));
  const wanted = random.between(1, most);
  let spent = 0;
  let reworded = statement;
  for (let attempt = 0; attempt < 8 && spent < wanted; attempt += 1) {
    const [next, cost] = random.pick(CHANGES)(reworded, random) ?? [reworded, 0];
    if (spent + cost > most) continue;
    reworded = next;
    spent += cost;
  }
  return textOf(reworded) === before ? addAdverb(statement, random)[0] : reworded;
}

/** Two statements in the place of one; nothing where it has one object, or halves would be too short. */
export function split(statement: Statement): readonly [Statement, Statement] | undefined {
  const [first, ...rest] = statement.objects;
  if (first === undefined || rest.length === 0 || statement.list) return undefined;
  const halves = [
    { ...statement, objects: [first] },
    { ...statement, objects: rest },
  ] as const;
  return halves.some(isTooShort) ? undefined : halves;
}

/** One statement in the place of two; nothing where it would be too long. */
export function merge(one: Statement, other: Statement): Statement | undefined {
  if (one.list || other.list) return undefined;
  const parts = [one, other].map((part) => textOf({ ...part, end: '' }));
  const [first = '', second = ''] = parts;
  const objects = [first, second.charAt(0).toLowerCase() + second.slice(1)];
  const merged: Statement = { lead: '', objects, tail: '', end: one.end };
  return isTooLong(merged) ? undefined : merged;
}

const swapWord: Change = (statement, random) => {
  const parts = [statement.lead, ...statement.objects, statement.tail];
  const places = parts.flatMap((part, index) =>
    part.split(' ').flatMap((word, place) => (SYNONYMS.has(bare(word)) ? [{ index, place }] : [])),
  );
  if (places.length === 0) return undefined;
  const { index, place } = random.pick(places);
  const tokens = (parts[index] ?? '').split(' ');
  tokens[place] = swap(tokens[place] ?? '');
  const part = tokens.join(' ');
  const last = statement.objects.length + 1;
  if (index === 0) return [{ ...statement, lead: part }, 1];
  if (index === last) return [{ ...statement, tail: part }, 1];
  const objects = statement.objects.map((object, at) => (at === index - 1 ? part : object));
  return [{ ...statement, objects }, 1];
};

const addAdjective: Change = (statement, random) => {
  const [first, ...rest] = statement.objects;
  const isBare = first !== undefined && !/^(?:the|a|an) /.test(first) && !isQualified(first);
  if (!isBare || statement.lead === '') return undefined;
  return [{ ...statement, objects: [`${random.pick(ADJECTIVES)} ${first}`, ...rest] }, 1];
};

const addCondition: Change = (statement, random) => {
  if (CONDITIONS.some((condition) => statement.tail.endsWith(condition))) return undefined;
  const condition = random.pick(CONDITIONS);
  const longer = { ...statement, tail: `${statement.tail} ${condition}` };
  return isTooLong(longer) ? undefined : [longer, countWords(condition) + 1];
};

const dropTail: Change = (statement) => {
  const shorter = { ...statement, tail: '' };
  const words = countWords(statement.tail);
  return words === 0 || isTooShort(shorter) ? undefined : [shorter, words + 1];
};

/** Adds an adverb at the end, or another in the place of the one that is there. */
const addAdverb = (statement: Statement, random: Random): readonly [Statement, number] => {
  const words = statement.tail.split(' ');
  const last = words.at(-1) ?? '';
  const rest = ADVERBS.includes(last) ? words.slice(0, -1).join(' ') : statement.tail;
  const others = ADVERBS.filter((adverb) => adverb !== last);
  return [{ ...statement, tail: `${rest} ${random.pick(others)}` }, 2];
};

const CHANGES: readonly Change[] = [
  swapWord,
  swapWord,
  swapWord,
  addAdjective,
  addCondition,
  dropTail,
  addAdverb,
];

function isQualified(object: string): boolean {
  return ADJECTIVES.some((adjective) => object.startsWith(`${adjective} `));
}

function isTooLong(statement: Statement): boolean {
  return countWords(textOf(statement)) > STATEMENT_WORDS.most;
}

function isTooShort(statement: Statement): boolean {
  return countWords(textOf(statement)) < STATEMENT_WORDS.least;
}

/** A word in lower case without the marks around it. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}-]/gu, '');
}

/** The synonym of a word, with its capital and its marks. */
function swap(word: string): string {
  const [, before = '', inner = '', after = ''] = /^(\P{L}*)(.*?)(\P{L}*)$/u.exec(word) ?? [];
  const synonym = SYNONYMS.get(bare(inner)) ?? inner;
  const capital = inner !== inner.toLowerCase();
  return before + (capital ? synonym.charAt(0).toUpperCase() + synonym.slice(1) : synonym) + after;
}
