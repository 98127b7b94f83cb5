/** The search page in the browser, as the tests ask it. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { siteAddress } from './browser.ts';

/** One result as a reader sees it. */
export interface ShownResult {
  /** Address from the root of the site. */
  url: string;
  /** Everything that the row says, on one line. */
  words: string;
  /** Words that stand out. */
  marks: string[];
}

/** Opens the search page with a query in its address and waits for what it says. */
export async function openSearch(page: Page, query = ''): Promise<void> {
  await page.goto(siteAddress(`/search/${query}`));
  if (/[?&](?:q|kind|standard|level|nation)=[^&]/.test(query)) await settled(page);
}

/** Asks a question by the address and gives the results. */
export async function search(page: Page, question: string, rest = ''): Promise<ShownResult[]> {
  await openSearch(page, `?q=${encodeURIComponent(question)}${rest}`);
  return shownResults(page);
}

/** Waits until the page says how much it found. */
export async function settled(
  page: Page,
  words: string | RegExp = /found|result/,
): Promise<string> {
  const status = page.locator('[data-part="status"]').filter({ hasText: words });
  await status.waitFor();
  return status.innerText();
}

/** The results that are shown. */
export async function shownResults(page: Page): Promise<ShownResult[]> {
  const results = await page.locator('[data-part="results"] > li').evaluateAll((rows) =>
    rows.map((row) => ({
      url: row.querySelector('a')?.href ?? '',
      words: (row as HTMLElement).innerText.replace(/\s+/g, ' '),
      marks: [...row.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
  return results.map((result) => ({ ...result, url: fromRoot(result.url) }));
}

/** The address that the focus leads to, or the id of what has it. */
export async function focused(page: Page): Promise<string> {
  const { href, id } = await page.evaluate(() => {
    const { activeElement: active } = document;
    return { href: active instanceof HTMLAnchorElement ? active.href : '', id: active?.id ?? '' };
  });
  return href ? fromRoot(href) : id;
}

/** Path from the root of the site, wherever the site is served. */
function fromRoot(href: string): string {
  return `/${new URL(href).pathname.slice(new URL(inject('siteUrl')).pathname.length)}`;
}

/** What the page says about what it does not have. */
export function notices(page: Page): Promise<string> {
  return page.locator('[data-part="notices"]').innerText();
}
