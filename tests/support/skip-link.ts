import type { Page } from 'playwright-core';

/** Follows the skip link by keyboard as a reader does; tells what is wrong with it. */
export async function skipLinkProblems(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const link = await page.evaluate(() => {
    const focused = document.activeElement;
    const { left, top, width, height } = (focused ?? document.body).getBoundingClientRect();
    const [, id = ''] = /^#(.+)/.exec(focused?.getAttribute('href') ?? '') ?? [];
    return {
      leadsToMain: document.getElementById(id)?.matches('main, main *') ?? false,
      isVisible: left >= 0 && top >= 0 && width > 1 && height > 1,
    };
  });
  if (!link.leadsToMain) return ['skip link: the first Tab reaches no link into <main>'];
  if (!link.isVisible) return ['skip link: it cannot be seen while it has the focus'];

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const skipped = await page.evaluate(() => {
    const focused = document.activeElement;
    const main = document.querySelector('main');
    if (focused === null || focused === document.body || main === null) return true;
    return (
      main.contains(focused) ||
      main.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
  return skipped ? [] : ['skip link: the Tab after it does not land in <main>'];
}
