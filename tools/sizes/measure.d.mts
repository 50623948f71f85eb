/** Where the sizes are committed. */
export const sizesFile: string;

/** Chunks that a page with one element fetches, with all they import. */
export const pages: Readonly<Record<string, readonly string[]>>;

/** Bytes of brotli by name, from the content of `integrity.json`. */
export function measureSizes(integrity: { readonly files: Readonly<Record<string, unknown>> }): Readonly<Record<string, number>>;
