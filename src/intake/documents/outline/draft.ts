/** What a provider's outline says, as facts: none of its sentences. */
import type { Programme } from '../../../model/programme.ts';
import type { AboutDocument } from '../official/draft.ts';

/** Prose of the outline that nobody may copy: where it stands, and the field of content for its restatement. */
export interface Prose {
  line: number;
  paragraphs: number;
  heading: string;
  field: 'overview' | 'notes';
}

/** Facts of one outline. */
export interface OutlineDraft extends AboutDocument {
  kind: 'outline';
  provider: string;
  /** Name of the standard as the outline writes it, and its line. */
  standardName: string;
  standardLine: number;
  /** Reference of the standard, where the outline prints one. */
  standardRef?: string;
  level: number;
  codes: readonly string[];
  facts: Pick<Programme, 'functionalSkills' | 'length' | 'delivery' | 'assessment'>;
  prose: readonly Prose[];
}
