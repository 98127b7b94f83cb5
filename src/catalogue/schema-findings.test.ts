import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { GuidanceSchema } from '../model/guidance.ts';
import { AssessmentPlanSchema } from '../model/assessment-plan.ts';
import { SourcesFileSchema } from '../model/source.ts';
import { StandardSchema } from '../model/standard.ts';
import { orAbsent } from '../model/text.ts';
import { parseContentFile } from './content-file.ts';
import { writeFinding } from './finding.ts';
import { schemaFindings } from './schema-findings.ts';

/** What is said of a text that is held against a schema. */
function findingsIn(text: string, schema: z.ZodType, path = 'a.yaml'): string[] {
  const { file, data } = parseContentFile(path, text);
  return schemaFindings({ file, data, schema }).map(writeFinding);
}

/** The same, of fields of a standard alone. */
function findingsInFields(text: string): string[] {
  return findingsIn(text, StandardSchema.partial());
}

describe('a field that is missing', () => {
  test('is named on the line of its group, with what the schema says of it', () => {
    expect(
      findingsIn(
        'title: x\nlevel: 4\n',
        StandardSchema.pick({ title: true, level: true, source: true }),
      ),
    ).toEqual(['a.yaml:1: source: is missing. Add it: id of the source of the statements.']);
  });

  test('may be written as absent where the schema allows it', () => {
    expect(findingsIn('{}', StandardSchema.pick({ status: true, duties: true }))).toEqual([
      'a.yaml:1: status: is missing. Add it: "approved", "in-development", "proposal-in-development", "retired" or "withdrawn". Where the source lacks it, write "absent:" and the reason.',
      'a.yaml:1: duties: is missing. Add it: duties in order. Where the source lacks it, write "absent:" and the reason.',
    ]);
  });

  test('is told from one that is there and empty', () => {
    expect(findingsInFields('ref: ST9901\ntitle:\n')).toEqual([
      'a.yaml:2: title: is empty. Add it: official title.',
    ]);
  });

  test('is what tells the kinds of a plan apart', () => {
    expect(findingsIn('ref: ST9901\n', AssessmentPlanSchema)).toEqual([
      'a.yaml:1: plan: is missing. Add it: "epa" or "aap".',
    ]);
  });
});

describe('a field that there is not', () => {
  test('is named with the one that was meant, which is not reported as missing too', () => {
    expect(findingsIn('tittle: x\n', StandardSchema.pick({ title: true }))).toEqual([
      'a.yaml:1: tittle: is not a field here. Did you mean "title"?',
    ]);
  });

  test('is found inside what may also be absent', () => {
    expect(findingsInFields('route:\n  absnt: The page does not say.\n')).toEqual([
      'a.yaml:2: route.absnt: is not a field here. Did you mean "absent"?',
    ]);
  });

  test('is named with the fields that may be added where none is near', () => {
    expect(findingsInFields('ksbs:\n  - code: K1\n    statement: x\n    colour: red\n')).toEqual([
      'a.yaml:4: ksbs[0].colour: is not a field here. Take it out; what may be added is "title", "options" or "lineage".',
    ]);
  });

  test('is to be taken out where no more fields are known', () => {
    expect(findingsIn('a: 1\nb: 2\n', z.strictObject({ a: z.number() }))).toEqual([
      'a.yaml:2: b: is not a field here. Take it out.',
    ]);
  });

  test('is found among topics of guidance', () => {
    const text = '---\nfacts:\n  aproach:\n    - text: x\n      source: y\n---\n';
    expect(findingsIn(text, GuidanceSchema.pick({ facts: true }), 'a.mdx')).toEqual([
      'a.mdx:3: facts.aproach: is not a field here. Did you mean "approach"?',
    ]);
  });
});

