import { foldVietnamese } from '@xaso/core';
import type { Cell } from '@xaso/readers';
import { certificateStars, type CertificateStars } from '../certificate/certifying-level.js';

/** What a cell says about stars. */
export type StarsReading =
  | { readonly kind: 'stars'; readonly stars: CertificateStars }
  /** The cell is empty, or says in words that there is no rank. */
  | { readonly kind: 'none' }
  | { readonly kind: 'zero' }
  /** One or two stars: a result of grading, for which no certificate is issued. */
  | { readonly kind: 'tooFew'; readonly stars: number }
  /** "tiềm năng 5 sao", "đề nghị 4 sao": not granted. */
  | { readonly kind: 'potential' }
  | { readonly kind: 'unreadable' };

const numbers: Readonly<Record<string, number>> = { khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };

const inWords = /^(?:san pham )?(?:dat |hang |ocop |xep hang )*\(?([0-9]|khong|mot|hai|ba|bon|tu|nam)\)? ?(?:sao|\*)?(?: ocop)?$/;

/** Reads stars as lists have them: `3`, `3 sao`, `OCOP 4 sao`, `bốn sao`, `★★★`. */
export function readStars(cell: Cell): StarsReading {
  if (cell === null) return { kind: 'none' };
  const text = String(cell);
  const drawn = /^[★⭐*☆\s\ufe0f]+$/u.test(text) ? [...text].filter((sign) => sign === '★' || sign === '⭐' || sign === '*').length : undefined;
  const folded = foldVietnamese(text.slice(0, 200)).replace(/[.:]+$/, '');
  if (/tiem nang|de nghi|de xuat|phan dau|du kien/.test(folded)) return { kind: 'potential' };
  if (/^(?:-+|chua(?: co| xep hang| danh gia| dat)?|khong(?: co| xep hang| dat)?)$/.test(folded)) return { kind: 'none' };
  const word = drawn === undefined ? inWords.exec(folded)?.[1] : String(drawn);
  const stars = word === undefined ? undefined : Object.hasOwn(numbers, word) ? numbers[word]! : Number(word);
  if (stars === undefined || stars > 5) return { kind: 'unreadable' };
  if (stars === 0) return { kind: 'zero' };
  const certified = certificateStars.find((each) => each === stars);
  return certified === undefined ? { kind: 'tooFew', stars } : { kind: 'stars', stars: certified };
}

/** Whether a cell under a header such as "4 sao" marks its row. */
export function isMark(cell: Cell): boolean {
  return cell === true || cell === 1 || (typeof cell === 'string' && /^(?:x|v|co|1|✓|✔|☑|\+)$/u.test(foldVietnamese(cell)));
}
