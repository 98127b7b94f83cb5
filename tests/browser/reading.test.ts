import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, siteAddress } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe('The list of standards', () => {
  test('is narrowed by filters that live in the address', async () => {
    const page = await browser.newPage();
    await page.goto(siteAddress('/standards/'));
    const rows = page.locator('.standards > li:visible');
    expect(await rows.count()).toBe(3);
    await page.getByLabel('Kind').selectOption('apprenticeship');
    expect(await rows.count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toBe('1 standard');
    expect(new URL(page.url()).search).toBe('?kind=apprenticeship');
    await page.reload();
    expect(await rows.count()).toBe(1);
    await page.getByLabel('Route').selectOption('Care services');
    expect(await rows.count()).toBe(0);
    expect(await page.getByText('No standard fits all filters.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => rows.count()).toBe(3);
    await page.close();
  });

  test('shows all standards with JavaScript off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(siteAddress('/standards/'));
    expect(await page.locator('.standards > li:visible').count()).toBe(3);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
  });
});

describe('A KSB page', () => {
  test('copies its permanent link with the host of the site', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(siteAddress('/standards/occ0868/k7/'));
    await page.getByRole('button', { name: 'Copy: Permanent link' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Copy: Permanent link' }).innerText())
      .toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      siteAddress('/standards/occ0868/k7/'),
    );
    await context.close();
  });

  test('gives a citation and Markdown that lead to the words of this version for good', async () => {
    const page = await browser.newPage();
    await page.goto(siteAddress('/standards/occ0868/k7/'));
    const pinned = siteAddress('/standards/occ0868/v/2021-06-10/') + '#k7';
    const texts = await page.locator('copy-line code').allInnerTexts();
    expect(texts.length).toBe(4);
    expect(texts.filter((text) => text.includes(pinned)).length).toBe(3);
    expect(texts[3]).toContain(`[OCC0868 K7](${pinned}): The duty of candour`);
    await page.close();
  });
});

describe('Another reference of a standard', () => {
  test.each([
    ['/standards/st0868/', '/standards/occ0868/'],
    ['/standards/occ0663/', '/standards/st0663/'],
  ])('%s leads to %s', async (from, to) => {
    const page = await browser.newPage();
    await page.goto(siteAddress(from));
    await page.waitForURL(siteAddress(to));
    await page.close();
  });

  test('of a whole of which one option is held says so and links to it', async () => {
    const page = await browser.newPage();
    await page.goto(siteAddress('/standards/st0088/'));
    expect(await page.getByText('ST0088 is not held as a whole').isVisible()).toBe(true);
    await page.getByRole('link', { name: /^Go to/ }).click();
    expect(new URL(page.url()).pathname).toBe('/standards/occ0088b/');
    await page.close();
  });
});

describe('An unknown address', () => {
  test('is answered by the page that says so, with its words in the search field', async () => {
    const page = await browser.newPage();
    const response = await page.goto(siteAddress('/standards/st0868/k7/'));
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'This address is not known',
    );
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('st0868 k7');
    await page.close();
  });
});
