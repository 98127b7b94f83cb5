/** What is wrong with a value and what to do, in words, from an issue that zod raised. */
import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';
import { describeValue, listWords, typeWords } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/** Messages of our own schemas carry on a sentence; those of zod begin one. */
const OUR_OWN = /^[a-z]/;

/** Message and remedy for a value that is there; `typed` is how the file writes it. */
export function whatIsWrong(
  issue: Issue,
  value: unknown,
  typed: string | undefined,
): [message: string, remedy: string] {
  const words = describeValue(value, typed);
  const allowed = allowedWords(issue);
  if (allowed)
    return [
      `${words} is not ${allowed.length > 1 ? 'one of ' : ''}${listWords(allowed)}.`,
      didYouMean(
        typeof value === 'string' ? value : '',
        allowed,
        allowed.length > 1 ? 'Write one of them.' : `Write ${listWords(allowed)}.`,
      ),
    ];
  if (OUR_OWN.test(issue.message))
    return [`${issue.code === 'custom' ? '' : `${words} `}${issue.message}.`, 'Mend the value.'];
  switch (issue.code) {
    case 'invalid_type':
      return [
        `is ${words}, not ${typeWords(issue.expected)}.`,
        issue.expected === 'string' && typeof value !== 'object'
          ? `Put it in quotes: "${typed ?? JSON.stringify(value)}".`
          : `Write ${typeWords(issue.expected)}.`,
      ];
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? [
            tooShort(value, words),
            `Write at least ${issue.minimum} ${units(issue.origin, issue.minimum)}.`,
          ]
        : [
            `is ${words}, which is too small.`,
            `Write ${issue.inclusive ? '' : 'more than '}${issue.minimum}${issue.inclusive ? ' or more' : ''}.`,
          ];
    case 'too_big':
      return Array.isArray(value)
        ? [
            'is a list that is too long.',
            `Write at most ${issue.maximum} ${units('array', issue.maximum)}.`,
          ]
        : [`is ${words}, which is too large.`, `Write ${issue.maximum} or less.`];
    default:
      return [`${words} is not allowed here.`, 'Mend the value.'];
  }
}

function tooShort(value: unknown, words: string): string {
  if (!Array.isArray(value)) return `is ${words}, which is too short.`;
  return value.length ? 'is a list that is too short.' : 'is an empty list.';
}

function units(origin: string, count: number | bigint): string {
  const unit = origin === 'array' ? 'item' : 'character';
  return count === 1 ? unit : `${unit}s`;
}

/** Words of which one must stand here; undefined where the schema names none. */
function allowedWords(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue
    ? issue.options.map(String)
    : undefined;
}

/** What to write where a value is missing: a word that is allowed, or what the schema says of the field. */
export function howToAdd(issue: Issue, description: string): string {
  const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  const mayBeAbsent =
    branches.length > 1 &&
    branches.some((branch) => branch.code === 'invalid_type' && branch.expected === 'object');
  const allowed = [issue, ...branches].map(allowedWords).find((words) => words);
  const what = allowed
    ? listWords(allowed)
    : description.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  const add = `Add it${what && `: ${what}`}`.replace(/\.?$/, '.');
  return mayBeAbsent ? `${add} Where the source lacks it, write "absent:" and the reason.` : add;
}
