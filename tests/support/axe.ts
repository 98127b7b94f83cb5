/** The accessibility rules that every page keeps. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** A slip in a component is on the page many times. */
const PLACES_TO_NAME = 3;

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } }, // of WCAG 2.2, off in axe's own choice
  resultTypes: ['violations'],
  preload: false, // reading style sheets again breaks the page's policy and serves no rule of these tags
};

/** Runs axe in a page and tells each rule that is broken, and where; fails where no rule ran. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source); // through the debugger, which the page's policy does not bind
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
    OPTIONS,
  );
  if (results.passes.length === 0) throw new Error('axe ran no rule.');
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, PLACES_TO_NAME).map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `\n  ${target.join(' ')}: ${why}`;
    });
    return `axe ${id}: ${help} (${nodes.length} elements)${places.join('')}`;
  });
}
