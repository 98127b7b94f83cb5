/** Figures of a corpus, counted while it is made. */
import { textOf } from './statement.ts';
import { publishedItems, type MadeStandard } from './versions.ts';

/** What a corpus came to. */
export interface Figures {
  standards: number;
  versions: number;
  /** Records of the feed: more than versions where a version is there twice. */
  records: number;
  /** Bytes of the feed. */
  bytes: number;
  /** KSBs of the newest version of every standard. */
  ksbs: number;
  /** Their number in each standard, of those that have any: the middle one, and the most. */
  median: number;
  most: number;
  /** Different statements among the KSBs of the newest versions, and different words in them. */
  statements: number;
  words: number;
  /** Places that hold a trap. */
  traps: number;
}

/** Counts standards one by one. */
export class Counter {
  readonly #sizes: number[] = [];
  readonly #statements = new Set<string>();
  readonly #words = new Set<string>();
  #standards = 0;
  #versions = 0;
  #traps = 0;
  records = 0;

  /** Counts one standard. */
  add({ plan, versions }: MadeStandard): void {
    this.#standards += 1;
    this.#versions += versions.length;
    this.#traps += plan.traps.size;
    for (const version of versions) this.#traps += version.plan.traps.size;
    const newest = versions.at(-1);
    const items = newest ? publishedItems(newest) : [];
    if (items.length > 0) this.#sizes.push(items.length);
    for (const { statement } of items) {
      const text = textOf(statement).toLowerCase();
      this.#statements.add(text);
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) this.#words.add(word);
    }
  }

  /** The figures of everything counted so far. */
  total(bytes: number): Figures {
    const sizes = this.#sizes.toSorted((one, other) => one - other);
    return {
      standards: this.#standards,
      versions: this.#versions,
      records: this.records,
      bytes,
      ksbs: sizes.reduce((sum, size) => sum + size, 0),
      median: sizes[Math.floor(sizes.length / 2)] ?? 0,
      most: sizes.at(-1) ?? 0,
      statements: this.#statements.size,
      words: this.#words.size,
      traps: this.#traps,
    };
  }
}
