/** The command line of the import: arguments, output and exit codes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'ksb-atlas-import-'));
const PAGE = 'tests/fixtures/documents/standard-harbour-keeper.txt';

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Runs the command, and gives what it printed and its exit code. */
function run(...args: string[]): { out: string; error: string; code: number } {
  try {
    const out = execFileSync('node', ['scripts/import.ts', ...args], { stdio: 'pipe' });
    return { out: String(out), error: '', code: 0 };
  } catch (thrown) {
    const { stdout, stderr, status } = thrown as { stdout: Buffer; stderr: Buffer; status: number };
    return { out: String(stdout), error: String(stderr), code: status };
  }
}

describe('The import as a command', () => {
  test('prints how it is used', () => {
    const { out, code } = run('--help');
    expect(out).toContain('npm run import -- FILE… [--check] [--into DIR] [--source ID]');
    expect(code).toBe(0);
  });

  test.each([
    [[], 'Name at least one file.'],
    [['--chek', PAGE], "Unknown option '--chek'"],
  ])('says what is wrong with %j', (args, said) => {
    const { error, code } = run(...args);
    expect(error).toContain(said);
    expect(error).toContain('npm run import -- FILE…');
    expect(code).toBe(1);
  });

  test('writes into the folder that is named, and exits 0', () => {
    const into = join(FOLDER, 'content');
    const { out, code } = run(PAGE, '--into', into);
    expect(out.split('\n')[0]).toBe(
      'OCC9910 1.2: 2 duties, 5 KSBs, 6 links, 3 job titles, 1 qualification',
    );
    expect(readdirSync(join(into, 'standards/OCC9910'))).toEqual(['1.2.yaml']);
    expect(code).toBe(0);
  });

  test('exits 1 with --check where there is a difference, and writes nothing', () => {
    const into = join(FOLDER, 'none');
    const { out, code } = run(PAGE, '--into', into, '--check');
    expect(out).toContain('is not in content yet.');
    expect(code).toBe(1);
    expect(readdirSync(FOLDER)).not.toContain('none');
  });

  test('exits 1 where a file is not there', () => {
    const { out, code } = run(join(FOLDER, 'no.html'), '--into', join(FOLDER, 'none'));
    expect(out).toContain('There is no such file.');
    expect(code).toBe(1);
  });
});
