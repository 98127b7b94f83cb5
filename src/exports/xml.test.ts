import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { escapeXml, writeElement } from './xml.ts';

describe('escapeXml', () => {
  test.each([
    ['K1 & "K2"', 'K1 &amp; &quot;K2&quot;'],
    ['<b>bold</b> ]]>', '&lt;b&gt;bold&lt;/b&gt; ]]&gt;'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['a\0b\x1bc\ufffe', 'a\ufffdb\ufffdc\ufffd'],
    ['half a pair: \ud83d', 'half a pair: \ufffd'],
    ['tab\t line\n 😀 é', 'tab\t line\n 😀 é'],
  ])('%j', (text, written) => expect(escapeXml(text)).toBe(written));
});

test('What an element and its attributes say is what a parser of XML reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (value, text) => {
      const read = { value: '', text: '' };
      const parser = new Parser(
        {
          onattribute: (_, found) => (read.value = found),
          ontext: (found) => (read.text += found),
        },
        { xmlMode: true, decodeEntities: true },
      );
      parser.end(writeElement('a', { href: value }, text));
      expect(read).toEqual({ value, text });
    }),
  );
});

test('Whatever the text, nothing of it is a mark of XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#13);)/);
      expect(escapeXml(text).isWellFormed()).toBe(true);
    }),
  );
});

test('An element without text is empty', () => {
  expect(writeElement('link', { href: '/?a=1&b=2' })).toBe('<link href="/?a=1&amp;b=2"/>');
  expect(writeElement('title', {}, '')).toBe('<title></title>');
});
