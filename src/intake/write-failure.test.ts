import { expect, test } from 'vitest';
import { explainFailure } from './write-failure.ts';

const failure = (code: string, places: { path?: string; dest?: string } = {}) =>
  explainFailure(Object.assign(new Error('x'), { code, ...places }), 'content').message;

test('names the place, the reason and that nothing changed', () => {
  expect(failure('EROFS', { path: 'content.next' })).toBe(
    'content.next cannot be written: the disk may only be read (EROFS). The content in content is as it was.',
  );
  expect(failure('EACCES', { path: 'a', dest: 'b' })).toBe(
    'b cannot be written: this user may not write there (EACCES). The content in content is as it was.',
  );
  expect(failure('ENOSPC')).toBe(
    'content cannot be written: the disk is full (ENOSPC). The content in content is as it was.',
  );
});

test('leaves any other error as it is', () => {
  const error = new Error('No.');
  expect(explainFailure(error, 'content')).toBe(error);
  expect(explainFailure('No.', 'content').message).toBe('No.');
});
