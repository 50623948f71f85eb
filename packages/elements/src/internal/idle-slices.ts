/** Work that can be done bit by bit: it goes on for some milliseconds, and gives its result once it is done. */
export interface SlicedWork<T> {
  readonly step: (now: () => number, budget?: number) => T | undefined;
}

/** Milliseconds that a slice may take: a slice is let run over by some, and no task of the page may reach 50. */
const longestSlice = 25;

/** Milliseconds after which work goes on even on a page that is never idle. */
const longestWait = 100;

/**
 * Does work in slices while the page is idle, or at once, slice after slice, while somebody waits for it.
 * Between two slices the page gets its turn, so that typing is never held up.
 *
 * @param isWaitedFor Asked before each slice.
 * @param isWanted Asked before each slice; once it says no, the work is left and the promise gives undefined.
 */
export function inIdleSlices<T>(work: SlicedWork<T>, isWaitedFor: () => boolean, isWanted: () => boolean): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      if (!isWanted()) return resolve(undefined);
      try {
        const result = work.step(now, longestSlice);
        if (result === undefined) next();
        else resolve(result);
      } catch (error) {
        reject(error as Error);
      }
    };
    const next = (): void => {
      if (isWaitedFor() || typeof requestIdleCallback !== 'function') setTimeout(go);
      else requestIdleCallback(go, { timeout: longestWait });
    };
    next();
  });
}

function now(): number {
  return performance.now();
}
