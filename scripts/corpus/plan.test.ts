import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planCorpus, type CorpusOrder } from './plan.ts';

const order = (changes: Partial<CorpusOrder> = {}): CorpusOrder => ({
  standards: 60,
  versions: 170,
  seed: 1,
  traps: 'default',
  edition: 1,
  ...changes,
});

test('A plan has exactly as many standards and versions as asked for, and no reference or title twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 999 }),
      (standards, more, seed) => {
        const versions = standards + Math.floor(more * standards * 4);
        let plans;
        try {
          plans = planCorpus(order({ standards, versions, seed }));
        } catch (error) {
          // Few standards may all be of the sort that has one version.
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(plans).toHaveLength(standards);
        expect(plans.flatMap((plan) => plan.versions)).toHaveLength(versions);
        expect(new Set(plans.map(({ ref }) => ref)).size).toBe(standards);
        expect(new Set(plans.map(({ title }) => title)).size).toBe(standards);
        for (const { ref, versions: own } of plans) {
          expect(ref).toMatch(/^(?:ST|FA|AU)\d{4}$/);
          expect(new Set(own.map(({ number }) => number)).size).toBe(own.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('The states are about those of the real feed', () => {
  const versions = planCorpus(order({ standards: 712, versions: 2032 })).flatMap(
    (plan) => plan.versions,
  );
  const share = (status: string) =>
    versions.filter((version) => version.status === status).length / versions.length;
  const real = {
    Retired: 1052,
    'Approved for delivery': 712,
    'In development': 188,
    Withdrawn: 51,
    'Proposal in development': 10,
  };
  for (const [status, count] of Object.entries(real)) {
    expect(Math.abs(share(status) - count / 2013), status).toBeLessThan(0.06);
  }
});

test('Versions that do not fit the standards are refused with the numbers that would', () => {
  expect(() => planCorpus(order({ versions: 59 }))).toThrow(
    new RangeError(
      '60 standards have from 60 to 643 versions. Ask for a number of versions between them.',
    ),
  );
});

test('More standards than there are references are refused', () => {
  expect(() => planCorpus(order({ standards: 5001, versions: 9000 }))).toThrow(
    new RangeError('A corpus has at most 5000 standards. Ask for fewer than 5001.'),
  );
});

test('A plan without traps has none', () => {
  const plans = planCorpus(order({ traps: 'none' }));
  expect(plans.flatMap(({ traps }) => [...traps])).toEqual([]);
  expect(plans.flatMap(({ versions }) => versions.flatMap(({ traps }) => [...traps]))).toEqual([]);
});
