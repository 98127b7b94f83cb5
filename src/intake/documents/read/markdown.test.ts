import { expect, test } from 'vitest';
import { cellText } from '../passage.ts';
import { readMarkdown } from './markdown.ts';

const kinds = (text: string) =>
  readMarkdown('page', text).passages.map(({ line, kind, text: words, cells }) =>
    kind === 'row' ? [line, ...cells.map(cellText)] : [line, kind, words],
  );

test('Headings, paragraphs and items are passages; a stated code has one of its own', () => {
  expect(
    kinds(`## **Knowledge**

**K1:** lights &amp; lamps
in any weather
**K2:** winds\u0020\u0020
S1: trim

- S7:** Apply\u0020\u0020
**S8:** Manage
- [linked](https://example.org) words`),
  ).toEqual([
    [1, 'heading', 'Knowledge'],
    [3, 'text', 'K1: lights & lamps in any weather'],
    [5, 'text', 'K2: winds'],
    [6, 'text', 'S1: trim'],
    [8, 'item', 'S7: Apply'],
    [9, 'text', 'S8: Manage'],
    [10, 'item', 'linked words'],
  ]);
});

test('A table may have bars, tabs with HTML in its cells, or be HTML', () => {
  expect(kinds('| A | B |\n| --- | --- |\n| **1** | x<br>y |')).toEqual([
    [1, 'A', 'B'],
    [3, '1', 'x y'],
  ]);
  expect(kinds('A\tB\n<b>1</b> <ul><li>x</li><li>y</li></ul>\tz\n\tonly B')).toEqual([
    [1, 'A', 'B'],
    [2, '1 x y', 'z'],
    [3, '', 'only B'],
  ]);
  expect(kinds('Words\n\n<table><tr><td>1</td><td>2</td></tr></table>')).toEqual([
    [1, 'text', 'Words'],
    [3, '1', '2'],
  ]);
});
