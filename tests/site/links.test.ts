import { expect, test } from 'vitest';
import { normaliseBase } from '../../scripts/static-server.ts';
import { builtFiles, builtPages } from '../support/dist.ts';
import { checkLinks, printFindings } from '../support/links.ts';

const FINDINGS_TO_PRINT = 40;

test('Every link and fragment leads somewhere, and no page holds inline script or style', () => {
  const pages = builtPages();
  const report = checkLinks({
    pages,
    files: builtFiles(),
    base: normaliseBase(process.env.BASE ?? '/'),
    origin: publishedOrigin(pages.get('/index.html')),
  });
  expect(report.links).toBeGreaterThan(pages.size);
  expect(report.fragments).toBeGreaterThan(0);
  const lines = printFindings(report.findings);
  expect(lines.slice(0, FINDINGS_TO_PRINT), `${lines.length} findings`).toEqual([]);
});

/** Origin in the canonical address of the home page, where it has one. */
function publishedOrigin(home = ''): string | undefined {
  const canonical = /<link[^>]+rel="canonical"[^>]*>/.exec(home)?.[0];
  const address = canonical && /href="(https?:[^"]+)"/.exec(canonical)?.[1];
  return address ? new URL(address).origin : undefined;
}
