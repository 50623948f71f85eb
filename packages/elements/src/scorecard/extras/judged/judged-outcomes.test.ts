import { expect, waitUntil } from '@open-wc/testing';
import { criteriaSet, criterion, shareInput } from '@xaso/criteria/fixtures';
import { indicatorReport, observation } from '@xaso/indicators/fixtures';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, press, scorecard, words } from '../../testing/show-scorecard.js';

const place = { name: 'Xã Mẫu', level: 'commune' };
const report = (numerator = 80): unknown => indicatorReport({ items: [observation({ id: '1', numerator, denominator: 100 })] });
const onTime = shareInput('share', { name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, indicator: 'government.on-time-dossiers', unit: { vi: 'hồ sơ' } });
const yes = (id: string): { readonly id: string; readonly name: { readonly vi: string }; readonly kind: 'yesNo' } => ({ id, name: { vi: `Có ${id}` }, kind: 'yesNo' });

async function judged(props: Partial<XaScorecard>, options = {}): Promise<XaScorecard> {
  const element = await scorecard({ report: report(), ...props }, options);
  await waitUntil(() => find(element, "[part~='judgement']") !== null, 'judges');
  return element;
}

const decisions = (element: XaScorecard): readonly string[] => findAll(element, "[part~='decision']").map(words);
const judgement = (element: XaScorecard): string => words(find(element, "[part~='judgement']"));

describe('<xa-scorecard> judged, with decisions', () => {
  const titles = criteriaSet([criterion('dung-han', { name: { vi: 'Hồ sơ đúng hạn' }, rule: { kind: 'atLeast', of: 'share', threshold: 75 } }), criterion('co-mang', { name: { vi: 'Có mạng' }, rule: { kind: 'allOf', parts: [{ of: 'mang', atLeast: 1 }] } })], {
    inputs: [onTime, yes('mang')],
    decisions: [
      { id: 'cap', name: { vi: 'Danh hiệu mẫu' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'criterion', criterion: 'dung-han', is: 'passed' }, { kind: 'criterion', criterion: 'co-mang', is: 'passed' }] } },
      { id: 'giu', name: { vi: 'Giữ danh hiệu mẫu' }, kind: 'keep', of: 'cap', when: { kind: 'criterion', criterion: 'dung-han', is: 'passed' } },
      { id: 'thu-hoi', name: { vi: 'Thu hồi danh hiệu mẫu' }, kind: 'revoke', of: 'cap', when: { kind: 'criterion', criterion: 'dung-han', is: 'failed' } },
    ],
  });
  const knowing = (mang: 'yes' | 'no', previous?: 'held' | 'never'): unknown => ({ place, facts: { mang: { choice: mang } }, ...(previous === undefined ? {} : { previous: { cap: previous } }) });

  it('gives each decision its own mark and reasons: granted, kept, not to be revoked', async () => {
    const element = await judged({ criteriaSet: titles, subjects: knowing('yes', 'held') });

    expect(decisions(element).map((text) => text.split(/ (?=Điều)/)[0])).to.deep.equal(['Danh hiệu mẫu: đạt', 'Giữ danh hiệu mẫu: giữ được', 'Thu hồi danh hiệu mẫu: không đến mức thu hồi']);
    expect(findAll(element, '.decided.passed')).to.have.length(3);
  });

  it('says why a title is not granted and why one is to be revoked', async () => {
    const element = await judged({ criteriaSet: titles, report: report(74), subjects: knowing('no', 'held') });

    expect(decisions(element)[0]).to.match(/^Danh hiệu mẫu: chưa đạt.*Điều kiện chưa có: “Hồ sơ đúng hạn” đạt.*Điều kiện chưa có: “Có mạng” đạt$/);
    expect(decisions(element)[2]).to.match(/^Thu hồi danh hiệu mẫu: đủ căn cứ thu hồi/);
    expect(findAll(element, '.decided.failed')).to.have.length(3);
  });

  it('leaves open what is not known, and does not take a title that nobody told of for one that is not held', async () => {
    const element = await judged({ criteriaSet: titles });

    expect(decisions(element)[0]).to.match(/^Danh hiệu mẫu: chưa đủ căn cứ kết luận.*Điều kiện chưa rõ: “Có mạng” đạt$/);
    expect(decisions(element)[1]).to.contain('chưa đủ căn cứ kết luận');
    expect(decisions(element)[2]).to.contain('không đến mức thu hồi');
    expect(findAll(element, '.decided.open')).to.have.length(2);
  });

  it('does not ask after a title that was never held', async () => {
    const element = await judged({ criteriaSet: titles, subjects: knowing('yes', 'never') });

    expect(decisions(element)[1]).to.equal('Giữ danh hiệu mẫu: không xét vì chưa được công nhận trước đó');
  });

  it('puts many reasons behind a click, and says how many there are', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const many = criteriaSet([criterion('dung-han', { rule: { kind: 'atLeast', of: 'share', threshold: 75 } }), ...ids.map((id) => criterion(id, { rule: { kind: 'atLeast', of: id, threshold: 60 } }))], {
      inputs: [onTime, ...ids.map((id) => shareInput(id))],
      recognition: { name: { vi: 'Công nhận mẫu' }, grant: { kind: 'allMustPass' } },
    });
    const element = await judged({ criteriaSet: many });

    const summary = find(element, '.decided details summary');
    expect(words(summary)).to.equal('Vì sao (4 lý do)');
    summary.click();
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(findAll(element, '.decided li')).to.have.length(4);
  });

  it('prints alone with every panel open, whatever is open on the page', async () => {
    const element = await judged({ criteriaSet: titles, subjects: knowing('yes', 'held') });
    const original = window.print;
    let closed = -1;
    let paper = '';
    window.print = () => {
      const root = document.querySelector('[data-xa-print-page]')!.shadowRoot!;
      closed = root.querySelectorAll('.judgement details:not([open])').length;
      paper = words(root.querySelector('.judgement'));
    };
    try {
      press(element, 'print');
      await waitUntil(() => closed >= 0, 'prints');
    } finally {
      window.print = original;
      dispatchEvent(new Event('afterprint'));
    }

    expect(closed).to.equal(0);
    expect(paper).to.contain('Danh hiệu mẫu: đạt');
    expect(findAll(element, '.judgement details[open]')).to.have.length(0);
  });
});

