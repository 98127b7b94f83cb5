import { describe, expect, test } from 'vitest';
import { json, status, withServer } from '../../../../tests/support/scripted-server.ts';
import type { Answer } from '../../../../tests/support/scripted-server.ts';
import { createMapsClient } from './client.ts';

const KEY = 'secret-key-of-a-test';

/** Asks a server that answers so, as often as given. */
async function ask(times: number, ...answers: Answer[]) {
  return withServer(answers, async (base, asked) => {
    const said: string[] = [];
    const limits = { connectMs: 500, idleMs: 500, tries: 3, firstWaitMs: 5, longestWaitMs: 2000 };
    const client = createMapsClient({ base, key: KEY, pauseMs: 60, limits }, (line) => {
      said.push(line);
    });
    const begun = Date.now();
    const got: unknown[] = [];
    for (let count = 0; count < times; count += 1)
      got.push(
        await client('Occupations/OCC0001').catch((error: unknown) => (error as Error).message),
      );
    return { got, said, asked, took: Date.now() - begun };
  });
}

describe('createMapsClient', () => {
  test('sends the key in its header, and pauses between two questions', async () => {
    const { got, asked, took } = await ask(3, json('{"a":1}'));
    expect(got).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
    expect(asked.map(({ headers }) => headers['x-api-key'])).toEqual([KEY, KEY, KEY]);
    expect(took).toBeGreaterThanOrEqual(118);
  });

  test('takes 404 for nothing held', async () => {
    expect((await ask(1, status(404))).got).toEqual([undefined]);
  });

  test('waits as the server asks, or longer each time, and asks again', async () => {
    const { got, said, took } = await ask(
      1,
      status(429, { 'Retry-After': '1' }),
      status(503),
      json('[]'),
    );
    expect(got).toEqual([[]]);
    expect(said).toHaveLength(2);
    expect(took).toBeGreaterThanOrEqual(1000);
  });

  test('gives up at once where the key is not accepted, and never says the key', async () => {
    const { got, asked, said } = await ask(1, status(401, {}, KEY));
    expect(got).toEqual(['The key is not accepted (401)']);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify([got, said])).not.toContain(KEY);
  });

  test('gives up after as many tries as it may', async () => {
    const { got, asked } = await ask(1, status(500));
    expect(got).toEqual(['It answers 500 Internal Server Error (tried 3 times)']);
    expect(asked).toHaveLength(3);
  });

  test('does not take a page for an answer', async () => {
    expect((await ask(1, json('<html>'))).got).toEqual(['The answer is not JSON (tried 3 times)']);
  });

  test('gives its key to no other host', async () => {
    const { got } = await ask(1, status(302, { Location: 'https://example.org/' }));
    expect(got).toEqual(['It redirects to https://example.org, which was not named']);
  });
});
