import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Phone } from '../place/place.schema.js';
import { phoneText } from '../messages/place-words.js';
import { readPhone } from './phone-kind.js';
import { hasPhoneInText, isPhoneAlone, maskedPhones, textWithoutPhones } from './phones-in-text.js';
import { phonesToShow } from './phones-to-show.js';

describe('readPhone', () => {
  for (const [text, kind, dial] of [
    ['0912 345 678', 'mobile', '0912345678'],
    ['+84 912.345.678', 'mobile', '0912345678'],
    ['(0203) 3 123 456', 'landline', '02033123456'],
    ['024-3825-1234', 'landline', '02438251234'],
    ['1900 1234', 'premium', '19001234'],
    ['1900.123456', 'premium', '1900123456'],
    ['1900 123', 'unknown', undefined],
    ['1800 1234', 'free', '18001234'],
    ['113', 'service', '113'],
    ['1022', 'service', '1022'],
    ['0912 345 67', 'unknown', undefined],
    ['0112 345 678', 'unknown', undefined],
    ['gọi anh Mẫu', 'unknown', undefined],
    ['', 'unknown', undefined],
  ] as const) {
    it(`calls “${text}” ${kind}`, () => {
      expect(readPhone(text)).to.deep.equal({ kind, dial });
    });
  }

  it('reads one number in every grouping', () => {
    const digits = fc.stringMatching(/^0[35789][0-9]{8}$/);
    fc.assert(fc.property(digits, fc.constantFrom(' ', '.', '-', ''), (number, sign) => void expect(readPhone([number.slice(0, 4), number.slice(4, 7), number.slice(7)].join(sign)).dial).to.equal(number)));
  });
});

describe('phonesToShow', () => {
  const shown = (...phones: Phone[]) => phonesToShow({ phones }).map(({ number }) => number);

  it('shows the number that the commune verified instead of any other', () => {
    expect(shown({ number: '0912000001' }, { number: '0912000002', verifiedOn: civilDate('2026-01-01') }, { number: '1900 0000' })).to.deep.equal(['0912000002']);
  });

  it('puts the last verified first', () => {
    expect(shown({ number: '0912000001', verifiedOn: civilDate('2025-01-01') }, { number: '0912000002', verifiedOn: civilDate('2026-01-01') })).to.deep.equal(['0912000002', '0912000001']);
  });

  it('shows a premium number only where nothing else is known, and says what it costs', () => {
    expect(shown({ number: '1900 0000' }, { number: '0912000001' })).to.deep.equal(['0912000001']);
    const [premium] = phonesToShow({ phones: [{ number: '1900 0000' }] });
    expect(phoneText(premium!, { language: 'vi' })).to.equal('1900 0000 (số tính cước cao, người gọi trả tiền)');
  });

  it('shows nothing of a place without telephones', () => {
    expect(phonesToShow({})).to.deep.equal([]);
  });
});

describe('telephones in text', () => {
  const phones = fc.tuple(fc.constantFrom('0', '+84', '+84 '), fc.stringMatching(/^[35789][0-9]{8}$/)).map((parts) => parts.join(''));

  it('are found, taken out with the words that lead to them, and can’t be dialled from a finding', () => {
    fc.assert(
      fc.property(phones, (phone) => {
        expect([hasPhoneInText(`Quán Mẫu, ĐT: ${phone}`), isPhoneAlone(`SĐT: ${phone}`)]).to.deep.equal([true, true]);
        expect(textWithoutPhones(`Quán Mẫu, ĐT: ${phone}`)).to.equal('Quán Mẫu');
        expect(maskedPhones(phone)).not.to.contain(phone.slice(-6));
      }),
    );
  });

  it('leave other text as it is, in linear time', () => {
    expect(textWithoutPhones('Số 12, ngõ 3, tổ 2024')).to.equal('Số 12, ngõ 3, tổ 2024');
    expect(hasPhoneInText('21.0285, 105.8542')).to.equal(false);
    fc.assert(fc.property(fc.string(), (text) => void expect(hasPhoneInText(textWithoutPhones(text)) && !hasPhoneInText(text)).to.equal(false)));
    expect(textWithoutPhones(' ,;:(/'.repeat(3000)).length).to.be.at.least(0);
  });
});
