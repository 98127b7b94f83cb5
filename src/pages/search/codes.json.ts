/** The table of codes that search answers exact codes from. */
import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/site.ts';
import { buildCodeTable } from '../../exports/code-table.ts';

export const GET: APIRoute = () => Response.json(buildCodeTable(catalogue));
