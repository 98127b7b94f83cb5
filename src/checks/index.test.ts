import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  VALID_CONTENT,
  checkBroken,
  withBrokenContent,
} from '../../tests/fixtures/broken-content.ts';
import type { Edit } from '../../tests/fixtures/broken-content.ts';
import { RULES, checkContent } from './index.ts';

const STANDARD = 'standards/ST9901/1.0.yaml';
const PLAN = 'assessment-plans/ST9901/2024-03-01.yaml';

/** One break of the valid content for each kind of mistake, and all that is said of it. */
const BREAKS: { name: string; edits: Edit[]; findings: string[] }[] = [
  {
    name: 'a code that the version lacks',
    edits: [{ file: STANDARD, from: '[K1, K2, S1, B1]', to: '[K1, K22, S1, B1]' }],
    findings: [
      'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[1]: "K22" is not a KSB of this version (K1–K3). Did you mean "K2"?',
    ],
  },
  {
    name: 'a standard that is not held',
    edits: [{ file: PLAN, from: 'standard: ST9901@1.0', to: 'standard: ST9901@1.1' }],
    findings: [
      'content/assessment-plans/ST9901/2024-03-01.yaml:4: standard: "ST9901@1.1" is not a version of a standard that is held here. Did you mean "ST9901@1.0"?',
    ],
  },
  {
    name: 'a source that is not listed',
    edits: [{ file: PLAN, from: 'source: harbour-plan', to: 'source: harbour-plans' }],
    findings: [
      'content/assessment-plans/ST9901/2024-03-01.yaml:7: source: "harbour-plans" is not the id of a source. Did you mean "harbour-plan"?',
    ],
  },
  {
    name: 'a source without a licence',
    edits: [{ file: 'sources.yaml', from: '    licence: all-rights-reserved\n', to: '' }],
    findings: [
      'content/sources.yaml:18: sources[2].licence: is missing. Add it: "OGL-3.0" or "all-rights-reserved".',
    ],
  },
  {
    name: 'a source without a date',
    edits: [
      {
        file: 'sources.yaml',
        from: '    updated:\n      absent: The outline prints no date.\n    checked: 2026-02-01\n',
        to: '',
      },
    ],
    findings: [
      'content/sources.yaml:18: sources[2].checked: is missing. Add it: day on which we last compared our content with it.',
      'content/sources.yaml:18: sources[2].updated: is missing. Add it: day of publication or last update that the source prints. Where the source lacks it, write "absent:" and the reason.',
    ],
  },
  {
    name: 'a date that is no date',
    edits: [{ file: STANDARD, from: 'updated: 2024-02-01', to: 'updated: 1 February 2024' }],
    findings: [
      'content/standards/ST9901/1.0.yaml:7: updated: "1 February 2024" is not a date such as "2021-06-10". Mend the value.',
    ],
  },
  {
    name: 'a code that is given twice',
    edits: [
      {
        file: STANDARD,
        from: 'qualifications:',
        to: '  - code: S1\n    statement: Again.\nqualifications:',
      },
    ],
    findings: [
      'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: "S1" is given twice: ksbs[3].code has it too. Mend the code, or take one of the two out.',
    ],
  },
  {
    name: 'an id that is given twice',
    edits: [{ file: 'progression.yaml', from: 'harbour-to-unnamed', to: 'ferry-to-harbour' }],
    findings: [
      'content/progression.yaml:19: links[2].id: "ferry-to-harbour" is given twice: links[0].id has it too. Rename one of the two, or take it out.',
    ],
  },
  {
    name: 'a gap in the numbers',
    edits: [
      {
        file: STANDARD,
        from: 'qualifications:',
        to: '  - code: B4\n    statement: Be kind.\nqualifications:',
      },
      { file: STANDARD, from: '[K2, K3, S2, B1]', to: '[K2, K3, S2, B1, B4]' },
    ],
    findings: [
      'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: B2–B3 are missing: after B1 comes B4. Add what is missing, or mend the numbers.',
    ],
  },
  {
    name: 'a file that is not named after its id',
    edits: [{ file: STANDARD, moveTo: 'standards/ST9901/2024-02-01.yaml' }],
    findings: [
      'content/standards/ST9901/2024-02-01.yaml:3: version: is "1.0", but the file stands at "standards/ST9901/2024-02-01.yaml". Mend the field, or move the file to "standards/ST9901/1.0.yaml".',
    ],
  },
  {
    name: 'a KSB that nothing uses',
    edits: [
      {
        file: STANDARD,
        from: 'qualifications:',
        to: '  - code: B2\n    statement: Be kind.\nqualifications:',
      },
    ],
    findings: [
      'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: "B2" is used by no duty and no part of the assessment. Add it to the duty, method or outcome that uses it, or take it out.',
    ],
  },
  {
    name: 'a duty without KSBs',
    edits: [{ file: STANDARD, from: '[K2, K3, S2, B1]', to: '[]' }],
    findings: [
      'content/standards/ST9901/1.0.yaml:32: duties[1].ksbs: "D2" lists no KSBs. Add them, or write "absent:" and the reason where the source lacks them.',
    ],
  },
  {
    name: 'a misspelt field',
    edits: [{ file: STANDARD, from: '\ntitle: Harbour', to: '\ntittle: Harbour' }],
    findings: [
      'content/standards/ST9901/1.0.yaml:5: tittle: is not a field here. Did you mean "title"?',
    ],
  },
  {
    name: 'a version without quotes',
    edits: [{ file: STANDARD, from: "version: '1.0'", to: 'version: 1.0' }],
    findings: [
      'content/standards/ST9901/1.0.yaml:3: version: is the number 1.0, not text. Put it in quotes: "1.0".',
    ],
  },
  {
    name: 'a text that YAML cannot read',
    edits: [
      {
        file: PLAN,
        from: "'Harbour keeper: end-point assessment plan'",
        to: 'Harbour keeper: plan',
      },
    ],
    findings: [
      'content/assessment-plans/ST9901/2024-03-01.yaml:5: The file cannot be read: a text holds a colon and a space, which begin a field. Put the text in quotes, or mend the indentation.',
    ],
  },
  {
    name: 'a relation by a wrong word',
    edits: [{ file: 'programmes/harbour-college.yaml', from: 'wider-than', to: 'wider' }],
    findings: [
      'content/programmes/harbour-college.yaml:20: codes[1].alignments[0].relation: "wider" is not one of "same", "part-of" or "wider-than". Did you mean "wider-than"?',
    ],
  },
  {
    name: 'a file that is no content',
    edits: [{ file: 'standards/ST9901/notes.txt', text: 'Ask the harbour master.' }],
    findings: [
      'content/standards/ST9901/notes.txt:1: The file is no content: its name does not end in .yaml or .json. Rename it or move it out of the folder.',
    ],
  },
];

