/** How much a reader takes in before it says that a file is too large. Every bound that is met becomes a finding. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes of a workbook once it is unpacked: a small archive can hold a very large sheet. */
  readonly unpackedBytes: number;
  readonly sheets: number;
  /** Data rows of one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Characters (UTF-16 units) of one cell. */
  readonly cellLength: number;
  /** Levels of nesting in JSON. */
  readonly depth: number;
}

/** Limits for a page that a phone reads. A build tool may pass larger ones. */
export const defaultReadLimits: ReadLimits = {
  bytes: 5_000_000,
  unpackedBytes: 40_000_000,
  sheets: 50,
  rows: 20_000,
  columns: 500,
  cellLength: 10_000,
  depth: 32,
};
