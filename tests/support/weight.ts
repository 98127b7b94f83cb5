/** What a page costs to load for the first time. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileOf, readBuilt } from './dist.ts';
import { readPage } from './page-facts.ts';

/** Bytes after gzip of what a browser fetches to show a page: the page, its style sheets, its scripts. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  total: number;
}

/** Weighs a page of the built site with all that it loads at once, modules that modules import included. */
export function weighPage(address: string, base = '/'): PageWeight {
  const page = readBuilt(fileOf(address));
  const loaded = readPage(page.toString('utf8'))
    .references.filter(({ use }) => use === 'load')
    .map((reference) =>
      posix.join('/', reference.address.slice(base.length).split(/[?#]/)[0] ?? ''),
    );
  const styles = new Set(loaded.filter((file) => file.endsWith('.css')));
  const scripts = new Set(loaded.filter((file) => /\.m?js$/.test(file)));
  for (const script of scripts) for (const module of importsOf(script)) scripts.add(module);

  const html = gzipped(page);
  const css = sum([...styles].map((file) => gzipped(readBuilt(file))));
  const js = sum([...scripts].map((file) => gzipped(readBuilt(file))));
  return { html, css, js, total: html + css + js };
}

/** Modules that a script imports as it starts; what it imports later, with `import()`, is no first load. */
function importsOf(script: string): string[] {
  const text = readBuilt(script).toString('utf8');
  return [...text.matchAll(/\b(?:import|export)\b(?:[^'"();]*\bfrom)?\s*["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => posix.join(posix.dirname(script), path),
  );
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
