import { divide, exactOf, multiply, nearest, parseExact, exactText } from '@xaso/core/exact';
import { digits, foldMethod, numberOf } from './fold-method.js';

/** What a phrase says of points: how many; or that it speaks of points that no decimal stands for, such as a third of 10. */
export type PointsReading = { readonly kind: 'points'; readonly points: number } | { readonly kind: 'notExact' } | { readonly kind: 'none' };

const all = /^(?:dat |duoc |cham |tinh |huong |cho )*(?:(?:so )?diem )?(?:toi da|tron(?: diem)?|du(?: so)? diem|du|100 ?% (?:so )?diem(?: toi da)?|max)$/;
const half = /^(?:mot nua|nua)(?: so)?(?: diem)?(?: toi da)?$/;
const part = new RegExp(`^(\\d{1,3}) ?/ ?(\\d{1,3})(?: (?:so )?diem)?(?: toi da)?$`);
const percent = new RegExp(`^(${digits}) ?% (?:so )?diem(?: toi da)?$`);
const plain = new RegExp(`^(${digits}) ?(?:diem|d)?$`);
const nothing = /^(?:khong (?:co |duoc |cho |tinh |cham )?diem|khong diem|khong duoc tinh diem)$/;

/** Reads the points that a phrase gives, of a criterion with so many at most. */
export function readPoints(phrase: string, max: number | undefined): PointsReading {
  const words = foldMethod(phrase)
    .replace(/^(?:thi )?(?:duoc|dat|cham|tinh|cho|huong)(?: la)? (?=.)/, '')
    .replace(/[.,;: ]+$/, '');
  if (nothing.test(words)) return points(0);
  if (all.test(words)) return max === undefined ? none : points(max);
  if (half.test(words)) return share(1, 2, max);
  const fraction = part.exec(words);
  if (fraction !== null) return share(Number(fraction[1]), Number(fraction[2]), max);
  const percentage = percent.exec(words);
  if (percentage !== null) return share(numberOf(percentage[1]!) ?? 0, 100, max);
  const number = plain.exec(words);
  const value = number === null ? undefined : numberOf(number[1]!);
  return value === undefined ? none : points(value);
}

const none: PointsReading = { kind: 'none' };

function points(value: number): PointsReading {
  return { kind: 'points', points: value };
}

/** A share of the maximum, when it is a decimal that a set can hold exactly. */
function share(over: number, under: number, max: number | undefined): PointsReading {
  const whole = max === undefined ? undefined : exactOf(max);
  const top = exactOf(over);
  if (whole === undefined || top === undefined || under === 0) return none;
  const value = divide(multiply(whole, top), { numerator: under, denominator: 1 });
  const shown = nearest(value);
  const back = exactOf(shown);
  return back !== undefined && exactText(back) === exactText(value) && parseExact(exactText(value)) !== undefined ? points(shown) : { kind: 'notExact' };
}

/** What the cell of the maximum says. */
export type MaximumReading = { readonly kind: 'points'; readonly points: number } | { readonly kind: 'verdict' } | { readonly kind: 'empty' } | { readonly kind: 'unreadable' };

/** Reads the cell of the maximum: points, or that the criterion is passed or not. */
export function readMaximum(cell: string | number | boolean | null): MaximumReading {
  if (cell === null) return { kind: 'empty' };
  if (typeof cell === 'number') return cell >= 0 && exactOf(cell) !== undefined ? { kind: 'points', points: cell } : { kind: 'unreadable' };
  const words = foldMethod(String(cell)).replace(/[.,;: ]+$/, '');
  if (words === '' || words === '-' || words === '...') return { kind: 'empty' };
  if (/^(?:dat|dat ?[/,-] ?(?:chua|khong) dat|dat hoac (?:chua|khong) dat|x)$/.test(words)) return { kind: 'verdict' };
  const number = plain.exec(words.replace(/^toi da /, ''));
  const value = number === null ? undefined : numberOf(number[1]!);
  return value === undefined ? { kind: 'unreadable' } : { kind: 'points', points: value };
}
