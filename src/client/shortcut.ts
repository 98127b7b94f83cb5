/** `/` goes to the search field, unless the reader is typing or has switched the key off on the search page. */

document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey || isSwitchedOff()) return;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
    return;
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** The same entry as in shortcut-switch.ts; apart, so that every page loads one small file. */
function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false; // no storage, nothing switched off
  }
}
