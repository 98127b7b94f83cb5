/** Opens the file of a feed, compressed or not. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** A file of a feed that is open. */
export interface OpenFeed {
  stream: AsyncIterable<Buffer>;
  /** Bytes of the file that were read so far. */
  bytesRead(): number;
  close(): void;
}

const CHUNK = 256 * 1024;

/** Opens a file; one that is compressed with gzip is told by its first bytes, never by its name. */
export async function openFeed(path: string): Promise<OpenFeed | { why: string }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isGzip = bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
    const raw = file.createReadStream({ start: 0, highWaterMark: CHUNK });
    const stream = isGzip ? raw.pipe(createGunzip({ chunkSize: CHUNK })) : raw;
    raw.on('error', (error) => stream.destroy(error));
    return {
      stream,
      bytesRead: () => raw.bytesRead,
      close: () => {
        stream.destroy();
        raw.destroy();
      },
    };
  } catch (error) {
    await file?.close();
    return { why: sayWhy(error as NodeJS.ErrnoException) };
  }
}

function sayWhy({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file';
  if (code === 'EISDIR') return 'It is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'This user may not read it';
  return `It cannot be read: ${message}`;
}
