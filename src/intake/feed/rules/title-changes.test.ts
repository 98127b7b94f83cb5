import { test } from 'vitest';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('title-changes');
});
