import type { CivilDate, Finding, ParseResult } from '@xaso/core';
import { todayOf } from '../clock.js';
import { warnOnce } from '../warn-once.js';
import type { Refusal } from './check-integrity.js';
import { dataFailure, failureFinding, type DataFailure } from './data-failure.js';
import { fileName, type LoadedFile, type LoadOutcome } from './fetch-file.js';
import type { FetchLimits } from './fetch-limits.js';
import { readLoadedFile, type DataFileReader, type ReadOutcome } from './read-file.js';
import { copyBefore, lastGood, loadShared, rememberGood, rememberReplaced, type GoodCopy } from './shared-files.js';
import { sourceAddress } from './source-address.js';

// Everything that `src` needs, loaded when an element has one: a table or JSON inside the page shows without it.

/** What a page says about a file. Elements that load data say it of themselves. */
export interface NamedSource {
  readonly src?: string | undefined;
  /** What the file must be, by its digest; anything when left out. */
  readonly integrity?: string | null | undefined;
  /** Address of the page, to which `src` is relative. */
  readonly baseURI: string;
  /** Whether a copy is kept in the browser. */
  readonly keepCopy: boolean;
  /** Day that is taken for today. */
  readonly asOf?: string | undefined;
}

export interface SourceOptions<T> {
  /** The code that reads the file; it may come while the file does. */
  readonly reader: Promise<DataFileReader<T>>;
  readonly limits: FetchLimits;
  /** Whether copies in memory are passed over. */
  readonly fresh: boolean;
  /** Whether it is a document beside the element's own data: how much of it changed is then nobody's question. */
  readonly isBeside?: boolean;
}

interface SourceRequest<T> extends SourceOptions<T>, Pick<NamedSource, 'integrity' | 'keepCopy'> {
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
export function openSource<T>(source: NamedSource, options: SourceOptions<T>): OpenSource<T> {
  const { src = '', integrity, baseURI, keepCopy } = source;
  const request: SourceRequest<T> = { ...options, integrity, keepCopy, today: todayOf(source) }; // as it is now: an element may change
  const address = sourceAddress(src, baseURI);
  if ('failure' in address) {
    const { failure, findings } = address;
    return { outcome: Promise.resolve({ failure, findings: [failureFinding(failure), ...findings] }), release: () => undefined };
  }
  let share = loadShared(address.url, request.limits, { fresh: request.fresh });
  let waited = true;
  const release = (): void => {
    waited = false;
    share.release();
  };
  const bring = async (): Promise<SourceOutcome<T>> => {
    let trusted = await trustedOnly(await share.outcome, request);
    // A copy on the way may be older than the page that names the new digest.
    if (waited && 'finding' in trusted && trusted.failure.retryable && !request.fresh) {
      share = loadShared(address.url, request.limits, { fresh: true });
      trusted = await trustedOnly(await share.outcome, request);
    }
    return waited ? finish(trusted, address.url, request) : { findings: [] };
  };
  return { outcome: bring(), release };
}

type TrustedOutcome = LoadOutcome | Refusal;

/** A file that came, unless it is not what the page says that it is. */
async function trustedOnly(loaded: LoadOutcome, request: SourceRequest<unknown>): Promise<TrustedOutcome> {
  return 'failure' in loaded ? loaded : ((await refusalBy(request, loaded.file)) ?? loaded);
}

/** Why a file may not be shown. Where the code that checks it does not come, it is not shown either. */
async function refusalBy({ integrity }: SourceRequest<unknown>, file: LoadedFile): Promise<TrustedOutcome | undefined> {
  if (integrity === undefined || integrity === null) return undefined;
  try {
    const { refusalOf } = await import('./check-integrity.js');
    return await refusalOf(file, integrity);
  } catch {
    return { failure: dataFailure('network', { url: file.url }) };
  }
}

async function finish<T>(loaded: TrustedOutcome, url: URL, request: SourceRequest<T>): Promise<SourceOutcome<T>> {
  if ('failure' in loaded) return fallBack(loaded.failure, ['finding' in loaded ? loaded.finding : failureFinding(loaded.failure)], url, request);
  const read = await readBy(request, loaded.file);
  if ('failure' in read) return fallBack(read.failure, [failureFinding(read.failure), ...read.findings], url, request);
  if (read.result.value === undefined) {
    const failure = dataFailure('invalid', { url: url.href });
    return fallBack(failure, [failureFinding(failure), ...read.result.findings], url, request);
  }
  const result = await withChanges(read.result, loaded.file, url, request);
  keep(loaded.file, request);
  return { result, findings: [] };
}

/** Adds what is to be said about a file that takes the place of an earlier one. */
async function withChanges<T>(result: ParseResult<T>, file: LoadedFile, url: URL, request: SourceRequest<T>): Promise<ParseResult<T>> {
  if (request.isBeside) return result;
  const before = copyBefore(file) ?? (request.keepCopy ? await storedBefore(url) : undefined);
  if (before === undefined) return result;
  try {
    const { muchChangedFinding } = await import('./much-changed.js');
    const earlier = await readBy(request, before.file);
    const finding = 'failure' in earlier ? undefined : muchChangedFinding(earlier.result, result);
    return finding === undefined ? result : { ...result, findings: [...result.findings, finding] };
  } catch {
    return result;
  }
}

async function storedBefore(url: URL): Promise<GoodCopy | undefined> {
  const copy = await fromStorage(url);
  if (copy) rememberReplaced(copy); // other elements over the same file are told the same
  return copy;
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
async function fallBack<T>(failure: DataFailure, findings: readonly Finding[], url: URL, request: SourceRequest<T>): Promise<SourceOutcome<T>> {
  explain(failure);
  const copy = (await trustedCopy(lastGood(url.href), request)) ?? (request.keepCopy ? await trustedCopy(await fromStorage(url), request) : undefined);
  const read = copy && (await readBy(request, copy.file));
  if (!copy || !read || 'failure' in read || read.result.value === undefined) return { failure, findings };
  return { result: read.result, failure, findings, savedOn: copy.savedOn };
}

/** A copy may be from before the page named a digest, or from an element that names none. */
async function trustedCopy(copy: GoodCopy | undefined, request: SourceRequest<unknown>): Promise<GoodCopy | undefined> {
  return copy && (await refusalBy(request, copy.file)) === undefined ? copy : undefined;
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
