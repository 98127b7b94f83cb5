/** Official text as blocks: paragraphs, lists, and the places where a copy lost a list. */
import { isAbsent } from '../../../model/text.ts';
import type { Block } from '../../../model/text.ts';
import type { Passage } from '../passage.ts';

/** Reason that is recorded where a line announces a list and the copy shows none. */
export const LIST_LOST = 'The copy shows no list after this line.';

/**
 * Paragraphs and lists in their order; a line that ends in a colon and has no list or table after it is followed
 * by an absence. Rows of tables are kept elsewhere.
 */
export function toBlocks(passages: readonly Pick<Passage, 'kind' | 'text'>[]): Block[] {
  const blocks: Block[] = [];
  let list: string[] | undefined;
  passages.forEach(({ kind, text }, index) => {
    if (kind === 'row') {
      list = undefined;
      return;
    }
    if (kind === 'item') {
      if (list) list.push(text);
      else blocks.push({ list: (list = [text]) });
      return;
    }
    list = undefined;
    blocks.push(text);
    const next = passages[index + 1]?.kind;
    if (text.endsWith(':') && next !== 'item' && next !== 'row') blocks.push({ absent: LIST_LOST });
  });
  return blocks;
}

/** The words of blocks in order, each paragraph and item; what is absent is left out. */
export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    typeof block === 'string' ? [block] : isAbsent(block) ? [] : block.list,
  );
}

/** Whether two texts have the same words in the same order, whatever is a list and whatever is absent. */
export function sameWords(a: readonly Block[], b: readonly Block[]): boolean {
  return wordsOfBlocks(a).join('\n') === wordsOfBlocks(b).join('\n');
}
