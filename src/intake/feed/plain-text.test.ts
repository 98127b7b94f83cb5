import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMarkup, toPlainText } from './plain-text.ts';

const said = (given: string) =>
  toPlainText(given).lines.map(({ text, item }) => (item ? `- ${text}` : text));

describe('toPlainText', () => {
  test.each([
    ['plain words', ['plain words']],
    ['', []],
    [' \r\n ', []],
    ['one\r\ntwo\n\n three', ['one', 'two', 'three']],
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['one<br>two<br/>three', ['one', 'two', 'three']],
    ['one</p>two', ['one', 'two']],
    ['<ul><li>red</li><li>green</li></ul>', ['- red', '- green']],
    ['Lights: <ol><li>red<li>green</ol> at night', ['Lights:', '- red', '- green', 'at night']],
    ['<ul><li><p>red</p><p>port</p></li></ul>', ['- red port']],
    ['<ul><li>red<ul><li>dim</li></ul></li></ul>', ['- red', '- dim']],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a b', 'c']],
    ['<b>bo</b>ld <i>words</i>', ['bold words']],
    ['a\n  b <b>c</b>', ['a b c']],
    ['tides &amp; lights', ['tides & lights']],
    ['tides&nbsp;&nbsp;and\u00a0lights', ['tides and lights']],
    ['&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;', ['one', 'two']],
    ['&amp;lt;p&amp;gt;one&amp;lt;/p&amp;gt;', ['one']],
    ['&lt;p&gt;a &amp;amp; b&lt;/p&gt;', ['a & b']],
    ['&lt;p&gt;.&lt;/p&gt;', ['.']],
    ['a &lt; b', ['a < b']],
    ['a < b, 3<5 and 5>3', ['a < b, 3<5 and 5>3']],
    ['R&D; Q&A, AT&T', ['R&D; Q&A, AT&T']],
    ['zero\u200bwidth\ufeff and \u0007bell', ['zerowidth and bell']],
    ['half \ud83d of a face', ['half \ufffd of a face']],
    ['curly “quotes” – kept', ['curly “quotes” – kept']],
  ])('%j', (given, lines) => {
    expect(said(given)).toEqual(lines);
  });

  test.each([
    'a<script>alert(1)</script>b',
    'a<style>p{}</style>b',
    'a<iframe src="x">inner</iframe>b',
    'a<!-- b -->b',
    'a<img src=x onerror=alert(1)>b',
    'a&lt;script&gt;alert(1)&lt;/script&gt;b',
    'a&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;b',
    'a<scr\u200bipt>alert(1)</scr\u200bipt>b',
    'a<svg onload=alert(1)></svg>b',
    'a<x-y z="1">b',
    'ab<a href="',
  ])('takes out of %j all but the words', (given) => {
    expect(said(given)).toEqual(['ab']);
  });

  test('says how deep the tags were escaped', () => {
    const depth = (given: string) => toPlainText(given).unescaped;
    expect(depth('<p>a</p>')).toBe(0);
    expect(depth('a &amp; b')).toBe(0);
    expect(depth('&lt;p&gt;a&lt;/p&gt;')).toBe(1);
    expect(depth('&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;')).toBe(2);
  });

  test('cuts out tags that are escaped deeper than it follows', () => {
    const deep = '&amp;amp;amp;amp;amp;amp;amp;lt;b&gt;'.replace('lt;b&gt;', 'lt;b>x');
    expect(said(deep).join()).not.toMatch(/<b/);
  });
});

/** Texts made of what HTML is made of. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<', '>', '</', '<p>', '<li>', '<ul>', '</li>', '<br>', '<script>', '</script>', '&'],
        ...[
          '&lt;',
          '&gt;',
          '&amp;',
          '&amp;lt;',
          '&#60;',
          '&nbsp;',
          'b',
          ' ',
          '\n',
          '\u200b',
          '!',
          '=',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('Whatever comes in', () => {
  test('no tag and no loose white space comes out', () => {
    fc.assert(
      fc.property(markup, (given) => {
        for (const { text } of toPlainText(given).lines) {
          expect(text).not.toMatch(/<(?:\/?[a-z][^<>]*(?:>|$)|[!?])/i);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\s{2}|[\n\r\u200b]/);
          expect(text).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('plain words come out as they went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zé“”’ ,.;()-]{1,60}$/), (given) => {
        expect(said(given).join('')).toBe(given.replace(/ +/g, ' ').trim());
      }),
    );
  });

  test('a text without markup is told from one with it', () => {
    expect(hasMarkup('a < b & c')).toBe(false);
    expect(hasMarkup('a &lt; b')).toBe(true);
    expect(hasMarkup('a<br>b')).toBe(true);
  });
});
