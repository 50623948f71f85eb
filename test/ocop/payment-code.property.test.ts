import { makePayment, readPayment, type PaymentAccount } from '@xaso/elements/payment-code';
import { qrImage } from '@xaso/elements/qr-image';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { modulesOf, scan } from '../qr/scan.js';

/** Codes of banks that are in the list. */
const bank = fc.constantFrom('970436', '970415', '970418', '970405', '970422', '970407', '970416', '970423');
const account: fc.Arbitrary<PaymentAccount> = fc.record({
  bank,
  account: fc.stringMatching(/^[0-9]{4,19}$/),
  holder: fc.constantFrom('UBND Xã Mẫu', 'Trường Tiểu học Mẫu', 'HỢP TÁC XÃ MẪU', 'Đặng Thị Mẫu'),
  amount: fc.option(fc.integer({ min: 1, max: 999_999_999_999 }), { nil: undefined }),
  purpose: fc.option(fc.constantFrom('Phí chứng thực', 'Lệ phí hộ tịch 2026', 'NOP PHI', 'Vé tham quan đền Mẫu'), { nil: undefined }),
});

describe('a VietQR code, read back by an independent decoder', () => {
  it('pays the same account the same amount for the same purpose', () => {
    fc.assert(
      fc.property(account, fc.integer({ min: 3, max: 6 }), (given, scale) => {
        const { value: made, findings } = makePayment(given);
        expect(findings).to.deep.equal([]);
        const scanned = scan(modulesOf(qrImage(made!.payload).value!), scale);

        expect(scanned).to.equal(made!.payload);
        expect(readPayment(scanned!, given.holder).value).to.deep.equal(made);
        expect([made!.account, made!.amount]).to.deep.equal([given.account, given.amount]);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused once any one character has been altered', () => {
    fc.assert(
      fc.property(account, fc.nat(), fc.constantFrom(...'0123456789'), (given, at, digit) => {
        const { payload } = makePayment(given).value!;
        const place = at % payload.length;
        fc.pre(payload[place] !== digit);

        expect(readPayment(`${payload.slice(0, place)}${digit}${payload.slice(place + 1)}`, given.holder).ok).to.equal(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^000201[0-9A-Z]{0,80}6304[0-9A-F]{4}$/)), fc.string(), (payload, holder) => {
        expect(() => readPayment(payload, holder)).to.not.throw();
        expect(() => makePayment({ bank: holder, account: payload, holder, amount: payload, purpose: payload })).to.not.throw();
      }),
      { numRuns: 400 },
    );
  });
});
