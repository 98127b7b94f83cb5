/** Changes a folder of content as a whole: the new one is built beside the old one and takes its place at the end. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { placesOf, recoverContent, takeLock } from '../catalogue/recover-content.ts';
import type { ContentPlaces } from '../catalogue/recover-content.ts';
import { explainFailure } from './write-failure.ts';

/**
 * Gives `change` a copy of the folder and lets the copy take the folder's place where it succeeds.
 *
 * A process that is stopped at any moment leaves a whole folder: the old one, or the new one. Where `change`
 * throws, nothing changes. A folder that is not there yet is made.
 *
 * @throws Error in plain words where the folder cannot be written, or another command is changing it.
 */
export async function replaceContent(
  dir: string,
  change: (next: string) => Promise<void>,
): Promise<void> {
  recoverContent(dir);
  const places = placesOf(dir);
  try {
    mkdirSync(dirname(places.dir), { recursive: true });
    const holder = takeLock(places);
    if (holder)
      throw new Error(
        `Another command (process ${holder.pid}) is changing ${dir}. Wait until it has ended, then run this one again.`,
      );
    refuseStrangers(places);
  } catch (error) {
    throw explainFailure(error, dir);
  }
  try {
    copyFolder(places.dir, places.next);
    await change(places.next);
    swap(places);
  } catch (error) {
    throw explainFailure(error, dir);
  } finally {
    tidyUp(places);
  }
}

/** Writes a text to a path below a folder that is being built. The file of before may be a hard link, so it is never written in place. */
export function writeFileInto(next: string, relativePath: string, text: string): void {
  const path = join(next, relativePath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

/** Folders of these names that stood there before us belong to somebody. */
function refuseStrangers({ next, old, lock }: ContentPlaces): void {
  const stranger = [next, old].find((path) => existsSync(path));
  if (stranger === undefined) return;
  rmSync(lock);
  throw new Error(`${stranger} stands where the new content is built. Move it away first.`);
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  if (!existsSync(from)) return;
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) copyFolder(source, target);
    else copyFile(source, target);
  }
}

/** A second name for the same file where the system gives one, else a copy. */
function copyFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function swap({ dir, next, old }: ContentPlaces): void {
  if (existsSync(dir)) renameSync(dir, old);
  try {
    renameSync(next, dir);
  } catch (error) {
    if (existsSync(old)) renameSync(old, dir);
    throw error;
  }
}

function tidyUp({ dir, next, old, lock }: ContentPlaces): void {
  rmSync(next, { recursive: true, force: true });
  if (existsSync(dir)) rmSync(old, { recursive: true, force: true });
  rmSync(lock, { force: true });
}
