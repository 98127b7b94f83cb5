/** Numbers that look random and follow from a text alone: the same key, the same corpus. */

/** A source of numbers that follow from its key. */
export class Random {
  readonly #key: string;
  readonly #state: Uint32Array;

  constructor(key: string) {
    this.#key = key;
    this.#state = hash(key);
    for (let step = 0; step < 12; step += 1) this.#draw();
  }

  /** Another source, which follows from this key and a name, whatever was drawn here before. */
  fork(name: string): Random {
    return new Random(`${this.#key}/${name}`);
  }

  /** A fraction from 0 up to but not including 1. */
  fraction(): number {
    return this.#draw() / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** Whether something of this likelihood happens. */
  chance(likelihood: number): boolean {
    return this.fraction() < likelihood;
  }

  /** A whole number whose logarithm is spread evenly around a median, within bounds. */
  around(median: number, spread: number, least: number, most: number): number {
    // The sum of four fractions is close enough to a bell.
    const bell =
      (this.fraction() + this.fraction() + this.fraction() + this.fraction() - 2) * Math.sqrt(3);
    return Math.min(most, Math.max(least, Math.round(median * Math.exp(bell * spread))));
  }

  /**
   * One item of a list.
   *
   * @throws RangeError where the list is empty.
   */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('There is nothing to pick from.');
    return list[this.between(0, list.length - 1)] as T;
  }

  /** Some items of a list, none twice, in a new order; all where it has fewer. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const size = Math.min(count, rest.length);
    for (let place = 0; place < size; place += 1) {
      const other = this.between(place, rest.length - 1);
      [rest[place], rest[other]] = [rest[other] as T, rest[place] as T];
    }
    return rest.slice(0, size);
  }

  /** All items of a list in a new order. */
  shuffle<T>(list: readonly T[]): T[] {
    return this.sample(list, list.length);
  }

  /** A version 4 UUID in lower case. */
  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.#draw().toString(16).padStart(8, '0')).join(
      '',
    );
    const variant = '89ab'.charAt(this.between(0, 3));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** The next number of the generator "sfc32". */
  #draw(): number {
    const state = this.#state;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const drawn = (a + b + d) | 0;
    state[3] = d + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + drawn;
    return drawn >>> 0;
  }
}

/** Four numbers that follow from a text: FNV-1a, once per number. */
function hash(text: string): Uint32Array {
  return Uint32Array.from([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35], (start) => {
    let value = start;
    for (let place = 0; place < text.length; place += 1) {
      value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
    }
    return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  });
}
