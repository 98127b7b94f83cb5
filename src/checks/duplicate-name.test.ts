import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a synonym that is the name of another term is named, whatever its capitals', () => {
  const edit = {
    file: 'glossary.yaml',
    from: 'synonyms: [EPA]',
    to: 'synonyms: [EPA, Apprenticeship]',
  };
  expect(checkBroken(edit)).toEqual([
    'content/glossary.yaml:8: terms[1].synonyms[1]: "Apprenticeship" is already a name of the term "apprenticeship". Take it out of one of the two: search must know which is meant.',
  ]);
});

test('a synonym of two terms is named', () => {
  const edit = {
    file: 'glossary.yaml',
    from: '  - id: end-point-assessment\n',
    to: '    synonyms: [epa]\n  - id: end-point-assessment\n',
  };
  expect(checkBroken(edit)).toEqual([
    'content/glossary.yaml:9: terms[1].synonyms[0]: "EPA" is already a name of the term "apprenticeship". Take it out of one of the two: search must know which is meant.',
  ]);
});

test('a synonym that repeats its own term is named', () => {
  const edit = { file: 'glossary.yaml', from: '[EPA]', to: '[End-point assessment]' };
  expect(checkBroken(edit)).toEqual([
    'content/glossary.yaml:8: terms[1].synonyms[0]: "End-point assessment" is already a name of this term. Take it out.',
  ]);
});
