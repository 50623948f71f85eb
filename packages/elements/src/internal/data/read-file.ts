import type { Finding, ParseResult } from '@xaso/core';
import { dataFailure, type DataFailure } from './data-failure.js';
import { decodeJson } from './decode-json.js';
import type { LoadedFile } from './fetch-file.js';

/** How an element reads files: JSON by its own parser, the rest by readers that come on demand. */
export interface DataFileReader<T> {
  /** Give a function of the module, so that elements over one file parse it once. */
  parse(input: unknown): ParseResult<T>;
  /** Reads a file that is no document in JSON; its code comes on demand. */
  readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ParseResult<T>>;
  /** Names of files that are JSON and yet a table for `readFile`. */
  readonly tables?: RegExp;
}

export type ReadOutcome<T> = { readonly result: ParseResult<T> } | { readonly failure: DataFailure; readonly findings: readonly Finding[] };

type Parse<T> = (input: unknown) => ParseResult<T>;

/** Fifty elements over one file parse it once: by the bytes, then by the parser. */
const parsed = new WeakMap<Uint8Array, Map<Parse<unknown>, ReadOutcome<unknown>>>();

/** Reads a loaded file: JSON by its ending or its first sign, tables and everything else through `readFile`. Never rejects. */
export async function readLoadedFile<T>(file: LoadedFile, reader: DataFileReader<T>): Promise<ReadOutcome<T>> {
  if (startsLikePage(file.bytes)) return failed(dataFailure('notData', { url: file.url }));
  if (isJson(file) && reader.tables?.test(file.name) !== true) return readJsonFile(file, reader.parse);
  try {
    return { result: await reader.readFile(file.bytes, file.name) };
  } catch {
    return failed(dataFailure('network', { url: file.url })); // the reader's own code did not come
  }
}

async function readJsonFile<T>(file: LoadedFile, parse: Parse<T>): Promise<ReadOutcome<T>> {
  const known = parsed.get(file.bytes)?.get(parse) as ReadOutcome<T> | undefined;
  if (known) return known;
  const decoded = decodeJson(file.bytes, file.url);
  const outcome: ReadOutcome<T> = 'json' in decoded ? { result: parse(decoded.json) } : await lookCloser(file, parse, decoded.failure);
  const byParser = parsed.get(file.bytes) ?? new Map<Parse<unknown>, ReadOutcome<unknown>>();
  byParser.set(parse, outcome);
  parsed.set(file.bytes, byParser);
  return outcome;
}

/** What plain JSON parsing refuses goes to the reader: it takes off the wrapper of a published sheet, or names line and column. */
async function lookCloser<T>(file: LoadedFile, parse: Parse<T>, failure: DataFailure): Promise<ReadOutcome<T>> {
  if (failure.kind !== 'unreadable' && failure.kind !== 'encoding') return failed(failure);
  try {
    const { readJson } = await import('@xaso/readers');
    const { value, findings } = readJson(file.bytes, { fileName: file.name });
    return value === undefined ? failed(failure, findings) : { result: parse(value) };
  } catch {
    return failed(failure);
  }
}

function failed(failure: DataFailure, findings: readonly Finding[] = []): { readonly failure: DataFailure; readonly findings: readonly Finding[] } {
  return { failure, findings };
}

function isJson(file: LoadedFile): boolean {
  if (/\.(?:csv|tsv|txt|xlsx?)$/i.test(file.name)) return false;
  return /\.json$/i.test(file.name) || firstSign(file.bytes) === '{' || firstSign(file.bytes) === '[';
}

function startsLikePage(bytes: Uint8Array): boolean {
  return firstSign(bytes) === '<';
}

/** First character that is not white space, a byte order mark or the zero byte of UTF-16. */
function firstSign(bytes: Uint8Array): string {
  const skipped = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
  const sign = bytes.subarray(0, 1000).find((byte) => !skipped.has(byte));
  return sign === undefined ? '' : String.fromCharCode(sign);
}
