import { expect } from '@open-wc/testing';
import { makePayment, readPayment, type PaymentAccount } from './payment-code.js';
import { paymentFindingMessagesEn } from './payment-messages.en.js';
import { paymentFindingMessages } from './payment-messages.js';
import { paymentFindingSeverities } from './payment-findings.js';
import { QRPay } from './payment-library.js';
import { plainLetters } from './plain-letters.js';

/** Made-up account at a bank that is in the list. */
const account = { bank: '970436', account: '0000000000', holder: 'UBND XA MAU' } as const;

const codes = (given: Partial<PaymentAccount>): readonly string[] => makePayment({ ...account, ...given }).findings.map(({ code }) => code);

describe('makePayment', () => {
  it('makes a code that says bank, account, amount and purpose, and reads back the same', () => {
    const { value } = makePayment({ ...account, amount: '35000', purpose: 'Nộp phí chứng thực' });

    expect(value).to.deep.include({ bank: '970436', account: '0000000000', holder: 'UBND XA MAU', amount: 35_000, purpose: 'Nop phi chung thuc' });
    expect(value!.bankName).to.contain('Ngân hàng');
    const code = new QRPay(value!.payload);
    expect([code.isValid, code.consumer.bankBin, code.consumer.bankNumber, code.amount, code.currency, code.nation, code.initMethod]).to.deep.equal([true, '970436', '0000000000', '35000', '704', 'VN', '12']);
  });

  it('leaves the amount to whoever pays where none is given', () => {
    const { value } = makePayment(account);

    expect(value!.amount).to.equal(undefined);
    expect(new QRPay(value!.payload).initMethod).to.equal('11');
  });

  for (const [what, given, code] of [
    ['a bank that nobody has', { bank: '999999' }, 'payment.bank-unknown'],
    ['the name of a bank in place of its code', { bank: 'Vietcombank' }, 'payment.bank-unknown'],
    ['a code that is a word of JavaScript', { bank: 'constructor' }, 'payment.bank-unknown'],
    ['an account of three digits', { account: '123' }, 'payment.account-unreadable'],
    ['an account of 20 digits', { account: '1'.repeat(20) }, 'payment.account-unreadable'],
    ['an account with a sign', { account: '12345-678' }, 'payment.account-unreadable'],
    ['no holder', { holder: '  ' }, 'payment.holder-missing'],
    ['an amount of nothing', { amount: '0' }, 'payment.amount-unreadable'],
    ['an amount with a point, which may be thousands or cents', { amount: '35.000' }, 'payment.amount-unreadable'],
    ['an amount below nothing', { amount: -5 }, 'payment.amount-unreadable'],
    ['half a đồng', { amount: 0.5 }, 'payment.amount-unreadable'],
    ['a purpose of 26 letters', { purpose: 'a'.repeat(26) }, 'payment.purpose-too-long'],
  ] as const) {
    it(`makes no code of ${what}`, () => {
      expect(codes(given)).to.deep.equal([code]);
    });
  }

  it('takes what is just within the limits', () => {
    expect(codes({ account: '1'.repeat(19), amount: '9'.repeat(13), purpose: 'a'.repeat(25) })).to.deep.equal([]);
    expect(codes({ account: '1234' })).to.deep.equal([]);
  });
});

describe('readPayment', () => {
  const { payload } = makePayment({ ...account, amount: '35000' }).value!;

  it('reads the code of a bank, with the name that the page gives', () => {
    expect(readPayment(payload, 'UBND Xã Mẫu').value).to.deep.include({ account: '0000000000', holder: 'UBND Xã Mẫu', amount: 35_000 });
  });

  it('refuses a code in which one digit of the account was altered', () => {
    expect(readPayment(payload.replace('0000000000', '0000000001'), 'UBND Xã Mẫu').findings.map(({ code }) => code)).to.deep.equal(['payment.check-failed']);
  });

  it('refuses one without the name of the holder', () => {
    expect(readPayment(payload, '').findings.map(({ code }) => code)).to.deep.equal(['payment.holder-missing']);
  });

  it('refuses one that holds another name than the page, and takes the same name without diacritics', () => {
    const code = new QRPay(payload);
    code.merchant.name = 'KE GIAN';
    expect(readPayment(code.build(), 'UBND Xã Mẫu').findings.map(({ code: one }) => one)).to.deep.equal(['payment.holder-differs']);

    code.merchant.name = 'UBND XA MAU';
    expect(readPayment(code.build(), 'UBND Xã Mẫu').ok).to.equal(true);
  });

  it('refuses a code of another system, and of another currency', () => {
    const other = QRPay.initVNPayQR({ merchantId: '0102154778', merchantName: 'X', store: 'X', terminal: 'X' });
    const dollars = new QRPay(payload);
    dollars.currency = '840';

    expect(readPayment(other.build(), 'X').findings.map(({ code }) => code)).to.deep.equal(['payment.unsupported']);
    expect(readPayment(dollars.build(), 'X').findings.map(({ code }) => code)).to.deep.equal(['payment.unsupported']);
  });

  for (const text of ['', '000201', '6304', 'x'.repeat(5000), withCheck('38xx'), withCheck('3804zzzz'), withCheck('38080010A000'), withCheck('0002010102113899')]) {
    it(`does not fall over “${text.slice(0, 40)}”`, () => {
      expect(readPayment(text, 'X').ok).to.equal(false);
    });
  }
});

/** A text with the right check digits, as somebody who means harm would make it. */
function withCheck(text: string): string {
  return `${text}6304${QRPay.genCRCCode(`${text}6304`)}`;
}

describe('findings about payments', () => {
  it('have a sentence in both languages', () => {
    expect(Object.keys(paymentFindingMessages)).to.have.members(Object.keys(paymentFindingSeverities));
    expect(Object.keys(paymentFindingMessagesEn)).to.have.members(Object.keys(paymentFindingSeverities));
  });
});

describe('plainLetters', () => {
  it('takes the diacritics off, and signs that banks refuse', () => {
    expect(plainLetters(' Đóng phí “chợ” số 5/2026 – Xã Mẫu 🌾 ')).to.equal('Dong phi cho so 5/2026 Xa Mau');
  });
});
