import { dataFailure, type DataFailure, type FailureKind } from './data-failure.js';

/** What JSON bytes hold, or the class of failure. */
export type Decoded = { readonly json: unknown } | { readonly failure: DataFailure };

/** Decodes UTF-8 (with or without mark) or marked UTF-16, and parses JSON. An HTML page in place of data is recognised. Never throws. */
export function decodeJson(bytes: Uint8Array, url?: string): Decoded {
  const fail = (kind: FailureKind): Decoded => ({ failure: dataFailure(kind, url === undefined ? {} : { url }) });
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return fail('encoding');
  }
  return parseJsonText(text, url);
}

/** Parses JSON text; see `decodeJson`. */
export function parseJsonText(text: string, url?: string): Decoded {
  const about = url === undefined ? {} : { url };
  const trimmed = text.trim();
  if (trimmed === '') return { failure: dataFailure('noContent', about) };
  if (trimmed.startsWith('<')) return { failure: dataFailure('notData', about) };
  try {
    return { json: JSON.parse(trimmed) as unknown };
  } catch {
    return { failure: dataFailure('unreadable', about) };
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
