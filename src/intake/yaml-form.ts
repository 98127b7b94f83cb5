/** The form in which content is written as YAML: keys in the order of the schema, codes on one line, no folding. */
import { Document, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import type { z } from 'astro/zod';
import { SCHEMAS, schemaLine } from '../model/schemas.ts';
import type { SchemaName } from '../model/schemas.ts';

const FORM = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Lists whose values stay on one line: codes and grades. */
const SHORT_LISTS = new Set(['ksbs', 'mandatory', 'sampled', 'grades', 'methods']);
const SHORT = /^(?:[A-Z]{1,3}[1-9]\d*|fail|pass|merit|distinction)$/;

/**
 * Writes data as the YAML file of a kind; the first line names the schema to the editor.
 *
 * The same data give the same text, whatever the order of their keys.
 */
export function toYaml(kind: SchemaName, data: unknown, pathInContent: string): string {
  const document = new Document(inOrder(SCHEMAS[kind], data), { aliasDuplicateObjects: false });
  putOnOneLine(document);
  return `${schemaLine(kind, pathInContent)}\n${document.toString(FORM)}`;
}

/** Writes data into the text of a file that people wrote: what they noted beside unchanged fields stays. */
export function updateYaml(
  kind: SchemaName,
  text: string,
  data: unknown,
  pathInContent: string,
): string {
  const document = parseDocument(text);
  if (!hasNotes(document)) return toYaml(kind, data, pathInContent);
  setChanged(document, [], document.toJS(), inOrder(SCHEMAS[kind], data));
  putOnOneLine(document);
  return document.toString(FORM);
}

/** Whether somebody wrote a comment beside the first line that names the schema. */
function hasNotes(document: Document): boolean {
  let found = /\S/.test((document.commentBefore ?? '').replace(/^.*yaml-language-server.*$/m, ''));
  const look = (node: unknown) => {
    const { comment, commentBefore } = (node ?? {}) as Partial<Node>;
    if (comment ?? commentBefore?.replace(/^.*yaml-language-server.*$/m, '').trim()) found = true;
  };
  visit(document, { Node: (_key, node) => look(node), Pair: (_key, pair) => look(pair.key) });
  look(document);
  return found;
}

/** Changes the values that differ, as deep as the two agree in shape. */
function setChanged(
  document: Document,
  path: (string | number)[],
  before: unknown,
  after: unknown,
) {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) if (!(key in after)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after))
      setChanged(document, [...path, key], before[key], value);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    after.forEach((value, index) => setChanged(document, [...path, index], before[index], value));
  } else if (typeof after !== 'object')
    document.setIn(path, after); // into the node that is there, with the note beside it
  else document.setIn(path, document.createNode(after, { aliasDuplicateObjects: false }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists of codes, and rows of grades, stand on one line. */
function putOnOneLine(document: Document): void {
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !SHORT_LISTS.has(String(key.value)) || !isSeq(value)) return;
      const isShort = value.items.every((item) => isScalar(item) && SHORT.test(String(item.value)));
      if (isShort && value.items.length) value.flow = true;
    },
    Map(_key, map) {
      const isRow = map.items.length === 2 && map.has('methods') && map.has('overall');
      if (isRow && isSeq(map.get('methods'))) map.flow = true;
    },
  });
}

/** The parts of a zod schema that say the order of keys. */
interface Inner {
  safeParse(value: unknown): { success: boolean };
  def: { shape?: Record<string, Inner>; element?: Inner; innerType?: Inner; options?: Inner[] };
}

/** Data with their keys in the order in which the schema names them; what it does not name comes last. */
function inOrder(schema: z.ZodType, data: unknown): unknown {
  return order(schema as unknown as Inner, data);
}

function order(schema: Inner | undefined, data: unknown): unknown {
  const { shape, element, innerType, options } = schema?.def ?? {};
  if (innerType) return order(innerType, data);
  if (options)
    return order(
      options.find((option) => option.safeParse(data).success),
      data,
    );
  if (Array.isArray(data)) return data.map((item: unknown) => order(element, item));
  if (!isRecord(data)) return data;
  const named = Object.keys(shape ?? {}).filter((key) => key in data);
  const others = Object.keys(data).filter((key) => !named.includes(key));
  return Object.fromEntries(
    [...named, ...others]
      .filter((key) => data[key] !== undefined)
      .map((key) => [key, order(shape?.[key], data[key])]),
  );
}
