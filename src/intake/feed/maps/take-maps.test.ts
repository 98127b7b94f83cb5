import { describe, expect, test } from 'vitest';
import { feedRecord, nextRecord } from '../../../../tests/support/feed-records.ts';
import { ProgressionFileSchema } from '../../../model/progression.ts';
import { createCollector } from '../collect.ts';
import { writeFeedFinding } from '../finding.ts';
import { takeMaps } from './take-maps.ts';

/** Takes maps that answer so, for records of the feed. */
async function take(answers: Record<string, unknown>, ...records: unknown[]) {
  const collector = createCollector({ day: '2026-10-09', keepIds: true });
  for (const [place, raw] of records.entries()) collector.take('feed.json', raw, place + 1);
  const asked: string[] = [];
  const ask = (path: string) => {
    asked.push(path);
    return Promise.resolve(answers[path.split('?')[0] ?? '']);
  };
  const taken = await takeMaps(collector.finish().versions, ask, () => undefined);
  return { ...taken, paths: asked, said: taken.findings.map(writeFeedFinding) };
}

const pair = (stdCodeFrom: string, stdCodeTo: string) => ({ stdCodeFrom, stdCodeTo });
const ONE = { stdCode: 'OCC0001', name: 'Harbour keeper', level: 3, versionNo: '1.0' };
const TWO = { stdCode: 'OCC0002', name: ' Harbour  master', level: '5' };

describe('takeMaps', () => {
  test('asks once for each occupation, however many versions it has', async () => {
    const { paths, missing, links } = await take({}, feedRecord(), nextRecord());
    expect(paths).toEqual([
      'Occupations/OCC0001?expand=occupation.dutiesKSB',
      'OccupationalProgression/OCC0001',
    ]);
    expect(missing).toEqual({ occupations: 1, progressions: 1 });
    expect(links).toEqual([]);
  });

  test('makes one link of a pair, with the titles and levels that the maps give', async () => {
    const { links, said } = await take(
      {
        'Occupations/OCC0001': ONE,
        'OccupationalProgression/OCC0001': {
          keyStdCode: 'OCC0001',
          occupations: [ONE, TWO],
          progressions: [pair('OCC0001', 'OCC0002'), pair('OCC0001', 'OCC0002')],
        },
      },
      feedRecord(),
    );
    expect(links).toEqual([
      {
        id: 'occ0001-to-occ0002',
        from: { ref: 'OCC0001', title: 'Harbour keeper', level: 3 },
        to: { ref: 'OCC0002', title: 'Harbour master', level: 5 },
        source: 'skills-england-maps-api',
      },
    ]);
    expect(ProgressionFileSchema.safeParse({ links }).success).toBe(true);
    expect(said).toEqual([
      'OCC0001: repeats 1 pair, the first OCC0001 → OCC0002. Each pair is one link.',
    ]);
  });

  test('asks for an end that no map names, and leaves the link out where nobody names it', async () => {
    const answers = {
      'OccupationalProgression/OCC0001': {
        occupations: [ONE],
        progressions: [pair('OCC0001', 'OCC0002'), pair('OCC0009', 'OCC0001')],
      },
      'Occupations/OCC0002': TWO,
    };
    const { links, said, paths } = await take(answers, feedRecord());
    expect(paths.slice(2)).toEqual(['Occupations/OCC0002', 'Occupations/OCC0009']);
    expect(links.map(({ id }) => id)).toEqual(['occ0001-to-occ0002']);
    expect(said).toEqual([
      'OCC0009 → OCC0001: The maps give OCC0009 no title or no level from 2 to 8. The link is left out.',
    ]);
  });

  test('names labels that are not the places, by id and by words, in the version that the maps show', async () => {
    const knowledges = [
      { id: 'K-1', knowledgeId: 'K2', detail: 'How the lights of the harbour work.' },
      { id: 'x', knowledgeId: 'K1', detail: 'The tides  of the harbour. ' },
      { id: 'y', knowledgeId: 'K3', detail: 'Unknown here.' },
    ];
    const skills = [{ id: 's-1', skillId: 'S1', detail: 'Trim and light a lamp.' }];
    const { said } = await take(
      { 'Occupations/OCC0001': { ...ONE, knowledges, skills } },
      feedRecord(),
      nextRecord(),
    );
    expect(said).toEqual([
      'ST0001 1.0: OCC0001 labels 2 statements otherwise: K1 as K2 and K2 as K1. The order of the feed is kept.',
    ]);
  });

  test('does without answers of another shape', async () => {
    const { links, findings, missing } = await take(
      { 'Occupations/OCC0001': ['x'], 'OccupationalProgression/OCC0001': { progressions: 'x' } },
      feedRecord(),
    );
    expect([links, findings, missing]).toEqual([[], [], { occupations: 1, progressions: 0 }]);
  });
});
