/** `<atlas-search>`: answers the form of the search page as the reader types, and lives in the address. */
import type { CodeTable } from '../exports/code-table.ts';
import type { Labels } from '../exports/labels.ts';
import { isFiltered, readState, writeState } from './search-address.ts';
import { SearchConnection } from './search-connection.ts';
import { SearchControls } from './search-controls.ts';
import { moveByKeys } from './search-keys.ts';
import { lookUp } from './search-outcome.ts';
import type { Outcome } from './search-outcome.ts';
import { SearchPanel } from './search-panel.ts';
import { switchShortcut } from './shortcut-switch.ts';

/** Milliseconds without a key before a question is looked up. */
const PAUSE = 150;

/** Wires form, address and panel of one search page together. */
class SearchPage {
  private readonly connection: SearchConnection;
  private readonly panel: SearchPanel;
  private readonly controls: SearchControls;
  private readonly codes: string;
  private table: Promise<CodeTable> | undefined;
  private readonly labels = new Map<string, Promise<Labels | undefined>>();
  private near = '';
  /** Query of the address that the reader last confirmed: typing replaces it, the form adds to the history. */
  private confirmed = '';
  /** Query that the page answers at the moment. */
  private answered = '';
  /** Counts questions, so that a slow answer never takes the place of a later one. */
  private turn = 0;
  private asked: Outcome['asked'];
  private wantsCounts = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.codes = root.dataset['codes'] ?? '';
    this.connection = new SearchConnection(root.dataset['index'] ?? '');
    this.panel = new SearchPanel(root);
    this.controls = new SearchControls(form);
    const { field } = this.controls;
    const filters = this.panel.part('filters');

    field.addEventListener('focus', () => void this.connection.open().catch(() => undefined));
    field.addEventListener('input', () => this.onTyping());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.onConfirm();
    });
    filters.addEventListener('change', () => this.onConfirm());
    filters.addEventListener('focusin', () => void this.showCounts(true));
    addEventListener('popstate', () => {
      const isAnswered = writeState(readState(location.search)) === this.answered;
      if (!isAnswered) void this.followAddress(); // else a link within the page
    });
    moveByKeys(field, this.panel.results);
    switchShortcut(this.panel.part('shortcut'));
    void this.followAddress();
  }

  /** Takes question and filters from the address. */
  private async followAddress(): Promise<void> {
    const state = readState(location.search);
    this.near = state.near;
    this.confirmed = writeState(state);
    this.controls.write(state);
    const table = await this.loadTable().catch(() => undefined);
    if (table) this.controls.listStandards(table);
    this.controls.write(state); // the standards are there now
    await this.run();
  }

  private onTyping(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      history.replaceState(null, '', this.addressOf(writeState(this.controls.read(this.near))));
      void this.run();
    }, PAUSE);
  }

  private onConfirm(): void {
    clearTimeout(this.pause);
    const query = writeState(this.controls.read(this.near));
    if (query !== this.confirmed) {
      // What typing wrote gives way, so that "back" leads to the last confirmed question.
      history.replaceState(null, '', this.addressOf(this.confirmed));
      history.pushState(null, '', this.addressOf(query));
      this.confirmed = query;
    }
    void this.run();
  }

  private addressOf(query: string): string {
    return location.pathname + query;
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = () => turn === this.turn;
    const state = this.controls.read(this.near);
    this.answered = writeState(state);
    this.asked = undefined;
    if (!state.q && !isFiltered(state)) {
      this.panel.showStart();
      await this.showCounts();
      return;
    }
    this.panel.showWaiting();
    const retry = () => void this.followAddress();
    try {
      const outcome = await lookUp(state, this.controls.chosen(), {
        table: await this.loadTable(),
        connection: this.connection,
        labels: (ref) => this.loadLabels(ref),
      });
      await this.panel.show(state, outcome, isCurrent);
      if (!isCurrent()) return;
      this.asked = outcome.asked;
      if (outcome.failed) this.panel.showFailure(retry, true);
      else await this.showCounts();
    } catch (error) {
      this.connection.reset();
      if (!isCurrent()) return;
      console.error(error);
      this.panel.showFailure(retry, false);
    }
  }

  /** Writes counts into the filters once the reader has turned to them. */
  private async showCounts(wanted = this.wantsCounts): Promise<void> {
    this.wantsCounts = wanted;
    const { asked, turn } = this;
    const counts =
      wanted && asked ? await this.connection.count(asked.term, asked.filters) : undefined;
    if (turn === this.turn) this.controls.showCounts(counts);
  }

  private loadTable(): Promise<CodeTable> {
    if (!this.table) {
      this.table = fetchJson<CodeTable>(this.codes);
      this.table.catch(() => (this.table = undefined));
    }
    return this.table;
  }

  /** The words of a standard's codes; codes are shown without them where they do not load. */
  private async loadLabels(ref: string): Promise<Labels | undefined> {
    const { addresses } = await this.loadTable();
    let labels = this.labels.get(ref);
    if (!labels) {
      labels = fetchJson<Labels>(addresses.labels.replace('{ref}', ref.toLowerCase()));
      this.labels.set(ref, labels);
    }
    return labels.catch(() => {
      this.labels.delete(ref);
      return undefined;
    });
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}

customElements.define(
  'atlas-search',
  class extends HTMLElement {
    private page: SearchPage | undefined;

    connectedCallback(): void {
      const form = this.querySelector('form');
      if (form) this.page ??= new SearchPage(this, form);
    }
  },
);
