/** What a document says of one version of a standard, before it meets what content holds. */
import type { Standard } from '../../../model/standard.ts';
import type { ProgressionLink } from '../../../model/progression.ts';

/** What a document says of itself: what its entry among the sources needs. */
export interface AboutDocument {
  /** Address that the copy carries. */
  address?: string;
  /** The licence notice that it prints, word for word. */
  licenceNotice?: string;
}

/**
 * Facts of a standard as one document gives them. A field that is left out is one that documents of this kind
 * do not give; `absent` is what this one lacks.
 */
export interface StandardDraft extends AboutDocument {
  kind: 'standard' | 'map' | 'plan';
  ref: string;
  version: string;
  facts: Partial<Omit<Standard, 'ref' | 'version' | 'source'>> & Pick<Standard, 'kind' | 'level'>;
  /** A title that the words of the document suggest, where it prints none. */
  suggestedTitle?: string;
  /** Whether job titles were told apart by their capitals alone, and on which line. */
  joinedTitles?: number;
  /** Links of a progression map. */
  links?: readonly Omit<ProgressionLink, 'source'>[];
}
