/**
 * Examples of documentation, so that a test can run each of them: blocks of code that say in their first line
 * whether they are good or bad and which file of content they stand in (```` ```yaml bad sources.yaml ````).
 * What the checks say of a bad one stands in a block of text after it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFinding } from '../../src/catalogue/finding.ts';
import { checkContent } from '../../src/checks/index.ts';
import { VALID_CONTENT, checkBroken, withBrokenContent } from '../fixtures/broken-content.ts';
import type { Edit } from '../fixtures/broken-content.ts';

/** One example. */
export interface DocExample {
  /** Line of the document on which it begins. */
  line: number;
  isGood: boolean;
  /** Path below the folder of content. */
  path: string;
  text: string;
  /** What the document says that the checks find in a bad one. */
  says: string[];
}

const BLOCK = /^```([^\n]*)\n([\s\S]*?)^```$/gm;
const INFO = /^(?:yaml|json|mdx) (good|bad) (\S+)$/;

/** The examples of a document, in order. */
export function examplesOf(markdown: string): DocExample[] {
  const blocks = [...markdown.matchAll(BLOCK)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    info: match[1] ?? '',
    text: match[2] ?? '',
  }));
  return blocks.flatMap(({ line, info, text }, index) => {
    const [, kind, path] = INFO.exec(info) ?? [];
    if (!kind || !path) return [];
    const next = blocks[index + 1];
    const says = next?.info === 'text' ? next.text.trimEnd().split('\n') : [];
    return [{ line, isGood: kind === 'good', path, text, says: kind === 'bad' ? says : [] }];
  });
}

/**
 * What the checks find where an example stands in the invented content of the tests, as `npm run check` says it.
 *
 * An example may be a part: of a file that a good example before it writes in full, or that the invented content
 * holds. Its fields take the place of those of the same name; what it lists in a file of lists is added to the list.
 */
export function findingsOf(example: DocExample, before: readonly DocExample[] = []): string[] {
  return checkBroken({ file: example.path, text: wholeOf(example, before) } satisfies Edit);
}

/**
 * What a rule finds where lines of the invented content, the good example, give way to those of the bad one,
 * at the indentation that they have there.
 *
 * @throws Error where the lines do not stand in the file exactly once.
 */
export function findingsOfSwap(rule: string, good: DocExample, bad: DocExample): string[] {
  const wanted = good.text.trimEnd().split('\n');
  const lines = readFileSync(join(VALID_CONTENT, good.path), 'utf8').split('\n');
  const indentAt = (start: number) => {
    const at = lines[start] ?? '';
    const indent = at.slice(0, at.length - at.trimStart().length);
    return wanted.every((line, offset) => lines[start + offset] === indent + line)
      ? indent
      : undefined;
  };
  const starts = lines.flatMap((_, index) => (indentAt(index) === undefined ? [] : [index]));
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    throw new Error(
      `${good.path} holds ${starts.length} times what the example shows: ${good.text}`,
    );
  const indent = indentAt(start) ?? '';
  const swapped = bad.text
    .trimEnd()
    .split('\n')
    .map((line) => indent + line);
  const text = lines.toSpliced(start, wanted.length, ...swapped).join('\n');
  return findingsOfRule(rule, { file: good.path, text });
}

/** What a rule finds in the invented content after an edit, as `npm run check` says it. */
export function findingsOfRule(rule: string, edit: Edit): string[] {
  return withBrokenContent([edit], (parent) =>
    checkContent(join(parent, 'content'))
      .findings.filter((finding) => finding.rule === rule)
      .map((finding) => writeFinding(finding).replaceAll(`${parent}/`, '')),
  );
}

function wholeOf({ path, text }: DocExample, before: readonly DocExample[]): string {
  const base = baseOf(path, before);
  if (base === undefined || isWhole(text)) return text;
  const isListFile = !path.includes('/');
  const chunks = new Map(chunksOf(base));
  for (const [key, lines] of chunksOf(text)) {
    const held = chunks.get(key);
    chunks.set(key, held && isListFile ? held + lines.slice(lines.indexOf('\n') + 1) : lines);
  }
  return [...chunks.values()].join('');
}

function baseOf(path: string, before: readonly DocExample[]): string | undefined {
  const file = join(VALID_CONTENT, path);
  const written = before.findLast((it) => it.isGood && it.path === path && isWhole(it.text));
  return written?.text ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}

/** Whether an example is a file in full: it begins as one does. */
function isWhole(text: string): boolean {
  return /^(?:# yaml-language-server|---$)/m.test(text);
}

/** The lines of each field at the left margin, with the lines below it. */
function chunksOf(text: string): [key: string, lines: string][] {
  return text
    .split(/^(?=[A-Za-z][\w-]*:|---$)/m)
    .map((lines, index) => [/^[A-Za-z][\w-]*(?=:)/.exec(lines)?.[0] ?? `${index}`, lines]);
}
