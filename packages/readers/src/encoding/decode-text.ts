import type { FindingLog } from '../finding/finding-log.js';
import { legacyFontOf } from './legacy-font.js';

/** An encoding to try on bytes that are not UTF-8. Never tried unless the caller says so. */
export type FallbackEncoding = 'windows-1258';

const replacement = '\ufffd';

/**
 * Turns the bytes of a text file into text. UTF-8 with or without mark, and UTF-16 with its mark, are understood.
 * Bytes that are not text are counted in a finding and shown as U+FFFD; text of a legacy font is refused unless the caller converts it.
 *
 * @param keepLegacy Whether text of a legacy font is given as Windows-1252 shows it.
 * @returns The text without its mark, or undefined when nobody could read it.
 */
export function decodeText(bytes: Uint8Array, log: FindingLog, fallback?: FallbackEncoding, keepLegacy = false): string | undefined {
  const text = decodeBytes(bytes, log, fallback, keepLegacy);
  return text === undefined ? undefined : cleanText(text, log);
}

/** Text that did not come from bytes still may hold a mark, NUL characters and halves of surrogate pairs. */
export function cleanText(text: string, log: FindingLog): string {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  return withoutNul(withoutLoneSurrogates(unmarked, log), log);
}

function decodeBytes(bytes: Uint8Array, log: FindingLog, fallback: FallbackEncoding | undefined, keepLegacy: boolean): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', log);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', log);
  const guessed = utf16WithoutMark(bytes);
  if (guessed !== undefined) {
    log.add('encoding.utf16-without-mark');
    return decodeUtf16(bytes, guessed, log);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes, log, fallback, keepLegacy);
  }
}

function decodeBroken(bytes: Uint8Array, log: FindingLog, fallback: FallbackEncoding | undefined, keepLegacy: boolean): string | undefined {
  if (fallback !== undefined) {
    log.add('encoding.windows-1258');
    return new TextDecoder(fallback).decode(bytes);
  }
  const shown = new TextDecoder('windows-1252').decode(bytes);
  const font = legacyFontOf(shown);
  if (font !== undefined && keepLegacy) return shown;
  if (font !== undefined) {
    log.add('encoding.legacy-font', {}, { font });
    return undefined;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  reportReplaced(text, countOf(text, replacement) - countWritten(bytes), log);
  return text;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', log: FindingLog): string {
  const text = new TextDecoder(encoding).decode(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    reportReplaced(text, countOf(text, replacement), log);
  }
  return text;
}

function reportReplaced(text: string, count: number, log: FindingLog): void {
  const before = text.slice(0, text.indexOf(replacement));
  log.add('encoding.invalid-bytes', { row: countOf(before, '\n') + 1 }, { count });
}

/** Every second byte of Latin text in UTF-16 is zero; UTF-8 text has none. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length, 1000);
  const zeros = [0, 0];
  for (let index = 0; index < sample; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = zeros[index % 2]! + 1;
  }
  const [even, odd] = zeros as [number, number];
  if (odd > sample * 0.2 && even * 10 < odd) return 'utf-16le';
  if (even > sample * 0.2 && odd * 10 < even) return 'utf-16be';
  return undefined;
}

function withoutNul(text: string, log: FindingLog): string {
  const count = countOf(text, '\0');
  if (count === 0) return text;
  log.add('encoding.nul-removed', {}, { count });
  return text.replaceAll('\0', '');
}

const loneSurrogate = /\p{Surrogate}/gu;

function withoutLoneSurrogates(text: string, log: FindingLog): string {
  const count = text.match(loneSurrogate)?.length ?? 0;
  if (count === 0) return text;
  const whole = text.replace(loneSurrogate, replacement);
  reportReplaced(whole, count, log);
  return whole;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/** U+FFFD that somebody has written into the file, as against those which stand for bytes that could not be read. */
function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}
