import { formatCivilDate, formatMessage, formatMoney, formatNumber, type Language } from '@xaso/core';
import type { Wording } from '../deadline/deadline-text.js';
import type { ApplicableFee, FeeAnswer } from './fee-for.js';
import type { SimpleFee } from './fee.schema.js';

/** The fees of an answer in words, one line a case; empty when no amount and no exemption is known. */
export function feeLines({ fees }: FeeAnswer, wording: Wording): string[] {
  const { language, messages } = wording;
  return fees.flatMap(({ when, fee, until }: ApplicableFee) => {
    const own = feeText(fee, wording);
    if (own === undefined) return [];
    const dated = until === undefined ? own : formatMessage(messages.feeUntil, { text: own, date: formatCivilDate(until, language) });
    return [when === undefined ? dated : formatMessage(messages.caseLine, { when, text: dated })];
  });
}

/** The groups of people who pay nothing, each once. */
export function exemptionLine({ fees }: FeeAnswer, { messages }: Wording): string | undefined {
  const groups = [...new Set(fees.flatMap(({ fee }) => fee.exemptions ?? []))];
  return groups.length === 0 ? undefined : formatMessage(messages.feeExempt, { groups: groups.join('; ') });
}

/** One fee in words; undefined for one that is not known. */
export function feeText(fee: SimpleFee, { language, messages }: Wording): string | undefined {
  switch (fee.kind) {
    case 'free':
      return fee.condition === undefined ? formatMessage(messages.feeFree) : formatMessage(messages.feeFreeWhen, { condition: fee.condition });
    case 'fixed':
      return amountText(fee.amount, fee.currency, { language, messages });
    case 'perItem':
      return formatMessage(messages.feePerItem, { amount: amountText(fee.amount, fee.currency, { language, messages }), unit: fee.unit });
    case 'perPage': {
      const amount = (value: number) => amountText(value, fee.currency, { language, messages });
      const first = formatMessage(messages.feePerItem, { amount: amount(fee.amount), unit: fee.unit });
      const later = fee.later === undefined ? first : formatMessage(messages.feeLater, { fee: first, page: fee.later.fromPage, amount: amount(fee.later.amount) });
      if (fee.ceiling === undefined) return later;
      const most = { fee: later, amount: amount(fee.ceiling) };
      return fee.ceilingUnit === undefined ? formatMessage(messages.feeCeiling, most) : formatMessage(messages.feeCeilingUnit, { ...most, unit: fee.ceilingUnit });
    }
    case 'setByProvince':
      return fee.reference === undefined ? formatMessage(messages.feeSetByProvince) : formatMessage(messages.feeSetByProvinceReference, { reference: fee.reference });
    case 'unknown':
      return undefined;
  }
}

function amountText(amount: number, currency: 'VND' | 'USD' | undefined, { language, messages }: { readonly language: Language; readonly messages: Wording['messages'] }): string {
  return currency === 'USD' ? formatMessage(messages.feeUsd, { amount: formatNumber(amount, { language }) }) : formatMoney(amount, { language });
}

/**
 * What so many pages cost, by a fee a page: the first rate, the rate of later pages, the ceiling.
 * Undefined for other fees.
 *
 * @param pages Whole number of pages, 1 or more.
 */
export function feeOfPages(fee: SimpleFee, pages: number): number | undefined {
  if (fee.kind !== 'perPage' || !Number.isSafeInteger(pages) || pages < 1) return undefined;
  const first = fee.later === undefined ? pages : Math.min(pages, fee.later.fromPage - 1);
  const sum = first * fee.amount + (pages - first) * (fee.later?.amount ?? 0);
  return fee.ceiling === undefined ? sum : Math.min(sum, fee.ceiling);
}
