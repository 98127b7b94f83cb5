import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { normaliseBase } from '../../scripts/static-server.ts';
import { builtFiles, builtPages, fileOf, readBuilt } from '../support/dist.ts';

const base = normaliseBase(process.env.BASE ?? '/');

test('Every link of the feed of changes leads to a file of the site', () => {
  const files = new Set(builtFiles());
  const addresses = linksOf(readBuilt('/changes/feed.xml').toString('utf8'));
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  const missing = addresses.filter((address) => {
    const { pathname } = new URL(address, 'http://site.invalid');
    return !pathname.startsWith(base) || !files.has(fileOf(`/${pathname.slice(base.length)}`));
  });
  expect(missing).toEqual([]);
});

test('The page of changes names the feed to readers of feeds, and every page leads to it', () => {
  const pages = builtPages();
  expect(pages.get('/changes/index.html')).toMatch(
    /<link rel="alternate" type="application\/atom\+xml"[^>]* href="[^"]*\/changes\/feed\.xml">/,
  );
  const without = [...pages].filter(([, html]) => !html.includes(`href="${base}changes/"`));
  expect(without.map(([file]) => file)).toEqual([]);
});

test('Each page of changes has at most 200 of them and leads to its neighbours', () => {
  const pages = [...builtPages()].filter(([file]) => file.startsWith('/changes/'));
  expect(pages.length).toBeGreaterThanOrEqual(1);
  for (const [file, html] of pages) {
    const number = Number(/\d+/.exec(file)?.[0] ?? 1);
    expect(html.split('<li class="one">').length - 1).toBeLessThanOrEqual(200);
    expect(html.includes('rel="prev"'), `${file} has a page before it`).toBe(number > 1);
    expect(html.includes('rel="next"'), `${file} has a page after it`).toBe(number < pages.length);
  }
});

function linksOf(xml: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    { onopentag: (name, { href }) => name === 'link' && href !== undefined && found.push(href) },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
