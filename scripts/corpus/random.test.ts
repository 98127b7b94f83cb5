import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from './random.ts';

const numbers = (random: Random) => Array.from({ length: 20 }, () => random.fraction());

describe('Random numbers', () => {
  test('follow from the key alone', () => {
    expect(numbers(new Random('a'))).toEqual(numbers(new Random('a')));
    expect(numbers(new Random('a'))).not.toEqual(numbers(new Random('b')));
  });

  test('of a fork do not depend on what was drawn before', () => {
    const used = new Random('a');
    numbers(used);
    expect(numbers(used.fork('x'))).toEqual(numbers(new Random('a').fork('x')));
    expect(numbers(used.fork('x'))).not.toEqual(numbers(used.fork('y')));
  });

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(100),
        (key, least, more) => {
          const random = new Random(key);
          const most = least + more;
          for (let draw = 0; draw < 20; draw += 1) {
            expect(random.fraction()).toBeGreaterThanOrEqual(0);
            expect(random.fraction()).toBeLessThan(1);
            const drawn = random.between(least, most);
            expect(Number.isInteger(drawn) && drawn >= least && drawn <= most).toBe(true);
          }
        },
      ),
    );
  });

  test('around a median have that median, and keep to their bounds', () => {
    const random = new Random('sizes');
    const drawn = Array.from({ length: 4000 }, () => random.around(60, 0.35, 20, 150));
    const sorted = drawn.toSorted((one, other) => one - other);
    expect(sorted[2000]).toBeGreaterThan(57);
    expect(sorted[2000]).toBeLessThan(63);
    expect(sorted[0]).toBeGreaterThanOrEqual(20);
    expect(sorted.at(-1)).toBeLessThanOrEqual(150);
  });

  test('give each item of a list about as often', () => {
    const random = new Random('fair');
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 8000; draw += 1) {
      const place = random.pick([0, 1, 2, 3]);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

test('A sample holds no item twice, and all where the list is short', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(30), (key, list, count) => {
      const sample = new Random(key).sample(list, count);
      expect(new Set(sample).size).toBe(Math.min(count, list.length));
      expect(sample.every((item) => list.includes(item))).toBe(true);
    }),
  );
});

test('A UUID has the form of version 4, and none comes twice', () => {
  const random = new Random('ids');
  const ids = Array.from({ length: 5000 }, () => random.uuid());
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(5000);
});

test('Picking from an empty list fails with the reason', () => {
  expect(() => new Random('a').pick([])).toThrow(new RangeError('There is nothing to pick from.'));
});
