import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE,
  outDir: process.env.DIST_DIR,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Styles and scripts stay in files of their own, so that one fixed Content-Security-Policy needs no hashes.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
