import type { CivilDate } from '@xaso/core';
import { fetchFile, type LoadedFile, type LoadOutcome } from './fetch-file.js';
import type { FetchLimits } from './fetch-limits.js';

/** Milliseconds during which a file that has just come serves further elements of the page without another request. */
const freshFor = 30_000;

/** Files of which a copy is remembered at most. */
const rememberedFiles = 20;

interface Flight {
  readonly outcome: Promise<LoadOutcome>;
  readonly abort: AbortController;
  waiting: number;
}

interface Arrival {
  readonly file: LoadedFile;
  readonly at: number;
}

/** A copy of a file that was read without loss, and the day it came. */
export interface GoodCopy {
  readonly file: LoadedFile;
  readonly savedOn: CivilDate;
}

const flights = new Map<string, Flight>();
const arrivals = new Map<string, Arrival>();
const goodCopies = new Map<string, GoodCopy>();
const replacedCopies = new Map<string, GoodCopy>();

/** One element's share in a request. */
export interface SharedLoad {
  readonly outcome: Promise<LoadOutcome>;
  /** Says that this element no longer waits; the request ends when nobody does. */
  release(): void;
}

/** Loads a file once for all elements that want it at the same time, or shortly after. */
export function loadShared(url: URL, limits: FetchLimits, { fresh = false }: { readonly fresh?: boolean } = {}): SharedLoad {
  const key = url.href;
  const arrival = arrivals.get(key);
  if (!fresh && arrival && performance.now() - arrival.at < freshFor) {
    return { outcome: Promise.resolve({ file: arrival.file }), release: () => undefined };
  }
  const flight = flights.get(key) ?? startFlight(url, limits, fresh);
  flight.waiting += 1;
  let waits = true;
  const release = (): void => {
    if (!waits) return;
    waits = false;
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    flight.abort.abort();
    if (flights.get(key) === flight) flights.delete(key);
  };
  return { outcome: flight.outcome, release };
}

function startFlight(url: URL, limits: FetchLimits, fresh: boolean): Flight {
  const abort = new AbortController();
  const outcome = fetchFile(url, limits, abort.signal, fresh);
  const flight: Flight = { outcome, abort, waiting: 0 };
  flights.set(url.href, flight);
  void outcome.then((result) => {
    if (flights.get(url.href) === flight) flights.delete(url.href);
    if ('file' in result) remember(arrivals, url.href, { file: result.file, at: performance.now() });
  });
  return flight;
}

/** Remembers a file that was read without loss: the copy to show when the next load fails. */
export function rememberGood(copy: GoodCopy): void {
  const last = lastGood(copy.file.url);
  if (last && last.file.bytes !== copy.file.bytes) rememberReplaced(last);
  remember(goodCopies, copy.file.url, copy);
}

/** Remembers a copy in whose place a newer file came. */
export function rememberReplaced(copy: GoodCopy): void {
  remember(replacedCopies, copy.file.url, copy);
}

/** The copy in whose place a file comes, or came a moment ago for another element. */
export function copyBefore({ url, bytes }: LoadedFile): GoodCopy | undefined {
  const last = lastGood(url);
  return last?.file.bytes === bytes ? replacedCopies.get(url) : last;
}

/** The last file from this address that was read without loss, since the page was opened. */
export function lastGood(url: string): GoodCopy | undefined {
  return goodCopies.get(url);
}

/** Forgets everything, so that tests start from nothing. */
export function forgetFiles(): void {
  flights.clear();
  arrivals.clear();
  goodCopies.clear();
  replacedCopies.clear();
}

function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size > rememberedFiles) memory.delete(memory.keys().next().value!);
}
