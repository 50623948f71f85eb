import { digits, foldMethod, numberOf } from './fold-method.js';

/** One end of a stretch of values; `open` when the number itself is outside. */
export interface Edge {
  readonly at: number;
  readonly open: boolean;
}

/** A stretch of values as words give it: "từ 80% đến dưới 90%", "≥ 60%", "4 cuộc". */
export interface Bound {
  readonly low: Edge | undefined;
  readonly high: Edge | undefined;
  /** A number alone, without a word that says which side of it is meant. */
  readonly isBare: boolean;
  readonly isPercent: boolean;
  /** What is counted, as it is written: `cuộc`; empty for none. */
  readonly unit: string;
}

const lead = /^(?:(?:neu|khi|truong hop|ty le|ti le|ket qua|so luong|co|dat|dat ty le|dat ti le|dat muc|muc|la)\s+)+/;
const number = `(${digits})`;
const percentSign = '( ?%| phan tram)?';
const unitWords = '((?: [a-z]+){0,5})?';
const downFrom = '(?:tro len|hoac hon|hoac nhieu hon|tro di)';
const downTo = '(?:tro xuong|hoac it hon)';
const directionWords = new RegExp(`(?:^| )(?:tro len|tro xuong|hoac hon|hoac nhieu hon|hoac it hon|tro di)$`);

const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Omit<Bound, 'unit' | 'isPercent'> | undefined])[] = [
  [pattern(`(>=|tu|it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|dat tu) ?${number}${percentSign}${unitWords}(?: ${downFrom})?`), (match) => low(match[2], false)],
  [pattern(`${number}${percentSign}${unitWords} ${downFrom}`), (match) => low(match[1], false)],
  [pattern(`(>|tren|hon|lon hon|cao hon|nhieu hon) ?${number}${percentSign}${unitWords}`), (match) => low(match[2], true)],
  [pattern(`(<=|toi da|khong qua|khong vuot qua|nhieu nhat|cao nhat) ?${number}${percentSign}${unitWords}`), (match) => high(match[2], false)],
  [pattern(`(?:tu )?${number}${percentSign}${unitWords} ${downTo}`), (match) => high(match[1], false)],
  [pattern(`(<|duoi|nho hon|thap hon|it hon) ?${number}${percentSign}${unitWords}`), (match) => high(match[2], true)],
  [pattern(`(tu|>=|tren|>)? ?${number}(?: ?%| phan tram)? ?(?:den|-|toi|va) ?(duoi|<|<=|khong qua|can)? ?${number}${percentSign}${unitWords}`), between],
  [pattern(`${number}${percentSign}${unitWords}`), (match) => bare(match[1])],
];

/** Reads a stretch of values. `undefined` for words that give none. */
export function readBound(text: string): Bound | undefined {
  const words = foldMethod(text)
    .replace(/[.,;:]+$/, '')
    .trim();
  const bound = boundIn(words) ?? boundIn(words.replace(lead, ''));
  return bound === undefined || bound.unit === '' ? bound : { ...bound, unit: wordsAsWritten(text, bound.unit) };
}

/** Words of a folded text as they stand in the text itself. */
function wordsAsWritten(text: string, folded: string): string {
  const written = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  const plain = written.map(foldMethod);
  const wanted = folded.split(' ');
  const at = plain.findIndex((_, index) => wanted.every((word, offset) => plain[index + offset] === word));
  return at < 0 ? folded : written.slice(at, at + wanted.length).join(' ').toLowerCase();
}

function boundIn(words: string): Bound | undefined {
  if (words === '' || words.length > 120) return undefined;
  for (const [form, read] of forms) {
    const match = form.exec(words);
    const edges = match === null ? undefined : read(match);
    if (match === null || edges === undefined) continue;
    const isPercent = match.some((group, index) => index > 0 && (group?.trim() === '%' || group?.trim() === 'phan tram')) || /\d ?%/.test(words);
    const unit = (match.at(-1) ?? '').trim().replace(directionWords, '').trim();
    return { ...edges, isPercent, unit: /^\d|%/.test(unit) ? '' : unit };
  }
  return undefined;
}

/** A bound per so many inhabitants: "≥ 90 thuê bao/100 dân". */
export interface RateBound {
  readonly at: number;
  readonly open: boolean;
  readonly per: 100 | 1000 | 10_000 | 100_000;
}

/** Reads a bound per so many inhabitants. */
export function readRate(text: string): RateBound | undefined {
  const words = foldMethod(text).replace(/[.,;:]+$/, '').replace(lead, '');
  const match = new RegExp(`^(>=|>|tu|it nhat|toi thieu|tren)? ?${number}((?: [a-z]+){0,6} ?(?:/|tren|moi) ?(100|1\\.?000|10\\.?000|100\\.?000) ?(?:nguoi )?dan)(?: ${downFrom})?$`).exec(words);
  const at = match === null ? undefined : numberOf(match[2]!);
  if (match === null || at === undefined) return undefined;
  return { at, open: match[1] === '>' || match[1] === 'tren', per: Number(match[4]!.replace('.', '')) as RateBound['per'] };
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function low(text: string | undefined, open: boolean): Omit<Bound, 'unit' | 'isPercent'> | undefined {
  const at = numberOf(text ?? '');
  return at === undefined ? undefined : { low: { at, open }, high: undefined, isBare: false };
}

function high(text: string | undefined, open: boolean): Omit<Bound, 'unit' | 'isPercent'> | undefined {
  const at = numberOf(text ?? '');
  return at === undefined ? undefined : { low: undefined, high: { at, open }, isBare: false };
}

function bare(text: string | undefined): Omit<Bound, 'unit' | 'isPercent'> | undefined {
  const at = numberOf(text ?? '');
  return at === undefined ? undefined : { low: { at, open: false }, high: undefined, isBare: true };
}

function between(match: RegExpExecArray): Omit<Bound, 'unit' | 'isPercent'> | undefined {
  const from = numberOf(match[2]!);
  const to = numberOf(match[4]!);
  if (from === undefined || to === undefined || from > to) return undefined;
  return { low: { at: from, open: match[1] === 'tren' || match[1] === '>' }, high: { at: to, open: match[3] === 'duoi' || match[3] === '<' || match[3] === 'can' }, isBare: false };
}
