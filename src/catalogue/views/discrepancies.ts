/** Discrepancies as the page that lists them all shows them. */
import { DISCREPANCY_KINDS } from '../../model/discrepancy.ts';
import type { Discrepancy, DiscrepancyKind } from '../../model/discrepancy.ts';
import type { Standard } from '../../model/standard.ts';
import { groupBy } from '../catalogue.ts';
import type { Catalogue } from '../catalogue.ts';

/** A discrepancy with the codes and methods of one standard that it touches. */
export interface DiscrepancyItem {
  discrepancy: Discrepancy;
  codes: string[];
  methods: string[];
}

/** The discrepancies of one standard, by kind. */
export interface StandardDiscrepancies {
  standard: Standard;
  kinds: { kind: DiscrepancyKind; items: DiscrepancyItem[] }[];
}

/** Every discrepancy once, under the first standard that it touches. */
export function discrepanciesByStandard(catalogue: Catalogue): StandardDiscrepancies[] {
  const byStandard = groupBy(catalogue.discrepancies, ({ about }) => about[0]?.standard ?? '');
  return [...catalogue.versions.values()].flatMap(({ id, standard }) => {
    const byKind = groupBy(byStandard.get(id) ?? [], ({ kind }) => kind);
    const kinds = (Object.keys(DISCREPANCY_KINDS) as DiscrepancyKind[]).flatMap((kind) => {
      const found = byKind.get(kind);
      return found ? [{ kind, items: found.map((discrepancy) => itemOf(discrepancy, id)) }] : [];
    });
    return kinds.length ? [{ standard, kinds }] : [];
  });
}

function itemOf(discrepancy: Discrepancy, standard: string): DiscrepancyItem {
  const about = discrepancy.about.filter((item) => item.standard === standard);
  return {
    discrepancy,
    codes: about.flatMap(({ codes = [] }) => codes),
    methods: about.flatMap(({ methods = [] }) => methods),
  };
}
