import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VALID_CONTENT, withBrokenContent } from '../../tests/fixtures/broken-content.ts';
import type { Edit } from '../../tests/fixtures/broken-content.ts';
import { writeFinding } from './finding.ts';
import { readContent } from './read-content.ts';

/** Findings of reading alone, and the content that is left. */
function readBroken(...edits: Edit[]) {
  return withBrokenContent(edits, (parent) => {
    const { content, findings } = readContent(join(parent, 'content'));
    return {
      content,
      findings: findings.map(writeFinding).map((line) => line.replace(`${parent}/`, '')),
    };
  });
}

describe('readContent', () => {
  test('reads every entity of the valid content, from YAML, JSON and MDX', () => {
    const { content, findings } = readContent(VALID_CONTENT);
    expect(findings).toEqual([]);
    expect(content.standards.map(({ data }) => `${data.ref}@${data.version}`)).toEqual([
      'ST9901@1.0',
      'ST9902@1.1',
    ]);
    expect(content.programmes.map(({ data }) => data.slug)).toEqual(['harbour-college']);
    expect(content.guidance.map(({ name }) => name)).toEqual(['overview', 'wales']);
    expect(content.glossary.data.terms).toHaveLength(2);
    expect(content.sources.flatMap(({ data }) => data.sources)).toHaveLength(6);
    expect(content.progression.flatMap(({ data }) => data.links)).toHaveLength(3);
    expect(content.discrepancies.data.discrepancies).toHaveLength(1);
  });

  test('reads a plan of the kind that replaces the end-point assessment', () => {
    const { content } = readContent(VALID_CONTENT);
    const plan = content.plans.map(({ data }) => data).find((data) => data.plan === 'aap');
    expect(plan).toMatchObject({
      standard: 'ST9902@1.1',
      outcomes: [
        {
          code: 'AO1',
          mandatory: ['K2', 'S1'],
          sampled: ['K1'],
          descriptors: [{ grade: 'pass' }, { grade: 'distinction' }],
        },
      ],
      behaviours: { verifiedBy: 'employer', ksbs: ['B1'] },
    });
  });

  test('refuses methods in a plan of outcomes, and outcomes in a plan of methods', () => {
    const file = 'assessment-plans/ST9902/2026-01-15.yaml';
    expect(
      readBroken({ file, from: 'behaviours:\n', to: 'methods: []\nbehaviours:\n' }).findings,
    ).toEqual([
      'content/assessment-plans/ST9902/2026-01-15.yaml:20: methods: is not a field here. Take it out.',
    ]);
    const epa = readBroken({ file, from: 'plan: aap', to: 'plan: epa' }).findings;
    expect(epa).toContain(
      'content/assessment-plans/ST9902/2026-01-15.yaml:2: methods: is missing. Add it: assessment methods in order.',
    );
    expect(epa.join('\n')).toContain(':10: outcomes: is not a field here.');
  });

  test('refuses behaviours that somebody else than the employer verifies', () => {
    const file = 'assessment-plans/ST9902/2026-01-15.yaml';
    expect(
      readBroken({ file, from: 'verifiedBy: employer', to: 'verifiedBy: assessor' }).findings,
    ).toEqual([
      'content/assessment-plans/ST9902/2026-01-15.yaml:21: behaviours.verifiedBy: "assessor" is not "employer". Write "employer".',
    ]);
  });

  test('lists what the prose of guidance cites', () => {
    const { content } = readContent(VALID_CONTENT);
    expect(content.guidance.map(({ cited }) => cited)).toEqual([
      ['harbour-map', 'harbour-standard'],
      [],
    ]);
  });

  test('leaves out an entity that does not meet its schema, and reads the rest', () => {
    const { content, findings } = readBroken({
      file: 'standards/ST9901/1.0.yaml',
      from: 'level: 3',
      to: 'level: 30',
    });
    expect(findings).toEqual([
      'content/standards/ST9901/1.0.yaml:6: level: is the number 30, which is too large. Write 8 or less.',
    ]);
    expect(content.standards.map(({ data }) => data.ref)).toEqual(['ST9902']);
    expect(content.plans).toHaveLength(2);
  });

  test('reports a file that is no content', () => {
    expect(readBroken({ file: 'guidance/notes.md', text: '# Notes\n' }).findings).toEqual([
      'content/guidance/notes.md:1: The file is no content: its name does not end in .mdx. Rename it or move it out of the folder.',
    ]);
  });

  test('reports a folder without a standard, once', () => {
    const { findings } = readContent('/nowhere');
    expect(findings.map(writeFinding)).toEqual([
      '/nowhere:1: The folder holds no standard. Name a folder of content in CONTENT_DIR, or leave it out for the content shipped with the project.',
    ]);
  });

  test('does without the files that a folder may lack', () => {
    const { content, findings } = readBroken(
      { file: 'progression.yaml', remove: true },
      { file: 'discrepancies.yaml', remove: true },
    );
    expect(findings).toEqual([]);
    expect(content.progression).toEqual([]);
    expect(content.discrepancies.data.discrepancies).toEqual([]);
  });
});