describe('checkContent', () => {
  test('finds nothing in the valid content, which holds a plan of either kind', () => {
    const { findings, counts } = checkContent(VALID_CONTENT);
    expect(findings).toEqual([]);
    expect(counts).toEqual({
      standards: 2,
      versions: 2,
      ksbs: 11,
      duties: 3,
      links: 8,
      plans: 2,
      programmes: 1,
      guidance: 2,
      progression: 3,
      terms: 2,
      sources: 6,
      discrepancies: 1,
    });
  });

  test.each(BREAKS)('finds $name, and nothing else', ({ edits, findings }) => {
    expect(checkBroken(...edits)).toEqual(findings);
  });

  test('finds everything at once, in order of file and line', () => {
    const together = BREAKS.filter(({ name }) =>
      [
        'a code that the version lacks',
        'a duty without KSBs',
        'a file that is no content',
        'a relation by a wrong word',
        'a source without a date',
        'a text that YAML cannot read',
        'an id that is given twice',
      ].includes(name),
    );
    expect(together).toHaveLength(7);
    const found = checkBroken(...together.flatMap(({ edits }) => edits));
    expect(found.toSorted()).toEqual(together.flatMap(({ findings }) => findings).toSorted());
    expect(found.map((line) => line.split(': ', 1)[0])).toEqual([
      'content/assessment-plans/ST9901/2024-03-01.yaml:5',
      'content/programmes/harbour-college.yaml:20',
      'content/progression.yaml:19',
      'content/sources.yaml:18',
      'content/sources.yaml:18',
      'content/standards/ST9901/1.0.yaml:29',
      'content/standards/ST9901/1.0.yaml:32',
      'content/standards/ST9901/notes.txt:1',
    ]);
  });
});

