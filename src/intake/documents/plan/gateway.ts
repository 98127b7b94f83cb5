/** Gateway requirements, from the words of the part about the gateway. */
import type { EpaPlan } from '../../../model/assessment-plan.ts';
import { LIST_LOST } from '../official/blocks.ts';
import type { Passage } from '../passage.ts';

/** Lines that introduce requirements which follow as paragraphs. */
const INTRODUCES = /following gateway requirements|gateway requirements (?:are|prior)/i;

/** A requirement for each paragraph and item; one without words where the copy lost a list. */
export function readGateway(passages: readonly Passage[]): EpaPlan['gateway'] {
  return passages.flatMap(({ kind, text }, index): EpaPlan['gateway'] => {
    if (kind === 'heading') return [];
    if (!text.endsWith(':')) return [{ text, quote: text }];
    const isListed = passages[index + 1]?.kind === 'item' || INTRODUCES.test(text);
    return isListed ? [] : [{ text: text.slice(0, -1), quote: { absent: LIST_LOST } }];
  });
}
