import { sha256 } from './sha-256.js';

/** What a file must be, by its digest: one of these, each as `integrityOf` writes it. */
export type IntegrityValues = readonly [string, ...string[]];

/** Standard base64 of 32 bytes: 43 signs, the last of which ends in two bits that are 0, and a filling sign. The name may be in capitals. */
const written = /^sha256-[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const name = /^sha256-/i;

/**
 * Reads the value of an `integrity` attribute: one digest or several with spaces between them, `sha256-` and base64, as the web platform
 * writes them for scripts. SHA-256 only: the other two digests of the platform can't be had in a page over http, and one that is asked for
 * and can't be checked must not count as checked. So unlike for scripts, a value with any part that is not understood is no value.
 *
 * @returns `undefined` when there is no digest, or a part that is none.
 */
export function parseIntegrity(text: string): IntegrityValues | undefined {
  const [first, ...more] = text
    .split(/[\t\n\f\r ]+/)
    .filter((part) => part !== '')
    .map(readPart);
  if (first === undefined || more.includes(undefined)) return undefined;
  return [first, ...(more as readonly string[])];
}

function readPart(part: string): string | undefined {
  const tidied = part.replace(name, 'sha256-');
  return written.test(tidied) ? tidied : undefined;
}

/** The integrity value of a file, `sha256-` and base64: what an `integrity` attribute holds for it. */
export function integrityOf(bytes: Uint8Array): string {
  return integrityOfDigest(sha256(bytes));
}

/** The integrity value for a SHA-256 digest that was worked out elsewhere. */
export function integrityOfDigest(digest: Uint8Array): string {
  return `sha256-${base64Of(digest)}`;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first, second, third] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += signs[group >> 18]! + signs[(group >> 12) & 63]! + (second === undefined ? '=' : signs[(group >> 6) & 63]!) + (third === undefined ? '=' : signs[group & 63]!);
  }
  return text;
}
