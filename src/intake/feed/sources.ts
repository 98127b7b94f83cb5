/** The sources that a sync quotes. */
import type { Source } from '../../model/source.ts';

/** Where the whole feed of apprenticeship standards is published. */
export const FEED_ADDRESS = 'https://skillsengland.education.gov.uk/api/apprenticeshipstandards';

/** Where the occupational maps answer. */
export const MAPS_ADDRESS = 'https://occupational-maps-api.skillsengland.education.gov.uk/api/v1';

/** Id of the source of every synced version. */
export const FEED_SOURCE = 'skills-england-standards-feed';

/** Id of the source of every synced progression link. */
export const MAPS_SOURCE = 'skills-england-maps-api';

/** The feed as a source, compared with our content on a day. */
export function feedSource(checked: string): Source {
  return {
    id: FEED_SOURCE,
    title: 'Apprenticeship standards: the open data feed of every version',
    publisher: 'Skills England',
    rightsHolder: 'Crown copyright',
    address: FEED_ADDRESS,
    licence: 'OGL-3.0',
    use: 'quoted',
    updated: { absent: 'The feed prints no date of its own.' },
    checked,
    note: 'Texts are quoted as plain text; contacts of people are left out.',
  };
}

/** The occupational maps as a source, compared with our content on a day. */
export function mapsSource(checked: string): Source {
  return {
    id: MAPS_SOURCE,
    title: 'Occupational maps: the open data interface',
    publisher: 'Skills England',
    rightsHolder: 'Crown copyright',
    address: MAPS_ADDRESS,
    licence: 'OGL-3.0',
    use: 'quoted',
    updated: { absent: 'The maps print no date of their own.' },
    checked,
  };
}
