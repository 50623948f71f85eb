import type { ReadLimits } from '@xaso/readers';

/** How much the desk takes in: an office's computer can do more than a reader's phone. */
export const deskLimits = { bytes: 30_000_000, unpackedBytes: 120_000_000, sheets: 200, rows: 100_000 } as const satisfies Partial<ReadLimits>;
