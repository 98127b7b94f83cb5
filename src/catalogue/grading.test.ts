import { describe, expect, it } from 'vitest';
import { unlistedCombinations } from './discrepancies/grade-not-in-table.ts';
import { gradeByRule, gradeByTable, gradeCombinations } from './grading.ts';
import { loadCatalogue } from './load.ts';

const plan = loadCatalogue('content').versions.get('ST0663@2022-05-22')?.plan;
if (plan?.plan !== 'epa') throw new Error('The plan of ST0663 is not held.');

describe('overall grading of ST0663', () => {
  const combinations = gradeCombinations(plan);

  it('has 27 combinations of three grades in three methods', () => {
    expect(combinations.length).toBe(27);
    expect(new Set(combinations.map((each) => each.join())).size).toBe(27);
  });
  it('decides every combination by a rule', () => {
    for (const methods of combinations) {
      const distinctions = methods.filter((grade) => grade === 'distinction').length;
      const expected = methods.includes('fail')
        ? 'fail'
        : distinctions >= 2
          ? 'distinction'
          : 'pass';
      expect([methods, gradeByRule(plan, methods)?.grade]).toEqual([methods, expected]);
    }
  });
  it('agrees with the printed table wherever the table has the row', () => {
    const listed = combinations.filter((methods) => gradeByTable(plan, methods) !== undefined);
    expect(listed.length).toBe(14);
    for (const methods of listed)
      expect(gradeByTable(plan, methods)).toBe(gradeByRule(plan, methods)?.grade);
  });
  it('names the 13 cases that the table leaves out', () => {
    const unlisted = unlistedCombinations(plan);
    expect(unlisted.length).toBe(13);
    expect(unlisted).toContainEqual({
      methods: ['distinction', 'pass', 'distinction'],
      overall: 'distinction',
    });
  });
});
