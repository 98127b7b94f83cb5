/** The entry of a document among the sources of content. */
import type { Source } from '../../../model/source.ts';
import type { Run } from './run.ts';
import { OFFICIAL_PUBLISHER, sourceEntry } from './source-entry.ts';

/** The id of the source of a new document; its entry is added where there is none. */
export function sourceFor(
  { held, sourceId, day }: Run,
  id: string,
  kind: 'standard' | 'map' | 'plan' | 'outline',
  title: string,
  about: { ref?: string; provider?: string; address?: string; licenceNotice?: string },
  updated: Source['updated'] | undefined,
): string {
  const wanted = sourceId ?? id;
  const entry = held.content.sources.find(({ file }) => file.path.endsWith('.yaml'));
  const path = 'sources.yaml';
  const { sources } = entry
    ? held.now(entry)
    : ((held.targets.get(path)?.data ?? { sources: [] }) as { sources: Source[] });
  const isKnown = [...sources, ...held.content.sources.flatMap(({ data }) => data.sources)].some(
    (source) => source.id === wanted,
  );
  if (isKnown) return wanted;
  const names = {
    standard: `${title}, occupational standard ${about.ref ?? ''}`,
    map: `${title}, occupational map ${about.ref ?? ''}`,
    plan: `${title}, end-point assessment plan ${about.ref ?? ''}`,
    outline: `Programme outline of ${about.provider ?? ''}: ${title}`,
  };
  const added = sourceEntry({
    id: wanted,
    title: names[kind].trim(),
    isOfficial: kind !== 'outline',
    publisher: about.provider ?? OFFICIAL_PUBLISHER,
    address: about.address,
    licenceNotice: about.licenceNotice,
    updated: updated ?? { absent: 'The document prints no date.' },
    checked: day,
  });
  const all = [...sources, added].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  held.set('sources', path, { sources: all }, entry);
  return wanted;
}
