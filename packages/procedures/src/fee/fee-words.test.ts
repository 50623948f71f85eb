import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import type { Wording } from '../deadline/deadline-text.js';
import { cardMessages } from '../messages/card-messages.js';
import { cardMessagesEn } from '../messages/en.js';
import { exemptionLine, feeLines, feeOfPages, feeText } from './fee-words.js';
import type { SimpleFee } from './fee.schema.js';

const vi: Wording = { language: 'vi', messages: cardMessages };
const en: Wording = { language: 'en', messages: cardMessagesEn };
/** Numbers and their units keep together on a line. */
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

const pages: SimpleFee = { kind: 'perPage', amount: 2000, unit: 'trang', later: { fromPage: 3, amount: 1000 }, ceiling: 200_000, ceilingUnit: 'bản' };

describe('feeText', () => {
  const texts: readonly (readonly [fee: SimpleFee, vietnamese: string | undefined, english: string | undefined])[] = [
    [{ kind: 'free' }, 'miễn phí', 'free of charge'],
    [{ kind: 'free', condition: 'đăng ký đúng hạn' }, 'miễn phí (đăng ký đúng hạn)', 'free of charge (đăng ký đúng hạn)'],
    [{ kind: 'fixed', amount: 8000 }, '8.000 đồng', '8,000 VND'],
    [{ kind: 'fixed', amount: 0 }, '0 đồng', '0 VND'],
    [{ kind: 'fixed', amount: 45, currency: 'USD' }, '45 đô la Mỹ', 'USD 45'],
    [{ kind: 'perItem', amount: 8000, unit: 'bản' }, '8.000 đồng một bản', '8,000 VND per bản'],
    [pages, '2.000 đồng một trang; từ trang thứ 3 trở đi 1.000 đồng một trang; nhiều nhất 200.000 đồng một bản', undefined],
    [{ kind: 'setByProvince' }, 'Hội đồng nhân dân tỉnh quy định mức thu; chưa có mức cụ thể ở đây', undefined],
    [{ kind: 'setByProvince', reference: '09/2025/NQ-HĐND' }, 'Hội đồng nhân dân tỉnh quy định mức thu (09/2025/NQ-HĐND); chưa có mức cụ thể ở đây', undefined],
    [{ kind: 'unknown' }, undefined, undefined],
    [{ kind: 'unknown', note: 'Theo quy định' }, undefined, undefined],
  ];

  for (const [fee, vietnamese, english] of texts) {
    it(`says ${vietnamese === undefined ? 'nothing of an unknown fee' : `“${vietnamese}”`}`, () => {
      expect(plain(feeText(fee, vi))).to.equal(vietnamese);
      if (english !== undefined) expect(plain(feeText(fee, en))).to.equal(english);
    });
  }
});

describe('feeLines', () => {
  it('names the case and the last day of a rate', () => {
    const answer = { status: 'known', origin: 'catalogue', fees: [{ when: 'Cấp lại', fee: { kind: 'fixed', amount: 8000 }, until: civilDate('2026-12-31') }, { fee: { kind: 'unknown' } }] } as const;

    expect(feeLines(answer, vi).map(plain)).to.deep.equal(['Cấp lại: 8.000 đồng (đến hết ngày 31/12/2026)']);
  });
});

describe('exemptionLine', () => {
  it('names each group once, and nothing where nobody is exempt', () => {
    const fee: SimpleFee = { kind: 'fixed', amount: 8000, exemptions: ['trẻ em', 'người khuyết tật'] };

    expect(exemptionLine({ status: 'known', origin: 'catalogue', fees: [{ fee }, { fee }] }, vi)).to.equal('Được miễn: trẻ em; người khuyết tật.');
    expect(exemptionLine({ status: 'known', origin: 'catalogue', fees: [{ fee: { kind: 'free' } }] }, vi)).to.equal(undefined);
  });
});

describe('feeOfPages', () => {
  const costs: readonly (readonly [pages: number, cost: number | undefined])[] = [
    [1, 2000],
    [2, 4000],
    [3, 5000],
    [198, 200_000],
    [199, 200_000],
    [197, 199_000],
    [0, undefined],
    [1.5, undefined],
    [-1, undefined],
  ];

  for (const [count, cost] of costs) {
    it(`takes ${cost ?? 'no'} đồng for ${count} pages`, () => {
      expect(feeOfPages(pages, count)).to.equal(cost);
    });
  }

  it('goes on at one rate without a ceiling, and knows no pages of other fees', () => {
    expect(feeOfPages({ kind: 'perPage', amount: 2000, unit: 'trang' }, 300)).to.equal(600_000);
    expect(feeOfPages({ kind: 'fixed', amount: 2000 }, 1)).to.equal(undefined);
  });
});
