import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCUMENTS } from '../../../tests/support/import.ts';
import { DOCUMENT_KINDS, recognise } from './kind.ts';

const files = readdirSync(DOCUMENTS);

test('There are invented documents of every kind', () => {
  const kinds = new Set(files.map((name) => name.split('-')[0]));
  expect([...kinds].sort()).toEqual(Object.keys(DOCUMENT_KINDS).sort());
});

test.each(files)('%s is told by its content, whatever its name', (name) => {
  const text = readFileSync(join(DOCUMENTS, name), 'utf8');
  expect(recognise('outline-standard-map-plan.pdf', text).kind).toBe(name.split('-')[0]);
});

test('The form of a page is told by its content too', () => {
  const form = (text: string) => recognise('page', text).kind;
  const saved = '<!-- saved from url=(0014)about:internet -->\n';
  const html = readFileSync(join(DOCUMENTS, 'standard-harbour-keeper.html'), 'utf8');
  expect(form(saved + html)).toBe('standard');
  expect(form(`\n\n${html}`)).toBe('standard');
});
