import { excerpt, foldVietnamese, parseResult, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { procedureFinding, type ProcedureFindingCode } from '../finding/procedures-findings.js';
import { channelIn, exemptionsIn, moneyIn, resolutionIn, tidyFeeText, type MoneyInText } from './fee-text.js';
import type { Fee, FeeCase, SimpleFee } from './fee.schema.js';

/** What a source gives of a fee: a number and words, either of which may be missing or wrong. */
export interface FeeInput {
  readonly amount?: number | undefined;
  readonly text?: string | undefined;
  /** Currency of the number, where the source names one. */
  readonly currency?: 'VND' | 'USD' | undefined;
}

/** An amount without currency below this is no amount in đồng: it stands for USD, for thousands, or for a slip. */
const smallestDong = 1000;

/**
 * Reads a fee as offices write it: `Miễn phí`, `8.000 đồng/bản`, `2.000 đồng/trang, từ trang thứ ba 1.000 đồng/trang, tối đa
 * 200.000 đồng/bản`, `Mức lệ phí do HĐND tỉnh quy định`. A 0 without words is no fee of nothing: it is `unknown`, with the finding
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
  const free = freeWords(words, folded);
  if (free !== undefined && (number ?? 0) === 0) return free;
  const amounts = moneyIn(words);
  if (amounts.length > 0) {
    const fee = feeOfAmounts(words, amounts, exempt);
    if (fee !== undefined) {
      if (number !== undefined && number > 0 && !amounts.some(({ amount }) => amount === number)) raise('fee.text-overrides-number');
      return fee;
    }
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
  if (/truong hop|dung han|doi tuong|dien duoc|^ (?:khi|neu) /.test(rest)) {
    return { kind: 'free', condition: words.replace(/^\(?\S+(?: lệ)? phí(?: đồng)?[\s.:,-]*/iu, '').slice(0, 1000) };
  }
  return words.length > 20 ? { kind: 'free', note: words } : { kind: 'free' };
}

/** Amounts with their units: one, a rate by page with its ceiling, or one a channel. */
function feeOfAmounts(words: string, amounts: readonly MoneyInText[], exempt: Pick<SimpleFee, 'exemptions'> | object): Fee | undefined {
  const [first, ...rest] = amounts;
  if (first === undefined) return undefined;
  const inOne = { ...(first.currency === 'USD' && first.amount > 0 ? { currency: 'USD' as const } : {}), ...exempt };
  if (first.amount > 0 && first.unit !== undefined && /^trang/iu.test(first.unit)) return perPage(words, first, rest, inOne);
  const byChannel = amounts.map((each): FeeCase | undefined => {
    const channel = channelIn(each.before) ?? undefined;
    return channel === undefined ? undefined : { channels: [channel], fee: oneFee(each, exempt) };
  });
  if (amounts.length > 1 && byChannel.every((each) => each !== undefined)) return { kind: 'byCase', cases: byChannel };
  if (rest.length > 0) return undefined;
  return { ...oneFee(first, inOne), ...(words.length > 40 || first.amount === 0 ? { note: words } : {}) };
}

/** "0 đồng" with its currency is said in words: nothing is paid. A bare 0 is not. */
function oneFee({ amount, unit, currency }: MoneyInText, remarks: object): SimpleFee {
  if (amount === 0) return { kind: 'free', ...remarks };
  const inUsd = currency === 'USD' ? { currency } : {};
  return unit === undefined ? { kind: 'fixed', amount, ...inUsd, ...remarks } : { kind: 'perItem', amount, unit, ...inUsd, ...remarks };
}

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
  if (currency === undefined && number < smallestDong) {
    raise('fee.currency-missing');
    return { kind: 'unknown', ...remarks };
  }
  return { kind: 'fixed', amount: number, ...(currency === 'USD' ? { currency } : {}), ...remarks };
}
