import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { connectBrowser, watchPage } from '../support/browser.ts';
import { notices, search, shownResults } from '../support/search.ts';

let browser: Browser;
let page: Page;
let problems: string[];
beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage();
  problems = watchPage(page);
});
afterAll(async () => {
  await browser.close();
  expect(problems).toEqual([]);
});

const urls = (results: readonly { url: string }[]) => results.map(({ url }) => url);

describe('An exact code', () => {
  test.each([
    ['K7 OCC0868', '/standards/occ0868/k7/'],
    ['k7 occ0868', '/standards/occ0868/k7/'],
    ['ST0663 S10', '/standards/st0663/s10/'],
    ['d11 occ0868', '/standards/occ0868/d11/'],
    ['am1 st0663', '/standards/st0663/assessment/am1/'],
    ['K7 employability', '/standards/st0663/k7/'],
    ['K7 ST0868', '/standards/occ0868/k7/'],
    ['OCC0088B', '/standards/occ0088b/'],
    ['ST0868', '/standards/occ0868/'],
  ])('%s gives that page first', async (question, url) => {
    expect(urls(await search(page, question))[0]).toBe(url);
  });

  test('says its statement, kind, standard and version', async () => {
    const [first] = await search(page, 'K7 ST0663');
    expect(first?.words).toMatch(/K7 .*Supported Employment In work support, supported employment/);
    expect(first?.words).toMatch(/Knowledge · Employability practitioner, ST0663, .*22 May 2022/);
  });

  test('alone gives every standard that has it, the one at hand first', async () => {
    const expected = ['occ0088b', 'occ0868', 'st0663'].map((ref) => `/standards/${ref}/k7/`);
    expect(urls(await search(page, 'K7')).sort()).toEqual(expected);
    expect(urls(await search(page, 'K7', '&near=ST0663'))[0]).toBe('/standards/st0663/k7/');
    expect(urls(await search(page, 'K7', '&near=OCC0868'))[0]).toBe('/standards/occ0868/k7/');
  });

  test('that no standard has is named, with the codes there are', async () => {
    expect(await search(page, 'K99 OCC0868')).toEqual([]);
    expect(await notices(page)).toContain('OCC0868 has no K99; it has K1 to K31.');
    await search(page, 'K99');
    expect(await notices(page)).toContain('No standard held here has K99.');
  });
});

describe('Words', () => {
  test('a phrase of a statement gives its KSB in the first three results', async () => {
    const phrases = phrasesOfStatements(10);
    expect(phrases).toHaveLength(10);
    const places: Record<string, number> = {};
    for (const { phrase, url } of phrases) {
      places[`“${phrase}” ${url}`] = urls(await search(page, phrase)).indexOf(url) + 1;
    }
    const count = (most: number) =>
      Object.values(places).filter((place) => place > 0 && place <= most).length;
    console.log(`Phrases of statements: ${count(1)} of 10 first, ${count(3)} in the first three.`);
    const missed = Object.entries(places).filter(([, place]) => place < 1 || place > 3);
    expect(missed).toEqual([]);
  });

  test('that matched stand out', async () => {
    const [first] = await search(page, 'lone working');
    expect(first?.marks).toContain('lone working');
  });

  test.each([
    ['EPA', '/glossary/', /end-point assessment/i],
    ['end point assessment', '/glossary/', /end-point assessment/i],
    ['CAF', '/glossary/', /early help assessment/i],
    ['early help assessment', '/glossary/', /CAF|early help assessment/i],
    ['information, advice and guidance', '/glossary/', /IAG/],
  ])('%s finds what goes by another name', async (question, url, words) => {
    const [first] = await search(page, question);
    expect(first?.url).toBe(url);
    expect(first?.words).toMatch(words);
  });

  test('IAG finds the KSBs that write it out', async () => {
    const found = urls(await search(page, 'IAG'));
    expect(found).toEqual(
      expect.arrayContaining(['/standards/occ0868/k26/', '/standards/st0663/s18/']),
    );
  });

  test('with a reference are looked for in its standard', async () => {
    const found = urls(await search(page, 'OCC0868 safeguarding'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((url) => !url.startsWith('/standards/occ0868/'))).toEqual([]);
  });

  test('of a whole question find what its main words find', async () => {
    const found = await search(page, 'what does a family support worker do?');
    expect(urls(found)).toContain('/standards/occ0868/');
  });

  test('that nothing has are named, and the results leave them out', async () => {
    const found = urls(await search(page, 'lone working blockchain'));
    expect(await notices(page)).toContain('Nothing here has “blockchain”');
    expect(found).toContain('/standards/occ0868/k13/');
  });

  test('that find nothing lead to what to try', async () => {
    for (const question of ['aardvark', 'safegaurding', 'zzzz qqqq', '"working lone"']) {
      expect(await search(page, question)).toEqual([]);
      expect(await notices(page)).toMatch(/Check the spelling.*Use fewer words.*K7 OCC0868/s);
      expect(await page.getByRole('link', { name: 'Employability practitioner' }).isVisible()).toBe(
        true,
      );
    }
  });

  test('that are never together lead to each alone', async () => {
    await search(page, 'lone GIRFEC');
    await page.getByRole('link', { name: 'GIRFEC', exact: true }).click();
    await page.locator('[data-part="results"] > li').first().waitFor();
    expect((await shownResults(page))[0]?.words).toContain('GIRFEC');
  });
});

/** Phrases of four to seven words from statements all through the standards, each in one statement only. */
function phrasesOfStatements(wanted: number): { phrase: string; url: string }[] {
  const statements = [...loadCatalogue('content').standards.values()].flatMap(([version]) =>
    [...(version?.ksbs.values() ?? [])].map((ksb) => ({
      words: ksb.statement.split(/\s+/),
      url: `/standards/${version?.standard.ref ?? ''}/${ksb.code}/`.toLowerCase(),
    })),
  );
  const step = Math.floor(statements.length / wanted);
  return statements
    .filter(({ words }) => words.length >= 8)
    .filter((_, index) => index % step === 3)
    .slice(0, wanted)
    .map(({ words, url }, index) => {
      const length = 4 + (index % 4);
      const start = Math.floor((words.length - length) / 2);
      return { phrase: words.slice(start, start + length).join(' '), url };
    });
}
