/** Renders results, notices and what to try, as DOM nodes: no text ever becomes HTML. */
import type { Piece, ResultView } from './search-views.ts';

/** One result as a row: code or kind, then the words that lead to it, then standard and version. */
export function renderResult(view: ResultView): HTMLLIElement {
  const { url, kind, code, type, title, text, names, standard } = view;
  const link = element('a', { href: url });
  if (code) link.append(element('span', { class: 'hidden-words' }, `${code} `));
  link.append(...renderPieces(title.length ? title : text));
  if (!title.length && !text.length) link.append(kind);

  const isOfficial = code !== undefined && !title.length;
  const words = element('div', {}, element('p', { class: isOfficial ? 'words' : '' }, link));
  if (title.length && text.length) {
    words.append(element('p', { class: code ? 'words' : '' }, ...renderPieces(text)));
  }
  if (names) words.append(element('p', { class: 'small' }, `Found by another name: ${names}`));
  const facts = [code && kind, standard].filter(Boolean).join(' · ');
  if (facts) words.append(element('p', { class: 'soft small' }, facts));
  return element('li', {}, code ? renderCode(code, type) : renderKind(kind), words);
}

function renderCode(code: string, type = ''): HTMLElement {
  return element('span', { class: 'code', 'data-type': type, 'aria-hidden': 'true' }, code);
}

function renderKind(kind: string): HTMLElement {
  return element('span', { class: 'soft small' }, kind);
}

/** Sentences, one paragraph each. */
export function renderNotices(notices: readonly string[]): HTMLElement[] {
  return notices.map((notice) => element('p', { class: 'note' }, notice));
}

/** What to try where nothing was found. */
export function renderAdvice(advice: {
  /** Standards that were named and lack the code that was asked for. */
  lacking: readonly ResultView[];
  /** Words that give something alone, with the addresses that ask for them. */
  alone: readonly { word: string; href: string }[];
  /** Results without the filters, and the address that asks so. */
  unfiltered: { count: number; href: string } | undefined;
}): HTMLElement {
  const list = element('ul', { class: 'plain' });
  const { lacking, unfiltered, alone } = advice;
  for (const { url, title } of lacking) {
    list.append(
      element('li', {}, 'See ', element('a', { href: url }, ...renderPieces(title)), '.'),
    );
  }
  if (unfiltered) {
    const words = `Search without the filters: ${count(unfiltered.count, 'result')}`;
    list.append(element('li', {}, element('a', { href: unfiltered.href }, words)));
  }
  if (alone.length) {
    const item = element('li', {}, 'No text has all of these words. Search for one of them: ');
    alone.forEach(({ word, href }, index) => {
      item.append(index ? ', ' : '', element('a', { href }, word));
    });
    list.append(item);
  }
  for (const tip of [
    'Check the spelling, or try another word for the same thing.',
    'Use fewer words.',
    'Give a code with its standard, such as K7 OCC0868.',
    'Choose one of the standards below.',
  ])
    list.append(element('li', {}, tip));
  return element('div', {}, element('h2', {}, 'What to try'), list);
}

/** What to do where the index did not load. */
export function renderFailure(retry: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'note' },
    element('p', {}, 'The search index could not be loaded. Check the connection, then try again.'),
    element('p', {}, button),
  );
}

/**
 * A count with its noun.
 *
 * @example count(1, 'result') // '1 result'
 */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

function renderPieces(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, matched }) => (matched ? element('mark', {}, text) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
