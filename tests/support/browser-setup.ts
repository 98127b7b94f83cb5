/** Starts one server and one browser for all browser tests, and stops them at the end. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumLaunchOptions } from '../../scripts/chromium.ts';
import { startServer } from '../../scripts/static-server.ts';
import { builtPages, DIST } from './dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that the tests read. */
    siteUrl: string;
    /** Address at which a test connects to the browser. */
    browserEndpoint: string;
  }
}

/** vitest's global set-up of the project "browser". */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  builtPages(); // fails with the remedy where nothing is built
  const browser = await chromium.launchServer(await chromiumLaunchOptions());
  const server = await startServer({ dir: DIST, port: 0, base: process.env.BASE ?? '/' });
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
