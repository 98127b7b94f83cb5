/** The newest changes as an Atom feed. */
import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/site.ts';
import { writeAtomFeed } from '../../exports/atom.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeAtomFeed(catalogue, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
