import { touchesPrevious, type Token } from './quantity-tokens.js';

/** What the units of the state's own currency are written as. */
const currency: readonly string[] = ['đồng', 'đ', 'vnđ', 'vnd'];

/** Units of the calendar and the clock. */
const time: readonly string[] = ['giây', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm'];

/** Symbols of measure; these and the currency may touch the digits (`50m2`, `1.000đ`). What else touches them makes a name (`4G`). */
const measures: readonly string[] = [
  'mm', 'cm', 'm', 'km', 'm2', 'm²', 'm3', 'm³', 'km2', 'km²', 'ha', 'kg', 'tấn', 'tạ', 'lít',
  'mb', 'gb', 'tb', 'mbps', 'gbps', 'kw', 'kwh', 'mw',
];

export interface UnitReading {
  readonly unit: string;
  /** Index of the token after the unit. */
  readonly next: number;
}

/**
 * Whether a word is a unit of time.
 *
 * @internal
 */
export function isTimeUnit(word: string | undefined): boolean {
  return word !== undefined && time.includes(word);
}

/**
 * Reads a unit whose meaning is known at a token: percent, money, time, measure. Currency is always called `đồng`.
 *
 * @internal
 */
export function readUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  const word = tokens[at]?.text;
  if (word === undefined) return undefined;
  if (word === '%' || word === '‰') return { unit: word, next: at + 1 };
  if (isPercentWords(tokens, at)) return { unit: '%', next: at + 2 };
  if (word === 'điểm' && tokens[at + 1]?.text === '%') return { unit: 'điểm phần trăm', next: at + 2 };
  if (word === 'điểm' && isPercentWords(tokens, at + 1)) return { unit: 'điểm phần trăm', next: at + 3 };
  if (currency.includes(word)) return { unit: 'đồng', next: at + 1 };
  if (word === 'ngày' && tokens[at + 1]?.text === 'làm' && tokens[at + 2]?.text === 'việc') return { unit: 'ngày làm việc', next: at + 3 };
  if (time.includes(word)) return { unit: word, next: at + 1 };
  if (measures.includes(word)) return { unit: tokens[at]!.raw, next: at + 1 };
  return undefined;
}

/** Signs by which codes hang letters and digits together. */
export const codeSigns = /^[-–/._:#@&*\\]$/;

/**
 * Whether something that is no unit hangs on to the digits before a token: `4G`, `1e3`, `86/KH-UBND`, `15-NQ/TW`.
 *
 * @internal
 */
export function hasForeignTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !touchesPrevious(tokens, at)) return false;
  if (token.kind === 'word') return !currency.includes(token.text) && !measures.includes(token.text);
  return codeSigns.test(token.text) && touchesPrevious(tokens, at + 1) && tokens[at + 1]!.kind !== 'symbol';
}

function isPercentWords(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'phần' && tokens[at + 1]?.text === 'trăm';
}
