import type { ReadLimits } from '@xaso/readers';

/**
 * How much the command line takes in: more than a phone can, and as many rows as a document may have items.
 * A workbook of 120 MB, unpacked, takes about 1.5 GB of memory while it is read; more would end the process.
 */
export const cliReadLimits = {
  bytes: 50_000_000,
  unpackedBytes: 120_000_000,
  sheets: 200,
  rows: 100_000,
} as const satisfies Partial<ReadLimits>;
