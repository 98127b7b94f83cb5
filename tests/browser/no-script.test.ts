import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, siteAddress } from '../support/browser.ts';
import { addressOfKind, type Kind } from '../support/kinds.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** Visible words of a page's main part. */
async function readMain(kind: Kind): Promise<string> {
  await page.goto(siteAddress(addressOfKind(kind)));
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

describe('With JavaScript off', () => {
  test('a KSB page gives its statement, standard, version and duties', async () => {
    const text = await readMain('knowledge with duties');
    expect(text).toContain(
      'The duty of candour, the responsibilities, boundaries and ethical nature of own role, with individuals, the family network and other professionals.',
    );
    for (const fact of ['K7', 'OCC0868', 'D1']) expect(text).toContain(fact);
  });

  test('a KSB page gives its assessment methods with pass and distinction', async () => {
    const text = await readMain('knowledge with grade descriptors');
    expect(text).toContain(
      'Provides appropriate in work support to at least four different service users',
    );
    expect(text).toContain('Active cases monitored for warning signs');
    for (const fact of ['AM1', 'AM2', 'ST0663']) expect(text).toContain(fact);
  });

  test('the matrix gives every duty, every KSB and its 217 marks', async () => {
    const text = await readMain('matrix of duties');
    for (const code of ['D1', 'D11', 'K1', 'K31', 'S1', 'S31', 'B1', 'B6', '217']) {
      expect(text).toContain(code);
    }
    await expect(page.locator('main table').count()).resolves.toBeGreaterThan(0);
  });

  test('an assessment method gives its descriptors', async () => {
    const text = await readMain('assessment method');
    expect(text).toMatch(/pass/i);
    expect(text).toMatch(/distinction/i);
    expect(text).toContain('Active cases monitored for warning signs');
  });

  test('search says that it needs JavaScript and lists the standards', async () => {
    const text = await readMain('search');
    expect(text).toMatch(/needs JavaScript/i);
    for (const ref of ['OCC0868', 'OCC0088B', 'ST0663']) {
      expect(text).toContain(ref);
      const link = page.locator(`main a[href$="/standards/${ref.toLowerCase()}/"]`).first();
      expect(await link.isVisible()).toBe(true);
    }
  });
});
