/** The connection to the index of words: opened when it is first needed, opened anew where it failed. */
import { openPagefind } from './pagefind.ts';
import type { PagefindCounts, PagefindInstance, PagefindResults } from './pagefind.ts';
import { FILTERS } from './search-address.ts';
import type { FilterName } from './search-address.ts';

/** Filters by name, each with values of the index of which one must hold. */
export type IndexFilters = Partial<Record<FilterName, string[]>>;

/** One index, in a folder of the site. */
export class SearchConnection {
  private readonly folder: string;
  private opening: Promise<PagefindInstance> | undefined;
  /** What names the parts of the index, as it was when the page opened it. */
  private entry: Promise<string> | undefined;
  private attempts = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens the index; calls after the first wait for the same opening. */
  open(): Promise<PagefindInstance> {
    if (!this.opening) {
      this.entry = this.loadEntry();
      this.opening = openPagefind(this.folder, this.attempts);
      Promise.all([this.opening, this.entry]).catch(() => this.reset());
    }
    return this.opening;
  }

  /** Forgets an index that does not work, so that the next call opens it anew. */
  reset(): void {
    this.opening?.then((instance) => instance.destroy()).catch(() => undefined);
    this.opening = undefined;
    this.attempts += 1;
  }

  /**
   * Throws where the index is out of reach, or another since the page opened it: Pagefind takes a part that
   * did not load for one without words.
   */
  async confirm(): Promise<void> {
    const [opened, now] = await Promise.all([this.entry, this.loadEntry()]);
    if (opened !== now) throw new Error('The search index has changed.');
  }

  /** Searches; `null` gives everything that the filters let through. */
  async find(term: string | null, filters: IndexFilters = {}): Promise<PagefindResults> {
    const instance = await this.open();
    const chosen = Object.entries(filters).map(([name, any]) => [name, { any }] as const);
    return instance.search(term, { filters: Object.fromEntries(chosen) });
  }

  /** How many records each value of each filter would give, within the other filters. */
  async count(term: string | null, filters: IndexFilters): Promise<PagefindCounts> {
    const instance = await this.open();
    await instance.filters(); // loads them
    const { filters: counts } = await this.find(term, filters);
    for (const name of FILTERS) {
      if (!filters[name]) continue;
      const others = Object.entries(filters).filter(([other]) => other !== name);
      const { filters: open } = await this.find(term, Object.fromEntries(others));
      counts[name] = open[name] ?? {};
    }
    return counts;
  }

  private async loadEntry(): Promise<string> {
    const response = await fetch(`${this.folder}pagefind-entry.json`, { cache: 'no-store' });
    if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
    return response.text();
  }
}
