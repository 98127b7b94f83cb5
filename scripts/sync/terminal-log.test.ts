import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createTerminalLog } from './terminal-log.ts';

/** A stream that keeps what is written, as a terminal or not. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  const terminal = { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true };
  return { out: Object.assign(writable, terminal) as unknown as NodeJS.WriteStream, written };
}

test('where there is no terminal, writes a line for each quarter', () => {
  const { out, written } = stream(false);
  const progress = createTerminalLog(out).begin('Downloading', 'bytes');
  for (let done = 0; done <= 80; done += 1) progress.show(done * 1_000_000, 80_000_000);
  progress.end();
  expect(written).toEqual([
    'Downloading: 0.0 of 80.0 MB\n',
    'Downloading: 20.0 of 80.0 MB\n',
    'Downloading: 40.0 of 80.0 MB\n',
    'Downloading: 60.0 of 80.0 MB\n',
    'Downloading: 80.0 of 80.0 MB\n',
  ]);
});

test('where the size is not known, writes a line for every ten megabytes', () => {
  const { out, written } = stream(false);
  const progress = createTerminalLog(out).begin('Downloading', 'bytes');
  for (let done = 0; done <= 25; done += 5) progress.show(done * 1_000_000, undefined);
  expect(written).toEqual([
    'Downloading: 0.0 MB\n',
    'Downloading: 10.0 MB\n',
    'Downloading: 20.0 MB\n',
  ]);
});

test('counts questions as such', () => {
  const { out, written } = stream(false);
  createTerminalLog(out).begin('Asking', 'questions').show(3, 3);
  expect(written).toEqual(['Asking: 3 of 3\n']);
});

test('on a terminal, draws a bar', () => {
  const { out, written } = stream(true);
  const progress = createTerminalLog(out).begin('Downloading', 'bytes');
  progress.show(40_000_000, 80_000_000);
  progress.end();
  expect(written.join('')).toContain('50% 40.0 of 80.0 MB');
});
