import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { VALID_CONTENT } from '../../tests/fixtures/broken-content.ts';
import { change, changes } from '../../tests/fixtures/ledger.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { newestFirst } from '../catalogue/newest-first.ts';
import type { Change } from '../model/change.ts';
import { writeAtomFeed } from './atom.ts';

const valid = loadCatalogue(VALID_CONTENT);
const feedOf = (ledger: Change[], site?: string) =>
  readFeed(
    writeAtomFeed({ ...valid, changes: newestFirst(ledger) }, site ? new URL(site) : undefined),
  );

/** An element as a parser of XML reads it. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

function readFeed(xml: string) {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag(name, implied) {
        expect([open.pop()?.name, implied]).toEqual([name, name === 'link']);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const [feed] = root.children;
  if (!feed) throw new Error('The text holds no element.');
  const all = (name: string, of: Element = feed) => of.children.filter((it) => it.name === name);
  const text = (name: string, of?: Element) => all(name, of).map((it) => it.text);
  return { feed, all, text, entries: all('entry') };
}

/** Exactly one of each that RFC 4287 asks for, and at least one way on. */
function expectRequired({ feed, all, text, entries }: ReturnType<typeof readFeed>): void {
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  for (const element of [feed, ...entries]) {
    expect(text('id', element)).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/)]);
    expect(text('title', element)).toEqual([expect.stringMatching(/\S/)]);
    expect(text('updated', element)).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/),
    ]);
    const rels = all('link', element).map(({ attributes }) => attributes['rel']);
    expect(rels).toEqual(element === feed ? ['self', 'alternate'] : ['alternate']);
  }
  expect(all('author').flatMap((author) => text('name', author))).toEqual(['KSB Atlas']);
  expect(text('rights')).toEqual([
    expect.stringMatching(/^Official words: Open Government Licence/),
  ]);
}

describe('The feed', () => {
  test('has all that Atom asks for, with entries and without', () => {
    const full = feedOf(changes(3));
    expectRequired(full);
    expect(full.entries).toHaveLength(3);
    const empty = feedOf([]);
    expectRequired(empty);
    expect(empty.entries).toEqual([]);
    expect(empty.text('updated')).toEqual(['1970-01-01T00:00:00Z']);
  });

  test('holds the newest 100 changes and says when the newest was', () => {
    const { entries, text } = feedOf([...changes(90, { day: '2026-11-20' }), ...changes(90)]);
    expect(entries).toHaveLength(100);
    expect(text('updated')).toEqual(['2026-11-22T00:00:00Z']);
    expect(text('updated', entries[90])).toEqual(['2026-11-20T00:00:00Z']);
  });

  test('says of each change what happened to which version, when, by what command, in detail', () => {
    const { entries, text, all } = feedOf([
      change({ details: ['K3: "salt & <fresh> water"', 'D2: 1 KSB more'] }),
      change({ ref: 'ST0001', version: '2021-06-10', what: 'gone' }),
    ]);
    expect(text('title', entries[0])).toEqual(['Changed: Harbour keeper (ST9901), version 1.0']);
    expect(text('summary', entries[0])).toEqual([
      'Sync with the standards feed, 22 November 2026\nK3: "salt & <fresh> water"\nD2: 1 KSB more',
    ]);
    expect(all('link', entries[0])[0]?.attributes['href']).toBe('/standards/st9901/v/1.0/');
    expect(text('title', entries[1])).toEqual([
      'No longer in the feed: ST0001, version of 10 June 2021',
    ]);
    expect(all('link', entries[1])[0]?.attributes['href']).toBe('/changes/');
  });

  test('has whole addresses where the address of the site is known', () => {
    const { all, entries } = feedOf([change()], 'https://atlas.example');
    const addresses = [...all('link'), ...all('link', entries[0])].map(
      ({ attributes }) => attributes['href'],
    );
    expect(addresses).toEqual([
      'https://atlas.example/changes/feed.xml',
      'https://atlas.example/changes/',
      'https://atlas.example/standards/st9901/v/1.0/',
    ]);
  });
});

describe('The id of an entry', () => {
  const idsOf = (ledger: Change[], site?: string) => {
    const { entries, text } = feedOf(ledger, site);
    return entries.flatMap((entry) => text('id', entry));
  };

  test('is one that never changes', () => {
    expect(idsOf([change()])).toEqual(['urn:uuid:39a2a1d1-5331-59a2-aba3-2d068e9c8aac']);
  });

  test('is the same when more changes follow, the details are mended, or the site moves', () => {
    const ids = idsOf([change({ details: ['a'] }), change({ details: ['b'] })]);
    const later = idsOf(
      [
        change({ details: ['mended'] }),
        change({ details: ['b'] }),
        change({ details: ['c'] }),
        change({ day: '2026-12-01' }),
      ],
      'https://atlas.example',
    );
    expect(later.slice(1, 3)).toEqual(ids);
  });

  test('is its own, whatever the change', () => {
    const ledger = [
      ...[change(), change(), change({ by: 'import' }), change({ what: 'gone' })],
      ...[change({ version: '1.1' }), change({ ref: 'ST9902' }), change({ day: '2026-11-23' })],
    ];
    expect(new Set(idsOf(ledger)).size).toBe(ledger.length);
  });
});
