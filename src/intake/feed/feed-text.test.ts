import { describe, expect, test } from 'vitest';
import { NO_TEXT, isFiller, readBlocks, readText } from './feed-text.ts';

describe('readText', () => {
  test('keeps a plain text as it is', () => {
    expect(readText('The tides of the harbour.')).toEqual({
      text: 'The tides of the harbour.',
      markup: [],
      escapedTwice: false,
      loose: false,
    });
  });

  test('gives paragraphs and items a line each', () => {
    expect(readText('<p>Lights:</p><ul><li>red</li><li>green</li></ul>').text).toBe(
      'Lights:\n• red\n• green',
    );
  });

  test('names each kind of tag and entity once', () => {
    expect(readText('a<BR>b<br />c &amp; d&nbsp;<p class="x">e</p>').markup).toEqual([
      '<br>',
      '&amp;',
      '&nbsp;',
      '<p>',
      '</p>',
    ]);
  });

  test('notices loose white space and nothing else', () => {
    for (const given of [' a', 'a ', 'a  b', 'a\u00a0b', 'a\r\n'])
      expect(readText(given), JSON.stringify(given)).toMatchObject({ loose: true });
    for (const given of ['a b', 'a\nb', 'a\r\nb'])
      expect(readText(given), JSON.stringify(given)).toMatchObject({ loose: false });
  });

  test('of nothing is nothing', () => {
    expect(readText('')).toBe(NO_TEXT);
  });
});

describe('readBlocks', () => {
  test('keeps paragraphs and lists apart', () => {
    const html = '<p>One.</p><ul><li>a</li><li>b</li></ul><p>Two.</p><ol><li>c</li></ol>';
    expect(readBlocks(html).blocks).toEqual([
      'One.',
      { list: ['a', 'b'] },
      'Two.',
      { list: ['c'] },
    ]);
  });

  test('takes escaping once for granted, and names it where it is twice', () => {
    expect(readBlocks('&lt;p&gt;One.&lt;/p&gt;')).toEqual({
      blocks: ['One.'],
      escapedTwice: false,
    });
    expect(readBlocks('&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;')).toEqual({
      blocks: ['One.'],
      escapedTwice: true,
    });
  });
});

test('a text without a letter or a digit is filler', () => {
  for (const text of ['.', '', '…', ' - ', '**']) expect(isFiller(text)).toBe(true);
  for (const text of ['a', '5S', 'é', '.net']) expect(isFiller(text)).toBe(false);
});
