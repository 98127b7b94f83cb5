/** The newest version of each standard, as lists show them. */
import { nameStandard } from '../wording.ts';
import { present } from '../../model/text.ts';
import type { Catalogue, StandardVersion } from '../catalogue.ts';

/** A row of a list of standards. */
export interface StandardRow {
  version: StandardVersion;
  title: string;
  route: string | undefined;
  status: string | undefined;
}

/** Newest versions, in order of title. */
export function newestStandards(catalogue: Catalogue): StandardRow[] {
  return [...catalogue.standards.values()]
    .flatMap(([version]) => version ?? [])
    .map((version) => ({
      version,
      title: nameStandard(version.standard),
      route: present(version.standard.route),
      status: present(version.standard.status),
    }))
    .sort(
      (a, b) =>
        a.title.localeCompare(b.title, 'en') ||
        a.version.standard.ref.localeCompare(b.version.standard.ref),
    );
}
