import { civilDate, toPlainText, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import { bareProcedure, procedure, procedureCatalogue, sampleSource } from '../fixtures/index.js';
import { cardMessagesEn } from '../messages/en.js';
import { toPlain, type ProcedurePlainOptions } from './to-plain.js';

const options: ProcedurePlainOptions = {
  date: civilDate('2026-10-05'),
  channel: 'inPerson',
  received: { date: civilDate('2026-10-05') },
  calendar: vietnamHolidays,
  sources: [sampleSource],
  linkTemplates: procedureCatalogue().linkTemplates,
};

const text = (own = procedure(), changes: Partial<ProcedurePlainOptions> = {}) => toPlainText(toPlain(own, 'vi', { ...options, ...changes })).replace(/\u00a0/g, ' ');

describe('toPlain', () => {
  it('writes the card, the checklist, advice, steps and laws', () => {
    const written = text();

    for (const part of ['Giấy mẫu', 'Thủ tục mẫu', '3 ngày làm việc', '08/10/2026', '8.000 đồng', 'Tờ khai mẫu', 'Bạn làm thay người khác?', 'Giấy tờ nước ngoài phải được dịch ra tiếng Việt.', 'Nộp tờ khai mẫu.', '00/2026/NĐ-MAU: Nghị định mẫu', 'https://dichvucong.gov.vn/tim', '9.000001', 'Ủy ban nhân dân Xã Mẫu']) {
      expect(written).to.contain(part);
    }
  });

  it('writes only the card where it is sent to somebody', () => {
    const brief = text(procedure(), { brief: true });

    expect(brief).to.contain('8.000 đồng').and.contain('https://dichvucong.gov.vn/tim');
    expect(brief).not.to.contain('Nộp tờ khai mẫu.');
    expect(brief).to.contain('Chỉ mang thêm nếu: Bạn làm thay người khác? Văn bản ủy quyền mẫu (1 bản chính).').and.not.to.contain('còn 1 câu hỏi');
    expect(text()).to.contain(brief.trim().split('\n')[0]);
  });

  it('says first what has become of a procedure', () => {
    const tree = toPlain(procedure({ lifeCycle: { status: 'expired' } }), 'vi', options);

    expect(tree[2]).to.deep.equal({ type: 'paragraph', content: [{ type: 'strong', text: 'Thủ tục này đã hết hiệu lực.' }] });
  });

  it('writes the address of a foreign host out, and links nothing there', () => {
    const links = (url: string) => JSON.stringify(toPlain(procedure({ url }), 'vi', options)).includes(`"href":"${url}"`);

    expect(links('https://dichvucong.gov.vn/1')).to.equal(true);
    expect(links('https://example.com/1')).to.equal(false);
    expect(links('javascript:alert(1)')).to.equal(false);
  });

  it('needs no more than a code and a name', () => {
    const written = toPlainText(toPlain(bareProcedure(), 'vi', { date: options.date, channel: 'online' }));

    expect(written).to.contain('Chưa có nguồn nêu mức thu.').and.not.match(/miễn phí|0 ngày|undefined/iu);
  });

  it('takes English words', () => {
    const written = toPlainText(toPlain(procedure(), 'en', { ...options, messages: cardMessagesEn }));

    expect(written).to.contain('3 working days').and.contain('8 October 2026');
  });
});
