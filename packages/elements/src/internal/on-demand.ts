/** Code or words that come when they are needed, once for all elements of the page. */
export interface OnDemand<T> {
  /** What has come, or undefined. */
  readonly value: T | undefined;
  /** Brings it. A failure is not kept: the next call tries again. */
  load(): Promise<T>;
}

/** Wraps an `import()`, so that what it brought can be used at once by everyone after the first. */
export function onDemand<T>(bring: () => Promise<T>): OnDemand<T> {
  let value: T | undefined;
  let coming: Promise<T> | undefined;
  return {
    get value() {
      return value;
    },
    async load() {
      coming ??= bring();
      try {
        return (value = await coming);
      } catch (error) {
        coming = undefined;
        throw error;
      }
    },
  };
}
