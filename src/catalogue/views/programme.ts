/** What the page of a programme outline shows, ready to render. */
import type { Programme } from '../../model/programme.ts';
import type { Standard } from '../../model/standard.ts';
import { isAbsent } from '../../model/text.ts';
import type { Catalogue } from '../catalogue.ts';

/** A programme and the standard that its codes align to. */
export interface ProgrammeView {
  programme: Programme;
  standard: Standard;
  /** Number of KSBs of the standard. */
  total: number;
  /** Whether anyone has compared the printed codes with the standard; until then nothing is known of it. */
  compared: boolean;
  /** Codes of KSBs that no printed code aligns to, in order. */
  untouched: string[];
}

/**
 * The view of a programme.
 *
 * @throws RangeError where the catalogue holds no such programme, or not its standard.
 */
export function programmeView(catalogue: Catalogue, slug: string): ProgrammeView {
  const programme = catalogue.programmes.get(slug);
  const version = programme && catalogue.versions.get(programme.standard);
  if (!version) throw new RangeError(`No programme "${slug}" with a standard that is held.`);
  return {
    programme,
    standard: version.standard,
    total: version.ksbs.size,
    compared: programme.codes.some(({ alignments }) => !isAbsent(alignments)),
    untouched: [...version.ksbs.keys()].filter((code) => !version.programmesOf.has(code)),
  };
}
