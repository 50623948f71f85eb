import { foldVietnamese } from '../text/fold-vietnamese.js';
import { tonePlacementKey } from '../text/tone-placement.js';

/**
 * The form in which names of units are looked up: without diacritics, apostrophes and punctuation, numbers without leading zeros,
 * so that `Ea H’Leo` finds `Ea H'Leo` and `P.05` finds `Phường 5`.
 */
export function unitNameKey(text: string): string {
  return keyWords(foldVietnamese(text));
}

/** The same with diacritics, wherever the tone mark stands: tells `Tân An` from `Tấn An` when the writer did. */
export function exactUnitNameKey(text: string): string {
  return keyWords(tonePlacementKey(text).toLowerCase());
}

function keyWords(text: string): string {
  return text
    .replace(/['’ʼ‘`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=[0-9])/, ''))
    .join(' ');
}
