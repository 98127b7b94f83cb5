/** The field and the filters of the search page. */
import type { CodeTable } from '../exports/code-table.ts';
import { standardFilter } from '../exports/search-kinds.ts';
import { FILTERS } from './search-address.ts';
import type { FilterName, SearchState } from './search-address.ts';
import type { IndexFilters } from './search-connection.ts';
import type { PagefindCounts } from './pagefind.ts';

/** The controls of the page; each option carries the value of the index in `data-value`. */
export class SearchControls {
  readonly field: HTMLInputElement;
  private readonly selects: Map<FilterName, HTMLSelectElement>;

  /** @throws TypeError where the form lacks its field. */
  constructor(form: HTMLFormElement) {
    const field = form.elements.namedItem('q');
    if (!(field instanceof HTMLInputElement))
      throw new TypeError('The search form has no field "q".');
    this.field = field;
    this.selects = new Map(
      FILTERS.flatMap((name) => {
        const control = form.elements.namedItem(name);
        return control instanceof HTMLSelectElement ? [[name, control] as const] : [];
      }),
    );
  }

  /** Lists the standards of the table in the filter for them. */
  listStandards({ standards }: CodeTable): void {
    const select = this.selects.get('standard');
    if (!select || select.options.length > 1) return;
    for (const { ref, title, shortTitle } of standards) {
      const name = shortTitle ?? title;
      const option = new Option(`${name}, ${ref}`, ref);
      option.dataset['value'] = standardFilter(ref, name);
      select.add(option);
    }
  }

  /** Sets field and filters; a value that a filter does not have leaves it open. */
  write({ q, filters }: SearchState): void {
    if (this.field.value !== q) this.field.value = q;
    for (const [name, select] of this.selects) {
      select.value = filters[name];
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
  }

  /** Reads field and filters. */
  read(near: string): SearchState {
    const chosen = FILTERS.map((name) => [name, this.selects.get(name)?.value ?? '']);
    return {
      q: this.field.value.trim(),
      filters: Object.fromEntries(chosen) as SearchState['filters'],
      near,
    };
  }

  /** The chosen filters with the values of the index. */
  chosen(): IndexFilters {
    const filters: IndexFilters = {};
    for (const [name, select] of this.selects) {
      const value = select.value && select.selectedOptions[0]?.dataset['value'];
      if (value) filters[name] = [value];
    }
    return filters;
  }

  /** Writes beside each option how much it would give; without counts takes them away. */
  showCounts(counts: PagefindCounts | undefined): void {
    for (const [name, select] of this.selects)
      for (const option of select.options) {
        const { value } = option.dataset;
        if (value === undefined) continue;
        const words = (option.dataset['words'] ??= option.text);
        option.text = counts ? `${words} (${counts[name]?.[value] ?? 0})` : words;
      }
  }
}
