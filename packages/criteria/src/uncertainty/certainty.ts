/**
 * How much an outcome can be relied on, in the only two words that a page says: `certain` (chắc chắn) and `nearLine` (sát ngưỡng). `open`: too little
 * is known for an outcome at all. Never a percentage: a chance of 87 % of being recognised is read as a promise, or as a threat.
 */
export type Certainty = 'certain' | 'nearLine' | 'open';

/** In what part of the draws an outcome has to come out for it to be certain. */
const certainFrom = 0.95;

/** Whether everything between two ends lies on one side of every line. A line belongs to what lies above it, as thresholds do. */
export function certaintyBetween(range: { readonly low: number; readonly high: number } | undefined, lines: readonly number[]): Certainty {
  if (range === undefined || !Number.isFinite(range.low) || !Number.isFinite(range.high)) return 'open';
  return lines.every((line) => range.low >= line === range.high >= line) ? 'certain' : 'nearLine';
}

/** Whether nearly all draws come out as it is without doubt. */
export function certaintyOfOutcomes<Outcome extends string | number | boolean>(plain: Outcome | undefined, drawn: readonly (Outcome | undefined)[]): Certainty {
  if (plain === undefined) return 'open';
  return drawn.filter((outcome) => outcome === plain).length >= certainFrom * drawn.length ? 'certain' : 'nearLine';
}
