/** Arrow keys between the search field and its results. */

/** Lets ArrowDown, ArrowUp, Home, End and Escape move between a field and the links of its results. */
export function moveByKeys(field: HTMLElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLElement>('a[href]')];

  field.addEventListener('keydown', (event) => {
    const first = links()[0];
    if (event.key !== 'ArrowDown' || !first || hasModifier(event)) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    if (hasModifier(event)) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    const target = {
      ArrowDown: all[at + 1] ?? all[at],
      ArrowUp: all[at - 1] ?? field,
      Home: all[0],
      End: all.at(-1),
      Escape: field,
    }[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
