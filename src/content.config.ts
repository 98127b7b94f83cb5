/** Prose in MDX is the one thing that Astro's content collections hold; facts come from the catalogue. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_DIR } from './catalogue/load.ts';

const guidance = defineCollection({
  loader: glob({ base: `${CONTENT_DIR}/guidance`, pattern: '*.mdx' }),
});

export const collections = { guidance };
