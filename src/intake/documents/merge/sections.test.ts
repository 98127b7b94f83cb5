import { expect, test } from 'vitest';
import { mergeSections } from './sections.ts';

const section = (id: string, title: string, ...blocks: (string | { absent: string })[]) => ({
  id,
  title,
  blocks,
});
const LOST = { absent: 'The copy lost the list.' };

test('Ids, titles and reasons of content stay where the words are the same', () => {
  const held = [
    section('talk', 'Delivery', 'It can be:', LOST),
    section('who', 'Who may attend', LOST),
  ];
  const said = [section('delivery', 'delivery', 'It can be:', { absent: 'Another reason.' })];
  expect(mergeSections(held, said)).toEqual(held);
});

test('Other words take the place of those of content, and new sections stand where the document has them', () => {
  const held = [
    section('overview', 'Overview', 'Old.'),
    section('venue', 'Venue', 'Here.'),
    section('gone', 'Gone', 'Words.'),
  ];
  const said = [
    section('overview', 'Overview', 'New.'),
    section('delivery', 'Delivery', 'So.'),
    section('venue', 'Venue', 'Here.'),
  ];
  expect(mergeSections(held, said)).toEqual(said);
});
