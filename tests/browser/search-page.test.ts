import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { connectBrowser, siteAddress } from '../support/browser.ts';
import { focused, notices, openSearch, search, settled, shownResults } from '../support/search.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const field = () => page.locator('input[name="q"]');
const query = () => new URL(page.url()).search;

describe('Question and filters live in the address', () => {
  test('typing answers at once and writes the address', async () => {
    await openSearch(page);
    await field().pressSequentially('lone working');
    await settled(page, '2 results for “lone working”');
    expect(query()).toBe('?q=lone+working');
    await page.reload();
    await settled(page, '2 results for “lone working”');
    expect(await field().inputValue()).toBe('lone working');
  });

  test('filters keep what they say, through reload', async () => {
    await openSearch(page, '?q=family');
    await page.getByLabel('Kind').selectOption('skill');
    await page.locator('select[name="standard"]').selectOption('OCC0868');
    await page.waitForURL('**/search/?q=family&kind=skill&standard=OCC0868');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Kind').inputValue()).toBe('skill');
    const found = await shownResults(page);
    expect(found.length).toBeGreaterThan(0);
    for (const { url, words } of found) {
      expect(url).toMatch(/^\/standards\/occ0868\/s\d+\/$/);
      expect(words).toContain('Skill · Early intervention practitioner, OCC0868');
    }
  });

  test('a nation gives its guidance and terms, even without a question', async () => {
    await openSearch(page, '?nation=wales');
    const found = await shownResults(page);
    expect(found.map(({ url }) => url)).toContain('/early-help/wales/');
    for (const { words } of found) expect(words).toMatch(/^(?:Guidance|Glossary)/);
  });

  test('back leads to the question before, not to each letter', async () => {
    await openSearch(page, '?q=candour');
    await field().fill('lone working');
    await field().press('Enter');
    await settled(page, '“lone working”');
    await page.getByLabel('Kind').selectOption('skill');
    await settled(page, '1 result for “lone working”');
    await page.goBack();
    await settled(page, '2 results for “lone working”');
    await page.goBack();
    await settled(page, '“candour”');
    expect(await field().inputValue()).toBe('candour');
    await page.goForward();
    await settled(page, '2 results for “lone working”');
  });

  test('filters that hide everything are offered to be dropped', async () => {
    await search(page, 'lone working', '&kind=guidance');
    await page.getByRole('link', { name: 'Search without the filters: 2 results' }).click();
    await settled(page, '2 results for “lone working”');
  });

  test('options say how much they would give once the filters are used', async () => {
    await search(page, 'lone working');
    await page.getByLabel('Kind').focus();
    const options = page.getByLabel('Kind').locator('option');
    await options.filter({ hasText: 'Skill (1)' }).waitFor({ state: 'attached' });
    expect(await options.allInnerTexts()).toEqual(
      expect.arrayContaining(['All kinds', 'Knowledge (1)', 'Skill (1)', 'Duty (0)']),
    );
  });

  test('more results are shown on request, and the first of them gets the focus', async () => {
    await search(page, 'care');
    expect(await shownResults(page)).toHaveLength(20);
    await page.getByRole('button', { name: /^Show 20 more/ }).click();
    await page.locator('[data-part="results"] > li').nth(39).waitFor();
    expect(await focused(page)).toBe((await shownResults(page))[20]?.url);
  });
});

describe('By keyboard', () => {
  test('arrow keys lead from the field through the results and back', async () => {
    await search(page, 'K7');
    const links = (await shownResults(page)).map(({ url }) => url);
    await field().focus();
    const path: [string, string | undefined][] = [
      ['ArrowDown', links[0]],
      ['ArrowDown', links[1]],
      ['ArrowUp', links[0]],
      ['ArrowUp', 'search-field'],
      ['ArrowDown', links[0]],
      ['End', links[2]],
      ['ArrowDown', links[2]],
      ['Home', links[0]],
      ['Escape', 'search-field'],
    ];
    for (const [key, place] of path) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(place);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[0] ?? ''}`);
  });

  test('/ goes to the search field of any page, and a question from there knows its standard', async () => {
    await page.goto(siteAddress('/standards/st0663/k1/'));
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search-field');
    await page.keyboard.type('K7');
    await page.keyboard.press('Enter');
    await settled(page, '3 results for “K7”');
    expect((await shownResults(page))[0]?.url).toBe('/standards/st0663/k7/');
    expect(query()).toBe('?q=K7&near=ST0663');
  });

  test('/ is a letter like any other while the reader types, and can be switched off', async () => {
    await openSearch(page);
    await field().pressSequentially('and/or');
    expect(await field().inputValue()).toBe('and/or');
    await page.getByLabel(/goes to the search field/).uncheck();
    await page.goto(siteAddress('/standards/st0663/k1/'));
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('search-field');
  });
});

describe('Where something is missing', () => {
  test.each(['pagefind.js', 'pagefind-entry.json*', '*.pf_meta', 'fragment/*'])(
    'an index that does not load (%s) says so, and tries again',
    async (part) => {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await page.goto(siteAddress('/search/?q=lone+working'));
      await page.getByText('The search index could not be loaded.').waitFor({ timeout: 20_000 });
      await page.unroute(`**/pagefind/${part}`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await settled(page, '2 results for “lone working”');
      expect(await page.getByText('could not be loaded').count()).toBe(0);
    },
  );

  test('a connection that is lost after the index was opened says so, and tries again', async () => {
    await search(page, 'candour');
    await page.context().setOffline(true);
    await field().fill('zzzz');
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page, 'Nothing found for “zzzz”');
  });

  test('an index that was replaced while the page was open is opened anew', async () => {
    await search(page, 'candour');
    await page.route('**/pagefind/pagefind-entry.json', (route) => route.fulfill({ body: '{}' }));
    await field().fill('zzzz');
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.unroute('**/pagefind/pagefind-entry.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page, 'Nothing found for “zzzz”');
  });

  test('codes are answered even where the index does not load', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const [first] = await search(page, 'K7 OCC0868');
    expect(first?.url).toBe('/standards/occ0868/k7/');
    await page.goto(siteAddress('/search/?q=K7+candour'));
    await page.getByText('The search index could not be loaded.').waitFor({ timeout: 20_000 });
    expect(await shownResults(page)).toHaveLength(3);
  });

  test('without JavaScript the page says so and lists the standards', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(siteAddress('/search/?q=K7'));
    expect(await plain.getByText(/needs JavaScript/).isVisible()).toBe(true);
    for (const name of ['Early intervention', 'Employability', 'residential care']) {
      expect(await plain.locator('main').getByRole('link', { name }).isVisible()).toBe(true);
    }
    expect(await plain.getByLabel('Kind').isVisible()).toBe(false);
    await plain.close();
  });
});

test.each(['?q=lone+working', '?q=K99+OCC0868', '?q=zzzz&kind=skill', '?q=EPA'])(
  'The page with answers keeps the rules of accessibility: %s',
  async (address) => {
    await openSearch(page, address);
    expect(await notices(page)).toBeDefined();
    expect(await axeViolations(page)).toEqual([]);
  },
);

test('A page that is no search page fetches nothing of the search until it is used', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(siteAddress('/standards/occ0868/k7/'), { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|\/search/.test(path))).toEqual([]);
});
