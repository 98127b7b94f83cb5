/** The part of the search page that shows results, or what stands in their place. */
import { isFiltered, writeState } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import type { Outcome } from './search-outcome.ts';
import {
  count,
  renderAdvice,
  renderFailure,
  renderNotices,
  renderResult,
} from './search-results.ts';
import type { ResultView } from './search-views.ts';

/** Results shown at first, and with each press of "more". */
const PAGE_SIZE = 20;

/** Milliseconds before a search says that it is under way. */
const PATIENCE = 250;

/** What a panel shows belongs to one question; a later one takes its place. */
export class SearchPanel {
  readonly results: HTMLElement;
  private readonly root: HTMLElement;
  private readonly more: HTMLElement;
  private outcome: Outcome | undefined;
  private shown = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.results = this.part('results');
    this.more = this.part('more');
    this.more.addEventListener('click', () => void this.showMore());
  }

  /** A named part of the page. @throws TypeError where it is missing. */
  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new TypeError(`The search page has no part "${name}".`);
    return found;
  }

  /** Says that a search is under way, where it takes long enough to be noticed. */
  showWaiting(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.say('Searching…');
      this.results.setAttribute('aria-busy', 'true');
    }, PATIENCE);
  }

  /** Nothing is asked: the list of standards stands alone. */
  showStart(): void {
    this.clear();
    this.say('');
    this.offerStandards(true);
  }

  /** Shows the first results of an outcome. */
  async show(state: SearchState, outcome: Outcome, isCurrent: () => boolean): Promise<void> {
    const views = await outcome.load(0, PAGE_SIZE);
    if (!isCurrent()) return;
    this.clear();
    this.outcome = outcome;
    this.append(views);
    this.say(sayTotal(state, outcome));
    this.part('notices').replaceChildren(...renderNotices(outcome.notices));
    this.offerStandards(outcome.total === 0);
    if (!outcome.total) this.part('notices').append(renderAdvice(adviceFor(state, outcome)));
  }

  /** Says that the index did not load; what was shown stays where it belongs to the question. */
  showFailure(retry: () => void, keepResults: boolean): void {
    if (!keepResults) this.clear();
    this.say(keepResults ? 'The words could not be searched.' : 'The search did not work.');
    this.part('notices').append(renderFailure(retry));
    this.offerStandards(!keepResults);
  }

  /** Lists the standards or not; from now on the page shows what it has. */
  private offerStandards(offer: boolean): void {
    this.part('standards').hidden = !offer;
    this.root.dataset['ready'] = '';
  }

  private async showMore(): Promise<void> {
    const { outcome, shown } = this;
    const views = await outcome?.load(shown, shown + PAGE_SIZE);
    if (!views || outcome !== this.outcome || shown !== this.shown) return;
    const before = this.results.children.length;
    this.append(views);
    this.results.children[before]?.querySelector('a')?.focus();
  }

  private append(views: readonly ResultView[]): void {
    this.results.append(...views.map(renderResult));
    this.shown += PAGE_SIZE;
    const rest = (this.outcome?.total ?? 0) - this.shown;
    this.more.hidden = rest <= 0;
    this.more.textContent = `Show ${Math.min(rest, PAGE_SIZE)} more of ${count(rest, 'result')}`;
  }

  private clear(): void {
    clearTimeout(this.waiting);
    this.outcome = undefined;
    this.shown = 0;
    this.results.replaceChildren();
    this.results.removeAttribute('aria-busy');
    this.part('notices').replaceChildren();
    this.more.hidden = true;
  }

  private say(words: string): void {
    this.part('status').textContent = words;
  }
}

function sayTotal({ q }: SearchState, { total }: Outcome): string {
  const asked = q && ` for “${q}”`;
  return total ? `${count(total, 'result')}${asked}` : `Nothing found${asked}`;
}

function adviceFor(state: SearchState, { lacking, alone, unfiltered }: Outcome) {
  const open = { kind: '', standard: '', level: '', nation: '' };
  return {
    lacking,
    alone: alone.map((word) => ({ word, href: writeState({ ...state, q: word }) })),
    unfiltered:
      unfiltered && isFiltered(state)
        ? { count: unfiltered, href: writeState({ ...state, filters: open }) || '?' }
        : undefined,
  };
}
