import { civilDate, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay, sampleSource } from '../fixtures/index.js';
import { cardMessages } from '../messages/card-messages.js';
import { cardMessagesEn } from '../messages/en.js';
import { applyOverlay } from '../overlay/apply-overlay.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { answerCard } from './answer-card.js';
import { cardRowIds, type AnswerCardOptions, type CardRow, type CardRowId } from './card-row.js';

const options: AnswerCardOptions = { language: 'vi', messages: cardMessages, date: civilDate('2026-10-05'), channel: 'inPerson', sources: [sampleSource] };

const card = (own: Procedure, changes: Partial<AnswerCardOptions> = {}) => answerCard(own, { ...options, ...changes });
const rowOf = (id: CardRowId, own: Procedure, changes: Partial<AnswerCardOptions> = {}): CardRow => card(own, changes).rows.find((row) => row.id === id)!;
const lines = (id: CardRowId, own: Procedure, changes: Partial<AnswerCardOptions> = {}) => rowOf(id, own, changes).lines.map((line) => line.replace(/\u00a0/g, ' '));
const source = 'Cập nhật ngày 30/09/2026. Nguồn: Quyết định mẫu.';

describe('answerCard', () => {
  it('answers where, how long, how much, what to bring, form, link and whom to ask, each with its source', () => {
    const { title, officialName, notice, rows, updated } = card(procedure(), { received: { date: civilDate('2026-10-05') }, calendar: vietnamHolidays, linkTemplates: procedureCatalogue().linkTemplates });

    expect({ title, officialName, notice, updated }).to.deep.equal({ title: 'Giấy mẫu', officialName: 'Thủ tục mẫu', notice: undefined, updated: source });
    expect(rows.map(({ label, lines: said, status, source: from }) => [label, said.map((line) => line.replace(/\u00a0/g, ' ')), status, from])).to.deep.equal([
      ['Nộp ở đâu', ['Trung tâm phục vụ hành chính công xã, phường', 'Nộp trực tiếp, trực tuyến hoặc gửi qua bưu chính.', 'Dịch vụ công trực tuyến toàn trình.'], 'fact', source],
      [
        'Bao lâu',
        ['3 ngày làm việc', 'Nộp ngày 05/10/2026: dự kiến có kết quả ngày 08/10/2026 (thứ Năm).', 'Đây là ngày ước tính; ngày ghi trên phiếu hẹn mới là ngày chính thức.'],
        'fact',
        source,
      ],
      ['Lệ phí', ['8.000 đồng một bản'], 'fact', source],
      ['Mang theo', ['Tờ khai mẫu (1 bản chính)', 'Thẻ mẫu (chỉ xuất trình); không cần nếu cơ quan tra được trong cơ sở dữ liệu', 'Có thể cần thêm giấy tờ: còn 1 câu hỏi.'], 'fact', source],
      ['Mẫu đơn', ['Mẫu số 00.docx (tệp .docx)'], 'fact', source],
      ['Trang chính thức', ['Tìm trên Cổng Dịch vụ công quốc gia theo mã 9.000001.'], 'fact', undefined],
      ['Hỏi ai', ['Hỏi Trung tâm phục vụ hành chính công của xã, phường.'], 'fact', undefined],
    ]);
    expect(rows[5]?.links).to.deep.equal([{ id: 'tim', url: 'https://dichvucong.gov.vn/tim?tu-khoa=m%E1%BA%ABu', label: 'Tìm trên Cổng mẫu', isFallback: true }]);
  });

  it('leaves no row empty where nothing is known, and calls nothing free or done in 0 days', () => {
    const { rows } = card(bareProcedure());

    expect(rows.map(({ id }) => id)).to.deep.equal(cardRowIds);
    expect(rows.map(({ id, status, lines: said }) => [id, status, said])).to.deep.equal([
      ['where', 'ask', ['Nguồn chưa nêu nơi nộp. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
      ['time', 'ask', ['Nguồn chưa nêu thời hạn. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
      ['fee', 'ask', ['Chưa có nguồn nêu mức thu. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
      ['papers', 'ask', ['Nguồn chưa nêu giấy tờ cần nộp. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
      ['form', 'ask', ['Nguồn chưa nêu mẫu đơn. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
      ['link', 'fact', ['Tìm trên Cổng Dịch vụ công quốc gia theo mã 9.000001.']],
      ['ask', 'fact', ['Hỏi Trung tâm phục vụ hành chính công của xã, phường.']],
    ]);
  });

  it('uses the sentence that the procedure itself gives where it knows no fact', () => {
    const own = bareProcedure({ ask: [{ field: 'fee', text: 'Mức thu do tỉnh quy định, hỏi tại quầy.' }] });

    expect(lines('fee', own)).to.deep.equal(['Mức thu do tỉnh quy định, hỏi tại quầy.']);
    expect(rowOf('fee', own).status).to.equal('ask');
  });

  it('sends to the agency that carries it out where a commune does not receive it, and to its telephone', () => {
    expect(lines('ask', bareProcedure({ agency: 'Sở Mẫu' }))).to.deep.equal(['Hỏi Sở Mẫu.']);
    expect(lines('ask', bareProcedure({ agency: 'Sở Mẫu', local: { phone: '0000 000 000' } }))).to.deep.equal(['Hỏi Sở Mẫu, điện thoại 0000 000 000.']);
    expect(lines('ask', procedure({ local: { phone: '0000 000 000' } }))).to.deep.equal(['Hỏi Trung tâm phục vụ hành chính công xã, phường, điện thoại 0000 000 000.']);
  });

  describe('where', () => {
    it('tells the address, the counter and the hours that the commune gives', () => {
      const own = procedure({ where: 'Nơi mẫu', local: { address: 'Số 0 Đường Mẫu', counter: '2', hours: '7 giờ 30 đến 11 giờ 30' } });

      expect(lines('where', own).slice(0, 3)).to.deep.equal(['Số 0 Đường Mẫu', 'Quầy 2.', 'Giờ tiếp nhận: 7 giờ 30 đến 11 giờ 30.']);
      expect(rowOf('where', own).source).to.equal(undefined);
    });

    it('tells the place of the source before the centre of the commune, and that before the agency', () => {
      expect(lines('where', procedure({ where: 'Nơi mẫu' }))[0]).to.equal('Nơi mẫu');
      expect(lines('where', bareProcedure({ receivedAtCommune: true, agency: 'Sở Mẫu' }))[0]).to.equal('Trung tâm phục vụ hành chính công xã, phường');
      expect(lines('where', bareProcedure({ agency: 'Sở Mẫu' }))[0]).to.equal('Sở Mẫu');
    });

    it('does not say “Quầy Quầy 2”', () => {
      const at = (counter: string) => lines('where', procedure({ local: { counter } }))[1];

      expect(['2', 'Quầy 2', 'quầy số 3.', 'Cửa 1', 'Bàn tư pháp', 'Phòng 101', 'Tư pháp', 'Bàng 2'].map(at)).to.deep.equal(['Quầy 2.', 'Quầy 2.', 'quầy số 3.', 'Cửa 1.', 'Bàn tư pháp.', 'Phòng 101.', 'Quầy Tư pháp.', 'Quầy Bàng 2.']);
    });

    it('names the ways to hand it in', () => {
      expect(lines('where', procedure({ channels: ['inPerson', 'online'], onlineLevel: 'partial' })).slice(1)).to.deep.equal(['Cách nộp: nộp trực tiếp, nộp trực tuyến.', 'Dịch vụ công trực tuyến một phần: có bước phải đến trực tiếp.']);
      expect(lines('where', procedure({ channels: ['inPerson'], onlineLevel: 'none' })).slice(1)).to.deep.equal(['Cách nộp: nộp trực tiếp.', 'Không nộp trực tuyến được.']);
    });
  });

  describe('time', () => {
    it('quotes a limit that nobody could read, and says whom to ask', () => {
      const text = 'Theo thỏa thuận '.repeat(30).trim();
      const [line] = lines('time', procedure({ deadline: { kind: 'text', text } }));

      expect(line).to.match(/^Nguồn ghi: “Theo thỏa thuận .*…”\. Hỏi Trung tâm/).and.have.length.below(260);
      expect(rowOf('time', procedure({ deadline: { kind: 'text', text } })).status).to.equal('ask');
    });

    it('names the case of each limit, and says where the source does not', () => {
      const deadline: Procedure['deadline'] = {
        kind: 'byCase',
        cases: [
          { usual: true, deadline: { kind: 'workingDays', days: 3 } },
          { when: 'phải xác minh', deadline: { kind: 'workingDays', days: 6 } },
          { deadline: { kind: 'workingDays', days: 10 } },
        ],
      };

      expect(lines('time', procedure({ deadline }))).to.deep.equal(['3 ngày làm việc', 'Phải xác minh: 6 ngày làm việc', 'Trường hợp khác (nguồn không nêu rõ): 10 ngày làm việc']);
    });

    it('asks where the limit is known for another channel only', () => {
      const deadline: Procedure['deadline'] = { kind: 'byCase', cases: [{ channels: ['online'], deadline: { kind: 'workingDays', days: 3 } }] };

      expect(rowOf('time', procedure({ deadline })).status).to.equal('ask');
      expect(lines('time', procedure({ deadline }), { channel: 'online' })).to.deep.equal(['3 ngày làm việc']);
    });
  });

  describe('fee', () => {
    it('says that the province sets it, and whom to ask', () => {
      const own = procedure({ fee: { kind: 'setByProvince', exemptions: ['người khuyết tật'] } });

      expect(lines('fee', own)).to.deep.equal([
        'Hội đồng nhân dân tỉnh quy định mức thu; chưa có mức cụ thể ở đây. Hỏi Trung tâm phục vụ hành chính công của xã, phường.',
        'Được miễn: người khuyết tật.',
      ]);
    });

    it('says that it is free only where a source says so', () => {
      expect(lines('fee', procedure({ fee: { kind: 'free' } }))).to.deep.equal(['Miễn phí']);
      for (const fee of [undefined, { kind: 'unknown' }, { kind: 'unknown', note: 'Theo quy định' }] as const) {
        const row = rowOf('fee', bareProcedure(fee === undefined ? {} : { fee }));

        expect(row.status).to.equal('ask');
        expect(row.lines.join(' ')).not.to.match(/miễn|\b0\b/iu);
      }
    });

    it('says that no rate is known for this day', () => {
      const fee: Procedure['fee'] = { kind: 'byCase', cases: [{ to: civilDate('2026-10-04'), fee: { kind: 'free' } }] };

      expect(rowOf('fee', procedure({ fee })).status).to.equal('ask');
      expect(lines('fee', procedure({ fee }), { date: civilDate('2026-10-04') })).to.deep.equal(['Miễn phí (đến hết ngày 04/10/2026)']);
    });

    it('tells the rate of the commune with who confirmed it, and not as a fact of the catalogue', () => {
      const [own] = applyOverlay(procedureCatalogue(), procedureOverlay()).value!.items;

      expect(lines('fee', own!)).to.deep.equal(['15.000 đồng', 'Mức thu do Ủy ban nhân dân Xã Mẫu công bố; Văn phòng Xã Mẫu xác nhận ngày 01/10/2026.', 'Căn cứ: 00/2026/NQ-HĐND.']);
      expect(rowOf('fee', own!).source).to.equal(undefined);
      expect(lines('ask', own!)).to.deep.equal(['Hỏi Trung tâm phục vụ hành chính công xã, phường, điện thoại 0000 000 000.', 'Ghi chú của Ủy ban nhân dân Xã Mẫu: Mang theo bút.']);
    });

    it('keeps what is free and who is exempt by law beside the rate of the commune, with the source of both', () => {
      const fee: Procedure['fee'] = { kind: 'byCase', cases: [{ when: 'đúng hạn', fee: { kind: 'free' } }, { when: 'quá hạn', fee: { kind: 'setByProvince', exemptions: ['hộ nghèo'] } }] };
      const [own] = applyOverlay(procedureCatalogue([procedure({ fee })]), procedureOverlay()).value!.items;

      expect(lines('fee', own!)).to.deep.equal(['Đúng hạn: miễn phí', 'Quá hạn: 15.000 đồng', 'Được miễn: hộ nghèo.', 'Mức thu do Ủy ban nhân dân Xã Mẫu công bố; Văn phòng Xã Mẫu xác nhận ngày 01/10/2026.', 'Căn cứ: 00/2026/NQ-HĐND.']);
      expect(rowOf('fee', own!).source).to.equal(source);
    });

    it('says of which day the rate of the commune is where nobody confirmed it', () => {
      const { confirmedBy: _by, decision: _decision, ...entry } = overlayEntry();
      const [own] = applyOverlay(procedureCatalogue(), procedureOverlay([entry])).value!.items;

      expect(lines('fee', own!)[1]).to.equal('Mức thu do Ủy ban nhân dân Xã Mẫu công bố, cập nhật ngày 01/10/2026.');
    });
  });

  describe('papers and forms', () => {
    it('name what an answer adds', () => {
      expect(lines('papers', procedure(), { answers: { 'uy-quyen': 'yes' } })).to.deep.equal([
        'Tờ khai mẫu (1 bản chính)',
        'Thẻ mẫu (chỉ xuất trình); không cần nếu cơ quan tra được trong cơ sở dữ liệu',
        'Văn bản ủy quyền mẫu (1 bản chính)',
      ]);
    });

    it('name the form of the channel', () => {
      expect(lines('form', procedure({ papers: [{ id: 'a', name: 'Thẻ mẫu', role: 'present' }] }), { channel: 'online' })).to.deep.equal(['Nguồn chưa nêu mẫu đơn. Hỏi Trung tâm phục vụ hành chính công của xã, phường.']);
      expect(lines('form', procedure({ papers: [{ id: 'a', name: 'Đơn mẫu', role: 'submit' }] }))).to.deep.equal(['Đơn mẫu', 'Nhận mẫu tại nơi nộp hồ sơ.']);
      expect(lines('form', procedure({ papers: [{ id: 'a', name: 'Đơn mẫu', role: 'submit', form: { name: 'Đơn.doc', type: 'doc' } }] }))).to.deep.equal(['Đơn.doc (tệp .doc đời cũ, có thể khó mở trên điện thoại)']);
    });

    it('do not call the form unknown under one that is filled in on the portal', () => {
      for (const name of ['Khai mẫu điện tử đăng ký khai sinh trên Cổng Dịch vụ công quốc gia', 'Biểu mẫu điện tử mẫu', 'Mẫu hộ tịch điện tử tương tác mẫu']) {
        const row = rowOf('form', procedure({ papers: [{ id: 'a', name, role: 'submit', channels: ['online'] }] }), { channel: 'online' });

        expect([row.status, row.lines]).to.deep.equal(['fact', [name]]);
      }
    });

    it('list the papers of cases where no question can be answered', () => {
      expect(lines('papers', procedure(), { isStill: true }).at(-1)).to.equal('Chỉ mang thêm nếu: Bạn làm thay người khác? Văn bản ủy quyền mẫu (1 bản chính)');
      expect(lines('papers', procedure(), { isStill: true, answers: { 'uy-quyen': 'no' } })).to.have.length(2);
      const chosen = procedure({
        questions: [{ id: 'lan', text: 'Lần đầu hay làm lại?', choices: [{ id: 'dau', text: 'Lần đầu' }, { id: 'lai', text: 'Làm lại' }] }, { id: 'tra', text: 'Cơ quan tra được không?' }],
        papers: [{ id: 'cu', name: 'Giấy cũ', role: 'submit', when: { question: 'lan', answer: 'lai' } }, { id: 'noi', name: 'Giấy nơi ở', role: 'submit', when: { question: 'tra', answer: 'no' } }],
      });

      expect(lines('papers', chosen, { isStill: true })).to.deep.equal(['Chỉ mang thêm nếu: Lần đầu hay làm lại? Làm lại: Giấy cũ', 'Chỉ mang thêm nếu: Cơ quan tra được không? Không: Giấy nơi ở']);
    });

    it('link the form where it has an address', () => {
      const row = rowOf('form', procedure({ papers: [{ id: 'a', name: 'Đơn', role: 'submit', form: { name: 'Đơn', url: 'https://x.gov.vn/don.docx' } }] }));

      expect([row.lines, row.links]).to.deep.equal([['Đơn'], [{ id: 'form', url: 'https://x.gov.vn/don.docx', label: 'Đơn', isFallback: false }]]);
    });
  });

  const lives: readonly (readonly [life: Procedure['lifeCycle'], notice: string | undefined])[] = [
    [undefined, undefined],
    [{ status: 'inForce' }, undefined],
    [{ status: 'expired' }, 'Thủ tục này đã hết hiệu lực.'],
    [{ status: 'replaced', replacedBy: ['9.000002'] }, 'Thủ tục này đã được thay bằng thủ tục mã 9.000002.'],
    [{ status: 'inForce', from: civilDate('2026-10-06') }, 'Thủ tục này có hiệu lực từ ngày 06/10/2026.'],
  ];

  for (const [life, notice] of lives) {
    it(`${notice === undefined ? 'says nothing first' : `says first “${notice}”`} of a procedure with the life ${JSON.stringify(life) ?? 'unknown'}`, () => {
      const { lifeCycle: _life, ...own } = procedure();

      expect(card(life === undefined ? own : { ...own, lifeCycle: life }).notice).to.equal(notice);
    });
  }

  it('says how well a fact stands', () => {
    const from = (confidence: 'verbatim' | 'secondary' | 'inferred' | 'memory') => rowOf('time', procedure({ evidence: [{ fields: ['*'], sourceId: sampleSource.id, confidence }] })).source;

    expect([from('verbatim'), from('secondary'), from('inferred'), from('memory')]).to.deep.equal([
      'Nguồn: Quyết định mẫu (nguồn không ghi ngày).',
      'Nguồn: Quyết định mẫu (theo nguồn dẫn lại) (nguồn không ghi ngày).',
      'Nguồn: Quyết định mẫu (suy ra từ thủ tục cùng loại) (nguồn không ghi ngày).',
      'Nguồn: Quyết định mẫu (chưa đối chiếu với nguồn) (nguồn không ghi ngày).',
    ]);
  });

  it('speaks English where its own words are concerned', () => {
    const { rows } = card(procedure(), { language: 'en', messages: cardMessagesEn });

    expect(rows[1]?.lines).to.deep.equal(['3 working days']);
    expect(rows.map(({ label }) => label).join(' ')).to.match(/^[\x20-\x7e’]+$/);
  });
});
