import { defineConfig } from 'vitest/config';

/** Three sets of tests: of the source, of the built site, and of the built site in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests/support,tests/content}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000, // one test reads every page
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/browser-setup.ts',
          fileParallelism: false, // one browser, one page at a time
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
