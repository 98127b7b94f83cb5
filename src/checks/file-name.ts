import type { Finding } from '../catalogue/finding.ts';
import type { Entry } from '../catalogue/read-content.ts';
import type { Rule } from './rule.ts';

/** The name of a file is the id inside it, and so is the folder of a standard and of a plan. */
export const fileName: Rule = {
  id: 'file-name',
  finds: 'A file whose folder or name is not the id inside it.',
  run: ({ content }) => [
    ...content.standards.flatMap((entry) =>
      misplaced(entry, 'standards', ['ref', entry.data.ref], ['version', entry.data.version]),
    ),
    ...content.plans.flatMap((entry) =>
      misplaced(entry, 'assessment-plans', ['ref', entry.data.ref], ['date', entry.data.date]),
    ),
    ...content.programmes.flatMap((entry) =>
      misplaced(entry, 'programmes', ['slug', entry.data.slug]),
    ),
    ...content.guidance.flatMap((entry) =>
      misplaced(entry, 'guidance', ['nation', entry.data.nation]),
    ),
  ],
};

/** Holds the last parts of the path against the folder and the fields that name them. */
function misplaced(
  { file }: Entry<unknown>,
  folder: string,
  ...ids: [field: string, value: string | undefined][]
): Finding[] {
  const extension = /\.[a-z]+$/.exec(file.path)?.[0] ?? '';
  const actual = file.path.split(/[/\\]/).slice(-1 - ids.length);
  const wanted =
    `${[folder, ...ids.map(([, value = 'overview']) => value)].join('/')}${extension}`.split('/');
  const wrong = wanted.findIndex((part, index) => part !== actual[index]);
  if (wrong === -1) return [];
  const [field, value] = ids[Math.max(0, wrong - 1)] ?? [''];
  return [
    file.finding(
      fileName.id,
      [field],
      `is ${value ? `"${value}"` : 'missing'}, but the file stands at "${actual.join('/')}".`,
      `${value ? 'Mend' : 'Add'} the field, or move the file to "${wanted.join('/')}".`,
    ),
  ];
}
