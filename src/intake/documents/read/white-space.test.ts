import { expect, test } from 'vitest';
import { collapse, goesOn, withoutIcons } from './white-space.ts';

test('White space of every kind becomes one space; invisible marks go', () => {
  expect(collapse(' a\u00A0\t b\u200Bc\u00AD\r\n d\uFEFF ')).toBe('a bc d');
});

test.each([
  ['assignment_turned_inApproved occupation', 'Approved occupation'],
  ['assignment_turned_in', ''],
  ['Status: check_circle Approved', 'Status:  Approved'],
  [
    'see www.example.org/a_b and mail_me@example.org',
    'see www.example.org/a_b and mail_me@example.org',
  ],
])('Of "%s" the names of icons go', (text, left) => {
  expect(withoutIcons(text)).toBe(left);
});

test.each([
  ['It takes place in a suitable quiet', 'room of the employer', true],
  ['It takes place in a suitable quiet.', 'room', false],
  ['It takes place in a suitable quiet', 'Room', false],
  ['Favourite occupation', 'home Care services', false],
])('Whether "%s" goes on with "%s": %s', (before, line, goes) => {
  expect(goesOn(before, line)).toBe(goes);
});
