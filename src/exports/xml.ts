/** Text as XML. */

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, not even as a number. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text as it stands in an element or between double quotes; what XML cannot hold becomes U+FFFD.
 *
 * @example escapeXml('K1 & "K2"') // 'K1 &amp; &quot;K2&quot;'
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => NAMED[character] ?? character);
}

/**
 * An element with text, or an empty one.
 *
 * @example writeElement('link', { href: '/' }) // '<link href="/"/>'
 */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}
