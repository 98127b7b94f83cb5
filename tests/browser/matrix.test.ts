import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, siteAddress } from '../support/browser.ts';
import { addressOfKind } from '../support/kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function openMatrix(width: number, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled });
  await page.goto(siteAddress(addressOfKind('matrix of duties')));
  return page;
}

const background = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((cell) => getComputedStyle(cell).backgroundColor);

describe('The matrix', () => {
  test('has 217 marks, and counts that add up to them', async () => {
    const page = await openMatrix(1280);
    expect(await page.locator('.matrix tbody .dot').count()).toBe(217);
    const counts = await page.locator('.matrix tbody td.count').allInnerTexts();
    expect(counts.length).toBe(68);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(217);
    await page.close();
  });

  test('filters by kind from the keyboard, with JavaScript off too', async () => {
    for (const script of [true, false]) {
      const page = await openMatrix(1280, script);
      const rows = page.locator('.matrix tbody tr:visible');
      expect(await rows.count()).toBe(68);
      await page.locator('#type-all').focus();
      for (const expected of [31, 31, 6]) {
        await page.keyboard.press('ArrowRight');
        expect(await rows.count()).toBe(expected);
      }
      await page.keyboard.press('ArrowRight');
      expect(await rows.count()).toBe(68);
      await page.close();
    }
  });

  test('lights up the row and the column under the pointer', async () => {
    const page = await openMatrix(1280);
    const row = '.matrix tbody tr:nth-child(5)';
    const plain = await background(page, `${row} td:nth-child(6)`);
    await page.hover(`${row} td:nth-child(4)`);
    expect(await background(page, `${row} td:nth-child(6)`)).not.toBe(plain);
    expect(await background(page, '.matrix tbody tr:nth-child(9) td:nth-child(4)')).not.toBe(plain);
    expect(await background(page, '.matrix tbody tr:nth-child(9) td:nth-child(6)')).toBe(plain);
    await page.close();
  });

  test('lights up the row of the code that has the focus', async () => {
    const page = await openMatrix(1280);
    const cell = '.matrix tbody tr:nth-child(2) td:nth-child(5)';
    const plain = await background(page, cell);
    await page.locator('.matrix tbody tr:nth-child(2) a').focus();
    expect(await background(page, cell)).not.toBe(plain);
    await page.close();
  });

  test('scrolls by itself on a phone, by keyboard, and keeps its heads in view', async () => {
    const page = await openMatrix(320);
    const region = page.locator('.matrix');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    const [box, columnHead, rowHead] = await Promise.all([
      region.boundingBox(),
      page.locator('.matrix thead th').nth(2).boundingBox(),
      page.locator('.matrix tbody th').last().boundingBox(),
    ]);
    expect(columnHead?.y).toBeGreaterThanOrEqual(box?.y ?? Infinity);
    expect(rowHead?.x).toBeGreaterThanOrEqual(box?.x ?? Infinity);
    expect(await page.evaluate(() => scrollX)).toBe(0);
    await page.close();
  });
});
