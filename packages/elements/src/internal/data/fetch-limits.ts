/** Limits of one load; an element may set its own. */
export interface FetchLimits {
  /** Milliseconds for one attempt as a whole. */
  readonly total: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
  /** Largest file in bytes. */
  readonly size: number;
  /** Further attempts after the first. */
  readonly retries: number;
  /** First pause before a further attempt, in milliseconds; doubles each time, with jitter. */
  readonly pause: number;
}

export const defaultLimits: FetchLimits = { total: 30_000, idle: 10_000, size: 5_000_000, retries: 2, pause: 800 };
