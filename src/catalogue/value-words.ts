/** Values, types and lists in words. */

/**
 * A value as a reader would call it; `typed` is how the file writes it.
 *
 * @example describeValue(1.1, '1.10') // 'the number 1.10'
 */
export function describeValue(value: unknown, typed?: string): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'boolean') return `the word ${typed ?? (value ? 'true' : 'false')}`;
  return `the number ${typed ?? Number(value)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** The name of a type of the schema: `int` is "a whole number". */
export function typeWords(type: string): string {
  return TYPES[type] ?? type;
}

/**
 * Words in quotation marks, joined as in a sentence.
 *
 * @example listWords(['pass', 'fail']) // '"pass" or "fail"'
 */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    words.map((word) => `"${word}"`),
  );
}