describe('<xa-scorecard> judged, with gates', () => {
  const gated = criteriaSet([criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 100 }), criterion('co-mang', { name: { vi: 'Có mạng' }, rule: { kind: 'allOf', parts: [{ of: 'mang', atLeast: 1 }] } })], {
    maxPoints: 100,
    inputs: [onTime, yes('mang')],
    bands: [
      { id: 'tot', name: { vi: 'Tốt' }, min: 80, gate: { kind: 'criterion', criterion: 'co-mang', is: 'passed' } },
      { id: 'con-lai', name: { vi: 'Còn lại' }, min: 0, below: 80 },
    ],
  });
  const knowing = (mang: 'yes' | 'no'): unknown => ({ place, facts: { mang: { choice: mang } } });
  const dropped = 'Đủ điểm nhưng chưa đủ điều kiện nên chưa được xếp loại này.';

  for (const [numerator, mang, band, isDropped] of [
    [80, 'yes', 'Tốt', false],
    [80, 'no', 'Còn lại', true],
    [79, 'no', 'Còn lại', false],
  ] as const) {
    it(`with ${numerator} points and the condition ${mang === 'yes' ? 'met' : 'not met'}, is ${band}${isDropped ? ' and says that it dropped' : ''}`, async () => {
      const element = await judged({ criteriaSet: gated, report: report(numerator), subjects: knowing(mang) });

      expect(judgement(element)).to.contain(`Xếp loại: ${band}`);
      expect(judgement(element).includes(dropped)).to.equal(isDropped);
      if (isDropped) expect(decisions(element)[0]).to.match(/^Điều kiện của loại Tốt: chưa đủ.*Điều kiện chưa có: “Có mạng” đạt$/);
    });
  }

  it('stays between two classes while nobody said whether the condition is met', async () => {
    const element = await judged({ criteriaSet: gated });

    expect(judgement(element)).to.contain('có thể từ Còn lại đến Tốt');
    expect(decisions(element)[0]).to.contain('Điều kiện của loại Tốt: chưa rõ');
  });
});