describe('RULES', () => {
  const files = readdirSync(import.meta.dirname);

  test('each rule has a file and a test of its name, and says in one sentence what it finds', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(15);
    for (const { id, finds } of RULES) {
      expect(files).toContain(`${id}.ts`);
      expect(files).toContain(`${id}.test.ts`);
      expect(finds).toMatch(/^An? .+\.$/);
    }
  });

  test('are in order of id, each once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
});

describe('npm run check', () => {
  const script = join(import.meta.dirname, '../../scripts/check.ts');
  const run = (cwd: string) => {
    const env = { ...process.env, CONTENT_DIR: 'content', NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  let empty = '';
  beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  });
  afterAll(() => {
    rmSync(empty, { recursive: true });
  });

  test('says what it checked and exits 0 where nothing is wrong', () => {
    expect(withBrokenContent([], run)).toEqual({
      status: 0,
      stdout:
        'content: 2 versions of 2 standards, 11 KSBs, 3 duties, 8 duty–KSB links, 2 assessment plans, 1 programme, 2 guidance pages, 3 progression links, 2 glossary terms, 6 sources, 1 discrepancy: no findings.\n',
      stderr: '',
    });
  });

  test('prints every finding of every file in one run, exits 1 and writes nothing', () => {
    const edits: Edit[] = [
      { file: STANDARD, from: '[K1, K2, S1, B1]', to: '[K1, K22, S1, B7]' },
      { file: 'sources.yaml', from: '    licence: all-rights-reserved\n', to: '' },
      { file: 'standards/ST9902/1.1.json', from: '"version": "1.1"', to: '"version": 1.1' },
    ];
    withBrokenContent(edits, (parent) => {
      expect(run(parent)).toEqual({
        status: 1,
        stdout: [
          'content/sources.yaml:18: sources[2].licence: is missing. Add it: "OGL-3.0" or "all-rights-reserved".',
          'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[1]: "K22" is not a KSB of this version (K1–K3). Did you mean "K2"?',
          'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[3]: "B7" is not a KSB of this version (B1). Mend the code, or take it out.',
          'content/standards/ST9902/1.1.json:3: version: is the number 1.1, not text. Put it in quotes: "1.1".',
          '4 findings in 3 files. Nothing was written.',
          '',
        ].join('\n'),
        stderr: '',
      });
      expect(readdirSync(parent)).toEqual(['content']);
    });
  });

  test('says that a text cannot be read, where, and what to do', () => {
    const edit = {
      file: 'glossary.yaml',
      from: '    term: apprenticeship\n',
      to: '\t term: apprenticeship\n',
    };
    expect(withBrokenContent([edit], run)).toEqual({
      status: 1,
      stdout:
        'content/glossary.yaml:3: The file cannot be read: the line is indented with a tab. Indent it with spaces.\n1 finding in 1 file. Nothing was written.\n',
      stderr: '',
    });
  });

  test('an empty folder is a finding, not an empty site', () => {
    expect(existsSync(join(empty, 'content'))).toBe(false);
    expect(run(empty)).toEqual({
      status: 1,
      stdout:
        'content:1: The folder holds no standard. Name a folder of content in CONTENT_DIR, or leave it out for the content shipped with the project.\n1 finding in 1 file. Nothing was written.\n',
      stderr: '',
    });
  });
});
