/** The table from which search answers exact codes: what each standard holds, without the words. */
import type { Catalogue, StandardVersion } from '../catalogue/catalogue.ts';
import { file, methodAddress, standardAddress, statementAddress } from '../model/addresses.ts';
import { compareCodes, splitCode } from '../model/ids.ts';
import type { RelatedRef } from '../model/standard.ts';

/** One standard in the table, newest version held. */
export interface CodeTableStandard {
  ref: string;
  title: string;
  /** Left out where it is the title. */
  shortTitle?: string;
  version: string;
  level: number;
  /** Other references under which readers look for it. */
  aliases?: RelatedRef[];
  /** Letters → the count, where the codes run from 1 without a gap, else the numbers held. */
  codes: Record<string, number | number[]>;
}

/** The whole table, with the patterns of the addresses that its codes lead to. */
export interface CodeTable {
  /** Addresses with `{ref}` and `{code}` in the place of both in lower case. */
  addresses: { standard: string; statement: string; method: string; labels: string };
  standards: CodeTableStandard[];
}

/** Builds the table, in order of reference. */
export function buildCodeTable(catalogue: Catalogue): CodeTable {
  return {
    addresses: {
      standard: standardAddress('{ref}'),
      statement: statementAddress('{ref}', '{code}'),
      method: methodAddress('{ref}', '{code}'),
      labels: file('search/labels/{ref}.json'),
    },
    standards: [...catalogue.standards.values()]
      .flatMap((versions) => versions.slice(0, 1))
      .map((version) => tableRow(version, catalogue))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

/** Every code of a version, methods included, in the order of the field. */
export function codesOf({ ksbs, duties, plan }: StandardVersion): string[] {
  const methods = plan?.plan === 'epa' ? plan.methods.map(({ code }) => code) : [];
  return [...ksbs.keys(), ...duties.keys(), ...methods].sort(compareCodes);
}

function tableRow(version: StandardVersion, catalogue: Catalogue): CodeTableStandard {
  const { ref, title, shortTitle, version: id, level, related } = version.standard;
  const aliases = related.filter((other) => !catalogue.standards.has(other.ref));
  return {
    ref,
    title,
    ...(shortTitle && { shortTitle }),
    version: id,
    level,
    ...(aliases.length && { aliases }),
    codes: countCodes(codesOf(version)),
  };
}

/**
 * Counts codes by their letters.
 *
 * @example countCodes(['K1', 'K2', 'S1', 'S3']) // { K: 2, S: [1, 3] }
 */
export function countCodes(codes: readonly string[]): Record<string, number | number[]> {
  const groups = Map.groupBy(codes.map(splitCode), ([letters]) => letters);
  return Object.fromEntries(
    [...groups].map(([letters, group]) => {
      const numbers = group.map(([, number]) => number);
      const contiguous = numbers.every((number, index) => number === index + 1);
      return [letters, contiguous ? numbers.length : numbers];
    }),
  );
}
