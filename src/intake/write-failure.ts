/** Says in plain words why a file or folder could not be written. */

const REASONS: Record<string, string> = {
  EACCES: 'this user may not write there',
  EBUSY: 'the system says that it is in use',
  EEXIST: 'a file stands in its place',
  EDQUOT: 'no more disk space may be used',
  EMFILE: 'too many files are open',
  ENOENT: 'a folder on the way to it is missing',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EPERM: 'this user may not write there',
  EROFS: 'the disk may only be read',
  EXDEV: 'it lies on another disk than the folder around it',
};

/** An error of the file system as one that says what to do; any other error as it is. */
export function explainFailure(error: unknown, dir: string): Error {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined || code === undefined)
    return error instanceof Error ? error : new Error(String(error));
  return new Error(
    `${dest ?? path ?? dir} cannot be written: ${reason} (${code}). The content in ${dir} is as it was.`,
    { cause: error },
  );
}
