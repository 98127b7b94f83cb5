/** The newest changes as an Atom feed (RFC 4287). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { capitalise, nameStandard, sayDate, sayVersion } from '../catalogue/wording.ts';
import { changesAddress, changesFeedAddress, versionAddress } from '../model/addresses.ts';
import { CHANGE_KINDS, CHANGE_WAYS } from '../model/change.ts';
import type { Change } from '../model/change.ts';
import { standardId } from '../model/ids.ts';
import { LICENCES } from '../model/source.ts';
import { uuidOf } from './uuid.ts';
import { writeElement } from './xml.ts';

/** Changes that the feed holds. */
export const ENTRIES_IN_FEED = 100;

/** The `updated` of a feed to which nothing has happened. */
const NEVER = '1970-01-01';

/**
 * Writes the feed.
 *
 * Links are whole addresses where the address of the site is known; else they are relative to the feed.
 * Ids depend on the changes alone, so that they stay the same when the site moves.
 */
export function writeAtomFeed({ changes, versions }: Catalogue, site?: URL): string {
  const link = (rel: string, address: string, type: string) =>
    writeElement('link', { rel, href: site ? new URL(address, site).href : address, type });
  const names = namesOf(changes);

  const entries = changes.slice(0, ENTRIES_IN_FEED).map((change, index) => {
    const { ref, version, day, by, what, details } = change;
    const held = versions.get(standardId(ref, version));
    const title = held ? `${nameStandard(held.standard)} (${ref})` : ref;
    const address = held ? versionAddress(ref, version) : changesAddress();
    const summary = [`${capitalise(CHANGE_WAYS[by])}, ${sayDate(day)}`, ...details];
    return [
      '  <entry>',
      `    ${writeElement('id', {}, `urn:uuid:${uuidOf(names[index] ?? '')}`)}`,
      `    ${writeElement('title', {}, `${CHANGE_KINDS[what]}: ${title}, ${sayVersion(version)}`)}`,
      `    ${writeElement('updated', {}, startOf(day))}`,
      `    ${link('alternate', address, 'text/html')}`,
      `    ${writeElement('summary', {}, summary.join('\n'))}`,
      '  </entry>',
    ].join('\n');
  });

  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  ${writeElement('id', {}, `urn:uuid:${uuidOf('changes')}`)}`,
    `  ${writeElement('title', {}, 'KSB Atlas: changes')}`,
    `  ${writeElement('updated', {}, startOf(changes[0]?.day ?? NEVER))}`,
    `  <author>${writeElement('name', {}, 'KSB Atlas')}</author>`,
    `  ${writeElement('rights', {}, `Official words: ${LICENCES['OGL-3.0'].title}, ${LICENCES['OGL-3.0'].address}`)}`,
    `  ${link('self', changesFeedAddress(), 'application/atom+xml')}`,
    `  ${link('alternate', changesAddress(), 'text/html')}`,
    ...entries,
    '</feed>',
  ].join('\n')}\n`;
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The name of each change that its id is made of: a number sets apart those that share all else. */
function namesOf(changes: readonly Change[]): string[] {
  const uses = new Map<string, number>();
  return changes.map(({ day, by, ref, version, what }) => {
    const name = [day, by, ref, version, what].join(' ');
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name} ${use}`;
  });
}
