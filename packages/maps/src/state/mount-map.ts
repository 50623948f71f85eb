import { isMapFailure, type MapFailure, type MapHandle, type MapProvider } from '../provider.js';

/** Calls back after so many milliseconds, once; the function it gives takes that back. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

/** How long a map may take. Google's script, its libraries and its answer about the key on a slow phone line fit in. */
export const mountTimeLimit = 20_000;

/** What a test replaces. */
export interface MountOptions {
  /** Milliseconds after which the wait ends with `timeout`. */
  readonly timeLimit?: number;
  readonly timer?: Timer;
}

/**
 * Calls `mount` so that it settles whatever the provider does: with what it gives; with `blocked` when it throws;
 * with `timeout` when it is silent for too long; with `aborted` as soon as `signal` is. A map that comes too late is taken away again.
 */
export async function mountMap(provider: MapProvider, host: HTMLElement, signal: AbortSignal, options: MountOptions = {}): Promise<MapHandle | MapFailure> {
  const { timeLimit = mountTimeLimit, timer = realTimer } = options;
  if (signal.aborted) return { failure: 'aborted' };
  const giveUp = new AbortController();
  return new Promise((resolve) => {
    let settled = false;
    const settle = (result: MapHandle | MapFailure): void => {
      if (settled) {
        if (!isMapFailure(result)) result.destroy();
        return;
      }
      settled = true;
      stopWaiting();
      signal.removeEventListener('abort', abort);
      // A map stays under the caller's signal; everything else is called off.
      if (isMapFailure(result)) giveUp.abort();
      else signal.addEventListener('abort', () => giveUp.abort(), { once: true });
      resolve(result);
    };
    const abort = (): void => settle({ failure: 'aborted' });
    const stopWaiting = timer(() => settle({ failure: 'timeout' }), timeLimit);
    signal.addEventListener('abort', abort, { once: true });
    void callMount(provider, host, giveUp.signal).then(settle);
  });
}

async function callMount(provider: MapProvider, host: HTMLElement, signal: AbortSignal): Promise<MapHandle | MapFailure> {
  try {
    return await provider.mount(host, signal);
  } catch {
    // A provider of somebody else may throw; what it throws may hold its key, so it is not shown.
    return { failure: 'blocked' };
  }
}

/** The timer of the page. */
export const realTimer: Timer = (callback, milliseconds) => {
  const id = setTimeout(callback, milliseconds);
  return () => clearTimeout(id);
};
