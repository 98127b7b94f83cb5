import { documentRule } from './rule.ts';

/** Every file that is named can be read. */
export const missingFile = documentRule(
  { id: 'missing-file', severity: 'stops', finds: 'A file that is not there or cannot be read.' },
  (path: string, code: string) => ({
    path,
    line: 1,
    message: REASONS[code] ?? `The file cannot be read (${code}).`,
    remedy: 'Mend the path, or the rights of the file.',
  }),
);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
};
