/** Titled parts of a plan, from a document and what content holds of them. */
import type { Block, Section } from '../../../model/text.ts';
import { sameWords, wordsOfBlocks } from '../official/blocks.ts';
import { sameTitle } from './held.ts';

/**
 * Sections of the document, with the ids, lists and reasons of content where their words are the same. A section
 * of content that only says what is absent stays in its place.
 */
export function mergeSections(
  held: readonly Section[] | undefined,
  said: readonly Section[],
): Section[] {
  const merged: Section[] = [];
  const free = [...said];
  for (const section of held ?? []) {
    const at = free.findIndex(
      ({ id, title }) => sameTitle(title, section.title) || id === section.id,
    );
    const [same] = at === -1 ? [] : free.splice(at, 1);
    if (same)
      merged.push({
        id: section.id,
        title: section.title,
        blocks: sameWords(section.blocks, same.blocks) ? section.blocks : same.blocks,
      });
    else if (!wordsOfBlocks(section.blocks).length) merged.push(section);
  }
  for (const section of free) insert(merged, section, said);
  return merged;
}

/** Puts a new section after the one that it follows in the document. */
function insert(merged: Section[], section: Section, said: readonly Section[]): void {
  const before = said[said.indexOf(section) - 1];
  const at = merged.findIndex(
    ({ id, title }) => before && (sameTitle(title, before.title) || id === before.id),
  );
  const id = merged.some((each) => each.id === section.id) ? `${section.id}-2` : section.id;
  merged.splice(before && at !== -1 ? at + 1 : merged.length, 0, { ...section, id });
}

/** Blocks of content where their words are the same, else those of the document. */
export function mergeBlocks(held: readonly Block[] | undefined, said: Block[]): Block[] {
  return held && sameWords(held, said) ? [...held] : said;
}
