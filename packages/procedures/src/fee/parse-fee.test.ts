import { expect } from 'chai';
import type { Fee } from './fee.schema.js';
import { parseFee, type FeeInput } from './parse-fee.js';

type Input = FeeInput | string | number | null | undefined;

const codesOf = (input: Input) => parseFee(input).findings.map(({ code }) => code);

describe('parseFee', () => {
  const understood: readonly (readonly [input: Input, fee: Fee])[] = [
    // nothing to pay, in words
    ['Miễn phí', { kind: 'free' }],
    ['Miễn lệ phí.', { kind: 'free' }],
    ['Không', { kind: 'free' }],
    ['Không thu lệ phí', { kind: 'free' }],
    [{ amount: 0, text: 'Không thu phí' }, { kind: 'free' }],
    ['Không thu phí theo Nghị quyết mẫu', { kind: 'free', note: 'Không thu phí theo Nghị quyết mẫu' }],
    ['Miễn lệ phí trường hợp đăng ký đúng hạn', { kind: 'free', condition: 'trường hợp đăng ký đúng hạn' }],
    ['Miễn phí nộp trực tuyến', { kind: 'free', condition: 'nộp trực tuyến' }],
    ['Miễn phí lần đầu', { kind: 'free', condition: 'lần đầu' }],
    ['Công dân thuộc diện được miễn theo quy định', { kind: 'free', condition: 'Công dân thuộc diện được miễn theo quy định' }],
    ['0 đồng', { kind: 'free', note: '0 đồng' }],
    [
      'Nộp trực tuyến: 0 đồng; nộp trực tiếp: 20.000 đồng',
      {
        kind: 'byCase',
        cases: [
          { channels: ['online'], fee: { kind: 'free' } },
          { channels: ['inPerson'], fee: { kind: 'fixed', amount: 20_000 } },
        ],
      },
    ],
    // amounts
    ['8.000 đồng', { kind: 'fixed', amount: 8000 }],
    ['8000đ', { kind: 'fixed', amount: 8000 }],
    ['50 nghìn đồng', { kind: 'fixed', amount: 50_000 }],
    ['8000', { kind: 'fixed', amount: 8000 }],
    [1000, { kind: 'fixed', amount: 1000 }],
    [{ amount: 45, currency: 'USD' }, { kind: 'fixed', amount: 45, currency: 'USD' }],
    ['20 USD', { kind: 'fixed', amount: 20, currency: 'USD' }],
    ['8.000 đồng/bản', { kind: 'perItem', amount: 8000, unit: 'bản' }],
    ['100.000 đồng/1 lần', { kind: 'perItem', amount: 100_000, unit: 'lần' }],
    ['2.000 đồng/trang', { kind: 'perPage', amount: 2000, unit: 'trang' }],
    [
      '2.000 đồng/trang; từ trang thứ ba trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản',
      { kind: 'perPage', amount: 2000, unit: 'trang', later: { fromPage: 3, amount: 1000 }, ceiling: 200_000, ceilingUnit: 'bản' },
    ],
    ['2.000 đồng/trang, từ trang thứ 5: 1.000 đồng/trang', { kind: 'perPage', amount: 2000, unit: 'trang', later: { fromPage: 5, amount: 1000 } }],
    [
      'Nộp hồ sơ trực tiếp: 20.000 đồng; nộp hồ sơ trực tuyến: 10.000 đồng',
      {
        kind: 'byCase',
        cases: [
          { channels: ['inPerson'], fee: { kind: 'fixed', amount: 20_000 } },
          { channels: ['online'], fee: { kind: 'fixed', amount: 10_000 } },
        ],
      },
    ],
    // the province
    [{ amount: 0, text: 'Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định' }, { kind: 'setByProvince', note: 'Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định' }],
    ['Theo Nghị quyết số 09/2025/NQ-HĐND', { kind: 'setByProvince', reference: '09/2025/NQ-HĐND', note: 'Theo Nghị quyết số 09/2025/NQ-HĐND' }],
    // who pays nothing
    [
      '8.000 đồng. Miễn lệ phí cho người thuộc hộ nghèo; người khuyết tật.',
      { kind: 'fixed', amount: 8000, exemptions: ['người thuộc hộ nghèo', 'người khuyết tật'], note: '8.000 đồng. Miễn lệ phí cho người thuộc hộ nghèo; người khuyết tật.' },
    ],
    [{ amount: 5000, text: 'Miễn lệ phí đối với trẻ em' }, { kind: 'fixed', amount: 5000, exemptions: ['trẻ em'], note: 'Miễn lệ phí đối với trẻ em' }],
  ];

  for (const [input, fee] of understood) {
    it(`reads ${JSON.stringify(input)}`, () => {
      expect(parseFee(input).value).to.deep.equal(fee);
    });
  }

  for (const text of ['10, đồng', '03,  USD', '8.000. đồng/bản', 'Nộp trực tuyến: 10, đồng; nộp trực tiếp: miễn phí']) {
    it(`does not call “${text}” free because its amount cannot be read`, () => {
      expect(JSON.stringify(parseFee(text).value)).to.contain('"unknown"').and.not.contain('"free"');
      expect(codesOf(text)).to.deep.equal(['fee.unreadable']);
    });
  }

  it('takes a 0 without words for no fee of nothing', () => {
    for (const input of [0, '0', { amount: 0 }, { amount: 0, text: 'Theo quy định' }]) {
      expect(parseFee(input).value).to.have.property('kind', 'unknown');
      expect(codesOf(input)).to.deep.equal(['fee.zero-without-words']);
    }
  });

  it('uses no small number without a currency: it may be dollars or thousands', () => {
    for (const input of [45, 999, '200']) {
      expect(parseFee(input).value).to.deep.equal({ kind: 'unknown' });
      expect(codesOf(input)).to.deep.equal(['fee.currency-missing']);
    }
    expect(codesOf(1000)).to.deep.equal([]);
  });

  it('believes words that contradict the number, and says so', () => {
    const input = { amount: 5000, text: '7.000 đồng/lần' };

    expect(parseFee(input).value).to.deep.equal({ kind: 'perItem', amount: 7000, unit: 'lần' });
    expect(codesOf(input)).to.deep.equal(['fee.text-overrides-number']);
    expect(codesOf({ amount: 7000, text: '7.000 đồng/lần' })).to.deep.equal([]);
  });

  it('keeps the number where the words only exempt', () => {
    expect(parseFee({ amount: 20_000, text: 'Miễn phí cho người khuyết tật' }).value).to.deep.include({ kind: 'fixed', amount: 20_000 });
  });

  it('quotes words that give no amount, and several amounts whose cases are not told apart', () => {
    for (const text of ['Theo quy định', '10.000 đồng hoặc 20.000 đồng', '2.000 đồng/trang; 5.000 đồng/bản', '0 đồng hoặc 20.000 đồng', '2.000 đồng/trang, tối đa 0 đồng/bản']) {
      expect(parseFee(text).value).to.deep.include({ kind: 'unknown', note: text });
      expect(codesOf(text)).to.deep.equal(['fee.unreadable']);
    }
  });

  it('takes no amount that holds in one case, or over one channel, for the fee of everybody', () => {
    const casesOf = (text: string) => {
      const { value } = parseFee(text);
      return value?.kind === 'byCase' ? value.cases.map(({ fee: { note: _note, ...fee }, ...bound }) => ({ ...bound, fee })) : value;
    };
    const late = { when: 'quá hạn', fee: { kind: 'fixed', amount: 8000 } };

    expect(casesOf('đúng hạn: miễn phí; quá hạn: 8.000 đồng')).to.deep.equal([{ when: 'đúng hạn', fee: { kind: 'free' } }, late]);
    expect(casesOf('Quá hạn: 8.000 đồng')).to.deep.equal([{ ...late, when: 'Quá hạn' }]);
    expect(casesOf('Nộp trực tuyến: 5.000 đồng')).to.deep.equal([{ channels: ['online'], fee: { kind: 'fixed', amount: 5000 } }]);
    expect(casesOf('5.000 đồng/hồ sơ (nộp trực tuyến)')).to.deep.equal([{ channels: ['online'], fee: { kind: 'perItem', amount: 5000, unit: 'hồ sơ' } }]);
    expect(casesOf('Nộp trực tuyến: 0 đồng')).to.deep.equal([{ channels: ['online'], fee: { kind: 'free' } }]);
    expect(casesOf('Đến hết ngày 31/12/2026: 5.000 đồng')).to.deep.equal([{ to: '2026-12-31', fee: { kind: 'fixed', amount: 5000 } }]);
    expect(casesOf('Cá nhân, nộp trực tiếp: 15.000 đồng/lần; cá nhân, nộp trực tuyến: 7.000 đồng/lần')).to.deep.equal([
      { channels: ['inPerson'], when: 'Cá nhân', fee: { kind: 'perItem', amount: 15_000, unit: 'lần' } },
      { channels: ['online'], when: 'cá nhân', fee: { kind: 'perItem', amount: 7000, unit: 'lần' } },
    ]);
  });

  const misleading = [
    '50.000 - 100.000 đồng',
    '50.000 đến 100.000 đồng',
    'Từ 50.000 đồng',
    'Tối đa 50.000 đồng',
    'giảm 50% khi nộp trực tuyến: 5.000 đồng',
    '8.000 đồng/bản; giảm 50% nếu nộp trực tuyến',
    '8.000 đồng/bản nếu nộp trực tiếp',
    'Quá hạn 8.000 đồng',
    '8.000 đồng, hộ nghèo nộp một nửa',
    'Miễn phí; bản sao 8.000 đồng',
    'Miễn phí cho hộ nghèo; quá hạn: 8.000 đồng',
    '8.000 đồng; nộp trực tuyến: 4.000 đồng',
    'giảm 50%: 2.000 đồng/trang',
    '2.000 đồng/trang, nộp trực tuyến giảm một nửa',
  ];

  for (const text of misleading) {
    it(`quotes “${text}”: an amount beside words that change it is no fee`, () => {
      expect(parseFee(text).value).to.deep.equal({ kind: 'unknown', note: text });
      expect(codesOf(text)).to.deep.equal(['fee.unreadable']);
      expect(parseFee({ amount: 5000, text }).value).to.have.property('kind', 'unknown');
    });
  }

  it('reads an amount through the words that name it, its unit or its decision', () => {
    for (const text of ['Mức thu: 8.000 đồng', 'Lệ phí: 8.000đ', '8.000 đồng Việt Nam', 'Thu 8.000 đồng.', '8.000 đồng (theo Nghị quyết số 09/2025/NQ-HĐND)']) {
      expect(parseFee(text).value, text).to.deep.include({ kind: 'fixed', amount: 8000 });
    }
    expect(parseFee('8.000 đồng một bản').value).to.deep.equal({ kind: 'perItem', amount: 8000, unit: 'bản' });
    expect(parseFee('8.000 đồng/trường hợp').value).to.deep.equal({ kind: 'perItem', amount: 8000, unit: 'trường hợp' });
  });

  it('does not take what a minister or the province may set for set by the province', () => {
    const text = 'Do Bộ trưởng Bộ Tài chính hoặc Hội đồng nhân dân cấp tỉnh quy định';

    expect(parseFee(text).value).to.deep.equal({ kind: 'unknown', note: text });
  });

  it('gives no value for nothing at all', () => {
    for (const input of ['', '  ', undefined, null, {}, { amount: Number.NaN }, { amount: -1 }]) expect(parseFee(input)).to.deep.equal({ ok: true, value: undefined, findings: [] });
  });
});
