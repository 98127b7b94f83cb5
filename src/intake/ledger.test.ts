import {
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';
import { change, changes } from '../../tests/fixtures/ledger.ts';
import { ChangesFileSchema } from '../model/change.ts';
import { appendChanges, writeLedger } from './ledger.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});
const ledger = () => join(dir, 'changes.json');
const read = () => ChangesFileSchema.parse(JSON.parse(readFileSync(ledger(), 'utf8'))).changes;

test('Changes are appended after those that are there, one a line', () => {
  appendChanges(dir, [change({ day: '2026-11-21', details: ['K1: other words'] })]);
  appendChanges(dir, [change({ what: 'gone' })]);
  expect(readFileSync(ledger(), 'utf8')).toBe(`{
  "changes": [
    {"day":"2026-11-21","by":"sync","ref":"ST9901","version":"1.0","what":"changed","details":["K1: other words"]},
    {"day":"2026-11-22","by":"sync","ref":"ST9901","version":"1.0","what":"gone","details":[]}
  ]
}
`);
  expect(readdirSync(dir)).toEqual(['changes.json']);
});

test('A run that changes nothing writes nothing', () => {
  appendChanges(dir, []);
  expect(existsSync(ledger())).toBe(false);
});

test('The old content keeps its ledger where the new one is a hard link to it', () => {
  const old = join(dir, 'old.json');
  writeFileSync(old, writeLedger([change()]));
  linkSync(old, ledger());
  appendChanges(dir, [change()]);
  expect(readFileSync(old, 'utf8')).toBe(writeLedger([change()]));
  expect(read()).toHaveLength(2);
});

test('Of a change with more details than a page can show, the rest are counted', () => {
  const details = Array.from({ length: 60 }, (_, index) => `K${index + 1}: other words`);
  appendChanges(dir, [change({ details }), change({ details: details.slice(0, 20) })]);
  const [long, short] = read();
  expect(long?.details).toEqual([...details.slice(0, 19), 'and 41 more changes']);
  expect(short?.details).toEqual(details.slice(0, 20));
});

test('What is written meets the schema and is found sound by the checks, with and without changes', () => {
  for (const entries of [[], changes(3)])
    expect(checkBroken({ file: 'changes.json', text: writeLedger(entries) })).toEqual([]);
});

test('A ledger that cannot be read is named with the place, and stays as it is', () => {
  const broken = writeLedger([change()]).replace('"sync"', '"sink"');
  writeFileSync(ledger(), broken);
  expect(() => {
    appendChanges(dir, [change()]);
  }).toThrow(
    new Error(
      `${ledger()}:3: changes[0].by: "sink" is not one of "import", "sync" or "hand". Did you mean "sync"?`,
    ),
  );
  expect(readFileSync(ledger(), 'utf8')).toBe(broken);
});

test('The shipped ledger has the form in which commands write it', () => {
  const text = readFileSync('content/changes.json', 'utf8');
  expect(writeLedger(ChangesFileSchema.parse(JSON.parse(text)).changes)).toBe(text);
});
