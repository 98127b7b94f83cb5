/** A statement of a KSB or a duty, in parts. */

/** The three kinds of KSB. */
export type KsbKind = 'knowledge' | 'skill' | 'behaviour';

/** A statement in parts, so that a later version can reword, split or merge it. */
export interface Statement {
  lead: string;
  objects: readonly string[];
  /** The rest of the sentence, with the space or comma before it. */
  tail: string;
  end: '.' | '';
  /** Joins the last object: "and", or "&" where people typed one. */
  joint?: '&';
  /** Items that the feed holds as a bulleted list after a colon. */
  list?: readonly string[];
  /** Set where the text starts in lower case. */
  lowerCase?: true;
}

/** Least and most words of a statement. */
export const STATEMENT_WORDS = { least: 8, most: 45 } as const;

/** The plain text of a statement, white space collapsed, without marks of HTML. */
export function textOf(statement: Statement): string {
  const { lead, objects, tail, end, list, lowerCase } = statement;
  const sentence = `${[lead, joinObjects(statement, objects)].filter((part) => part !== '').join(' ')}${tail}`;
  const text = list ? `${sentence}: ${list.join(' ')}` : sentence + end;
  return (lowerCase ? text.charAt(0).toLowerCase() : text.charAt(0).toUpperCase()) + text.slice(1);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function joinObjects({ joint }: Statement, objects: readonly string[]): string {
  const last = objects.at(-1) ?? '';
  const before = objects.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${joint ?? 'and'} ${last}`;
}
