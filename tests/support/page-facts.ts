/** What the link checker needs to know of one page: its ids, what it leads to, what its policy forbids. */
import { Parser } from 'htmlparser2';

/** An address that a page leads to or loads. */
export interface Reference {
  /** As in the page: `href`, `src`, `srcset` … */
  attribute: string;
  address: string;
  /** `load`: the browser fetches it with the page; `form`: a form sends to it. */
  use: 'link' | 'load' | 'form';
  /** Offset in the page's text. */
  offset: number;
}

/** One page, read once. */
export interface PageFacts {
  ids: { id: string; offset: number }[];
  references: Reference[];
  /** What the Content-Security-Policy would refuse. */
  refused: { message: string; offset: number }[];
}

/** Kinds of `<link>` that name a page and load nothing. */
const LINKS_THAT_LOAD_NOTHING =
  /\b(?:alternate|author|canonical|help|license|me|next|prev|search)\b/;

/** Reads the facts of one page. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: [], references: [], refused: [] };
  const parser: Parser = new Parser({
    onopentag(tag, attributes) {
      const offset = parser.startIndex;
      if (attributes.id !== undefined) facts.ids.push({ id: attributes.id, offset });
      for (const reference of referencesOf(tag, attributes)) {
        facts.references.push({ ...reference, offset });
      }
      for (const message of refusalsOf(tag, attributes)) facts.refused.push({ message, offset });
    },
  });
  parser.end(html);
  return facts;
}

type Attributes = Record<string, string>;

function referencesOf(tag: string, attributes: Attributes): Omit<Reference, 'offset'>[] {
  return Object.entries(attributes).flatMap(([attribute, value]): Omit<Reference, 'offset'>[] => {
    switch (attribute) {
      case 'href':
      case 'xlink:href':
        return [{ attribute, address: value, use: useOfHref(tag, attributes) }];
      case 'src':
      case 'poster':
        return [{ attribute, address: value, use: 'load' }];
      case 'srcset':
      case 'imagesrcset':
        return value
          .split(/,\s+/)
          .map((part) => ({ attribute, address: part.trim().split(/\s+/)[0] ?? '', use: 'load' }));
      case 'action':
      case 'formaction':
        return [{ attribute, address: value, use: 'form' }];
      case 'data':
        return tag === 'object' ? [{ attribute, address: value, use: 'load' }] : [];
      default:
        return [];
    }
  });
}

function useOfHref(tag: string, { rel = '' }: Attributes): Reference['use'] {
  if (tag === 'a' || tag === 'area') return 'link';
  return tag === 'link' && LINKS_THAT_LOAD_NOTHING.test(rel) ? 'link' : 'load';
}

function refusalsOf(tag: string, attributes: Attributes): string[] {
  const refusals: string[] = [];
  if (tag === 'style') refusals.push('<style>: the style belongs in a file.');
  if (
    tag === 'script' &&
    attributes.src === undefined &&
    attributes.type !== 'application/ld+json'
  ) {
    refusals.push('<script> without src: the script belongs in a file.');
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style') {
      refusals.push(`style attribute on <${tag}>: the style belongs in a file.`);
    } else if (attribute.startsWith('on')) {
      refusals.push(`${attribute} attribute on <${tag}>: the script belongs in a file.`);
    }
  }
  return refusals;
}
