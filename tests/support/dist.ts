/** The built site as the tests read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the built site: `DIST_DIR`, else `dist`. */
export const DIST = resolve(process.env.DIST_DIR ?? 'dist');

/** Every file of the built site, as its address from the root (`/about/index.html`), in order. */
export function builtFiles(): string[] {
  if (!existsSync(DIST))
    throw new Error(`There is no built site in ${DIST}. Build it first: npm run build.`);
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'))
    .sort();
}

/** Text of every page of the built site by its file (`/about/index.html`); fails where there is none. */
export function builtPages(): Map<string, string> {
  const files = builtFiles().filter((file) => file.endsWith('.html'));
  if (files.length === 0)
    throw new Error(`${DIST} holds no page. Build the site first: npm run build.`);
  return new Map(files.map((file) => [file, readBuilt(file).toString('utf8')]));
}

/** Bytes of one file of the built site. */
export function readBuilt(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

/**
 * File of the built site behind an address.
 * @example fileOf('/about/') // '/about/index.html'
 */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * Address of a file of the built site.
 * @example addressOf('/about/index.html') // '/about/'
 */
export function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}
