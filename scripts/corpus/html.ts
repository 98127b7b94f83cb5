/** HTML as the feed holds it: tags escaped, sometimes twice. */

/** What the feed holds where a long text is empty. */
export const FILLER_HTML = '&lt;p&gt;.&lt;/p&gt;';

/**
 * A text with the signs of HTML escaped.
 *
 * @example escapeHtml('<p>a & b</p>') // '&lt;p&gt;a &amp; b&lt;/p&gt;'
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Paragraphs of HTML, tags not escaped. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\r\n');
}

/** A bulleted list of HTML, tags not escaped. */
export function bullets(items: readonly string[]): string {
  return `<ul>\r\n${items.map((item) => `<li>${item}</li>`).join('\r\n')}\r\n</ul>`;
}
