/** Statements of knowledge, skills and behaviours, as standards, maps and outlines print them. */
import type { Finding } from '../../../catalogue/finding.ts';
import { splitCode } from '../../../model/ids.ts';
import type { Ksb } from '../../../model/standard.ts';
import type { Part } from '../parsed.ts';
import type { Passage } from '../passage.ts';
import { readStated } from '../read/codes.ts';
import type { Stated } from '../read/codes.ts';
import { repeatedCode } from '../rules/repeated-code.ts';

/** A statement and where it stands. */
export interface Statement extends Ksb {
  line: number;
}

const TAIL = /\s*\bBack to Duty\b(?: \d+)?\s*$/i;
const NEXT = /(?<=[\p{L}\p{N}.!?)”’])\s+(?=(?:TK|TS|ESB|K|S|B)[1-9]\d*:\s)/u;

/** Reads every statement of some passages; the rest is left. */
export function readStatements(passages: readonly Passage[]): Part<Statement[]> {
  const statements: Statement[] = [];
  const left: Passage[] = [];
  let isOpen = false; // whether the last statement may go on
  for (const passage of passages) {
    const pieces = passage.kind === 'row' ? [passage.text] : passage.text.split(NEXT);
    for (const piece of pieces) {
      const ended = TAIL.test(piece);
      const words = piece.replace(TAIL, '');
      const stated = readStated(words);
      const last = statements.at(-1);
      if (stated && (stated.marked || isStatement(stated, passage, last))) {
        statements.push({ code: stated.code, statement: stated.words, line: passage.line });
        isOpen = !ended;
      } else if (last && isOpen && goesOn(last, passage, words)) {
        last.statement += last.statement
          ? passage.kind === 'item'
            ? `\n• ${words}`
            : ` ${words}`
          : words;
        isOpen = !ended;
      } else {
        left.push(passage);
        isOpen = false;
      }
    }
  }
  return { value: statements, left };
}

/** Whether words after a code without a mark are its statement: by their capital, as an item, or by their turn. */
function isStatement(
  { code, words }: Stated,
  { kind }: Passage,
  last: Statement | undefined,
): boolean {
  if (/^[A-Z“‘"']/.test(words) || kind === 'item') return true;
  const [letters, number] = splitCode(code);
  const [lastLetters, lastNumber] = splitCode(last?.code ?? '');
  return number === (letters === lastLetters ? lastNumber + 1 : 1);
}

/** More of a statement: its words where the code stood alone, a list that it announces, the rest of a sentence. */
function goesOn(last: Statement, { kind, text }: Passage, words: string): boolean {
  if (kind === 'heading' || kind === 'row' || words === '') return false;
  if (last.statement === '') return true;
  if (kind === 'item') return /:$/.test(last.statement) || last.statement.includes('\n• ');
  return /^[a-z]/.test(text) && !/[.!?]$/.test(last.statement);
}

/** Statements without those given twice in the same words; the same code in other words is a finding. */
export function withoutRepeats(
  path: string,
  statements: readonly Statement[],
): { kept: Statement[]; findings: Finding[] } {
  const first = new Map<string, Statement>();
  const findings: Finding[] = [];
  for (const statement of statements) {
    const before = first.get(statement.code);
    if (!before) first.set(statement.code, statement);
    else if (before.statement !== statement.statement)
      findings.push(repeatedCode.found(path, statement.line, statement.code, before.line));
  }
  return { kept: [...first.values()], findings };
}

/** A statement as content keeps it. */
export function asKsb({ code, title, statement }: Statement): Ksb {
  return { code, ...(title !== undefined && { title }), statement };
}
