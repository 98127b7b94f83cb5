import { describe, expect, test } from 'vitest';
import { FEED_ADDRESS, MAPS_ADDRESS } from '../../src/intake/feed/sources.ts';
import { USAGE, readSyncArgs } from './args.ts';

const read = (...args: string[]) => readSyncArgs(args, '2026-10-09');

describe('readSyncArgs', () => {
  test('takes the public feed into the content of the run, today, where nothing else is said', () => {
    expect(read()).toEqual({
      args: {
        from: [FEED_ADDRESS],
        only: [],
        into: process.env['CONTENT_DIR'] ?? 'content',
        day: '2026-10-09',
        dryRun: false,
        report: undefined,
        idleMs: 30_000,
        tries: 5,
        maps: MAPS_ADDRESS,
        pauseMs: 250,
      },
    });
  });

  test('takes every option', () => {
    const args = [
      ...['--from', 'a.json', '--from', 'https://example.org/b', '--only', 'st0663, ST0116,ST0663'],
      ...['--into', 'elsewhere', '--day', '2026-01-31', '--dry-run', '--report', 'r.txt'],
      ...['--timeout', '0.5', '--tries', '2', '--maps', 'http://127.0.0.1:1/api/', '--pause', '0'],
    ];
    expect(read(...args)).toEqual({
      args: {
        from: ['a.json', 'https://example.org/b'],
        only: ['ST0663', 'ST0116'],
        into: 'elsewhere',
        day: '2026-01-31',
        dryRun: true,
        report: 'r.txt',
        idleMs: 500,
        tries: 2,
        maps: 'http://127.0.0.1:1/api',
        pauseMs: 0,
      },
    });
  });

  test('says everything that is wrong at once', () => {
    const args = [
      ...['--only', 'ST0663,ST66,OCC0868', '--into', 'package.json', '--day', '31/01/2026'],
      ...['--timeout', 'long', '--tries', '0', '--pause', '1x', '--maps', 'ftp://x'],
    ];
    expect(read(...args)).toEqual({
      wrong: [
        '--only names "ST66", which is not a reference such as ST0663.',
        '--only names "OCC0868", which is not a reference such as ST0663.',
        '--day is "31/01/2026", not a day such as 2026-10-09.',
        '--into is "package.json", which is a file, not a folder.',
        '--maps is "ftp://x", not a web address.',
        '--timeout is "long", not a number of 0.1 or more.',
        '--tries is "0", not a number of 1 or more.',
        '--pause is "1x", not a number of 0 or more.',
      ],
    });
  });

  test('does not take an option that it does not know, or words without one', () => {
    expect(read('--form', 'x')).toEqual({ wrong: ["Unknown option '--form'."] });
    expect(read('ST0663')).toEqual({
      wrong: ["Unexpected argument 'ST0663'."],
    });
    expect(read('--only', ' , ')).toEqual({ wrong: ['--only names no standard.'] });
  });

  test('explains itself', () => {
    expect(read('--help', '--day', 'x')).toEqual({ help: true });
    for (const option of ['--from', '--only', '--into', '--day', '--dry-run', '--report', '--maps'])
      expect(USAGE).toContain(option);
  });
});
