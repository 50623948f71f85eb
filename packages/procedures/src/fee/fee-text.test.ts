import { expect } from 'chai';
import { caseIn, channelIn, exemptionsIn, moneyIn, resolutionIn, termIn, tidyFeeText } from './fee-text.js';

describe('the words of a fee', () => {
  it('name amounts with their units', () => {
    expect(moneyIn('8.000 đồng/bản, sau đó 1,500 VNĐ và 20 USD').map(({ amount, currency, unit }) => [amount, currency, unit])).to.deep.equal([
      [8000, 'VND', 'bản'],
      [1500, 'VND', undefined],
      [20, 'USD', undefined],
    ]);
    expect(moneyIn('50 nghìn đồng/một hồ sơ')[0]).to.deep.include({ amount: 50_000, unit: 'hồ sơ' });
    expect(moneyIn('Nghị quyết 09/2025/NQ-HĐND; 8 đường phố; 3 ngày')).to.deep.equal([]);
  });

  it('name who pays nothing, group by group', () => {
    expect(exemptionsIn('Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.')).to.deep.equal([
      'người thuộc gia đình có công với cách mạng',
      'người thuộc hộ nghèo',
      'người khuyết tật',
    ]);
    expect(exemptionsIn('Miễn phí đối với các trường hợp cấp lần đầu')).to.deep.equal(['trường hợp cấp lần đầu']);
    expect(exemptionsIn('Miễn phí')).to.deep.equal([]);
  });

  const terms: readonly (readonly [text: string, term: object])[] = [
    ['Từ ngày 01/7/2025 đến hết ngày 31/12/2026', { from: '2025-07-01', to: '2026-12-31' }],
    ['(áp dụng kể từ ngày 01/01/2026)', { from: '2026-01-01' }],
    ['Đến hết ngày 31/12/2026: 5.000 đồng', { to: '2026-12-31' }],
    ['từ ngày ký', {}],
    ['Từ ngày 31/02/2026', {}],
  ];

  for (const [text, term] of terms) {
    it(`bound the rate in “${text}”`, () => {
      expect(termIn(text)).to.deep.equal(term);
    });
  }

  const cases: readonly (readonly [text: string, label: string | undefined])[] = [
    ['Đăng ký tạm trú theo danh sách: 10.000 đồng', 'Đăng ký tạm trú theo danh sách'],
    ['- Cấp lại, trường hợp công dân nộp hồ sơ trực tiếp: 10.000 đồng', 'Cấp lại'],
    ['Mức thu: 10.000 đồng', undefined],
    ['10.000 đồng', undefined],
    ['Miễn phí cho trẻ em: 0', undefined],
  ];

  for (const [text, label] of cases) {
    it(`${label === undefined ? 'name no case' : `name the case “${label}”`} in “${text}”`, () => {
      expect(caseIn(text)).to.equal(label);
    });
  }

  const channels: readonly (readonly [text: string, channel: ReturnType<typeof channelIn>])[] = [
    ['nộp hồ sơ trực tuyến', 'online'],
    ['qua Cổng dịch vụ công', 'online'],
    ['nộp hồ sơ trực tiếp', 'inPerson'],
    ['Trực tiếp', 'inPerson'],
    ['nộp trực tiếp hoặc trực tuyến', undefined],
    ['gửi qua bưu điện', 'postal'],
    ['10.000 đồng', undefined],
  ];

  for (const [text, channel] of channels) {
    it(`“${text}” is about ${channel ?? 'no one channel'}`, () => {
      expect(channelIn(text)).to.equal(channel);
    });
  }

  it('name the resolution of a People’s Council', () => {
    expect(resolutionIn('theo Nghị quyết số 09/2025/NQ-HĐND ngày 10/7/2025')).to.equal('09/2025/NQ-HĐND');
    expect(resolutionIn('theo Thông tư số 75/2022/TT-BTC')).to.equal(undefined);
  });

  it('are read composed, in one line, and never longer than 4,000 characters', () => {
    expect(tidyFeeText(' 8.000\n\u200b đồng '.normalize('NFD'))).to.equal('8.000 đồng');
    expect(tidyFeeText('x'.repeat(50_000))).to.have.length(4000);
  });
});
