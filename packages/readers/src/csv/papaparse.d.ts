// The part of papaparse that the kit uses. The types published for it reach for Node and the DOM,
// which this floor must not see; `paths` in tsconfig.json puts this file in their place.

/** Something papaparse met while it read. */
export interface CsvError {
  readonly code: string;
  /** Position of the record, from 0; left out for errors about the whole text. */
  readonly row?: number;
}

declare const Papa: {
  parse(
    text: string,
    options: { readonly delimiter: string; readonly newline: string; readonly quoteChar: string; readonly preview: number },
  ): { readonly data: string[][]; readonly errors: readonly CsvError[]; readonly meta: { readonly truncated: boolean } };
  unparse(
    rows: readonly (readonly unknown[])[],
    options?: { readonly delimiter?: string; readonly newline?: string; readonly quotes?: boolean },
  ): string;
};

export { Papa as default };
