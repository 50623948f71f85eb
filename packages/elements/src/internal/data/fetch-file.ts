import { dataFailure, type DataFailure } from './data-failure.js';
import type { FetchLimits } from './fetch-limits.js';
import { ledAstray } from './source-address.js';

/** A file as it came over the network. */
export interface LoadedFile {
  readonly url: string;
  /** Last part of the address, for its ending. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type LoadOutcome = { readonly file: LoadedFile } | { readonly failure: DataFailure };

/** Longest wait that a server may ask for before the next attempt, in seconds. */
const longestRetryAfter = 60;

/** Statuses after which the same question may get another answer. */
const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

interface Attempt {
  readonly outcome: LoadOutcome;
  /** Milliseconds to wait before another attempt; undefined when none is to be made. */
  readonly retryIn?: number | undefined;
}

/**
 * Loads one file: no credentials, no referrer, time-outs, size cap, retries. Never rejects; settles even when the network doesn't.
 *
 * @param fresh Whether the browser's own copy is passed over: it also remembers for days that a file was gone (410) or had moved.
 */
export async function fetchFile(url: URL, limits: FetchLimits, signal: AbortSignal, fresh = false): Promise<LoadOutcome> {
  for (let tried = 0; ; tried += 1) {
    const { outcome, retryIn } = await attempt(url, limits, signal, fresh || tried > 0, tried);
    if (retryIn === undefined || tried >= limits.retries || signal.aborted) return outcome;
    await pause(retryIn, signal);
    if (signal.aborted) return outcome;
  }
}

async function attempt(url: URL, limits: FetchLimits, outer: AbortSignal, fresh: boolean, tried: number): Promise<Attempt> {
  const fail = (kind: DataFailure['kind'], httpStatus?: number): LoadOutcome => ({
    failure: dataFailure(kind, { url: url.href, ...(httpStatus === undefined ? {} : { httpStatus }) }),
  });
  const guard = new Guard(limits, outer);
  const policy = new PolicyWatch(url);
  try {
    const response = await guard.race(
      fetch(url, { credentials: 'omit', referrerPolicy: 'same-origin', redirect: 'follow', signal: guard.signal, cache: fresh ? 'no-cache' : 'default' }),
    );
    guard.alive();
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      const retryIn = mayPass(response.status) ? waitFor(response, limits, tried) : undefined;
      return { outcome: fail(kindOfStatus(response.status), response.status), retryIn };
    }
    if (ledAstray(response, document.baseURI)) return { outcome: fail('addressRefused') };
    if (Number(response.headers.get('content-length')) > limits.size) {
      void response.body?.cancel().catch(() => undefined);
      return { outcome: fail('tooLarge') };
    }
    const bytes = await readBody(response, limits, guard);
    if (bytes === undefined) return { outcome: fail('tooLarge') };
    if (bytes.length === 0) return { outcome: fail('noContent', response.status) };
    return { outcome: { file: { url: url.href, name: fileName(url), bytes } } };
  } catch {
    if (guard.timedOut) return { outcome: fail('timeout') };
    if (outer.aborted) return { outcome: fail('network') };
    return { outcome: fail(await policy.wasBroken() ? 'policy' : navigator.onLine ? 'network' : 'offline') };
  } finally {
    guard.end();
    policy.end();
  }
}

async function readBody(response: Response, limits: FetchLimits, guard: Guard): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await guard.race(reader.read());
    if (done) break;
    guard.alive();
    length += value.length;
    if (length > limits.size) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Last part of an address: what its ending is read from. */
export function fileName(url: URL): string {
  return url.pathname.split('/').at(-1) ?? '';
}

function kindOfStatus(status: number): DataFailure['kind'] {
  if (status === 404 || status === 410) return 'notFound';
  if (status === 401 || status === 403 || status === 407 || status === 451) return 'forbidden';
  if (status === 429) return 'tooManyRequests';
  if (status === 408) return 'timeout';
  return 'server';
}

/** Milliseconds before the next attempt. A server that names a moment (a date) or a long wait is not pressed: the reader's button is left. */
function waitFor(response: Response, limits: FetchLimits, tried: number): number | undefined {
  const asked = response.headers.get('retry-after');
  if (asked === null) return limits.pause * 2 ** tried * (0.5 + Math.random());
  const seconds = /^[0-9]{1,6}$/.test(asked.trim()) ? Number(asked) : Number.POSITIVE_INFINITY;
  return seconds <= longestRetryAfter ? seconds * 1000 : undefined;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

/** Ends an attempt when it takes too long as a whole, when no byte comes for too long, or when nobody waits any more. */
class Guard {
  timedOut = false;
  readonly #abort = new AbortController();
  readonly #limits: FetchLimits;
  readonly #outer: AbortSignal;
  readonly #aborted: Promise<never>;
  readonly #total: ReturnType<typeof setTimeout>;
  #idle: ReturnType<typeof setTimeout>;

  constructor(limits: FetchLimits, outer: AbortSignal) {
    this.#limits = limits;
    this.#outer = outer;
    this.#aborted = new Promise((_, reject) => {
      this.#abort.signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
    this.#aborted.catch(() => undefined);
    this.#total = setTimeout(this.#expire, limits.total);
    this.#idle = setTimeout(this.#expire, limits.idle);
    if (outer.aborted) this.#abort.abort();
    else outer.addEventListener('abort', this.#stop);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Some bodies don't notice an abort; waiting ends all the same. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#aborted]);
  }

  alive(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(this.#expire, this.#limits.idle);
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#idle);
    this.#outer.removeEventListener('abort', this.#stop);
  }

  readonly #expire = (): void => {
    this.timedOut = true;
    this.#abort.abort();
  };

  readonly #stop = (): void => this.#abort.abort();
}

/** A fetch that the page's Content-Security-Policy forbids fails like a broken network; only the violation event tells them apart. */
class PolicyWatch {
  readonly #url: URL;
  #broken = false;

  constructor(url: URL) {
    this.#url = url;
    document.addEventListener('securitypolicyviolation', this.#note);
  }

  async wasBroken(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve)); // the event comes as a task of its own, after the fetch has failed
    return this.#broken;
  }

  end(): void {
    document.removeEventListener('securitypolicyviolation', this.#note);
  }

  readonly #note = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(this.#url.origin)) this.#broken = true;
  };
}
