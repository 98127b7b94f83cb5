/** Turns what a schema refuses into findings that say what is wrong and what to do. */
import type { z } from 'astro/zod';
import type { ContentFile } from './content-file.ts';
import type { FieldPath, Finding } from './finding.ts';
import { writeField } from './finding.ts';
import { howToAdd, whatIsWrong } from './issue-words.ts';
import { didYouMean, nearest } from './nearest.ts';
import { descriptionAt, fieldsAt, valueAt } from './schema-place.ts';
import { listWords } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/** What is being read: the file, its data, and the schema that the data should meet. */
interface Subject {
  file: ContentFile;
  data: unknown;
  schema: z.ZodType;
}

/**
 * Findings for everything that the schema refuses; none where the data meets it.
 *
 * One mistake is one finding: a misspelt field is not reported as missing too.
 */
export function schemaFindings(subject: Subject): Finding[] {
  const misspelt = new Set<string>();
  const result = subject.schema.safeParse(subject.data);
  const findings = (result.error?.issues ?? []).flatMap((issue) =>
    findingsOf(subject, issue, [], misspelt),
  );
  const said = new Set<string>();
  return findings.filter(({ field, message }) => {
    if (said.has(field) || (misspelt.has(field) && message === MISSING)) return false;
    said.add(field);
    return true;
  });
}

const MISSING = 'is missing.';

function findingsOf(
  subject: Subject,
  issue: Issue,
  parent: FieldPath,
  misspelt: Set<string>,
): Finding[] {
  const { file, data, schema } = subject;
  const path = [
    ...parent,
    ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ];
  const value = valueAt(data, path);
  const say = (message: string, remedy: string) => [
    file.finding('schema', path, path.length ? message : `The file ${message}`, remedy),
  ];

  if (path.length === 0 && value === null)
    return say('is empty.', 'Write its fields, or take the file away.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const free = fieldsAt(schema, data, path).filter(
        (name) => !Object.hasOwn(value as object, name),
      );
      const meant = nearest(key, free);
      if (meant !== undefined) misspelt.add(writeField([...path, meant]));
      const otherwise = free.length
        ? `Take it out; what may be added is ${listWords(free)}.`
        : 'Take it out.';
      return file.finding(
        'schema',
        [...path, key],
        'is not a field here.',
        didYouMean(key, free, otherwise),
      );
    });
  if (value === undefined || value === null)
    return say(
      value === null ? 'is empty.' : MISSING,
      howToAdd(issue, descriptionAt(schema, data, path)),
    );
  if (issue.code === 'invalid_union' && issue.errors.length) {
    const [meant] = [...issue.errors].sort((a, b) => likeliness(b) - likeliness(a));
    return (meant ?? []).flatMap((inner) => findingsOf(subject, inner, path, misspelt));
  }
  return say(...whatIsWrong(issue, value, file.typed(path)));
}

/** A branch of a union that got past the type of the value was meant; one that did not was not. */
function likeliness(branch: readonly Issue[]): number {
  const misses = branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const depth = Math.max(...branch.map((issue) => issue.path.length));
  const unknownKeys = branch.some(
    (issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0,
  );
  return (misses ? -100 : 0) + (unknownKeys ? -10 : 0) + depth;
}
