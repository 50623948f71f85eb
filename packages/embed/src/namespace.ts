/** What one loader leaves on the page so that another one, of any version, knows that it is there. */
export interface LoaderPresence {
  readonly version: string;
  /** The version of the snippet contract it serves. */
  readonly snippet: 1;
}

/** A symbol, since a page may well hold `id="xaso"` or a variable of that name; shared by all copies and all versions. */
const key = Symbol.for('xaso');

/**
 * Takes the place of the page's one loader.
 *
 * @returns Nothing when the place was free; otherwise the presence of the loader that was first.
 */
export function claimPage(view: object, version: string): LoaderPresence | undefined {
  const present: unknown = Reflect.get(view, key);
  if (present) return present as LoaderPresence;
  Object.defineProperty(view, key, { value: Object.freeze({ version, snippet: 1 } satisfies LoaderPresence) });
  return undefined;
}
