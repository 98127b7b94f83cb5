/** Takes a question to search apart: references of standards, codes, and the words that remain. */

/** A question, taken apart. The same question in any case, spacing and order gives the same codes and references. */
export interface Query {
  /** References in upper case, sorted: `OCC0868`. */
  refs: string[];
  /** Codes in upper case, sorted by letters and number: `K7`. */
  codes: string[];
  /** What remains, for the index of words. */
  text: string;
}

/** The version in a permanent id, `OCC0868@2021-06-10#K7`: search answers from the newest one. */
const VERSION = /@(?:\d+\.\d+|\d{4}-\d{2}-\d{2}|undated)(?![\p{L}\p{N}])/giu;

/** Not inside a word, and not the "s" of "children’s". */
const START = String.raw`(?<![\p{L}\p{N}'’])`;

/** `OCC0868`, `occ 0868`, `OCC0088B`; a code may follow at once (`ST0663S10`). */
const REF = new RegExp(
  String.raw`${START}(ST|OCC|FA|AU)[\s-]?(\d{4})(?!\d)([A-Z](?![\p{L}\p{N}]))?`,
  'giu',
);

/** `K7`, `k 7`, `K07`, `am-1`. */
const CODE = new RegExp(
  String.raw`${START}(ESB|TK|TS|AM|AO|[KSBD])[\s.-]?0*([1-9]\d{0,2})(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Takes a question apart.
 *
 * @example parseQuery('k 7 occ0868') // { refs: ['OCC0868'], codes: ['K7'], text: '' }
 * @example parseQuery('K7 employability') // { refs: [], codes: ['K7'], text: 'employability' }
 */
export function parseQuery(question: string): Query {
  const refs = new Set<string>();
  const codes = new Set<string>();
  const rest = question
    .normalize('NFKC')
    .replace(VERSION, ' ')
    .replace(REF, (_, letters: string, digits: string, option: string | undefined) => {
      refs.add(`${letters}${digits}${option ?? ''}`.toUpperCase());
      return ' ';
    })
    .replace(CODE, (_, letters: string, digits: string) => {
      codes.add(letters.toUpperCase() + digits);
      return ' ';
    });
  return {
    refs: [...refs].sort(),
    codes: [...codes].sort(compareCodes),
    text: rest
      .split(/\s+/)
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .join(' '),
  };
}

/**
 * Takes a code into its letters and its number. A copy of the model's, which brings its schemas along.
 *
 * @example splitCode('K12') // ['K', 12]
 */
export function splitCode(code: string): [letters: string, number: number] {
  const digits = code.search(/\d/);
  return [code.slice(0, digits), Number(code.slice(digits))];
}

function compareCodes(a: string, b: string): number {
  const [lettersA, numberA] = splitCode(a);
  const [lettersB, numberB] = splitCode(b);
  if (lettersA !== lettersB) return lettersA < lettersB ? -1 : 1;
  return numberA - numberB;
}
