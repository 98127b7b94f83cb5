/** What a parser gives: facts, what it found wrong, and nothing left over in silence. */
import type { Finding } from '../../catalogue/finding.ts';
import type { Passage, SavedDocument } from './passage.ts';
import { cutRow } from './rules/cut-row.ts';
import { unplacedPassage } from './rules/unplaced-passage.ts';

/** Value of a part of a document, and the passages that found no place in it. */
export interface Part<T> {
  value: T;
  left: readonly Passage[];
}

/** Facts of a whole document, and what there is to say of it. */
export interface Parsed<T> {
  draft: T;
  findings: Finding[];
}

/** Passages between two marks of a page, by the name of the mark before them; those before any are under ''. */
export type Sections = ReadonlyMap<string, readonly Passage[]>;

/** A mark at which a section begins: the passage that bears it belongs to the section where `holds` is set. */
export interface SectionMark {
  name: string;
  found: RegExp;
  /** Set where the passage says something itself, beside naming the section. */
  holds?: true;
}

/** Divides passages at marks; a mark that comes again goes on with its section. */
export function divide(passages: readonly Passage[], marks: readonly SectionMark[]): Sections {
  const sections = new Map<string, Passage[]>([['', []]]);
  let current = sections.get('') ?? [];
  for (const passage of passages) {
    const mark = marks.find(({ found }) => found.test(passage.text));
    if (mark) {
      current = sections.get(mark.name) ?? [];
      sections.set(mark.name, current);
      if (!mark.holds) continue;
    }
    current.push(passage);
  }
  return sections;
}

/** One finding for each passage that has no place and is not furniture. */
export function nameUnplaced(
  { path }: SavedDocument,
  left: readonly Passage[],
  isFurniture: (passage: Passage) => boolean,
): Finding[] {
  return left
    .filter((passage) => !isFurniture(passage))
    .map(({ line, text }) => unplacedPassage.found(path, line, text));
}

/** One finding for each row that was cut. */
export function nameCutRows({ path, passages }: SavedDocument): Finding[] {
  return passages.flatMap(({ line, text, cells, cut }) =>
    cut ? [cutRow.found(path, { line, text, has: cells.length, wanted: cut.wanted })] : [],
  );
}
