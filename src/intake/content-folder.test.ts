import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverContent } from '../catalogue/recover-content.ts';
import { replaceContent, writeFileInto } from './content-folder.ts';

let parent = '';
let dir = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  dir = join(parent, 'content');
  mkdirSync(join(dir, 'standards'), { recursive: true });
  writeFileSync(join(dir, 'standards', 'a.json'), 'old a');
  writeFileSync(join(dir, 'standards', 'b.json'), 'old b');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

/** Every file of the folder and what it holds. */
function holds(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(dir.length + 1),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );
}

const OLD = { 'standards/a.json': 'old a', 'standards/b.json': 'old b' };
const NEW = { ...OLD, 'standards/a.json': 'new a', 'standards/c/d.json': 'new d' };

const change = (next: string) => {
  writeFileInto(next, 'standards/a.json', 'new a');
  writeFileInto(next, 'standards/c/d.json', 'new d');
  return Promise.resolve();
};

describe('replaceContent', () => {
  test('lets the changed copy take the place of the folder, and leaves nothing beside it', async () => {
    await replaceContent(dir, async (next) => {
      await change(next);
      expect(holds()).toEqual(OLD);
    });
    expect(holds()).toEqual(NEW);
    expect(readdirSync(parent)).toEqual(['content']);
  });

  test('does not rewrite a file that stays', async () => {
    const before = statSync(join(dir, 'standards', 'b.json'));
    await replaceContent(dir, change);
    const after = statSync(join(dir, 'standards', 'b.json'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('changes nothing where the change fails', async () => {
    const failing = replaceContent(dir, async (next) => {
      await change(next);
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(holds()).toEqual(OLD);
    expect(readdirSync(parent)).toEqual(['content']);
  });

  test('makes a folder that is not there yet', async () => {
    dir = join(parent, 'deep', 'down');
    await replaceContent(dir, change);
    expect(holds()).toEqual({ 'standards/a.json': 'new a', 'standards/c/d.json': 'new d' });
  });

  test('changes what a link leads to, and leaves the link', async () => {
    const link = join(parent, 'link');
    symlinkSync(dir, link);
    await replaceContent(link, change);
    expect(holds()).toEqual(NEW);
    expect(readdirSync(parent).sort()).toEqual(['content', 'link']);
  });

  test('lets no second command in while one is at work', async () => {
    await replaceContent(dir, async () => {
      await expect(replaceContent(dir, change)).rejects.toThrow(
        `Another command (process ${process.pid}) is changing ${dir}. Wait until it has ended, then run this one again.`,
      );
    });
    expect(holds()).toEqual(OLD);
  });

  test('does not take away a folder that somebody else put where the new one is built', async () => {
    mkdirSync(`${dir}.next`);
    writeFileSync(join(`${dir}.next`, 'mine.txt'), 'mine');
    await expect(replaceContent(dir, change)).rejects.toThrow(
      `${dir}.next stands where the new content is built. Move it away first.`,
    );
    expect(readFileSync(join(`${dir}.next`, 'mine.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(parent).sort()).toEqual(['content', 'content.next']);
  });

  test('says in plain words that the disk is full, and changes nothing', async () => {
    const full = replaceContent(dir, (next) => {
      writeFileInto(next, 'standards/a.json', 'new a');
      const path = join(next, 'standards', 'b.json.tmp');
      return Promise.reject(
        Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path }),
      );
    });
    await expect(full).rejects.toThrow(
      `${dir}.next/standards/b.json.tmp cannot be written: the disk is full (ENOSPC). The content in ${dir} is as it was.`,
    );
    expect(holds()).toEqual(OLD);
  });

  test('says in plain words where nobody may write', async () => {
    await expect(replaceContent('/sys/atlas/content', change)).rejects.toThrow(
      /^\/sys\/atlas cannot be written: .+ \(E[A-Z]+\)\. The content in \/sys\/atlas\/content is as it was\.$/,
    );
  });

  test('says that a part of the path is a file', async () => {
    const path = join(dir, 'standards', 'a.json', 'content');
    await expect(replaceContent(path, change)).rejects.toThrow(
      'a.json cannot be written: a file stands in its place (EEXIST)',
    );
  });
});

describe('A process that is killed', () => {
  const script = () => `
    import { replaceContent, writeFileInto } from ${JSON.stringify(join(import.meta.dirname, 'content-folder.ts'))};
    await replaceContent(${JSON.stringify(dir)}, async (next) => {
      writeFileInto(next, 'standards/a.json', 'new a');
      writeFileInto(next, 'standards/c/d.json', 'new d');
    });`;
  const run = (env: Record<string, string>) =>
    spawnSync(
      process.execPath,
      ['--import', './tests/support/kill-at.mjs', '--input-type=module', '-e', script()],
      { env: { ...process.env, NODE_OPTIONS: '', ...env }, encoding: 'utf8' },
    );

  test('before any of its changes leaves the old content or the new, and the next run works', () => {
    const counted = join(parent, 'count');
    expect(run({ COUNT_INTO: counted }).stderr).toBe('');
    const changes = Number(readFileSync(counted, 'utf8'));
    expect(changes).toBeGreaterThan(15);
    const seen = new Set<string>();
    for (let killAt = 1; killAt <= changes; killAt += 1) {
      rmSync(dir, { recursive: true, force: true });
      mkdirSync(join(dir, 'standards'), { recursive: true });
      writeFileSync(join(dir, 'standards', 'a.json'), 'old a');
      writeFileSync(join(dir, 'standards', 'b.json'), 'old b');
      expect(run({ KILL_AT: String(killAt) }).signal, `change ${killAt}`).toBe('SIGKILL');
      recoverContent(dir); // as every reader of content begins
      expect([OLD, NEW], `change ${killAt}`).toContainEqual(holds());
      seen.add(holds()['standards/a.json'] ?? '');
      expect(existsSync(`${dir}.next`), `change ${killAt}`).toBe(false);
      expect(run({}).stderr, `change ${killAt}`).toBe('');
      expect(holds(), `change ${killAt}`).toEqual(NEW);
      expect(readdirSync(parent).sort(), `change ${killAt}`).toEqual(['content', 'count']);
    }
    expect([...seen].sort()).toEqual(['new a', 'old a']);
  }, 120_000);
});
