import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { connectBrowser, siteAddress, watchPage } from '../support/browser.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { skipLinkProblems } from '../support/skip-link.ts';

const VIEWS: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  '320 px': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(VIEWS))('In the view "%s"', (_, view) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext(view);
  });
  afterAll(() => context.close());

  test.each([...oneOfEachKind()])(
    'this page keeps every general rule: %s, %s',
    async (_, address) => {
      const page = await context.newPage();
      const problems = watchPage(page);
      const response = await page.goto(siteAddress(address));
      expect(response?.status()).toBe(200);

      const { width, visible, headings } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        visible: document.documentElement.clientWidth,
        headings: document.querySelectorAll('h1').length,
      }));
      if (width > visible) {
        problems.push(`the page scrolls sideways: ${width} px wide in ${visible} px`);
      }
      if (headings !== 1) problems.push(`${headings} h1 headings instead of one`);
      problems.push(...(await axeViolations(page)), ...(await skipLinkProblems(page)));
      await page.close();
      expect(problems).toEqual([]);
    },
  );
});
