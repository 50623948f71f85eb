import type { Token } from './quantity-tokens.js';

/**
 * How a source words its number. `gt` hơn, trên · `lt` dưới, chưa đầy · `gte` ít nhất · `lte` không quá, tốp ·
 * `approx` khoảng · `approxLt` gần (a little less) · `range` from–to · `estimate` ước đạt.
 */
export type Qualifier = PlainQualifier | 'range';

/** The qualifiers that one number can have. */
export type PlainQualifier = 'eq' | 'gt' | 'lt' | 'gte' | 'lte' | 'approx' | 'approxLt' | 'estimate';

/** At most three words each; a comparative such as "cao hơn 5%" tells a difference, and that is the number itself. */
const phrases: Readonly<Record<string, PlainQualifier>> = {
  'hơn': 'gt', 'trên': 'gt', 'lớn hơn': 'gt', '>': 'gt',
  'dưới': 'lt', 'chưa đầy': 'lt', 'chưa đến': 'lt', 'chưa tới': 'lt', 'không đầy': 'lt', 'không đến': 'lt', 'nhỏ hơn': 'lt', '<': 'lt',
  'ít nhất': 'gte', 'tối thiểu': 'gte', 'không dưới': 'gte', 'không ít hơn': 'gte', 'không thấp hơn': 'gte', '≥': 'gte', '> =': 'gte',
  'không quá': 'lte', 'không vượt quá': 'lte', 'tối đa': 'lte', 'nhiều nhất': 'lte', 'không nhiều hơn': 'lte', 'không cao hơn': 'lte', '≤': 'lte', '< =': 'lte',
  'tốp': 'lte', 'top': 'lte',
  'khoảng': 'approx', 'tầm': 'approx', 'chừng': 'approx', 'xấp xỉ': 'approx', 'trên dưới': 'approx', '~': 'approx', '≈': 'approx',
  'gần': 'approxLt', 'ngót': 'approxLt',
  'ước': 'estimate', 'ước đạt': 'estimate', 'ước tính': 'estimate',
  'cao hơn': 'eq', 'thấp hơn': 'eq', 'nhiều hơn': 'eq', 'ít hơn': 'eq', 'nhanh hơn': 'eq', 'sớm hơn': 'eq', 'muộn hơn': 'eq', 'chậm hơn': 'eq',
};

/** Words in the longest qualifier. */
export const longestPhrase = 3;

export interface QualifierReading {
  readonly qualifier: PlainQualifier;
  /** Index of the first token of the qualifier; that of the number when there is none. */
  readonly first: number;
  /** Whether the number is a rank: "tốp 15". */
  readonly rank: boolean;
}

/**
 * Reads the qualifier that ends right before a number; the longest wins.
 *
 * @internal
 */
export function readQualifier(tokens: readonly Token[], number: number): QualifierReading {
  let reading: QualifierReading = { qualifier: 'eq', first: number, rank: false };
  let phrase = '';
  for (let first = number - 1; first >= Math.max(0, number - longestPhrase); first -= 1) {
    phrase = phrase === '' ? tokens[first]!.text : `${tokens[first]!.text} ${phrase}`;
    if (Object.hasOwn(phrases, phrase)) reading = { qualifier: phrases[phrase]!, first, rank: phrase === 'tốp' || phrase === 'top' };
  }
  return reading;
}

/**
 * Reads "trở lên" or "trở xuống" at a token.
 *
 * @internal
 */
export function readBound(tokens: readonly Token[], at: number): PlainQualifier | undefined {
  if (tokens[at]?.text !== 'trở') return undefined;
  const direction = tokens[at + 1]?.text;
  return direction === 'lên' ? 'gte' : direction === 'xuống' ? 'lte' : undefined;
}
