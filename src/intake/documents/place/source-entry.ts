/** The entry of a document among the sources of content. */
import type { Source } from '../../../model/source.ts';
import type { Absent } from '../../../model/text.ts';

/** What an entry is made of. */
export interface SourceFacts {
  id: string;
  title: string;
  /** Whether the words of the document are official and under the Open Government Licence. */
  isOfficial: boolean;
  publisher: string;
  address: string | undefined;
  licenceNotice: string | undefined;
  updated: string | Absent;
  /** Day on which it was compared with content. */
  checked: string;
}

/** Who publishes standards and maps. */
export const OFFICIAL_PUBLISHER = 'Skills England';

/** Makes the entry; what the document does not carry is absent with the reason. */
export function sourceEntry(facts: SourceFacts): Source {
  const { isOfficial, licenceNotice } = facts;
  const note = licenceNotice
    ? undefined
    : isOfficial
      ? 'The copy prints no licence notice; standards, occupational maps and assessment plans are published under the Open Government Licence v3.0.'
      : 'The words of the outline are not openly licensed. Its facts are restated here in our own words.';
  return {
    id: facts.id,
    title: facts.title,
    publisher: facts.publisher,
    ...(isOfficial && { rightsHolder: 'Crown copyright' }),
    address: facts.address ?? { absent: 'The saved copy does not carry its address.' },
    licence: isOfficial ? 'OGL-3.0' : 'all-rights-reserved',
    ...(licenceNotice && { licenceNotice }),
    use: isOfficial ? 'quoted' : 'restated',
    updated: facts.updated,
    checked: facts.checked,
    ...(note && { note }),
  };
}
