/** The words of one standard's codes, fetched by search when a code of it is asked for. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/site.ts';
import { buildLabels } from '../../../exports/labels.ts';

export const getStaticPaths = (() =>
  [...catalogue.standards.keys()].map((ref) => ({
    params: { ref: ref.toLowerCase() },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const version = catalogue.standards.get((params['ref'] ?? '').toUpperCase())?.[0];
  return version ? Response.json(buildLabels(version)) : new Response(null, { status: 404 });
};
