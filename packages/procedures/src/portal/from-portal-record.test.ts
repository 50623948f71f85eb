import { expect } from 'chai';
import { portalFee, portalMethod, portalPaper, portalRecord, type PortalSample } from '../fixtures/index.js';
import type { Deadline } from '../deadline/deadline.schema.js';
import { fromPortalRecord } from './from-portal-record.js';

const read = (changes: PortalSample = {}) => fromPortalRecord(portalRecord(changes));
const codesOf = (changes: PortalSample = {}) => read(changes).findings.map(({ code }) => code);
const oneWay = (changes: PortalSample, more: PortalSample = {}) => read({ executionMethods: [portalMethod('DIRECT', changes)], ...more });
const oneCase = (qty: number, type = 'WORKING_DAY') => [{ name: 'Mẫu', processingDay: { qty, type } }];

describe('fromPortalRecord', () => {
  it('reads a record', () => {
    const { ok, value, findings, counts } = read();

    expect({ ok, findings }).to.deep.equal({ ok: true, findings: [] });
    expect(value).to.deep.equal({
      code: '9.000001',
      name: 'Thủ tục mẫu',
      field: 'Lĩnh vực mẫu',
      audience: ['Công dân Việt Nam'],
      agency: 'Ủy ban nhân dân Xã Mẫu',
      where: 'Trung tâm phục vụ hành chính công Xã Mẫu',
      communeLevel: true,
      receivedAtCommune: true,
      onlineLevel: 'full',
      channels: ['inPerson', 'online'],
      deadline: { kind: 'workingDays', days: 3 },
      papers: [{ id: 'paper-1', name: 'Tờ khai mẫu', role: 'submit', originals: 1 }],
      steps: [{ text: 'Nộp hồ sơ.' }],
      results: ['Giấy mẫu'],
      legal: [{ title: 'Nghị định mẫu', number: '00/2026/NĐ-MAU' }],
      lifeCycle: { status: 'inForce' },
      evidence: [{ fields: ['*'], sourceId: 'dvcqg', confidence: 'verbatim' }],
    });
    expect(counts).to.deep.equal({
      deadlines: { rows: 2, structured: 2 },
      fees: { rows: 0, understood: 0 },
      papers: { items: 1, papers: 1, rules: 0, headings: 0 },
    });
  });

  it('knows nothing that a record does not say', () => {
    const { value, findings } = fromPortalRecord({ code: '9.000001', name: 'Thủ tục mẫu' });

    expect(value).to.deep.equal({ code: '9.000001', name: 'Thủ tục mẫu', evidence: [{ fields: ['*'], sourceId: 'dvcqg', confidence: 'verbatim' }] });
    expect(findings.map(({ code }) => code)).to.deep.equal(['portal.agency-missing']);
  });

  it('takes nothing for a record that is none', () => {
    for (const input of [undefined, null, 0, 'x', [], [portalRecord()]]) {
      expect(fromPortalRecord(input).value).to.equal(undefined);
      expect(fromPortalRecord(input).findings.map(({ code }) => code)).to.deep.equal(['portal.not-a-record']);
    }
  });

  describe('code and name', () => {
    const codes: readonly (readonly [source: string, code: string | undefined, finding: string | undefined])[] = [
      ['1.004873', '1.004873', undefined],
      [' 1.014325', '1.014325', 'portal.code-padded'],
      ['1.004873\u200b', '1.004873', 'portal.code-padded'],
      ['1.014955-Xoa', '1.014955-Xoa', 'portal.code-suffixed'],
      ['1.004873.01', '1.004873.01', 'portal.code-suffixed'],
      ['1.00487', '1.00487', 'portal.code-malformed'],
      ['1.0048731', '1.0048731', 'portal.code-malformed'],
      ['mã số?', undefined, 'portal.code-malformed'],
      ['', undefined, 'portal.code-missing'],
    ];

    for (const [source, code, finding] of codes) {
      it(`reads the code “${source}”${finding === undefined ? '' : `, and says ${finding}`}`, () => {
        expect(read({ code: source }).value?.code).to.equal(code);
        expect(codesOf({ code: source })).to.deep.equal(finding === undefined ? [] : [finding]);
      });
    }

    const names: readonly (readonly [source: string, name: string | undefined, finding: string | undefined])[] = [
      ['Thủ tục mẫu'.normalize('NFD'), 'Thủ tục mẫu', 'portal.name-not-composed'],
      [' Thủ tục  mẫu\n', 'Thủ tục mẫu', 'portal.name-untidy'],
      ['Thủ tục mẫu.', 'Thủ tục mẫu', 'portal.name-untidy'],
      ['Thủ tục mẫu (1) Trình tự thực hiện:', 'Thủ tục mẫu', 'portal.name-untidy'],
      ['THỦ TỤC MẪU', 'THỦ TỤC MẪU', 'portal.name-in-capitals'],
      ['...', undefined, 'portal.name-missing'],
    ];

    for (const [source, name, finding] of names) {
      it(`reads the name ${JSON.stringify(source)}, and says ${finding}`, () => {
        expect(read({ name: source }).value?.name).to.equal(name);
        expect(codesOf({ name: source })).to.deep.equal([finding]);
      });
    }
  });

  describe('state', () => {
    const states: readonly (readonly [state: string | undefined, life: object | undefined, finding: string | undefined])[] = [
      ['ACTIVE', { status: 'inForce' }, undefined],
      ['EXPIRED', { status: 'expired' }, undefined],
      ['INACTIVE', { status: 'expired' }, undefined],
      [undefined, undefined, undefined],
      ['DRAFTISH', undefined, 'portal.state-unknown'],
    ];

    for (const [state, life, finding] of states) {
      it(`takes ${state ?? 'no state'} for ${JSON.stringify(life) ?? 'not known'}`, () => {
        expect(read({ state }).value?.lifeCycle).to.deep.equal(life);
        expect(codesOf({ state })).to.deep.equal(finding === undefined ? [] : [finding]);
      });
    }
  });

  describe('time limits', () => {
    const rows: readonly (readonly [what: string, row: PortalSample, more: PortalSample, deadline: Deadline | undefined, findings: readonly string[]])[] = [
      ['number and unit', { processingTime: 3 }, {}, { kind: 'workingDays', days: 3 }, []],
      ['half days', { processingTime: 7.5 }, {}, { kind: 'workingDays', days: 7.5 }, []],
      ['months', { processingTime: 2, processingTimeUnit: 'MONTH' }, {}, { kind: 'compound', months: 2 }, []],
      ['hours', { processingTime: 8, processingTimeUnit: 'HOUR' }, {}, { kind: 'hours', hours: 8 }, []],
      ['nothing at all', { processingTime: 0, processingTimeUnit: 'WORKING_DAY' }, {}, undefined, []],
      ['“1 Khác” whose value is in the cases', { processingTime: 1, processingTimeUnit: 'OTHER' }, { cases: oneCase(12) }, { kind: 'workingDays', days: 12 }, ['portal.time-from-cases']],
      ['“1 Khác” with nothing else', { processingTime: 1, processingTimeUnit: 'OTHER' }, {}, { kind: 'text', text: '1 khác' }, ['portal.time-unreadable']],
      ['“1 Khác” with words', { processingTime: 1, processingTimeUnit: 'OTHER', description: '05 ngày làm việc' }, { cases: oneCase(12) }, { kind: 'workingDays', days: 5 }, ['portal.time-from-text']],
      [
        'an hour of the day in the field for the number of hours',
        { processingTime: 15, processingTimeUnit: 'HOUR', description: 'Ngay trong ngày tiếp nhận hồ sơ; nếu nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo' },
        {},
        { kind: 'sameDay', cutoff: '15:00' },
        ['portal.time-from-text'],
      ],
      ['words that contradict the number', { processingTime: 3, description: '05 ngày làm việc' }, {}, { kind: 'text', text: '3 ngày làm việc. 05 ngày làm việc' }, ['portal.time-unreadable']],
      ['words that say “ngày” loosely', { processingTime: 3, description: '03 ngày kể từ ngày nhận hồ sơ' }, {}, { kind: 'workingDays', days: 3 }, ['portal.time-unit-differs']],
      ['cases that say something else', { processingTime: 3 }, { cases: oneCase(5) }, { kind: 'workingDays', days: 3 }, ['portal.time-differs-from-cases']],
      ['cases that say the same', { processingTime: 3 }, { cases: oneCase(3) }, { kind: 'workingDays', days: 3 }, []],
    ];

    for (const [what, row, more, deadline, findings] of rows) {
      it(`reads ${what}`, () => {
        const { value, findings: found } = oneWay(row, more);
        const own = value?.deadline;

        expect(own?.kind === 'byCase' && own.cases.length === 1 ? own.cases[0]?.deadline : own).to.deep.equal(deadline);
        expect(found.map(({ code }) => code)).to.deep.equal(findings);
      });
    }

    it('says once what is the same over every channel, and tells apart what is not', () => {
      const ways = (online: number) => read({ executionMethods: [portalMethod('DIRECT'), portalMethod('POSTAL'), portalMethod('ONLINE', { processingTime: online })] }).value?.deadline;

      expect(ways(3)).to.deep.equal({ kind: 'workingDays', days: 3 });
      expect(ways(2)).to.deep.equal({
        kind: 'byCase',
        cases: [
          { channels: ['inPerson', 'postal'], deadline: { kind: 'workingDays', days: 3 } },
          { channels: ['online'], deadline: { kind: 'workingDays', days: 2 } },
        ],
      });
    });
  });

  describe('fees', () => {
    const feeOf = (...fees: readonly PortalSample[]) => oneWay({ fees });

    it('takes a 0 for not known unless the words say that it is free', () => {
      expect(feeOf(portalFee(0)).value).not.to.have.property('fee');
      expect(feeOf(portalFee(0)).findings.map(({ code }) => code)).to.deep.equal(['portal.fee-placeholder']);
      expect(feeOf(portalFee(0, 'Không thu lệ phí')).value?.fee).to.deep.equal({ kind: 'free' });
      expect(feeOf(portalFee(0, 'Do Hội đồng nhân dân cấp tỉnh quyết định')).value?.fee).to.deep.include({ kind: 'setByProvince' });
    });

    it('believes the words where they override the number', () => {
      const { value, findings } = feeOf(portalFee(5000, '7.000 đồng/lần', { currencyName: 'Việt Nam Đồng' }));

      expect(value?.fee).to.deep.equal({ kind: 'perItem', amount: 7000, unit: 'lần' });
      expect(findings.map(({ code }) => code)).to.deep.equal(['fee.text-overrides-number']);
    });

    it('uses no small amount without a currency', () => {
      expect(feeOf(portalFee(45)).findings.map(({ code }) => code)).to.deep.equal(['fee.currency-missing']);
      expect(feeOf(portalFee(45, '', { currencyName: 'USD' })).value?.fee).to.deep.equal({ kind: 'fixed', amount: 45, currency: 'USD' });
    });

    it('tells cases and times apart', () => {
      const { value } = feeOf(portalFee(20_000, 'Cấp mới: 20.000 đồng, từ ngày 01/07/2026'), portalFee(10_000, 'Cấp lại: 10.000 đồng'));

      expect(value?.fee).to.deep.equal({
        kind: 'byCase',
        cases: [
          { when: 'Cấp mới', from: '2026-07-01', fee: { kind: 'fixed', amount: 20_000 } },
          { when: 'Cấp lại', fee: { kind: 'fixed', amount: 10_000 } },
        ],
      });
    });

    it('makes a line that only exempts an exemption of the others', () => {
      const { value } = feeOf(portalFee(20_000, '20.000 đồng'), portalFee(0, 'Công dân thuộc diện được miễn theo quy định'));

      expect(value?.fee).to.deep.equal({ kind: 'fixed', amount: 20_000, exemptions: ['Công dân thuộc diện được miễn theo quy định'] });
    });
  });

  describe('papers', () => {
    const group = (name: string, ...profileComponents: readonly PortalSample[]) => ({ name, profileComponents });

    it('keeps instructions apart, and cases and channels with their papers', () => {
      const { value, findings, counts } = read({
        executionCases: [
          group('* Giấy tờ phải nộp', portalPaper('- Tờ khai theo mẫu (nếu người yêu cầu nộp hồ sơ theo hình thức trực tiếp);', { attachments: [{ fileName: 'Mẫu 1.doc' }] }), portalPaper('Trường hợp ủy quyền thì phải nộp văn bản ủy quyền.'), portalPaper('Cơ quan đăng ký không được yêu cầu nộp thêm giấy tờ', { originalQty: 0 })),
          group('* Giấy tờ phải xuất trình', portalPaper('Thẻ căn cước', { originalQty: 0 })),
          group('* Lưu ý', portalPaper('Giấy tờ phải rõ ràng', { originalQty: 0 })),
        ],
      });

      expect(value?.papers).to.deep.equal([
        { id: 'paper-1', name: 'Tờ khai theo mẫu', official: 'Tờ khai theo mẫu (nếu người yêu cầu nộp hồ sơ theo hình thức trực tiếp)', role: 'submit', originals: 1, channels: ['inPerson', 'postal'], form: { name: 'Mẫu 1.doc', type: 'doc' } },
        { id: 'paper-2', name: 'Văn bản ủy quyền', official: 'Trường hợp ủy quyền thì phải nộp văn bản ủy quyền', role: 'submit', originals: 1, when: { question: 'question-1', answer: 'yes' } },
        { id: 'paper-3', name: 'Thẻ căn cước', role: 'present' },
      ]);
      expect(value?.questions).to.deep.equal([{ id: 'question-1', text: 'Ủy quyền' }]);
      expect(value?.instructions).to.deep.equal([{ text: 'Cơ quan đăng ký không được yêu cầu nộp thêm giấy tờ' }, { text: 'Giấy tờ phải rõ ràng' }]);
      expect(counts.papers).to.deep.equal({ items: 5, papers: 3, rules: 2, headings: 0 });
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([
        ['portal.rule-among-papers', { count: 1, items: 5 }],
        ['portal.form-old', { count: 1 }],
      ]);
    });

    it('makes groups with names of their own a choice', () => {
      const { value } = read({ executionCases: [group('Cấp mới', portalPaper('Đơn cấp mới')), group('Cấp lại', portalPaper('Đơn cấp lại')), group('', portalPaper('Thẻ căn cước'))] });

      expect(value?.questions).to.deep.equal([{ id: 'case', text: 'Trường hợp của bạn là gì?', choices: [{ id: 'case-1', text: 'Cấp mới' }, { id: 'case-2', text: 'Cấp lại' }] }]);
      expect(value?.papers?.map(({ name, when }) => [name, when?.answer])).to.deep.equal([['Đơn cấp mới', 'case-1'], ['Đơn cấp lại', 'case-2'], ['Thẻ căn cước', undefined]]);
    });

    it('asks no more than 60 questions: what waits for more is advice, and no paper of everybody’s', () => {
      const waiting = (count: number) => read({ executionCases: [group('', ...Array.from({ length: count }, (_, index) => portalPaper(`Trường hợp mẫu số ${index}a thì phải nộp giấy ${index}a`)))] });

      expect(waiting(60).value?.instructions).to.equal(undefined);
      expect(waiting(61).value?.questions).to.have.length(60);
      expect(waiting(61).value?.papers).to.have.length(60);
      expect(waiting(61).value?.instructions).to.deep.equal([{ text: 'Trường hợp mẫu số 60a thì phải nộp giấy 60a' }]);
      const cases = read({ executionCases: Array.from({ length: 61 }, (_, index) => group(`Cấp mẫu ${index}`, portalPaper('Đơn'))) }).value;

      expect(cases?.questions?.[0]?.choices).to.have.length(60);
      expect(cases?.papers?.filter(({ when }) => when === undefined)).to.deep.equal([]);
      expect(cases?.instructions).to.deep.equal([{ text: 'Đơn' }]);
    });

    it('says when a list is too long to be kept whole', () => {
      const many = (count: number) => read({ executionCases: [group('', ...Array.from({ length: count }, (_, index) => portalPaper(`Giấy ${index}`)))] });

      expect(many(200).findings).to.deep.equal([]);
      expect(many(201).value?.papers).to.have.length(200);
      expect(many(201).findings.map(({ code, values }) => [code, values])).to.deep.equal([['portal.list-cut', { field: 'papers', count: 201, limit: 200 }]]);
    });

    it('takes a bullet without words for nothing', () => {
      expect(read({ executionCases: [group('', portalPaper(' + '), portalPaper('a)'), portalPaper('Đơn'))] }).counts.papers.items).to.equal(1);
    });

    it('takes one group with a name of its own for the list', () => {
      const { value } = read({ executionCases: [group('Cấp mới', portalPaper('Đơn cấp mới'))] });

      expect(value).not.to.have.property('questions');
      expect(value?.papers?.[0]).not.to.have.property('when');
    });
  });

  it('reads the number and the day of a law, the decision and the day of the record', () => {
    const { value } = read({
      legalBasisesDetails: [{ code: '', name: 'Thông tư số 03/2023/TT-BTP ngày 02/8/2023 của Bộ Tư pháp' }, { code: '03/2023/TT-BTP', name: 'Lặp lại' }],
      procedureProposal: { proposalNumber: '01/QĐ-MAU', decisionDate: 1_759_251_600_000, issuingAgency: { name: 'Bộ Mẫu' } },
      updatedAt: 1_759_251_600_000,
    });

    expect(value?.legal).to.deep.equal([{ title: 'Thông tư số 03/2023/TT-BTP ngày 02/8/2023 của Bộ Tư pháp', number: '03/2023/TT-BTP', date: '2023-08-02' }]);
    // 17:00 UTC of 30 September is midnight of 1 October in Viet Nam.
    expect(value?.decision).to.deep.equal({ number: '01/QĐ-MAU', date: '2025-10-01', agency: 'Bộ Mẫu' });
    expect(value?.evidence?.[0]?.asOf).to.equal('2025-10-01');
  });

  it('takes “toàn trình” only where the portal says so', () => {
    expect(read({ isFullProcess: false }).value).not.to.have.property('onlineLevel');
    expect(read({ isFullProcess: false, isOfflineOnly: true }).value?.onlineLevel).to.equal('none');
    expect(oneWay({}, { isFullProcess: false }).value?.onlineLevel).to.equal('none');
  });

  it('takes no field that every object inherits', () => {
    expect(fromPortalRecord(Object.create({ code: '9.000001', name: 'Thủ tục mẫu' })).value).to.equal(undefined);
    expect(oneWay({ processingTimeUnit: 'constructor', processingTime: 3 }).value?.deadline).to.deep.include({ kind: 'text' });
  });
});
