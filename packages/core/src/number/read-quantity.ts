import { buildQuantity, type Amount } from './build-quantity.js';
import { readBound, readQualifier, type PlainQualifier, type QualifierReading } from './qualifier.js';
import type { Quantity } from './quantity.js';
import type { Token } from './quantity-tokens.js';
import { readFigure, type Figure } from './read-figure.js';
import { readNumber, type NumberReading } from './read-number.js';
import { readScale } from './scale.js';
import { hasForeignTail, readUnit } from './unit-word.js';

/** The words behind a number: the noun that is counted, or what the known unit is spread over. */
export interface Words {
  readonly text: string;
  /** Index of the token after them. */
  readonly next: number;
}

/** Reads the words from a token on; `unit` is the known unit before them. `undefined` when they can't belong to a quantity. */
export type ReadWords = (at: number, unit: string | undefined) => Words | undefined;

/** What stands at a number in a text. */
export interface QuantityReading {
  readonly kind: 'quantity' | 'ambiguous' | 'unreadable' | 'name';
  readonly quantity: Quantity | undefined;
  /** Every number that the digits can mean, when there is more than one way to read them. */
  readonly candidates: readonly number[];
  readonly tooLong: boolean;
  readonly figure: Figure;
  readonly qualifier: QualifierReading;
  /** Index of the first token that belongs to the quantity, qualifier and sign included. */
  readonly first: number;
  /** Index of the token after the quantity. */
  readonly next: number;
  /** Whether a scale or a known unit stands behind the number, so that it can't be a name. */
  readonly measured: boolean;
}

/**
 * Reads one quantity around the number at a token: qualifier, figure, scale, unit, words, "trở lên".
 *
 * @internal
 */
export function readQuantityAt(tokens: readonly Token[], index: number, readWords: ReadWords): QuantityReading {
  const figure = readFigure(tokens, index);
  const qualifier = readQualifier(tokens, figure.first);
  const numbers = figure.texts.map(readNumber);
  const { amount, next } = readAmount(tokens, figure, numbers[0]!);
  const tail = readTail(tokens, next, readWords, tokens[qualifier.first - 1]);
  const isName = figure.form === 'name' || (amount.scale === 1 && hasForeignTail(tokens, figure.last + 1));
  const isOpen = !isName && figure.form === 'single' && numbers[0]!.kind === 'ambiguous';
  const quantity =
    isName || tail.words === undefined || !areRead(numbers)
      ? undefined
      : buildQuantity(figure.form, numbers.map(({ value }) => value), {
          amount: tail.half && amount.decimals === 0 ? { ...amount, value: amount.value + 0.5, decimals: 1 } : amount,
          negative: figure.negative,
          unit: qualifier.rank ? 'hạng' : tail.unit,
          words: tail.words,
          qualifier: tail.bound && qualifier.qualifier === 'eq' ? tail.bound : qualifier.qualifier,
        });
  return {
    kind: isName ? 'name' : quantity ? 'quantity' : isOpen ? 'ambiguous' : 'unreadable',
    quantity,
    candidates: quantity || isOpen ? readingsOf(numbers, amount.scale > 1, figure.negative) : [],
    tooLong: numbers.some((number) => number.kind === 'unreadable' && number.tooLong),
    figure,
    qualifier,
    first: qualifier.first,
    next: tail.next,
    measured: tail.unit !== undefined || amount.scale > 1,
  };
}

/** What stands behind the number and its scale. */
interface Tail {
  readonly unit: string | undefined;
  /** Whether "rưỡi" adds a half. */
  readonly half: boolean;
  /** `undefined` when something stands there that can't belong to a quantity. */
  readonly words: string | undefined;
  readonly bound: PlainQualifier | undefined;
  readonly next: number;
}

function readTail(tokens: readonly Token[], at: number, readWords: ReadWords, before: Token | undefined): Tail {
  const known = readUnit(tokens, at);
  const unit = known?.unit;
  const half = tokens[known?.next ?? at]?.text === 'rưỡi';
  const behind = (known?.next ?? at) + (half ? 1 : 0);
  const noun = readWords(behind, unit);
  if (!noun) return { unit, half, words: undefined, bound: undefined, next: behind };
  const bound = readBound(tokens, noun.next);
  if (!bound) return { unit, half, words: noun.text, bound, next: noun.next };
  const next = noun.next + 2;
  if (isBoundable(noun, unit, before)) return { unit, half, words: noun.text, bound, next };
  const words = [noun.text, ...tokens.slice(noun.next, next).map(({ raw }) => raw)].join(' ');
  return { unit, half, words, bound: undefined, next };
}

/** "từ 10 hộ trở lên" bounds the number; in "100% lãnh đạo cấp phòng trở lên" it is the leaders who are bounded. */
function isBoundable(words: Words, unit: string | undefined, before: Token | undefined): boolean {
  const count = words.text === '' ? 0 : words.text.split(' ').length;
  return count === 0 || (unit !== '%' && (count <= 2 || before?.text === 'từ'));
}

type ReadNumber = NumberReading & { readonly kind: 'number' };

/** The number with its scale; `1 tỷ 200 triệu` is 1,200 triệu, so that nothing is lost. */
function readAmount(tokens: readonly Token[], figure: Figure, number: NumberReading): { readonly amount: Amount; readonly next: number } {
  let { scale, next } = readScale(tokens, figure.last + 1);
  const decimals = number.kind === 'number' ? number.decimals : 0;
  let value = number.kind === 'number' ? number.value : 0;
  while (scale > 1 && decimals === 0 && figure.form === 'single' && tokens[next]?.kind === 'number') {
    const smaller = readScale(tokens, next + 1);
    const part = readNumber(tokens[next]!.text);
    if (smaller.scale === 1 || part.kind !== 'number' || part.decimals > 0 || part.value * smaller.scale >= scale) break;
    value = value * (scale / smaller.scale) + part.value;
    ({ scale, next } = smaller);
  }
  return { amount: { value, decimals, scale }, next };
}

function areRead(numbers: NumberReading[]): numbers is ReadNumber[] {
  return numbers.every((number) => number.kind === 'number');
}

/** What the first number that has several readings can mean, the likeliest first; nothing when each has one. A word of scale tells that a comma is decimal. */
function readingsOf(numbers: readonly NumberReading[], isScaled: boolean, negative: boolean): readonly number[] {
  for (const number of numbers) {
    if (number.kind === 'unreadable') continue;
    const readings = number.kind === 'ambiguous' ? number.candidates : number.otherReading === undefined || isScaled ? [] : [number.value, number.otherReading];
    if (readings.length > 0) return negative ? readings.map((value) => -value) : readings;
  }
  return [];
}
