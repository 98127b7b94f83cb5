/** The page of a rule of the feed in docs/findings, whose examples are run as records of a feed. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { feedRecord, saidOf } from './feed-records.ts';
import type { RawFeedRecord } from './feed-records.ts';

/** What the page of a rule shows. */
export interface FindingExamples {
  good: RawFeedRecord[];
  bad: RawFeedRecord[];
  /** What the rule says of the bad one. */
  says: string[];
}

/** The text of a page. */
export function readFindingPage(rule: string): string {
  return readFileSync(`docs/findings/${rule}.md`, 'utf8');
}

/** The examples of a page: fields of the sound record, or a list of records. */
export function readExamples(rule: string): FindingExamples {
  const text = readFindingPage(rule);
  const records = (kind: string) => {
    const block = new RegExp(`^\`\`\`\\w+ ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
    if (block === undefined) throw new Error(`${rule}.md has no ${kind} example.`);
    return [JSON.parse(block) as RawFeedRecord | RawFeedRecord[]].flat().map(feedRecord);
  };
  const said = /^```text\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
  return { good: records('good'), bad: records('bad'), says: said.trimEnd().split('\n') };
}

/** Holds a rule against its page: it says of the bad example what the page says, and nothing of the good one. */
export function expectPageToHold(rule: string): void {
  const { good, bad, says } = readExamples(rule);
  expect(saidOf(rule, ...bad)).toEqual(says);
  expect(says[0]).not.toBe('');
  expect(saidOf(rule, ...good)).toEqual([]);
}

/** Holds a finding against the page of its rule, which shows it. */
export function expectOnPage(rule: string, lines: readonly string[]): void {
  expect(lines.length).toBeGreaterThan(0);
  expect(readFindingPage(rule)).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
}
