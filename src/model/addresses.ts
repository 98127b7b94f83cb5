/**
 * Addresses of the site: a public contract. Once published, an address never dies.
 * Codes and references are in lower case; every address ends in a slash.
 */

/** The path under which the site is served: `/`, or `/atlas/` where BASE says so. */
export const BASE = (process.env['BASE'] ?? '/').replace(/\/*$/, '/');

/** The parts of a standard that have a page of their own beside its KSBs and duties. */
export type StandardPart = 'matrix' | 'assessment' | 'progression';

/** Any page by its path below the base: `page('about')` gives `/about/`. */
export function page(...parts: string[]): string {
  return BASE + parts.map((part) => `${part.toLowerCase()}/`).join('');
}

/** A file of the site, such as a picture: no slash at its end. */
export function file(path: string): string {
  return BASE + path;
}

/** Overview of a standard, newest version held. */
export function standardAddress(ref: string): string {
  return page('standards', ref);
}

/** A part of a standard: its matrix, assessment or progression. */
export function partAddress(ref: string, part: StandardPart): string {
  return page('standards', ref, part);
}

/** One KSB or duty of the newest version held. */
export function statementAddress(ref: string, code: string): string {
  return page('standards', ref, code);
}

/** One assessment method. */
export function methodAddress(ref: string, method: string): string {
  return page('standards', ref, 'assessment', method);
}

/** One version on one page, at one code where given: this address never moves. */
export function versionAddress(ref: string, version: string, code?: string): string {
  return page('standards', ref, 'v', version) + (code ? `#${code.toLowerCase()}` : '');
}

/** A provider's programme outline, at one printed code where given. */
export function programmeAddress(slug: string, code?: string): string {
  return page('programmes', slug) + (code ? `#${code.toLowerCase()}` : '');
}

/** Early help guidance: the overview, or one nation. */
export function guidanceAddress(name: string): string {
  return name === 'overview' ? page('early-help') : page('early-help', name);
}

/** One term of the glossary. */
export function termAddress(id: string): string {
  return `${page('glossary')}#${id}`;
}

/** One source, with its licence, on the page about the site. */
export function sourceAddress(id: string): string {
  return `${page('about')}#source-${id}`;
}

/** One discrepancy. */
export function discrepancyAddress(id: string): string {
  return `${page('discrepancies')}#${id}`;
}

/** What changed, the newest first; from the second page on with its number. */
export function changesAddress(number = 1): string {
  return number === 1 ? page('changes') : page('changes', String(number));
}

/** The same as a feed. */
export function changesFeedAddress(): string {
  return file('changes/feed.xml');
}
