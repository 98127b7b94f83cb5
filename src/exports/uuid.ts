/** Ids made of a name: the same name gives the same id everywhere and for ever. */
import { createHash } from 'node:crypto';

/** The namespace of this project's ids: never to be changed, or every id changes. */
const NAMESPACE = '5d1b6f0e-4f5c-4c1e-9a53-2c7e0b8f3d64';

/**
 * A UUID of version 5 (RFC 9562).
 *
 * @example uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8') // '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 */
export function uuidOf(name: string, namespace = NAMESPACE): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6); // version 5
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8); // variant of the RFC
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
