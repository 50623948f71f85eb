import type { CivilDate, Finding, ParseResult } from '@xaso/core';
import { warnOnce } from '../warn-once.js';
import { dataFailure, failureFinding, type DataFailure } from './data-failure.js';
import { fileName, type LoadedFile, type LoadOutcome } from './fetch-file.js';
import type { FetchLimits } from './fetch-limits.js';
import { readLoadedFile, type DataFileReader, type ReadOutcome } from './read-file.js';
import { lastGood, loadShared, rememberGood, type GoodCopy } from './shared-files.js';
import { sourceAddress } from './source-address.js';

// Everything that `src` needs, loaded when an element has one: a table or JSON inside the page shows without it.

export interface SourceRequest<T> {
  readonly src: string;
  /** Address of the page, to which `src` is relative. */
  readonly base: string;
  /** The code that reads the file; it may come while the file does. */
  readonly reader: Promise<DataFileReader<T>>;
  readonly limits: FetchLimits;
  /** Whether copies in memory are passed over. */
  readonly fresh: boolean;
  /** Whether a copy is kept in the browser. */
  readonly keepCopy: boolean;
  readonly today: CivilDate;
}

/** What became of a source: a result; an older one with the failure of the new and its day; or the failure alone. */
export interface SourceOutcome<T> {
  readonly result?: ParseResult<T>;
  readonly failure?: DataFailure;
  readonly findings: readonly Finding[];
  readonly savedOn?: CivilDate;
}

/** A source on its way. */
export interface OpenSource<T> {
  readonly outcome: Promise<SourceOutcome<T>>;
  /** Says that the element no longer waits; the request ends when no other element does. */
  release(): void;
}

/** Loads and reads a data file; falls back on the last good copy. Never rejects. */
export function openSource<T>(request: SourceRequest<T>): OpenSource<T> {
  const address = sourceAddress(request.src, request.base);
  if ('failure' in address) {
    const { failure, findings } = address;
    return { outcome: Promise.resolve({ failure, findings: [failureFinding(failure), ...findings] }), release: () => undefined };
  }
  const share = loadShared(address.url, request.limits, { fresh: request.fresh });
  let waited = true;
  const release = (): void => {
    waited = false;
    share.release();
  };
  return { outcome: share.outcome.then((loaded) => (waited ? finish(loaded, address.url, request) : { findings: [] })), release };
}

async function finish<T>(loaded: LoadOutcome, url: URL, request: SourceRequest<T>): Promise<SourceOutcome<T>> {
  if ('failure' in loaded) return fallBack(loaded.failure, [], url, request);
  const read = await readBy(request, loaded.file);
  if ('failure' in read) return fallBack(read.failure, read.findings, url, request);
  if (read.result.value === undefined) return fallBack(dataFailure('invalid', { url: url.href }), read.result.findings, url, request);
  keep(loaded.file, request);
  return { result: read.result, findings: [] };
}

async function readBy<T>({ reader }: SourceRequest<T>, file: LoadedFile): Promise<ReadOutcome<T>> {
  try {
    return await readLoadedFile(file, await reader);
  } catch {
    return { failure: dataFailure('network', { url: file.url }), findings: [] }; // the reader's code did not come
  }
}

function keep(file: LoadedFile, request: SourceRequest<unknown>): void {
  const copy: GoodCopy = { file, savedOn: request.today };
  rememberGood(copy);
  if (request.keepCopy) void import('./kept-copy.js').then(({ keepCopy }) => keepCopy(copy), () => undefined);
}

/** No new data: the last good copy with its day, or the failure alone. */
async function fallBack<T>(failure: DataFailure, causes: readonly Finding[], url: URL, request: SourceRequest<T>): Promise<SourceOutcome<T>> {
  explain(failure);
  const findings = [failureFinding(failure), ...causes];
  const copy = lastGood(url.href) ?? (request.keepCopy ? await fromStorage(url) : undefined);
  const read = copy && (await readBy(request, copy.file));
  if (!copy || !read || 'failure' in read || read.result.value === undefined) return { failure, findings };
  return { result: read.result, failure, findings, savedOn: copy.savedOn };
}

async function fromStorage(url: URL): Promise<GoodCopy | undefined> {
  try {
    const { keptCopy } = await import('./kept-copy.js');
    return await keptCopy(url.href, fileName(url));
  } catch {
    return undefined;
  }
}

/** Tells developers what to change, where the browser says nothing that they could search for. */
function explain({ kind, url }: DataFailure): void {
  if (kind === 'policy' && url) warnOnce(`The page's Content-Security-Policy blocked ${url}: add ${new URL(url).origin} to connect-src, or put the file on this site.`);
  else if (kind === 'network' && url) warnOnce(`${url} could not be loaded: the host may be unreachable, may not allow this site (CORS), or is http on an https page.`);
}
