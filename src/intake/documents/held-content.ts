/** Content as an import finds it, and as it changes while documents of one run are merged. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../../catalogue/content-file.ts';
import type { Finding } from '../../catalogue/finding.ts';
import { readContent } from '../../catalogue/read-content.ts';
import type { Content, Entry } from '../../catalogue/read-content.ts';
import type { SchemaName } from '../../model/schemas.ts';
import type { Standard } from '../../model/standard.ts';

/** A file of content before and after. */
export interface Target {
  kind: SchemaName;
  /** Path below the folder of content. */
  path: string;
  /** Its data before; undefined where the file is new. */
  held: unknown;
  /** Able to say on which line a field stands; undefined where the file is new. */
  file: ContentFile | undefined;
  data: unknown;
  /** Path of the file whose place it takes, where that is another. */
  replaces?: string;
}

/** Files that a run wants to write, over those that are there. */
export class HeldContent {
  readonly dir: string;
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly targets = new Map<string, Target>();

  constructor(dir: string) {
    this.dir = dir;
    const { content, findings } = readContent(dir);
    this.content = content;
    this.findings = findings.filter(({ rule }) => rule !== 'no-content');
  }

  /** Versions held, those of this run included. */
  standards(): Standard[] {
    const held = this.content.standards.map((entry) => this.now(entry));
    const added = [...this.targets.values()].filter(
      ({ kind, held: old }) => kind === 'standard' && !old,
    );
    return [...held, ...added.map(({ data }) => data as Standard)];
  }

  /** The data of a file as the run has left it. */
  now<T>(entry: Entry<T>): T {
    const target = this.targets.get(this.pathOf(entry.file.path).replace(/\.json$/, '.yaml'));
    return target ? (target.data as T) : entry.data;
  }

  /** Notes the data of a file; `entry` is the file as it is held. */
  set(kind: SchemaName, path: string, data: unknown, entry: Entry<unknown> | undefined): void {
    const before = this.targets.get(path);
    this.targets.set(path, {
      kind,
      path,
      held: before ? before.held : entry?.data,
      file: before ? before.file : entry?.file,
      data,
      ...this.replaced(path, entry),
    });
  }

  /** The file that another takes the place of, such as JSON of a sync by YAML. */
  private replaced(path: string, entry: Entry<unknown> | undefined): { replaces?: string } {
    const held = entry && this.pathOf(entry.file.path);
    return held === undefined || held === path ? {} : { replaces: held };
  }

  /** Path of a file below the folder of content. */
  pathOf(path: string): string {
    return relative(this.dir, path).split(sep).join('/');
  }

  /** The text of a file as it is; undefined where it is new. */
  textOf(path: string): string | undefined {
    const full = join(this.dir, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  }
}
