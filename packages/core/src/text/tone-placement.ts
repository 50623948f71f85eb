/** A stretch of vowels in decomposed text, each with its marks. The two classes are disjoint, so this is linear. */
const vowels = /(?:[aeiouy]\p{M}*)+/giu;

/** Grave, acute, tilde, hook above, dot below: the five tones that are written. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A key that is the same for both habits of placing a tone mark (`hòa` and `hoà`, `thúy` and `thuý`),
 * and for composed and decomposed spelling. Tones themselves, other marks and case still count.
 */
export function tonePlacementKey(text: string): string {
  const key = text.normalize('NFD').replace(vowels, (run) => {
    const tone = run.match(tones);
    return tone ? run.replace(tones, '') + tone.join('') : run;
  });
  // Two tones on one stretch are no Vietnamese, but must still come out in one order.
  return key.normalize('NFD');
}

/** Whether two texts differ at most in where the tone mark stands: `Hòa` equals `Hoà`, but not `Hoa` or `Hóa`. */
export function equalIgnoringTonePlacement(a: string, b: string): boolean {
  return a === b || tonePlacementKey(a) === tonePlacementKey(b);
}
