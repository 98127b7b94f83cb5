/** Duties and the KSBs that they need, from lines or from rows of a table. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Duty } from '../../../model/standard.ts';
import type { Part } from '../parsed.ts';
import { cellText, passageOf } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { readCodes, splitCodesAtEnd } from '../read/codes.ts';
import { repeatedCode } from '../rules/repeated-code.ts';

/** A duty and where it stands. */
export interface FoundDuty {
  code: string;
  statement: string;
  ksbs: string[];
  line: number;
}

const DUTY = /^(?:Duty|D) ?0*([1-9]\d*)\s*(?:[:.–—-](?=\s|$)\s*)?(.*)$/i;

/** Reads every duty of some passages; the rest is left. */
export function readDuties(passages: readonly Passage[]): Part<FoundDuty[]> {
  const value: FoundDuty[] = [];
  const left: Passage[] = [];
  for (const passage of passages) {
    const [cell, ...more] = passage.cells;
    const duty = DUTY.exec(cell ? cellText(cell) : passage.text);
    const codes = readCodes(passage.text);
    const last = value.at(-1);
    if (duty) {
      const { words, codes: own } = splitCodesAtEnd(duty[2] ?? '');
      const ksbs = [...own];
      for (const { line, text } of more.flat()) {
        const listed = readCodes(text);
        if (listed) ksbs.push(...listed);
        else left.push(passageOf('text', line, text));
      }
      value.push({ code: `D${duty[1] ?? ''}`, statement: words, ksbs, line: passage.line });
    } else if (codes && last) last.ksbs.push(...codes);
    else if (last && passage.kind !== 'heading' && isMore(last, passage.text)) {
      const { words, codes: own } = splitCodesAtEnd(passage.text);
      last.statement = `${last.statement} ${words}`.trim();
      last.ksbs.push(...own);
    } else left.push(passage);
  }
  return { value, left };
}

/** The rest of a duty whose words run over two lines. */
function isMore({ statement, ksbs }: FoundDuty, text: string): boolean {
  if (ksbs.length) return false;
  return statement === '' || (/^[a-z(]/.test(text) && !/[.!?]$/.test(statement));
}

/** Duties as content keeps them; the same code in other words is a finding. */
export function asDuties(
  path: string,
  found: readonly FoundDuty[],
): { duties: Duty[]; findings: Finding[] } {
  const first = new Map<string, FoundDuty>();
  const findings: Finding[] = [];
  for (const duty of found) {
    const before = first.get(duty.code);
    if (!before) first.set(duty.code, duty);
    else if (before.statement !== duty.statement || before.ksbs.join() !== duty.ksbs.join())
      findings.push(repeatedCode.found(path, duty.line, duty.code, before.line));
  }
  const duties = [...first.values()].map(({ code, statement, ksbs }) => ({
    code,
    statement,
    ksbs: ksbs.length ? [...new Set(ksbs)] : { absent: 'The page names no KSBs beside this duty.' },
  }));
  return { duties, findings };
}
