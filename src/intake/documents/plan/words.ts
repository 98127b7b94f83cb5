/** Sections of a plan as a whole, and its roles, word for word. */
import type { EpaPlan } from '../../../model/assessment-plan.ts';
import type { Section } from '../../../model/text.ts';
import { isFurniture } from '../furniture.ts';
import { LIST_LOST, toBlocks } from '../official/blocks.ts';
import { cellText, passageOf } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { splitMethods } from './front.ts';
import { NUMBERED_HEADING } from './parts.ts';
import type { PlanPart } from './parts.ts';
import type { Table } from './tables.ts';

/** Parts whose words are kept with the methods, or as tables. */
const ELSEWHERE = new Set(['front', 'methods']);

/** Sections of the plan: each part with words of its own, apart from those about one method. */
export function planSections(parts: readonly PlanPart[]): Section[] {
  return parts
    .filter(({ id }) => !ELSEWHERE.has(id))
    .flatMap(({ id, title, passages }) => {
      const own = passages
        .flatMap((passage, at) => wordsOf(passage, id, passages[at + 1]))
        .filter((each) => !isFurniture(each));
      const blocks = toBlocks(withoutRepeats(own));
      return blocks.length ? [{ id, title, blocks }] : [];
    });
}

/** A passage of a section; the cells of the summary table are read one after the other. */
function wordsOf(passage: Passage, part: string, next: Passage | undefined): Passage[] {
  if (passage.kind === 'row' && part === 'summary')
    return passage.cells.flatMap((cell) =>
      cell.flatMap(({ line, text, item }) => {
        const methods = splitMethods(text);
        return methods.length > 1
          ? methods.map((method) => passageOf('item', line, method))
          : [passageOf(item ? 'item' : 'text', line, text)];
      }),
    );
  const isMethod = NUMBERED_HEADING.test(passage.text) && passage.kind !== 'row';
  if (isMethod && part === 'introduction' && next?.kind !== 'item')
    return [{ ...passage, kind: 'item' }];
  return isMethod && part === 'grading' ? [] : [passage];
}

/** Plans print some paragraphs twice, before the tables and after them. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ kind, text }) => {
    if (kind !== 'text' || text.endsWith(':')) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Roles, each with its responsibilities. */
export function readRoles(tables: readonly Table[]): EpaPlan['roles'] {
  return tables
    .filter(({ kind }) => kind === 'roles')
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells: [role, ...responsibilities] }) => {
        const name = cellText(role);
        const passages = responsibilities
          .flat()
          .map(({ line, text, item }) => passageOf(item ? 'item' : 'text', line, text));
        if (!name) return [];
        const blocks = passages.length
          ? toBlocks(passages)
          : [{ absent: LIST_LOST.replace('line', 'role') }];
        return [{ role: name, responsibilities: blocks }];
      }),
    );
}
