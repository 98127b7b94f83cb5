/** What the documents of one run share, and where each of them goes. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { HeldContent } from '../held-content.ts';

/** What holds for a whole run. */
export interface Run {
  held: HeldContent;
  /** Id of the source that new documents are entered under; undefined for one made from the document. */
  sourceId: string | undefined;
  /** Day of the run. */
  day: string;
}

/** Where a document went. */
export interface Placed {
  /** `REF@version` that it belongs to. */
  standard: string;
  /** Path of the file that is the document's own. */
  target: string;
  findings: Finding[];
}
