/** A source of numbers that look random and are the same every time for the same seed. */
export interface Random {
  /** The next number from 0 up to, but not including, 1, with 53 bits. */
  readonly next: () => number;
  /** The next 32 bits. */
  readonly bits: () => number;
}

/** State of the generator: four numbers of 32 bits, not all 0. */
export type RandomState = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1 of Blackman and Vigna, in the public domain: https://prng.di.unimi.it/xoshiro128starstar.c. Small, without weak bits, and the
 * same on every machine. It is no secret: never use it where somebody must not guess.
 */
export function randomFrom([first, second, third, fourth]: RandomState): Random {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  const bits = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return { bits, next: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53 };
}

/**
 * The generator of a seed. The seed is spread over the state by SplitMix, as its authors advise, here with the 32-bit mixer of MurmurHash3.
 *
 * @throws RangeError for a seed that is no safe integer: a seed that is lost can't be told to others.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, and "${seed}" is none.`);
  let state = (seed >>> 0) ^ mixed(Math.floor(seed / 2 ** 32) | 0);
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mixed(state);
  };
  return randomFrom([word(), word(), word(), word()]);
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
