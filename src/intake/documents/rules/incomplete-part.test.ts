import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const REMEDY = 'Write the facts into the file by hand where the page gives them.';

test.each([
  [
    'It will consist of 30 questions.\n',
    'The test "Lamp Test": the copy does not give the number of questions',
  ],
  [
    'Pass | 20 | 30 |\n',
    'The test "Lamp Test": the copy does not give the marks that earn each grade',
  ],
])('A test without "%s" is kept in its words alone', async (line, said) => {
  const { out, code } = await importText(documentText('plan-lamplighter.txt', [line, '']));
  expect(out[1]).toContain(`${said}, so only the words of this part are kept. ${REMEDY}`);
  expect(code).toBe(0);
});

test('A table of overall grades that no rule decides is named', async () => {
  const { out } = await importText(
    documentText('plan-lamplighter.txt', ['Pass | Pass | Pass |', 'Pass | Pass | Distinction |']),
  );
  expect(out[1]).toContain(
    'The overall grades: the copy does not give a rule that counts methods and decides each row as the table does',
  );
});