describe('<xa-scorecard> judged, with what a report cannot hold', () => {
  it('says which row of a table gave the threshold, and why; without the class of the unit the outcome stays open', async () => {
    const tabled = criteriaSet([criterion('dung-han', { rule: { kind: 'atLeast', of: 'share', threshold: { table: 'nguong' } } })], {
      inputs: [onTime],
      attributes: [{ id: 'nhom', name: { vi: 'Nhóm xã' }, kind: 'choice', options: [{ id: '1', name: { vi: 'nhóm 1' } }, { id: '2', name: { vi: 'nhóm 2' } }] }],
      tables: [{ id: 'nguong', name: { vi: 'Ngưỡng theo nhóm' }, hit: 'unique', rows: [{ when: [{ of: 'nhom', in: ['1'] }], values: [90] }, { when: [{ of: 'nhom', in: ['2'] }], values: [70] }] }],
    });
    const element = await judged({ criteriaSet: tabled, subjects: { place, attributes: { nhom: '2' } } });
    expect(judgement(element)).to.contain('Ngưỡng 70%: theo dòng 2 của bảng “Ngưỡng theo nhóm”, vì Nhóm xã là nhóm 2');
    expect(words(find(element, "[part~='verdict']"))).to.equal('Chấm: đạt');

    element.subjects = { place, attributes: { nhom: '1' } };
    await element.updateComplete;
    expect(words(find(element, "[part~='verdict']"))).to.equal('Chấm: chưa đạt');

    element.subjects = undefined;
    await element.updateComplete;
    expect(judgement(element)).to.contain('Chưa chọn được dòng của bảng “Ngưỡng theo nhóm”: có thể là 90% · 70%');
    expect(words(find(element, "[part~='verdict']"))).to.equal('Chấm: chưa đủ số liệu');
  });

  it('puts self-score and verified score beside the computed points, with explanation and documents, and changes no point', async () => {
    const set = criteriaSet([criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 })], { maxPoints: 10, inputs: [onTime] });
    const assessments = { 'dung-han': { selfScore: 10, verified: 8, explanation: 'đã trừ hồ sơ rút', documents: [{ number: '12', symbol: 'BC-UBND', date: '2026-10-02' }] } };
    const element = await judged({ criteriaSet: set, subjects: { place, assessments } });

    expect(words(find(element, '.criterion .outcome'))).to.equal('đã chấm · 8/10 điểm');
    expect(findAll(element, '.criterion .scores > span').map(words)).to.deep.equal(['Tự chấm: 10 điểm', 'Thẩm định: 8 điểm']);
    expect(words(find(element, '.criterion .assessed'))).to.match(/Giải trình: đã trừ hồ sơ rút.*Tài liệu kiểm chứng: 12\/BC-UBND, 02\/10\/2026$/);
    expect(words(find(element, "[part~='verdict']"))).to.equal('Chấm: 8/10 điểm');
    expect(judgement(element)).to.contain('Tổng điểm: 8/10');
  });

  it('marks a figure of an earlier period in the row where its points stand', async () => {
    const set = criteriaSet([criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 })], { maxPoints: 10, inputs: [onTime], coverageFloor: 50 });
    const facts = { share: { numerator: 60, denominator: 100, basis: 'carriedForward', basisPeriod: { type: 'quarter', year: 2026, quarter: 2 } } };
    const element = await judged({ criteriaSet: set, subjects: { place, facts } });

    expect(words(find(element, '.row'))).to.contain('Hồ sơ đúng hạn: dùng số liệu của kỳ trước');
    expect(judgement(element)).to.not.contain('Không xếp hạng');
  });

  for (const [floor, refused] of [[60, false], [60.01, true]] as const) {
    it(`${refused ? 'refuses' : 'does not refuse'} a rank where 60 of 100 points are scored and ${floor}% have to be`, async () => {
      const set = criteriaSet([criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 60 }), criterion('con-lai', { rule: { kind: 'ratio', of: 'rest' }, maxPoints: 40 })], { maxPoints: 100, inputs: [onTime, shareInput('rest')], coverageFloor: floor });
      const element = await judged({ criteriaSet: set });

      expect(judgement(element).includes('Không xếp hạng: mới chấm được 60% điểm tối đa, bộ tiêu chí cần ít nhất 60,01%.')).to.equal(refused);
      expect(judgement(element)).to.contain('Đã chấm 1/2 tiêu chí, ứng với 60/100 điểm');
    });
  }

  it('lists points on top and points taken away, and criteria whose time is over or has not come', async () => {
    const set = criteriaSet(
      [
        criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 }),
        criterion('thuong', { name: { vi: 'Sáng kiến' }, rule: { kind: 'perItem', of: 'sang-kien', points: 1 }, maxPoints: 3, counts: 'bonus' }),
        criterion('phat', { name: { vi: 'Báo cáo muộn' }, rule: { kind: 'perItem', of: 'muon', points: 2 }, maxPoints: 4, counts: 'penalty' }),
        criterion('sau-nay', { name: { vi: 'Việc của năm sau' }, rule: { kind: 'unscored' }, effectiveFrom: '2027-01-01' as never }),
      ],
      { maxPoints: 10, inputs: [onTime, { id: 'sang-kien', name: { vi: 'Sáng kiến' }, kind: 'count' }, { id: 'muon', name: { vi: 'Báo cáo muộn' }, kind: 'count' }] },
    );
    const element = await judged({ criteriaSet: set, subjects: { place, facts: { 'sang-kien': { value: 2 }, muon: { value: 1 } } } });

    expect(judgement(element)).to.contain('Cộng 2 điểm (nhiều nhất 3): Sáng kiến');
    expect(judgement(element)).to.contain('Trừ 2 điểm (nhiều nhất 4): Báo cáo muộn');
    expect(judgement(element)).to.match(/Không chấm vào ngày này\s*Chưa áp dụng: Việc của năm sau \(từ ngày 01\/01\/2027\)/);
  });

  it('names the criterion of each verdict where several read one figure', async () => {
    const twice = (id: string, threshold: number): ReturnType<typeof criterion> => criterion(id, { code: id, name: { vi: 'Đúng hạn' }, rule: { kind: 'atLeast', of: 'share', threshold } });
    const element = await judged({ criteriaSet: criteriaSet([twice('1', 80), twice('2', 81)], { inputs: [onTime] }) });

    expect(findAll(element, "[part~='verdict']").map(words)).to.deep.equal(['Chấm: đạt – 1. Đúng hạn', 'Chấm: chưa đạt – 2. Đúng hạn']);
  });

  it('keeps the board standing whatever the page takes for a subject', async () => {
    const set = criteriaSet([criterion('dung-han', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 })], { maxPoints: 10, inputs: [onTime] });
    const element = await judged({ criteriaSet: set, subjects: [7, { place }, { place, facts: [], assessments: { 'dung-han': { selfScore: 'mười', documents: [null] } }, children: {}, previous: null }] });

    expect(element.status).to.equal('ready');
    expect(words(find(element, "[part~='verdict']"))).to.equal('Chấm: 8/10 điểm');
  });
});
