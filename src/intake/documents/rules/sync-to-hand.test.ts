import { expect, test } from 'vitest';
import { documentText, inWorkshop } from '../../../../tests/support/import.ts';

const page = documentText('standard-harbour-keeper.txt')
  .replace('OCC9910', 'ST9902')
  .replace('1.2', '1.1');

test('A version that a sync wrote becomes YAML, and that is said', async () => {
  await inWorkshop('invented', async ({ run, files, save }) => {
    const { out, code } = await run([save('page.txt', page)]);
    expect(out).toContain(
      'page.txt:1: standards/ST9902/1.1.json, which a sync wrote, becomes standards/ST9902/1.1.yaml, which a sync leaves alone. Take the YAML file away before a sync if the feed alone should count again.',
    );
    expect(code).toBe(0);
    const paths = Object.keys(files()).filter((path) => path.startsWith('standards/ST9902'));
    expect(paths).toEqual(['standards/ST9902/1.1.yaml']);
    expect(files()['standards/ST9902/1.1.yaml']).toContain('title: Harbour keeper & pilot\n');
  });
});
