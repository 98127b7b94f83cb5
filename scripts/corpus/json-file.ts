/** A JSON file that grows while it is written, so that no more than a piece of it is in memory. */
import { closeSync, openSync, writeSync } from 'node:fs';

/** How many characters are gathered before they are written. */
const PIECE = 1 << 20;

/** A JSON array on disk, one value a line, between two texts. */
export class JsonArrayFile {
  readonly #file: number;
  readonly #end: string;
  #gathered: string;
  #isFirst = true;
  /** Bytes written so far. */
  bytes = 0;

  constructor(path: string, start = '[', end = ']\n') {
    this.#file = openSync(path, 'w');
    this.#gathered = start;
    this.#end = end;
  }

  /** Adds a value. */
  add(value: unknown): void {
    this.#gathered += `${this.#isFirst ? '' : ','}\n${JSON.stringify(value)}`;
    this.#isFirst = false;
    if (this.#gathered.length > PIECE) this.#write();
  }

  /** Ends the array and closes the file. */
  close(): void {
    this.#gathered += `\n${this.#end}`;
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    const piece = Buffer.from(this.#gathered);
    for (let done = 0; done < piece.length;) done += writeSync(this.#file, piece, done);
    this.bytes += piece.length;
    this.#gathered = '';
  }
}
