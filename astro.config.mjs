import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Styles and scripts stay in files of their own, so that one fixed Content-Security-Policy needs no hashes.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
