/** Codes of KSBs as documents print them. */

const LETTERS = '(?:TK|TS|ESB|K|S|B)';
const HEAD = new RegExp(`^[\\s*_•·‣▪◦–—-]*(${LETTERS}) ?0*([1-9]\\d*)(?!\\w)`);
const MARK = /^\**\s*(?:[:)]|[.–—-](?=[\s*]|$))\s*\**\s*/;
const CODE = new RegExp(`^(${LETTERS})0*([1-9]\\d*)$`);
const RUN = new RegExp(
  `(?:^|\\s)(${LETTERS}\\d+(?:(?:[\\s,;&]+|\\s+and\\s+)${LETTERS}\\d+)*)[\\s,;.]*$`,
);

/** A code and the words that follow it. */
export interface Stated {
  code: string;
  words: string;
  /** Whether a mark such as a colon or a dash stands between the two. */
  marked: boolean;
}

/**
 * The code and words of a line that states a KSB; undefined where it states none.
 *
 * @example readStated('**K14:** Caseloads') // { code: 'K14', words: 'Caseloads', marked: true }
 * @example readStated('S23 – Manage CPD – Manage') // { code: 'S23', words: 'Manage CPD – Manage', marked: true }
 */
export function readStated(text: string): Stated | undefined {
  const head = HEAD.exec(text);
  if (!head || readCodes(text)) return undefined;
  const code = (head[1] ?? '') + (head[2] ?? '');
  const rest = text.slice(head[0].length);
  const mark = MARK.exec(rest);
  if (mark) return { code, words: rest.slice(mark[0].length).trim(), marked: true };
  return /^\**\s+\S/.test(rest)
    ? { code, words: rest.replace(/^\**\s+/, '').trim(), marked: false }
    : undefined;
}

/**
 * The codes of a line that holds nothing else; undefined where it holds other words.
 *
 * @example readCodes('K1, K2 S10') // ['K1', 'K2', 'S10']
 */
export function readCodes(text: string): string[] | undefined {
  const parts = text.split(/[\s,;&]+|\band\b/).filter(Boolean);
  const codes = parts.flatMap((part) => {
    const match = CODE.exec(part);
    return match ? [(match[1] ?? '') + (match[2] ?? '')] : [];
  });
  return codes.length && codes.length === parts.length ? codes : undefined;
}

/**
 * Words, and the run of codes at their end.
 *
 * @example splitCodesAtEnd('Keep records. K1 K24') // { words: 'Keep records.', codes: ['K1', 'K24'] }
 */
export function splitCodesAtEnd(text: string): { words: string; codes: string[] } {
  const run = RUN.exec(text);
  const codes = run?.[1] === undefined ? undefined : readCodes(run[1]);
  return run && codes
    ? { words: text.slice(0, run.index).trim(), codes }
    : { words: text, codes: [] };
}
