import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a KSB and a duty of an option that the standard does not list are named', () => {
  const file = 'standards/ST9901/1.0.yaml';
  expect(
    checkBroken(
      {
        file,
        from: 'Watch the harbour at night.\n',
        to: 'Watch the harbour at night.\n    # by night\n',
      },
      {
        file,
        from: 'of the option.\n    options: [night-watch]',
        to: 'of the option.\n    options: [night-wach]',
      },
      {
        file,
        from: 'Keep watch at night.\n    options: [night-watch]',
        to: 'Keep watch at night.\n    options: [diving]',
      },
    ),
  ).toEqual([
    'content/standards/ST9901/1.0.yaml:38: duties[2].options[0]: "night-wach" is not an option of this standard. Did you mean "night-watch"?',
    'content/standards/ST9901/1.0.yaml:53: ksbs[5].options[0]: "diving" is not an option of this standard. Add it to the options, or take the field out.',
  ]);
});
