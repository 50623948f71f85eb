// The platform has SHA-256 only as a promise, and in a page only over https; an identity is wanted at once, in Node and in every browser.

/**
 * SHA-256 of bytes (FIPS 180-4).
 *
 * @returns 32 bytes.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
  const schedule = new Int32Array(64);
  const constants = roundConstants();
  const whole = bytes.length - (bytes.length % blockSize);
  for (let at = 0; at < whole; at += blockSize) compress(state, schedule, constants, bytes, at);
  const tail = paddedTail(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < tail.length; at += blockSize) compress(state, schedule, constants, tail, at);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, index) => view.setInt32(index * 4, word));
  return digest;
}

/** Bytes that are worked on at a time. */
const blockSize = 64;

/** The first 32 bits of what stands behind the point in the cube roots of the first 64 primes. */
function roundConstants(): Int32Array {
  return Int32Array.from(firstPrimes(64), (prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32) | 0);
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function compress(state: Int32Array, schedule: Int32Array, constants: Int32Array, bytes: Uint8Array, from: number): void {
  for (let index = 0; index < 16; index += 1) {
    const at = from + index * 4;
    schedule[index] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [schedule[index - 15]!, schedule[index - 2]!];
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[index] = schedule[index - 16]! + first + schedule[index - 7]! + second;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const upper = (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + h + constants[index]! + schedule[index]!;
    const lower = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + upper) | 0;
    d = c;
    c = b;
    b = a;
    a = (upper + lower) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = state[index]! + word;
  });
}

/** What is left behind the last whole block, a 1 bit, zeros, and the length of all in bits: one block or two. */
function paddedTail(left: Uint8Array, length: number): Uint8Array {
  const tail = new Uint8Array(left.length + 9 > blockSize ? 2 * blockSize : blockSize);
  tail.set(left);
  tail[left.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor((length * 8) / 2 ** 32));
  view.setUint32(tail.length - 4, (length * 8) % 2 ** 32);
  return tail;
}
