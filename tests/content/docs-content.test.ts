/** docs/content.md and the checks agree: good examples are found sound, bad ones are found to be what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf, findingsOf } from '../support/doc-examples.ts';

const markdown = readFileSync('docs/content.md', 'utf8');
const examples = examplesOf(markdown);
const named = examples.map((example) => ({
  ...example,
  name: `${example.path}, line ${example.line}`,
}));

describe('docs/content.md', () => {
  test('has for each thing a rule, a good example, a bad one and the reason', () => {
    const sections = markdown
      .split(/^## /m)
      .slice(1)
      .filter((section) => section.includes('**Rule.**'));
    expect(sections.length).toBeGreaterThanOrEqual(7);
    for (const section of sections) {
      expect(section.match(/^\*\*(?:Rule|Good|Bad|Reason)\b/gm)).toEqual([
        '**Rule',
        '**Good',
        '**Bad',
        '**Reason',
      ]);
      expect(examplesOf(section).map(({ isGood }) => isGood)).toEqual([true, false]);
    }
  });

  test.each(named.filter(({ isGood }) => isGood))(
    'this good example is sound: $name',
    (example) => {
      expect(findingsOf(example, examples)).toEqual([]);
    },
  );

  test.each(named.filter(({ isGood }) => !isGood))(
    'this bad example is found to be what the page says: $name',
    (example) => {
      expect(example.says.length).toBeGreaterThan(0);
      expect(findingsOf(example, examples)).toEqual(example.says);
    },
  );
});
