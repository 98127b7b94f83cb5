/** Imports invented documents into a folder of their own, so that a test can say what is printed and written. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { VALID_CONTENT } from '../fixtures/broken-content.ts';
import { runImport } from '../../src/intake/documents/command.ts';

/** Folder of the invented documents. */
export const DOCUMENTS = join(import.meta.dirname, '../fixtures/documents');

/** Day of every import in tests. */
export const DAY = '2026-11-22';

/** A folder with a `content` folder in it, and imports into that. */
export interface Workshop {
  parent: string;
  dir: string;
  /** Saves a document beside the content. */
  save: (name: string, text: string | Uint8Array) => string;
  /** Imports documents; paths in what is printed are relative to the folder. */
  run: (
    paths: readonly string[],
    options?: { check?: boolean; source?: string },
  ) => Promise<Printed>;
  /** The text of each file of content, by path. */
  files: () => Record<string, string>;
}

/** What a command printed. */
export interface Printed {
  out: string[];
  code: 0 | 1;
}

/** Gives a test a workshop, with the invented content or with none, and takes it away afterwards. */
export async function inWorkshop<T>(
  content: 'invented' | 'none' | { copyOf: string },
  use: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-import-'));
  const dir = join(parent, 'content');
  const from = typeof content === 'object' ? content.copyOf : VALID_CONTENT;
  if (content !== 'none') cpSync(from, dir, { recursive: true });
  try {
    return await use({
      parent,
      dir,
      save(name, text) {
        const path = join(parent, name);
        mkdirSync(parent, { recursive: true });
        writeFileSync(path, text);
        return path;
      },
      async run(paths, { check = false, source } = {}) {
        const request = { paths, dir, day: DAY, sourceId: source };
        const { out, code } = await runImport(request, check);
        return { out: out.map((line) => line.replaceAll(`${parent}/`, '')), code };
      },
      files: () => filesIn(dir),
    });
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** What an import of one text prints. */
export function importText(
  text: string | Uint8Array,
  content: 'invented' | 'none' = 'none',
): Promise<Printed> {
  return inWorkshop(content, ({ save, run }) => run([save('page.txt', text)]));
}

/** The text of an invented document, with some of its words changed; each change must find its words once. */
export function documentText(name: string, ...changes: [from: string, to: string][]): string {
  return changes.reduce(
    (text, [from, to]) => {
      const count = text.split(from).length - 1;
      if (count !== 1)
        throw new Error(`${name} holds ${count} times what the test changes: ${from}`);
      return text.replace(from, () => to);
    },
    readFileSync(join(DOCUMENTS, name), 'utf8'),
  );
}

function filesIn(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [relative(dir, path), readFileSync(path, 'utf8')]));
}
