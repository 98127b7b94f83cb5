/** `<standard-filter>`: narrows the list of standards; the choice lives in the address. */

class StandardFilter extends HTMLElement {
  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>('.filters');
    if (!panel) return;
    const selects = [...panel.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    panel.addEventListener('change', () => this.apply(selects, true));
    panel.querySelector('button')?.addEventListener('click', () => {
      for (const select of selects) select.value = '';
      this.apply(selects, true);
    });
    this.apply(selects, false);
  }

  private apply(selects: HTMLSelectElement[], remember: boolean): void {
    const chosen = selects.filter((select) => select.value);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('.standards > li')) {
      row.hidden = !chosen.every((select) => row.dataset[select.name] === select.value);
      if (!row.hidden) shown += 1;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 1 ? '1 standard' : `${shown} standards`;
    this.querySelector<HTMLElement>('.nothing')?.toggleAttribute('hidden', shown > 0);
    if (!remember) return;
    const query = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  }
}

customElements.define('standard-filter', StandardFilter);
