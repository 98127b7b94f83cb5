import type { FieldPath } from '../catalogue/finding.ts';
import { didYouMean } from '../catalogue/nearest.ts';
import type { Rule } from './rule.ts';

/** Every fact names a source that is listed. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  finds: 'A source that a file names and sources.yaml does not list.',
  run: ({ content, isUnread }) => {
    if (isUnread('sources.')) return [];
    const ids = content.sources.flatMap(({ data }) => data.sources).map(({ id }) => id);
    const known = new Set(ids);
    const say = (id: string) =>
      [
        `"${id}" is not the id of a source.`,
        didYouMean(id, ids, 'Add it to sources.yaml, or name a source that is listed there.'),
      ] as const;
    const { standards, plans, programmes, guidance, progression, discrepancies, glossary } =
      content;
    const inFields = [
      ...[...standards, ...plans, ...programmes, ...guidance],
      ...[...progression, discrepancies, glossary],
    ].flatMap(({ data, file }) =>
      sourcesNamed(data, [])
        .filter(({ id }) => !known.has(id))
        .map(({ id, field }) => file.finding(unknownSource.id, field, ...say(id))),
    );
    const inProse = guidance.flatMap(({ file, cited }) =>
      [...new Set(cited)]
        .filter((id) => !known.has(id))
        .map((id) => file.findingInProse(unknownSource.id, `<Cite id="${id}"`, ...say(id))),
    );
    return [...inFields, ...inProse];
  },
};

/** Every value of a field called `source`, and every item of one called `sources`, however deep. */
function sourcesNamed(value: unknown, path: FieldPath): { id: string; field: FieldPath }[] {
  if (typeof value === 'string') {
    const [last, before] = [path.at(-1), path.at(-2)];
    const isSource = last === 'source' || (before === 'sources' && typeof last === 'number');
    return isSource ? [{ id: value, field: path }] : [];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => sourcesNamed(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => sourcesNamed(item, [...path, key]));
}
