import { expect, test } from 'vitest';
import { uuidOf } from './uuid.ts';

test('A UUID of a name is that of RFC 9562, version 5', () => {
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('The ids of the project never change', () => {
  expect(uuidOf('changes')).toBe('9ab597db-8d47-5b12-93c6-ae8ec5f4f610');
});
