import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placesOf, recoverContent, takeLock } from './recover-content.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

/** Folders, each with a file that holds its name, and a lock of a process that has ended. */
function lay({ folders, lock }: { folders: string[]; lock?: string }): string {
  for (const folder of folders) {
    mkdirSync(join(parent, folder));
    writeFileSync(join(parent, folder, 'name.txt'), folder);
  }
  if (lock !== undefined) writeFileSync(join(parent, 'content.lock'), lock);
  return join(parent, 'content');
}

const ENDED = JSON.stringify({ pid: 999_999_999, began: '1' });
const nameIn = (dir: string) => readFileSync(join(dir, 'name.txt'), 'utf8');

test('content that is whole is left as it is', () => {
  const dir = lay({ folders: ['content'] });
  recoverContent(dir);
  expect(readdirSync(parent)).toEqual(['content']);
  expect(nameIn(dir)).toBe('content');
});

test('content that was moved away comes back, also without a lock', () => {
  for (const lock of [undefined, ENDED]) {
    const dir = lay({ folders: ['content.old'], ...(lock ? { lock } : {}) });
    recoverContent(dir);
    expect(readdirSync(parent)).toEqual(['content']);
    expect(nameIn(dir)).toBe('content.old');
    rmSync(dir, { recursive: true });
  }
});

test('what a command that has ended left half done is taken away', () => {
  const dir = lay({ folders: ['content', 'content.next', 'content.old'], lock: ENDED });
  recoverContent(dir);
  expect(readdirSync(parent)).toEqual(['content']);
  expect(nameIn(dir)).toBe('content');
});

test('a lock that was cut while it was written counts as left by a command that has ended', () => {
  const dir = lay({ folders: ['content', 'content.next'], lock: '{"pi' });
  recoverContent(dir);
  expect(readdirSync(parent)).toEqual(['content']);
});

test('folders of the same names without a lock belong to somebody', () => {
  const dir = lay({ folders: ['content', 'content.next', 'content.old'] });
  recoverContent(dir);
  expect(readdirSync(parent).sort()).toEqual(['content', 'content.next', 'content.old']);
});

test('a running command is left alone, and a reader waits for the moment between its renames', async () => {
  const dir = lay({ folders: ['content.old', 'content.next'] });
  const places = placesOf(dir);
  expect(takeLock(places)).toBeUndefined();
  // Another process takes the lock's holder for running, and the swap ends while it waits.
  const script = `
    import { recoverContent } from ${JSON.stringify(join(import.meta.dirname, 'recover-content.ts'))};
    recoverContent(${JSON.stringify(dir)});
    process.exit((await import('node:fs')).existsSync(${JSON.stringify(dir)}) ? 0 : 1);`;
  const reader = spawn(process.execPath, ['--input-type=module', '-e', script]);
  setTimeout(() => mkdirSync(dir), 400);
  const code = await new Promise((resolve) => reader.on('exit', resolve));
  expect(code).toBe(0);
  expect(existsSync(places.old)).toBe(true);
  expect(existsSync(places.next)).toBe(true);
});

test('the number of a process that is used again does not keep the lock', () => {
  const dir = lay({
    folders: ['content', 'content.next'],
    lock: JSON.stringify({ pid: process.pid, began: 'at another time' }),
  });
  recoverContent(dir);
  expect(readdirSync(parent)).toEqual(['content']);
});

test('beside the target of a link, not beside the link', () => {
  mkdirSync(join(parent, 'disk'));
  symlinkSync(join(parent, 'disk', 'content'), join(parent, 'content'));
  mkdirSync(join(parent, 'disk', 'content.old'));
  recoverContent(join(parent, 'content'));
  expect(readdirSync(join(parent, 'disk'))).toEqual(['content']);
});
