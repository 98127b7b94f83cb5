/** Pages of the built site in the browser, and what goes wrong while they load. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Connects to the browser that the set-up started. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

/**
 * Full address of a page of the site under test.
 * @example siteAddress('/about/') // 'http://localhost:40123/about/'
 */
export function siteAddress(address: string): string {
  return new URL(address.replace(/^\//, ''), inject('siteUrl')).href;
}

/** Collects errors, warnings and requests to other hosts from now on; empty while all is well. */
export function watchPage(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(inject('siteUrl')).origin) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  return problems;
}
