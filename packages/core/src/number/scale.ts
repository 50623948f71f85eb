import type { Token } from './quantity-tokens.js';

/** Words of scale, with the spelling of both regions, the short form of tables, and without diacritics where that is no other word. */
const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3, ngàn: 1e3, nghin: 1e3,
  triệu: 1e6, trieu: 1e6, tr: 1e6,
  tỷ: 1e9, tỉ: 1e9, ty: 1e9,
};

/**
 * Reads `nghìn`, `triệu`, `tỷ` and what is built of them (`nghìn tỷ`) at a token; scale 1 when there is none.
 *
 * @internal
 */
export function readScale(tokens: readonly Token[], at: number): { readonly scale: number; readonly next: number } {
  let scale = 1;
  let next = at;
  for (let word = tokens[next]; word?.kind === 'word' && Object.hasOwn(scales, word.text); word = tokens[next]) {
    // "triệu nghìn" is no Vietnamese: a further word must be a larger one.
    if (scales[word.text]! < scale) break;
    scale *= scales[word.text]!;
    next += 1;
    if (scale > 1e15) break;
  }
  return { scale, next };
}
