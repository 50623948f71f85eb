import { excerpt, foldVietnamese, parseResult, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { procedureFinding, type ProcedureFindingCode } from '../finding/procedures-findings.js';
import { feeClauses } from './fee-clauses.js';
import { exemptionsIn, moneyIn, resolutionIn, tidyFeeText, withoutExemptions, type MoneyInText } from './fee-text.js';
import type { Fee, SimpleFee } from './fee.schema.js';

/** What a source gives of a fee: a number and words, either of which may be missing or wrong. */
export interface FeeInput {
  readonly amount?: number | undefined;
  readonly text?: string | undefined;
  /** Currency of the number, where the source names one. */
  readonly currency?: 'VND' | 'USD' | undefined;
}

/** An amount without currency below this is no amount in đồng: it stands for USD, for thousands, or for a slip. */
const smallestDong = 1000;

type Exempt = Pick<SimpleFee, 'exemptions'>;

/**
 * Reads a fee as offices write it: `Miễn phí`, `8.000 đồng/bản`, `2.000 đồng/trang, từ trang thứ ba 1.000 đồng/trang, tối đa
 * 200.000 đồng/bản`, `Mức lệ phí do HĐND tỉnh quy định`, `đúng hạn: miễn phí; quá hạn: 8.000 đồng`. An amount beside
 * words that may change it ("giảm 50%", a range) is no fee: it is `unknown`, quoted in `note`, with `fee.unreadable`. A 0 without words is no fee of nothing: it is `unknown`, with the finding
 * `fee.zero-without-words`. Words stand before a number that contradicts them. Nothing at all gives no value. Never throws.
 */
export function parseFee(input: FeeInput | string | number | null | undefined, where: FindingPlace = { path: '' }): ParseResult<Fee> {
  const { amount, text = '', currency } = inputOf(input);
  const words = tidyFeeText(text);
  const usable = amount !== undefined && Number.isFinite(amount) && amount >= 0 && amount <= 1e12 ? amount : undefined;
  if (usable === undefined && words === '') return parseResult<Fee>(undefined, []);
  const raised: Finding[] = [];
  const raise = (code: ProcedureFindingCode) => raised.push(procedureFinding(code, where, { amount: usable ?? 0, text: excerpt(words, 160) }));
  const fee = readWords(words, usable, raise) ?? readNumber(words, usable, currency, raise);
  return parseResult(fee, raised);
}

function inputOf(input: FeeInput | string | number | null | undefined): FeeInput {
  if (typeof input === 'number') return { amount: input };
  if (typeof input === 'string') return /^\s?[0-9]{1,12}\s?$/.test(input) ? { amount: Number(input) } : { text: input };
  return input ?? {};
}

/** What the words say by themselves. */
function readWords(words: string, number: number | undefined, raise: (code: ProcedureFindingCode) => void): Fee | undefined {
  if (words === '') return undefined;
  const folded = foldVietnamese(words);
  const exemptions = exemptionsIn(words);
  const exempt = exemptions.length === 0 ? {} : { exemptions };
  const amounts = moneyIn(words);
  const free = freeWords(words, folded);
  // "Miễn phí; quá hạn: 8.000 đồng" is not free.
  if (free !== undefined && (number ?? 0) === 0 && amounts.every(({ amount }) => amount === 0)) return free;
  const fee = feeOfAmounts(words, amounts, exempt);
  if (fee !== undefined) {
    if (number !== undefined && number > 0 && !amounts.some(({ amount }) => amount === number)) raise('fee.text-overrides-number');
    return fee;
  }
  const isLeftOpen = /bo truong bo tai chinh hoac/.test(folded);
  const byProvince = !isLeftOpen && (/(?:hoi dong nhan dan|hdnd) (?:cap )?(?:tinh|thanh pho)/.test(folded) || resolutionIn(words) !== undefined);
  if (byProvince && (number ?? 0) === 0) {
    const reference = resolutionIn(words);
    return { kind: 'setByProvince', ...(reference === undefined ? {} : { reference }), ...exempt, note: words };
  }
  return undefined;
}

const freeStart = /^\(?(?:mien (?:le )?phi|khong (?:thu |mat |co )?(?:le )?phi|0 dong \(mien phi\))(?: dong)?/;
const freeForSome = /^(?:truong hop |cong dan )*(?:cong dan )?thuoc dien duoc mien/;

/** "Miễn lệ phí." and "Không" are a fee of nothing; "Miễn lệ phí cho người thuộc hộ nghèo" is not. */
function freeWords(words: string, folded: string): SimpleFee | undefined {
  if (/^khong(?: co| thu)?\.?$/.test(folded)) return { kind: 'free' };
  if (freeForSome.test(folded)) return { kind: 'free', condition: words.slice(0, 1000) };
  const match = freeStart.exec(folded);
  if (match === null) return undefined;
  const rest = folded.slice(match[0].length);
  if (/^ (?:doi voi|cho) /.test(rest)) return undefined;
  if (/truong hop|dung han|doi tuong|dien duoc|lan dau|truc tuyen|truc tiep|(?:^|[ ,;(])tru |^ (?:khi|neu) /.test(rest)) {
    return { kind: 'free', condition: words.replace(/^\(?\S+(?: lệ)? phí(?: đồng)?[\s.:,-]*/iu, '').slice(0, 1000) };
  }
  return words.length > 20 ? { kind: 'free', note: words } : { kind: 'free' };
}

/** Amounts with their units: one, a rate by page with its ceiling, or one a channel or case. */
function feeOfAmounts(words: string, amounts: readonly MoneyInText[], exempt: Exempt): Fee | undefined {
  const [first, ...rest] = amounts;
  if (first !== undefined && first.amount > 0 && first.unit !== undefined && /^trang/iu.test(first.unit) && isRateByPage(words)) {
    return perPage(words, first, rest, { ...(first.currency === 'USD' ? { currency: 'USD' as const } : {}), ...exempt });
  }
  const [only, ...others] = feeClauses(words) ?? [];
  if (only === undefined) return undefined;
  const isAlone = others.length === 0;
  const cases = [only, ...others].map((each) => {
    const remarks = { ...(each.fee.kind === 'free' && !isAlone ? {} : exempt), ...(isAlone && (words.length > 40 || each.fee.kind === 'free') ? { note: words } : {}) };
    return { ...each, fee: { ...each.fee, ...remarks } };
  });
  return isAlone && Object.keys(only).length === 1 ? cases[0]!.fee : { kind: 'byCase', cases };
}

/** Whether nothing stands beside the rates but from which page on they hold and what is the most: a reduction would be lost. */
function isRateByPage(words: string): boolean {
  const rest = withoutExemptions(words).replace(pageRate, ' ').replace(pageWords, ' ');
  return !/[\p{L}\p{N}%]/u.test(rest);
}

const pageRate = /[0-9][0-9.,]*\s?(?:nghìn |ngàn )?(?:đồng|vnđ|vnd|đ|usd)(?![\p{L}\p{N}])\s?(?:\/\s?(?:1 |01 |một )?[\p{L}0-9 ]{1,40})?/giu;
const pageWords = /từ trang (?:thứ )?(?:hai|ba|tư|bốn|năm|[0-9]{1,3})|trở (?:lên|đi)|(?:nhưng )?(?:mức )?(?:thu )?(?:tối đa|không quá)|(?<!\p{L})(?:mức|thu|phí|lệ|là|thì|nhưng|chứng thực|bản sao)(?!\p{L})/giu;

function perPage(words: string, first: MoneyInText, rest: readonly MoneyInText[], remarks: object): SimpleFee | undefined {
  const later = rest.find(({ before }) => /từ trang (?:thứ )?/iu.test(before));
  const ceiling = rest.find(({ before }) => /tối đa|không quá/iu.test(before));
  if (rest.some((each) => each.amount === 0 || (each !== later && each !== ceiling))) return undefined;
  const page = later === undefined ? undefined : pageNumber(later.before);
  if (later !== undefined && page === undefined) return undefined;
  return {
    kind: 'perPage',
    amount: first.amount,
    unit: 'trang',
    ...(later === undefined || page === undefined ? {} : { later: { fromPage: page, amount: later.amount } }),
    ...(ceiling === undefined ? {} : { ceiling: ceiling.amount, ...(ceiling.unit === undefined ? {} : { ceilingUnit: ceiling.unit }) }),
    ...(first.unit!.length > 10 ? { note: words } : {}),
    ...remarks,
  };
}

function pageNumber(before: string): number | undefined {
  const word = /từ trang (?:thứ )?(hai|ba|tư|bốn|năm|[0-9]{1,3})/iu.exec(before)?.[1]?.toLowerCase();
  const numbers: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5 };
  const page = word === undefined ? 0 : Object.hasOwn(numbers, word) ? numbers[word]! : Number(word);
  return page >= 2 ? page : undefined;
}

/** A number, with words beside it that give no amount. */
function readNumber(words: string, number: number | undefined, currency: FeeInput['currency'], raise: (code: ProcedureFindingCode) => void): Fee {
  const exemptions = exemptionsIn(words);
  const remarks = { ...(exemptions.length === 0 ? {} : { exemptions }), ...(words === '' ? {} : { note: words }) };
  if (number === undefined || number === 0) {
    if (number === 0) raise('fee.zero-without-words');
    else raise('fee.unreadable');
    return { kind: 'unknown', ...remarks };
  }
  // Words that speak of money, or of a reduction, and could not be read leave open what the number is paid for.
  if (moneyIn(words).length > 0 || /%|giảm|tối đa|tối thiểu|ít nhất|không quá/iu.test(words)) {
    raise('fee.unreadable');
    return { kind: 'unknown', ...remarks };
  }
  if (currency === undefined && number < smallestDong) {
    raise('fee.currency-missing');
    return { kind: 'unknown', ...remarks };
  }
  return { kind: 'fixed', amount: number, ...(currency === 'USD' ? { currency } : {}), ...remarks };
}
