/** What a folder of content holds of the versions of standards, and who wrote it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { standardId } from '../../model/ids.ts';
import { StandardSchema } from '../../model/standard.ts';
import type { Standard } from '../../model/standard.ts';

/** A version that is held, by the name of its file. */
export interface HeldFile {
  ref: string;
  version: string;
  /** Below the folder of content: `standards/ST0585/1.1.json`. */
  path: string;
}

/** A synced file that was read. */
export interface HeldVersion {
  text: string;
  /** Undefined where the file is not what it should be. */
  standard: Standard | undefined;
}

/** Where a version stands that a sync writes. */
export function syncedPath(ref: string, version: string): string {
  return `standards/${ref}/${version}.json`;
}

/** Every file of a version, by `REF@version`; more than one where people and a sync both have one. */
export function listHeld(dir: string): Map<string, HeldFile[]> {
  const root = join(dir, 'standards');
  if (!existsSync(root)) return new Map();
  const files = readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap(({ name: ref }) =>
      readdirSync(join(root, ref))
        .sort()
        .flatMap((name): HeldFile[] => {
          const version = /^(.+)\.(?:json|yaml)$/.exec(name)?.[1];
          return version ? [{ ref, version, path: `standards/${ref}/${name}` }] : [];
        }),
    );
  return Map.groupBy(files, ({ ref, version }) => standardId(ref, version));
}

/** Reads a JSON file of a version. */
export function readHeld(dir: string, path: string): HeldVersion {
  const text = readFileSync(join(dir, path), 'utf8');
  try {
    const parsed = StandardSchema.safeParse(JSON.parse(text));
    return { text, standard: parsed.data };
  } catch {
    return { text, standard: undefined };
  }
}
