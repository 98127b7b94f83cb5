/** Words of a question as the index knows them. */

/** Words that carry no meaning of their own: left out where all words together find nothing. */
const SMALL_WORDS = new Set(
  (
    'a about am an and any are as at be been by can could did do does for from had has have how i if in is it ' +
    'its me my of on or our should so some than that the their them then there these they this to was we were ' +
    'what when where which who whom whose why will with would you your'
  ).split(' '),
);

/** Whether a word is one of the small words. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/**
 * Words in lower case without accents, punctuation and signs, as Pagefind makes them.
 *
 * @example plainWords('End-point “assessment”') // ['endpoint', 'assessment']
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

/** Whether a question is in quotation marks: the exact words in that order are wanted. */
export function isQuoted(text: string): boolean {
  return /^\s*["“].+["”]\s*$/.test(text);
}

/**
 * Whether a word of a record answers a word of the question, and is not just the nearest in the alphabet,
 * which is what Pagefind gives where no record has the word.
 *
 * @example isAnswer('employabilit', 'employability') // true
 * @example isAnswer('aardvark', 'a') // false
 */
export function isAnswer(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  let common = 0;
  while (common < asked.length && asked[common] === found[common]) common += 1;
  return common >= 4 && common >= 0.6 * asked.length;
}
