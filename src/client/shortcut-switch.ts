/** Lets readers switch the search key off: a key of one character can get in the way of speech input. */

/** The same entry as in shortcut.ts. */
const ENTRY = 'search-key';

/** Shows a label with a checkbox and keeps its state in the browser. */
export function switchShortcut(label: HTMLElement): void {
  const box = label.querySelector('input');
  if (!box) return;
  try {
    box.checked = localStorage.getItem(ENTRY) !== 'off';
  } catch {
    return; // no storage: the choice could not be kept
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(ENTRY);
    else localStorage.setItem(ENTRY, 'off');
  });
  label.hidden = false;
}
