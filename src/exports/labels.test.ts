import { expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { codesOf } from './code-table.ts';
import { buildLabels, shorten } from './labels.ts';

const catalogue = loadCatalogue('content');

test('Every code of every standard has words', () => {
  expect(catalogue.standards.size).toBe(3);
  for (const [version] of catalogue.standards.values()) {
    const { labels } = buildLabels(version ?? fail());
    expect(Object.keys(labels).sort()).toEqual(version && codesOf(version).sort());
    for (const { title, text } of Object.values(labels)) expect(title ?? text).toBeTruthy();
  }
});

test('A KSB has its title and statement, a method its title', () => {
  const [version] = catalogue.standards.get('ST0663') ?? [];
  const { labels } = buildLabels(version ?? fail());
  expect(labels['K7']).toEqual({
    title: 'Supported Employment',
    text: expect.stringMatching(/^In work support, supported employment models/) as string,
  });
  expect(labels['AM3']).toEqual({ title: 'Knowledge Test' });
});

test('A long statement ends at a word, with an ellipsis', () => {
  expect(shorten('How to keep records', 19)).toBe('How to keep records');
  expect(shorten('How to keep records', 18)).toBe('How to keep…');
  expect(shorten('How to keep, and use', 13)).toBe('How to keep…');
  expect(shorten('Unbreakable', 5)).toBe('Unbr…');
});

function fail(): never {
  throw new Error('The standard is not held.');
}
