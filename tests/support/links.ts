/** Checks every address and fragment of a built site; reads no file. */
import { distance } from 'fastest-levenshtein';
import { addressOf } from './dist.ts';
import { readPage, type PageFacts, type Reference } from './page-facts.ts';

/** What is wrong at one place of a page. */
export interface LinkFinding {
  /** Address of the page. */
  page: string;
  line: number;
  message: string;
}

/** The site that is checked. */
export interface BuiltSite {
  /** Text of each page by its file (`/about/index.html`). */
  pages: ReadonlyMap<string, string>;
  /** Every file that is no page (`/search.js`). */
  files?: Iterable<string>;
  /** Sub-path of the site. Default: `/`. */
  base?: string;
  /** Origin under which the site is published: full addresses that begin with it are checked too. */
  origin?: string | undefined;
}

/** What was checked, so that a caller can see that it was something, and what is wrong. */
export interface LinkReport {
  links: number;
  fragments: number;
  findings: LinkFinding[];
}

const HERE = 'http://site.invalid';
const IDS_TO_NAME = 5;

/** Checks the links, fragments, ids and inline code of every page. */
export function checkLinks({ pages, files = [], base = '/', origin }: BuiltSite): LinkReport {
  const facts = new Map([...pages].map(([file, html]) => [file, readPage(html)]));
  const known = new Set([...pages.keys(), ...files]);
  const report: LinkReport = { links: 0, fragments: 0, findings: [] };

  for (const [file, page] of facts) {
    const html = pages.get(file) ?? '';
    const add = (offset: number, message: string) => {
      report.findings.push({ page: addressOf(file), line: lineAt(html, offset), message });
    };
    for (const { message, offset } of page.refused) add(offset, message);
    for (const { id, offset, uses } of repeatedIds(page)) {
      add(offset, `id "${id}" stands ${uses} times in the page. An id may stand once.`);
    }
    for (const reference of page.references) {
      report.links += 1;
      if (reference.address.includes('#')) report.fragments += 1;
      const problem = problemOf(reference, file);
      if (problem !== undefined) {
        add(reference.offset, `${reference.attribute} "${reference.address}" ${problem}`);
      }
    }
  }
  return report;

  function problemOf({ address, use }: Reference, file: string): string | undefined {
    if (use === 'load' && address.startsWith('data:image/')) return undefined;
    const here = base.slice(0, -1) + addressOf(file);
    if (!URL.canParse(address, HERE + here)) return 'is no address.';
    const url = new URL(address, HERE + here);
    const own = url.origin === HERE || url.origin === origin;
    if (!own) {
      if (use === 'link' && /^(?:mailto|tel):$/.test(url.protocol)) return undefined;
      if (!/^https?:$/.test(url.protocol)) return 'is neither of this site nor http or https.';
      if (use === 'link') return undefined;
      return `${use === 'load' ? 'loads from' : 'sends to'} another host.`;
    }
    if (file === '/404.html' && !/^(?:[/#]|https?:)/.test(address)) {
      return 'must begin with "/": the page for unknown addresses is shown at any depth.';
    }
    if (!url.pathname.startsWith(base)) return `lies outside the site's folder "${base}".`;
    const path = `/${decode(url.pathname.slice(base.length))}`;
    const target = path.endsWith('/') ? `${path}index.html` : path;
    if (!known.has(target)) {
      return known.has(`${path}/index.html`)
        ? 'lacks its last "/".'
        : 'leads to no file of the site.';
    }
    return fragmentProblem(decode(url.hash.slice(1)), target);
  }

  function fragmentProblem(fragment: string, target: string): string | undefined {
    const name = fragment.split(':~:')[0] ?? ''; // ":~:text=" points to words, not to an id
    const page = facts.get(target);
    if (name === '' || name === 'top' || !page) return undefined;
    const ids = page.ids.map(({ id }) => id);
    if (ids.includes(name)) return undefined;
    const existing = nearestIds(name, ids).map((id) => `#${id}`);
    const found =
      existing.length > 0 ? `Nearest that exist: ${existing.join(', ')}.` : 'It has no ids.';
    return `names no id of ${addressOf(target)}. ${found}`;
  }
}

/** Findings as lines that say where to look. */
export function printFindings(findings: readonly LinkFinding[]): string[] {
  return findings.map(({ page, line, message }) => `${page}:${line}: ${message}`);
}

function repeatedIds({ ids }: PageFacts) {
  const byId = Map.groupBy(ids, ({ id }) => id);
  return [...byId.values()].flatMap((uses) =>
    uses[1] === undefined ? [] : [{ ...uses[1], uses: uses.length }],
  );
}

function nearestIds(name: string, ids: string[]): string[] {
  return [...new Set(ids)]
    .map((id) => ({ id, edits: distance(name, id) }))
    .sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
    .slice(0, IDS_TO_NAME)
    .map(({ id }) => id);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
