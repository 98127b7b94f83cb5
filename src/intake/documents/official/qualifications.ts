/** Qualifications approved against a standard: a title, and labelled facts under it. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Qualification } from '../../../model/standard.ts';
import type { Part } from '../parsed.ts';
import type { Passage } from '../passage.ts';
import { readDay } from '../read/dates.ts';
import { cutPage } from '../rules/cut-page.ts';
import { unreadableValue } from '../rules/unreadable-value.ts';

const LABELS = 'Awarding body|Qualification type|Qualification level|Qualification approved';
const FACT = new RegExp(`(${LABELS}):\\s*(.*?)\\s*(?=(?:${LABELS}):|$)`, 'gi');
const STARTS = /^Awarding body:/i;
/** Facts of a qualification, and most passages over which they may be spread. */
const FACTS = 4;
const LONGEST = 6;

/** Reads every qualification of some passages; the rest is left. */
export function readQualifications(
  path: string,
  passages: readonly Passage[],
): Part<Qualification[]> & { findings: Finding[] } {
  const value: Qualification[] = [];
  const findings: Finding[] = [];
  const taken = new Set<Passage>();
  passages.forEach((passage, at) => {
    if (!STARTS.test(passage.text)) return;
    const facts = new Map<string, string>();
    for (let index = at; index < passages.length; index++) {
      const each = passages[index];
      const found = [...(each?.text ?? '').matchAll(FACT)];
      const isDone = facts.size === FACTS || (index > at && STARTS.test(each?.text ?? ''));
      if (!each || isDone || index > at + LONGEST) break;
      if (found.length) taken.add(each);
      for (const [, label = '', words = ''] of found) facts.set(label.toLowerCase(), words);
    }
    const title = takeTitle(passages, at, taken);
    const level = Number(facts.get('qualification level'));
    const printed = facts.get('qualification approved');
    const approved = readDay(printed ?? '');
    const [awardingBody, type] = [facts.get('awarding body'), facts.get('qualification type')];
    if (title && awardingBody && type && level && approved)
      value.push({ title, awardingBody, type, level, approved });
    else if (printed && !approved)
      findings.push(
        unreadableValue.found(
          path,
          passage.line,
          'Qualification approved',
          printed,
          'a day such as 02/05/2024',
        ),
      );
    else
      findings.push(
        cutPage.found(
          path,
          passage.line,
          `A qualification ends before its title, awarding body, type, level and day of approval are all said.`,
        ),
      );
  });
  return { value, left: passages.filter((passage) => !taken.has(passage)), findings };
}

/** The title above the facts; pages print it once or twice. */
function takeTitle(passages: readonly Passage[], at: number, taken: Set<Passage>): string {
  const title = passages[at - 1];
  if (!title || taken.has(title)) return '';
  for (let index = at - 1; passages[index]?.text === title.text; index--) {
    const same = passages[index];
    if (same) taken.add(same);
  }
  return title.text;
}
