import { describe, expect, test } from 'vitest';
import { checkLinks, printFindings, type BuiltSite } from './links.ts';

/** Findings of a site of one broken page beside two that are sound. */
function findingsFor(body: string, site: Partial<BuiltSite> = {}): string[] {
  const pages = new Map([
    ['/index.html', `<main>\n${body}</main>`],
    ['/about/index.html', '<h2 id="sources">Sources</h2><h2 id="licences">Licences</h2>'],
    ['/bare/index.html', '<p>No ids</p>'],
  ]);
  return printFindings(checkLinks({ pages, files: ['/site.css', '/icon.svg'], ...site }).findings);
}

describe('The link checker accepts', () => {
  test.each([
    ['a page', '<a href="/about/">About</a>'],
    ['a relative address', '<a href="about/?q=1#sources">About</a>'],
    ['a fragment of the page itself', '<a href="#here">Here</a><p id="here"></p>'],
    ['the top of the page', '<a href="#">Top</a><a href="#top">Top</a>'],
    ['a fragment with escapes', '<a href="#caf%C3%A9">Café</a><p id="café"></p>'],
    ['a pointer to words', '<a href="/about/#:~:text=Sources">Words</a>'],
    ['a link to another host', '<a href="https://example.org/x">Example</a>'],
    ['a canonical address on another host', '<link rel="canonical" href="https://example.org/">'],
    ['an image in the page', '<img src="data:image/svg+xml,%3Csvg/%3E" alt="">'],
    ['images by size', '<img srcset="/icon.svg 1x, /icon.svg 2x" alt="">'],
    ['a form', '<form action="/about/"></form>'],
    ['structured data', '<script type="application/ld+json">{}</script>'],
  ])('%s', (_, body) => {
    expect(findingsFor(body)).toEqual([]);
  });
});

describe('The link checker refuses', () => {
  test.each([
    [
      'a page that is missing',
      '<a href="/abuot/">',
      '/:2: href "/abuot/" leads to no file of the site.',
    ],
    ['a page without its slash', '<a href="/about">', '/:2: href "/about" lacks its last "/".'],
    [
      'a file that is missing',
      '<script src="/a.js">',
      '/:2: src "/a.js" leads to no file of the site.',
    ],
    [
      'one of several images',
      '<img srcset="/icon.svg 1x, /big.svg 2x">',
      '/:2: srcset "/big.svg" leads to no file of the site.',
    ],
    [
      'a form to nowhere',
      '<form action="/find/">',
      '/:2: action "/find/" leads to no file of the site.',
    ],
    [
      'a fragment that is missing, and names the nearest that exist',
      '<a href="/about/#sorces">',
      '/:2: href "/about/#sorces" names no id of /about/. Nearest that exist: #sources, #licences.',
    ],
    [
      'a fragment of a page without ids',
      '<a href="/bare/#x">',
      '/:2: href "/bare/#x" names no id of /bare/. It has no ids.',
    ],
    [
      'an id that stands twice',
      '<p id="a"></p>\n<p id="a"></p>',
      '/:3: id "a" stands 2 times in the page. An id may stand once.',
    ],
    [
      'a link of another scheme',
      '<a href="javascript:void(0)">',
      '/:2: href "javascript:void(0)" is neither of this site nor http or https.',
    ],
    ['an address that is none', '<a href="https://">', '/:2: href "https://" is no address.'],
    [
      'a style sheet of another host',
      '<link rel="stylesheet" href="//cdn.example/a.css">',
      '/:2: href "//cdn.example/a.css" loads from another host.',
    ],
    [
      'a form of another host',
      '<form action="https://example.org/">',
      '/:2: action "https://example.org/" sends to another host.',
    ],
    [
      'an inline script',
      '<script>1</script>',
      '/:2: <script> without src: the script belongs in a file.',
    ],
    ['an inline style', '<style>p{}</style>', '/:2: <style>: the style belongs in a file.'],
    [
      'a style attribute',
      '<p style="color:red">',
      '/:2: style attribute on <p>: the style belongs in a file.',
    ],
    [
      'a handler in an attribute',
      '<p onclick="go()">',
      '/:2: onclick attribute on <p>: the script belongs in a file.',
    ],
  ])('%s', (_, body, message) => {
    expect(findingsFor(body)).toEqual([message]);
  });
});

test('Five ids at most are named, the most alike first', () => {
  const pages = new Map([
    [
      '/index.html',
      `<a href="#k7"></a>${[1, 17, 2, 3, 4, 71, 5].map((n) => `<p id="k${n}">`).join('')}`,
    ],
  ]);
  expect(printFindings(checkLinks({ pages }).findings)).toEqual([
    '/:1: href "#k7" names no id of /. Nearest that exist: #k1, #k17, #k2, #k3, #k4.',
  ]);
});

test('The page for unknown addresses may use no relative address', () => {
  const pages = new Map([
    ['/404.html', '<a href="x.css"></a><a href="/x.css"></a><a href="#m" id="m"></a>'],
  ]);
  expect(printFindings(checkLinks({ pages, files: ['/x.css'] }).findings)).toEqual([
    '/404.html:1: href "x.css" must begin with "/": the page for unknown addresses is shown at any depth.',
  ]);
});

test('Under a sub-path every address must begin with it', () => {
  expect(
    findingsFor('<a href="/atlas/about/"></a><a href="/about/"></a>', { base: '/atlas/' }),
  ).toEqual(['/:2: href "/about/" lies outside the site\'s folder "/atlas/".']);
});

test("Full addresses of the site's own origin are checked like short ones", () => {
  const body =
    '<a href="https://atlas.example/about/"></a><a href="https://atlas.example/abuot/"></a>';
  expect(findingsFor(body, { origin: 'https://atlas.example' })).toEqual([
    '/:2: href "https://atlas.example/abuot/" leads to no file of the site.',
  ]);
});

test('The report counts what it looked at', () => {
  const pages = new Map([
    ['/index.html', '<a href="#a" id="a"></a><a href="https://example.org/"></a>'],
  ]);
  expect(checkLinks({ pages })).toEqual({ links: 2, fragments: 1, findings: [] });
});
