/** Takes from the occupational maps what the feed lacks: progression links, and labels to compare. */
import { present } from '../../../model/text.ts';
import type { ProgressionEnd, ProgressionLink } from '../../../model/progression.ts';
import type { FeedFinding } from '../finding.ts';
import { labelDiffers } from '../rules/label-differs.ts';
import { repeatedProgression } from '../rules/repeated-progression.ts';
import { unnamedProgression } from '../rules/unnamed-progression.ts';
import { MAPS_SOURCE } from '../sources.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';
import type { AskMaps } from './client.ts';
import { readOccupation, readProgression } from './read-maps.ts';
import type { MapAnswer, MapOccupation } from './read-maps.ts';

/** What the maps gave. */
export interface TakenMaps {
  links: ProgressionLink[];
  /** Occupations that were asked for. */
  asked: ReadonlySet<string>;
  /** How many of them the maps do not hold, and how many have no progression map. */
  missing: { occupations: number; progressions: number };
  findings: FeedFinding[];
}

/** Asks for every occupation of the versions. */
export async function takeMaps(
  versions: readonly FeedVersion[],
  ask: AskMaps,
  progress: (asked: number, total: number) => void,
): Promise<TakenMaps> {
  const byOccupation = Map.groupBy(
    versions.filter(({ standard }) => standard.related.length > 0),
    ({ standard }) => standard.related[0]?.ref ?? '',
  );
  const refs = [...byOccupation.keys()].sort();
  const known = new Map<string, MapOccupation>();
  const pairs = new Map<string, [from: string, to: string]>();
  const missing = { occupations: 0, progressions: 0 };
  const findings: FeedFinding[] = [];

  for (const [place, ref] of refs.entries()) {
    const occupation = readOccupation(await ask(`Occupations/${ref}?expand=occupation.dutiesKSB`));
    if (occupation) {
      known.set(ref, occupation);
      findings.push(...compareLabels(occupation, byOccupation.get(ref) ?? []));
    } else missing.occupations += 1;

    const answer = await ask(`OccupationalProgression/${ref}`);
    if (answer === undefined) missing.progressions += 1;
    const map = readProgression(answer);
    for (const one of map.occupations) if (!known.has(one.ref)) known.set(one.ref, one);
    const names = map.pairs.map(([from, to]) => `${from} → ${to}`);
    const repeated = names.filter((name, index) => names.indexOf(name) < index);
    findings.push(...repeatedProgression.run({ occupation: ref, pairs: repeated }));
    for (const pair of map.pairs) pairs.set(pair.join(' '), pair);
    progress(place + 1, refs.length);
  }

  const links: ProgressionLink[] = [];
  for (const [from, to] of pairs.values()) {
    for (const ref of [from, to])
      if (!known.has(ref)) {
        const occupation = readOccupation(await ask(`Occupations/${ref}`));
        known.set(ref, occupation ?? { ref, title: '', level: undefined });
      }
    const [start, end] = [endOf(known.get(from)), endOf(known.get(to))];
    if (start && end) links.push(linkOf(from, to, start, end));
    else findings.push(...unnamedProgression.run({ from, to, unnamed: start ? to : from }));
  }
  return { links, asked: new Set(refs), missing, findings };
}

function linkOf(
  from: string,
  to: string,
  start: ProgressionEnd,
  end: ProgressionEnd,
): ProgressionLink {
  const id = `${from.toLowerCase()}-to-${to.toLowerCase()}`;
  return { id, from: start, to: end, source: MAPS_SOURCE };
}

function endOf(occupation: MapOccupation | undefined): ProgressionEnd | undefined {
  if (!occupation?.title || occupation.level === undefined) return undefined;
  const { ref, title, level } = occupation;
  return { ref, title, level };
}

/** Holds the labels of the maps against the codes of the version that the maps show. */
function compareLabels(
  { ref, version, statements }: MapAnswer,
  versions: readonly FeedVersion[],
): FeedFinding[] {
  return versions
    .filter(({ standard }) => standard.version === version)
    .flatMap(({ standard, ids }) => {
      const byText = new Map(
        (present(standard.ksbs) ?? []).map(({ code, statement }) => [statement, code]),
      );
      const differing = statements.flatMap(({ id, label, text }) => {
        const code = ids?.get(id) ?? byText.get(text);
        return code === undefined || label === '' || code === label ? [] : [{ code, label }];
      });
      return labelDiffers.run({ place: nameOf(standard), occupation: ref, differing });
    });
}
