/** One file of content: its text, its data, and the line of any field in it. */
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { writeField } from './finding.ts';
import type { FieldPath, Finding } from './finding.ts';
import { describeSyntaxErrors } from './syntax-words.ts';
import type { Fault } from './syntax-words.ts';

/** A file of content, able to say where in it a field stands. */
export interface ContentFile {
  /** Path as a person would type it: `content/standards/OCC0868/2021-06-10.yaml`. */
  path: string;
  /** Makes a finding about a field of this file. */
  finding(rule: string, field: FieldPath, message: string, remedy: string): Finding;
  /** Makes a finding about words in the prose of this file, on the line where they first stand. */
  findingInProse(rule: string, words: string, message: string, remedy: string): Finding;
  /** A value as it is typed in the file: `1.10` where the data say 1.1; undefined for groups and lists. */
  typed(field: FieldPath): string | undefined;
}

/** A file and what its text holds, or the findings that say why it cannot be read. */
export interface ParsedFile {
  file: ContentFile;
  data: unknown;
  /** Text after the front matter of an MDX file; empty otherwise. */
  body: string;
  findings: Finding[];
}

/**
 * Parses YAML, JSON, or the YAML front matter of MDX.
 *
 * Broken text is returned as findings of the rule `syntax`; nothing is thrown.
 */
export function parseContentFile(path: string, text: string): ParsedFile {
  const front = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  const { yaml, body, firstLine } = front ?? { yaml: text, body: '', firstLine: 1 };
  const lines = new LineCounter();
  let document: Document | undefined;
  const parse = () => (document ??= parseDocument(yaml, { ...PARSING, lineCounter: lines }));
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  const file: ContentFile = {
    path,
    finding: (rule, field, message, remedy) => ({
      rule,
      path,
      line: lineAt(placeOf(parse(), field).offset),
      field: writeField(field),
      message,
      remedy,
    }),
    findingInProse: (rule, words, message, remedy) => ({
      rule,
      path,
      line: text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length,
      field: '',
      message,
      remedy,
    }),
    typed: (field) => placeOf(parse(), field).typed,
  };
  const broken = (line: number, message: string, remedy: string): ParsedFile => ({
    file,
    data: undefined,
    body,
    findings: [{ rule: 'syntax', path, line, field: '', message, remedy }],
  });

  if (path.endsWith('.mdx') && front?.found === false)
    return broken(1, 'The page has no front matter.', 'Begin it with "---", its fields and "---".');
  if (path.endsWith('.json')) {
    try {
      return { file, data: JSON.parse(yaml) as unknown, body, findings: [] };
    } catch (error) {
      return broken(jsonLine(yaml, error), 'The file cannot be read: it is not JSON.', JSON_REMEDY);
    }
  }
  const errors = parse().errors.length
    ? describeSyntaxErrors(parse().errors, yaml)
    : brokenAliases(parse());
  const findings = errors.map(({ offset, ...said }) => ({
    rule: 'syntax',
    path,
    line: lineAt(offset),
    field: '',
    ...said,
  }));
  if (findings.length) return { file, data: undefined, body, findings };
  try {
    return { file, data: parse().toJS() as unknown, body, findings: [] };
  } catch {
    return broken(
      1,
      'The file cannot be read: its "&" and "*" marks repeat too much.',
      'Write the values out.',
    );
  }
}

const PARSING = { prettyErrors: false, logLevel: 'error' } as const;
const JSON_REMEDY =
  'Mend the line: JSON takes double quotes, and a comma between two items but none after the last.';

function splitFrontMatter(text: string) {
  const match = /^---\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined
    ? { found: false, yaml: '', body: text, firstLine: 1 }
    : { found: true, yaml: match[1], body: text.slice(match[0].length), firstLine: 2 };
}

/** Line on which JSON breaks, as far as the parser says it. */
function jsonLine(text: string, error: unknown): number {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  const isAtEnd = String(error).includes('end of JSON');
  const offset = isAtEnd ? text.length : Number(position ?? 0);
  return text.slice(0, Math.min(offset, text.trimEnd().length)).split('\n').length;
}

/** Texts that begin with a star, which YAML takes for a reference to a text marked elsewhere. */
function brokenAliases(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      found.push({
        offset: start(alias) ?? 0,
        message: `The file cannot be read: "*${alias.source}" refers to "&${alias.source}", which it lacks.`,
        remedy: 'Put the text in quotes if it begins with a star.',
      });
    },
  });
  return found;
}

/** The deepest part of the path that the document holds: where it starts, and its text if it is the end. */
function placeOf(
  document: Document,
  field: FieldPath,
): { offset: number; typed: string | undefined } {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const part of field) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!isPair(pair)) return { offset, typed: undefined };
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = start(node) ?? offset;
    } else return { offset, typed: undefined };
  }
  return { offset, typed: isScalar(node) ? node.source : undefined };
}

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
