/** Puts a folder of content right after a command that was stopped while it was changing it. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The names beside a folder of content that a change of it uses. */
export interface ContentPlaces {
  /** The content itself. */
  dir: string;
  /** The new content while it is being built. */
  next: string;
  /** The content of before, from the first rename of the swap until the end. */
  old: string;
  /** Says which process is at work; there from before `next` is made until everything is done. */
  lock: string;
}

/** The places of a folder; those of its target where it is a link. */
export function placesOf(dir: string): ContentPlaces {
  const real = follow(resolve(dir));
  return { dir: real, next: `${real}.next`, old: `${real}.old`, lock: `${real}.lock` };
}

/** Where a path leads, also while nothing stands at its end. */
function follow(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return path; // no link
  }
}

/** How long a reader waits for the moment between the two renames of a swap to pass. */
const SWAP_MS = 5000;

/**
 * Leaves one whole folder of content: where a stopped command left none, the one of before comes back;
 * what it left half done is taken away. A folder that a running command changes is left alone.
 */
export function recoverContent(dir: string): void {
  const places = placesOf(dir);
  const holder = readLock(places.lock);
  if (holder && isRunning(holder)) {
    for (let waited = 0; !existsSync(places.dir) && waited < SWAP_MS; waited += PAUSE_MS) pause();
    return;
  }
  if (!existsSync(places.dir) && existsSync(places.old)) renameSync(places.old, places.dir);
  if (!holder) return; // without a lock, what stands beside the content is not ours
  rmSync(places.next, { recursive: true, force: true });
  rmSync(places.old, { recursive: true, force: true });
  rmSync(places.lock, { force: true });
}

/** A process: its number, and the moment at which it began, for numbers are used again. */
export interface Holder {
  pid: number;
  began: string;
}

/**
 * Takes the lock of a folder for this process.
 *
 * @returns the running process that has it, where there is one; undefined where the lock is now ours.
 */
export function takeLock({ lock }: ContentPlaces): Holder | undefined {
  const holder = readLock(lock);
  if (holder && isRunning(holder)) return holder;
  if (holder) rmSync(lock);
  const file = openSync(lock, 'wx');
  try {
    writeSync(file, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
  } finally {
    closeSync(file);
  }
  return undefined;
}

function readLock(path: string): Holder | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return { pid: 0, began: '' }; // stopped while it wrote the lock
  }
}

function isRunning({ pid, began }: Holder): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return began === beganAt(pid);
}

/** When a process began, as far as the system says it; the same text for as long as it runs. */
function beganAt(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[0] === 'Z' ? 'ended' : (fields?.[19] ?? '');
  } catch {
    return '';
  }
}

const PAUSE_MS = 20;

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