describe('a value', () => {
  test.each([
    ['version: 1.10', 'version: is the number 1.10, not text. Put it in quotes: "1.10".'],
    ['title: true', 'title: is the word true, not text. Put it in quotes: "true".'],
    ['title: [a]', 'title: is a list, not text. Write text.'],
    ['level: four', 'level: is "four", not a number. Write a number.'],
    ['level: 4.5', 'level: is the number 4.5, not a whole number. Write a whole number.'],
    ['level: 1', 'level: is the number 1, which is too small. Write 2 or more.'],
    ['level: 9', 'level: is the number 9, which is too large. Write 8 or less.'],
    ['regulated: yes', 'regulated: is "yes", not true or false. Write true or false.'],
    ['notices: none', 'notices: is "none", not a list. Write a list.'],
    ['ksbs: []', 'ksbs: is an empty list. Write at least 1 item.'],
    ['ksbs: [K1]', 'ksbs[0]: is "K1", not a group of fields. Write a group of fields.'],
    ['title: ""', 'title: "" is empty. Mend the value.'],
    ['title: " x"', 'title: " x" has white space at its start or end. Mend the value.'],
    [
      'updated: 10/06/2021',
      'updated: "10/06/2021" is not a date such as "2021-06-10". Mend the value.',
    ],
    [
      'updated: 2021',
      'updated: the number 2021 is not a date such as "2021-06-10". Mend the value.',
    ],
    [
      'updated: 2021-02-30',
      'updated: "2021-02-30" is not a date such as "2021-06-10". Mend the value.',
    ],
    [
      'source: My Source',
      'source: "My Source" is not an id of lower-case words joined by hyphens. Mend the value.',
    ],
    [
      'ref: OCC868',
      'ref: "OCC868" is not a reference such as "OCC0868", "ST0663" or "OCC0088B". Mend the value.',
    ],
    [
      'status: aproved',
      'status: "aproved" is not one of "approved", "in-development", "proposal-in-development", "retired" or "withdrawn". Did you mean "approved"?',
    ],
    [
      'kind: 4',
      'kind: the number 4 is not one of "occupation", "option", "apprenticeship", "foundation-apprenticeship" or "apprenticeship-unit". Write one of them.',
    ],
    [
      'status: { absent: no }',
      'status.absent: is "no", which is too short. Write at least 10 characters.',
    ],
  ])('that the schema refuses is quoted: %s', (text, expected) => {
    expect(findingsInFields(`${text}\n`)).toEqual([`a.yaml:1: ${expected}`]);
  });

  test('that is long is cut', () => {
    const [finding] = findingsInFields(`source: ${'Long words '.repeat(20)}\n`);
    expect(finding).toBe(
      'a.yaml:1: source: "Long words Long words Long words Long words Long words Lo…" is not an id of lower-case words joined by hyphens. Mend the value.',
    );
  });

  test('must exceed a number that is not itself allowed', () => {
    expect(findingsIn('months: 0', z.strictObject({ months: z.number().positive() }))).toEqual([
      'a.yaml:1: months: is the number 0, which is too small. Write more than 0.',
    ]);
  });

  test('that a union refuses is reported for the form that was meant', () => {
    const schema = z.strictObject({ questions: orAbsent(z.strictObject({ most: z.int() })) });
    expect(findingsIn('questions:\n  most: many\n', schema)).toEqual([
      'a.yaml:2: questions.most: is "many", not a number. Write a number.',
    ]);
  });

  test('is not quoted twice where the schema speaks of the whole', () => {
    const text = `sources:
  - id: x
    title: x
    publisher: x
    address: https://example.org/
    licence: all-rights-reserved
    use: quoted
    updated: 2021-06-10
    checked: 2021-06-10
`;
    expect(findingsIn(text, SourcesFileSchema)).toEqual([
      'a.yaml:7: sources[0].use: is "quoted", but the licence is not open. Mend the value.',
    ]);
  });
});

describe('a file', () => {
  test('that is empty is told to be written or taken away', () => {
    expect(findingsIn('', StandardSchema)).toEqual([
      'a.yaml:1: The file is empty. Write its fields, or take the file away.',
    ]);
    expect(findingsIn('---\n---\n', GuidanceSchema, 'a.mdx')).toEqual([
      'a.mdx:2: The file is empty. Write its fields, or take the file away.',
    ]);
  });

  test('that holds no fields is told so', () => {
    expect(findingsIn('- a\n', SourcesFileSchema)).toEqual([
      'a.yaml:1: The file is a list, not a group of fields. Write a group of fields.',
    ]);
  });

  test('that meets its schema has no findings', () => {
    expect(findingsInFields('title: Early help\nlevel: 4\n')).toEqual([]);
  });

  test('has every finding reported at once', () => {
    expect(findingsInFields('tittle: x\nlevel: 99\nkind: occupations\nroute:\n')).toHaveLength(4);
  });
});
