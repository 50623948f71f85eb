import { excerpt, parseResult, type ParseResult } from '@xaso/core';
import { bankNames } from './generated/bank-names.js';
import { paymentFinding, type PaymentFindingCode } from './payment-findings.js';
import { QRPay } from './payment-library.js';
import { plainLetters } from './plain-letters.js';

export { paymentFindingMessagesEn } from './payment-messages.en.js';
export { paymentFindingMessages } from './payment-messages.js';

/** An account to which money may be transferred, as a page or a file names it. */
export interface PaymentAccount {
  /** Bank code (BIN) of 6 digits, as NAPAS gives it: `970415`. */
  readonly bank: string;
  readonly account: string;
  /** Name of the account holder: it is printed beside the code, since the code itself does not hold it. */
  readonly holder: string;
  /** Whole đồng; left out where whoever pays types the amount. */
  readonly amount?: string | number | undefined;
  /** What the transfer is for. Banks take plain letters only: diacritics are taken off. */
  readonly purpose?: string | undefined;
}

/** A code for a transfer, with all that it says in words. */
export interface PaymentCode {
  /** What a banking app reads. */
  readonly payload: string;
  readonly bank: string;
  /** Name of the bank: `Ngân hàng …`. */
  readonly bankName: string;
  readonly account: string;
  readonly holder: string;
  /** Whole đồng; undefined where whoever pays types the amount. */
  readonly amount: number | undefined;
  readonly purpose: string | undefined;
}

/** Longest purpose (EMV merchant-presented QR, field 62-08) and account number (NAPAS, from memory). */
const longestPurpose = 25;
const accountForm = /^[0-9A-Z]{4,19}$/i;
/** The longest amount of the format is 13 characters; a bank would refuse it long before. */
const amountForm = /^[1-9][0-9]{0,12}$/;

/** Makes the code for a transfer to an account. Nothing is guessed at: what is not right gives a finding and no code. */
export function makePayment({ bank, account, holder, amount, purpose }: PaymentAccount): ParseResult<PaymentCode> {
  const bin = bank.trim();
  const number = account.replace(/\s+/g, '');
  const name = holder.trim();
  const wanted = amount === undefined ? '' : String(amount).trim();
  const words = plainLetters(purpose ?? '');
  if (bankNames.get(bin) === undefined) return refused('payment.bank-unknown', { text: excerpt(bin, 40) });
  if (!accountForm.test(number)) return refused('payment.account-unreadable', { text: excerpt(number, 40) });
  if (name === '') return refused('payment.holder-missing');
  if (wanted !== '' && !amountForm.test(wanted)) return refused('payment.amount-unreadable', { text: excerpt(wanted, 40) });
  if (words.length > longestPurpose) return refused('payment.purpose-too-long', { length: words.length, limit: longestPurpose });
  const code = QRPay.initVietQR({ bankBin: bin, bankNumber: number, ...(wanted === '' ? {} : { amount: wanted }), ...(words === '' ? {} : { purpose: words }) });
  // What was written is read again: a code that says something else than the page never hangs on a wall.
  return readPayment(code.build(), name);
}

/**
 * Reads a payment code that somebody else made. Its check digits must be right, it must lead to an account in đồng, and the holder's name
 * must be given, since most codes do not hold it.
 *
 * @param holder Name of the account holder as the page has it; that of the code, where it holds one, must be the same.
 */
export function readPayment(payload: string, holder: string): ParseResult<PaymentCode> {
  const text = payload.trim();
  const code = parsed(text);
  if (code === undefined) return refused('payment.check-failed');
  const { consumer, provider, currency, amount = '', additionalData, merchant } = code;
  const bankName = bankNames.get(consumer.bankBin ?? '');
  const isSupported = provider.guid === vietQrGuid && (currency === undefined || currency === vietnameseDong) && accountForm.test(consumer.bankNumber ?? '');
  if (!isSupported || (amount !== '' && !/^[1-9][0-9]{0,12}(?:\.0+)?$/.test(amount))) return refused('payment.unsupported');
  if (bankName === undefined) return refused('payment.bank-unknown', { text: excerpt(consumer.bankBin ?? '', 40) });
  const [given, held] = [holder.trim(), merchant.name?.trim() ?? ''];
  if (given === '' && held === '') return refused('payment.holder-missing');
  if (given !== '' && held !== '' && plainLetters(given).toUpperCase() !== plainLetters(held).toUpperCase()) return refused('payment.holder-differs', { held: excerpt(held, 60), text: excerpt(given, 60) });
  return parseResult(
    {
      payload: text,
      bank: consumer.bankBin!,
      bankName,
      account: consumer.bankNumber!,
      holder: given === '' ? held : given,
      amount: amount === '' ? undefined : Number(amount),
      purpose: additionalData.purpose,
    },
    [],
  );
}

const vietQrGuid = 'A000000727';
const vietnameseDong = '704';

/** The code as its library reads it; undefined when its check digits or its lengths are wrong. Made-up lengths can make the library run for ever: it throws then. */
function parsed(text: string): QRPay | undefined {
  if (text.length > 512 || !/^[\x20-\x7e]+$/.test(text)) return undefined;
  try {
    const code = new QRPay(text);
    return code.isValid && code.crc !== undefined ? code : undefined;
  } catch {
    return undefined;
  }
}

function refused(code: PaymentFindingCode, values: Readonly<Record<string, string | number>> = {}): ParseResult<PaymentCode> {
  return parseResult<PaymentCode>(undefined, [paymentFinding(code, { path: '' }, values)]);
}
