/** Progression links as pages show them. */
import type { ProgressionEnd, ProgressionLink } from '../../model/progression.ts';
import { present } from '../../model/text.ts';
import type { Catalogue, StandardVersion } from '../catalogue.ts';

/** One end of a link, with the standard where it is held. */
export interface ProgressionEndView {
  end: ProgressionEnd;
  held: StandardVersion | undefined;
}

/** A link with both ends looked up. */
export interface ProgressionView {
  link: ProgressionLink;
  from: ProgressionEndView;
  to: ProgressionEndView;
}

/** Every link, or those that touch one reference. */
export function progressionLinks(catalogue: Catalogue, ref?: string): ProgressionView[] {
  const view = (end: ProgressionEnd): ProgressionEndView => {
    const name = present(end.ref);
    return { end, held: name === undefined ? undefined : catalogue.standards.get(name)?.[0] };
  };
  return catalogue.progression
    .filter(({ from, to }) => ref === undefined || from.ref === ref || to.ref === ref)
    .map((link) => ({ link, from: view(link.from), to: view(link.to) }));
}
