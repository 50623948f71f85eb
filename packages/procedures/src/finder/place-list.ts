/**
 * Places in a list are written as the steps between them, in base 32: the first 32 letters end a step, the others say
 * that it goes on. All are plain letters, so that nothing that handles JSON changes them.
 */
const letters = 'abcdefghijklmnopqrstuvwxyz012345ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_';
const base = 32;

/** Writes places that are in order. */
export function encodePlaces(places: readonly number[]): string {
  let before = 0;
  return places
    .map((place) => {
      const step = place - before;
      before = place;
      const higher = step.toString(base).slice(0, -1);
      return [...higher].map((digit) => letters[base + Number.parseInt(digit, base)]).join('') + letters[step % base]!;
    })
    .join('');
}

/** Reads places; those at or above `end`, and letters that are none, are left out. */
export function decodePlaces(text: string, end: number): number[] {
  const places: number[] = [];
  let place = 0;
  let step = 0;
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) continue;
    step = step * base + (value % base);
    if (value >= base) continue;
    place += step;
    step = 0;
    if (place < end) places.push(place);
  }
  return places;
}
