/** What a reader's first search fetches from a built site, in a real browser. */
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.ts';
import { startServer } from '../static-server.ts';

/** One first search. */
export interface FirstSearch {
  query: string;
  /** Bytes over the wire: pages, styles, scripts and data, as a server with gzip sends them. */
  bytes: number;
  /** Milliseconds to the first result, of this machine over loopback. */
  milliseconds: number;
  /** What the page says that it found. */
  status: string;
}

/** Data that Pagefind has compressed already. */
const COMPRESSED = /\.pf_(?:meta|index|filter|fragment)$/;

/** Searches in a fresh browser context for each query. */
export async function measureFirstSearches(
  dir: string,
  queries: readonly string[],
): Promise<FirstSearch[]> {
  const server = await startServer({ dir, port: 0 });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const found: FirstSearch[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) =>
      sizes.push(
        response.body().then(
          (body) => sizeOf(response.url(), body),
          () => 0,
        ),
      ),
    );
    const started = performance.now();
    await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, server.url).href);
    await page.waitForSelector('[data-part="results"] li');
    const milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    found.push({
      query,
      bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
      milliseconds,
      status: await page.locator('[data-part="status"]').innerText(),
    });
    await context.close();
  }
  await browser.close();
  await server.close();
  return found;
}

function sizeOf(url: string, body: Buffer): number {
  return COMPRESSED.test(url) ? body.length : Math.min(body.length, gzipSync(body).length);
}
