import { expect, test } from 'vitest';
import { feedRecord, nextRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('renumbered');
});

test('where the next version drops one of two equal statements, all codes from there on change', () => {
  const skills = Array.from({ length: 26 }, (_, place) => ({
    skillId: `s-${place + 1}`,
    detail: place === 9 ? 'Light lamp 9.' : `Light lamp ${place + 1}.`,
  }));
  const said = saidOf(
    'renumbered',
    feedRecord({ skills, duties: [] }),
    nextRecord({ skills: skills.toSpliced(8, 1), duties: [] }),
  );
  expect(said).toEqual([
    'ST0001 1.1: 17 codes change their meaning from 1.0: S10 (now S9), S11 (now S10), S12 (now S11), S13 (now S12), S14 (now S13) and 12 more. Each version keeps its own codes, and no code is shown without its version.',
  ]);
});

test('a statement in other words keeps its code', () => {
  const skills = [
    { detail: 'Trim and light a bright lamp.' },
    { detail: 'Moor a boat in a cross wind.' },
  ];
  expect(saidOf('renumbered', feedRecord(), nextRecord({ skills }))).toEqual([]);
});
