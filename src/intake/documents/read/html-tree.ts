/** The tree of an HTML page: what belongs to it, what does not, and where it stands. */
import { ElementType, parseDocument } from 'htmlparser2';
import { collapse } from './white-space.ts';

/** The tree. */
export type Root = ReturnType<typeof parseDocument>;
/** One node of the tree. */
export type ChildNode = Root['children'][number];
/** One element. */
export type Element = Extract<ChildNode, { attribs: unknown }>;
/** What holds nodes. */
export type ParentNode = Pick<Root, 'children'>;

const SKIPPED = new Set(
  'script style noscript template svg iframe head nav form button select input textarea option object video audio'.split(
    ' ',
  ),
);
/** Parses a piece of HTML; each node knows where it starts. */
export function parseTree(html: string): Root {
  return parseDocument(html, { withStartIndices: true });
}

/** Parts of every page that are no part of the document: scripts, menus, forms, pictures, what is hidden. */
export function isFurniture({ name, attribs }: Element): boolean {
  return (
    SKIPPED.has(name) ||
    'hidden' in attribs ||
    /\bmaterial-(?:icons|symbols)/.test(attribs['class'] ?? '') ||
    attribs['role'] === 'navigation'
  );
}

/** Labels such as job titles, which stand side by side as items of a list do. */
export function isChip({ name, attribs, children }: Element): boolean {
  const named = /^(?:job title|keyword)s?$/i;
  const classes = (attribs['class'] ?? '').split(/\s+/);
  const isInner = children.some((child) => 'attribs' in child && isChip(child));
  return (
    name === 'span' && !isInner && (classes.includes('tag') || named.test(attribs['title'] ?? ''))
  );
}

/** The address that a page gives as its own. */
export function findAddress(root: ParentNode): string | undefined {
  const canonical = findAll(root, 'link').find(({ attribs }) => attribs['rel'] === 'canonical');
  const shared = findAll(root, 'meta').find(({ attribs }) => attribs['property'] === 'og:url');
  const address = canonical?.attribs['href'] ?? shared?.attribs['content'];
  return address && /^https?:\/\//.test(address) ? address : undefined;
}

/** The title of the window. */
export function findTitle(root: ParentNode): string {
  return collapse(findAll(root, 'title')[0]?.children.map(wordsOf).join('') ?? '');
}

/** Every element of a name, in order. */
export function findAll(parent: ParentNode, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    return [...(child.name === name ? [child] : []), ...findAll(child, name)];
  });
}

function wordsOf(node: ChildNode): string {
  return node.type === ElementType.Text ? node.data : '';
}

/** The last line of a page whose own marks do not end. */
export function findBreak(html: string): number | undefined {
  const isOpen = /<html\b/i.test(html) && !/<\/html\s*>/i.test(html);
  return isOpen || /<[a-z/!][^<>]*$/i.test(html) ? html.trimEnd().split('\n').length : undefined;
}

/** Gives the line of an offset. */
export type LineOf = (offset: number) => number;

/** Counts the lines of a piece of HTML that begins on a line. */
export function lineCounter(html: string, first: number): LineOf {
  const ends = [...html.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return first + low;
  };
}
