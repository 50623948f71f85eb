import { placesOfWords } from './word.js';

/** A stretch of a text, from `start` up to and without `end`, in UTF-16 units as `slice` takes them. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that are among these keys. Neighbours are one stretch. */
export function highlightsIn(text: string, keys: ReadonlySet<string>): Highlight[] {
  const stretches: Highlight[] = [];
  let isContinued = false;
  for (const { key, start, end } of placesOfWords(text)) {
    const isFound = keys.has(key);
    if (isFound) stretches.push({ start: isContinued ? stretches.pop()!.start : start, end });
    isContinued = isFound;
  }
  return stretches;
}
