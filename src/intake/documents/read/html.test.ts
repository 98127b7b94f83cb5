import { describe, expect, test } from 'vitest';
import { cellText } from '../passage.ts';
import { readHtml } from './html.ts';

const kinds = (html: string) =>
  readHtml('page', html).passages.map(({ line, kind, text }) => [line, kind, text]);

test('Headings, paragraphs, items and pairs are passages with their lines; entities are read', () => {
  expect(
    kinds(`<h1>Harbour
 keeper &amp; pilot</h1>
<p>One<br>two &lt; three</p>
<ul><li><p>a</p><p>b</p><ul><li>c</li></ul></li></ul>
<dl><dt>Level</dt><dd>4</dd></dl>loose <b>words</b>`),
  ).toEqual([
    [1, 'heading', 'Harbour keeper & pilot'],
    [3, 'text', 'One'],
    [3, 'text', 'two < three'],
    [4, 'item', 'a'],
    [4, 'text', 'b'],
    [4, 'item', 'c'],
    [5, 'item', 'Level: 4'],
    [5, 'text', 'loose words'],
  ]);
});

test('Menus, scripts, forms, hidden parts and icons are no part of the document; of a footer the licence is', () => {
  expect(
    kinds(
      `<nav>Menu</nav><script>K1: no</script><p hidden>no</p><p><i class="material-icons">done</i>Yes</p>
<form><p>Useful?</p></form><footer><p>Crown copyright</p><p>Cookies</p></footer>`,
    ),
  ).toEqual([
    [1, 'text', 'Yes'],
    [2, 'text', 'Crown copyright'],
  ]);
});

describe('A table', () => {
  const rows = (html: string) =>
    readHtml('page', html).passages.map(({ kind, cells, text }) =>
      kind === 'row' ? cells.map(cellText) : text,
    );

  test('has rows of cells; a cell that spans rows is in each', () => {
    expect(
      rows(`<table><caption>Grades</caption><thead><tr><th>KSB</th><th>Grade</th></tr></thead>
<tr><td rowspan="2">K1</td><td>Pass</td></tr><tr><td>Merit</td></tr><tr><td colspan="2">All</td></tr></table>`),
    ).toEqual(['Grades', ['KSB', 'Grade'], ['K1', 'Pass'], ['K1', 'Merit'], ['All', '']]);
  });

  test('has what stands outside of its cells after it', () => {
    expect(rows('<table><p>Lost</p><tr><td>K1</td><b>too</b></tr></table>')).toEqual([
      ['K1'],
      'Lost',
      'too',
    ]);
  });
});

test('Codes are read from their marks, and labels side by side are items of their own', () => {
  const { passages } = readHtml(
    'page',
    `<p><span class="ksb-item" data-ksb-id="K1">…</span><span class="ksb-item" data-ksb-id="S2">…</span></p>
<p><span class="tag"><span title="job title">Pilot</span></span><span class="tag"><span title="job title">Keeper</span></span></p>`,
  );
  expect(passages.map(({ text, label }) => [text, label])).toEqual([
    ['K1 S2', undefined],
    ['Pilot', 'job title'],
    ['Keeper', 'job title'],
  ]);
});

test('The page says its address and title, and whether it is whole', () => {
  const head =
    '<html><head><title>A &ndash; B</title><meta property="og:url" content="https://example.org/a"></head>';
  expect(readHtml('page', `${head}<body><p>x</p></body></html>`)).toMatchObject({
    address: 'https://example.org/a',
    windowTitle: 'A – B',
    isWhole: true,
  });
  expect(readHtml('page', `${head}<body>\n<p>x`)).toMatchObject({ breaksOff: 2 });
  expect(readHtml('page', '<p>x</p>\n<p cla')).toMatchObject({ breaksOff: 2 });
  expect(readHtml('page', '<p>x</p>').breaksOff).toBeUndefined();
});
