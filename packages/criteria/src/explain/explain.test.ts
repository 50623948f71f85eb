import { civilDate, type Language } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessagesEn } from '../messages/en.js';
import { criteriaMessages } from '../messages/vi.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { qd7662022 } from '../sets/qd-766-2022.js';
import { thanhHoa18292023 } from '../sets/thanh-hoa-1829-2023.js';
import { explain } from './explain.js';
import type { Explanation, ExplanationLineKind } from './explanation.js';

type Facts = Parameters<typeof subject>[0];

function explained(set: CriteriaSet, facts: Facts, language: Language = 'vi', asOf = '2025-06-30'): Explanation {
  const evaluation = evaluate(compileCriteriaSet(set), subject(facts), { asOf: civilDate(asOf) });
  return explain(evaluation, language === 'vi' ? criteriaMessages : criteriaMessagesEn, language);
}

function texts({ lines }: Explanation, ...kinds: readonly ExplanationLineKind[]): readonly string[] {
  return lines.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ text }) => text);
}

/** Lines of the one criterion of a set. */
function lines(rule: RuleSpec, facts: Facts, changes: Partial<Criterion> = {}, language: Language = 'vi'): readonly string[] {
  const [only] = explained(criteriaSet([criterion('one', { rule, ...changes })]), facts, language).children;
  return texts(only!);
}

const atLeast: RuleSpec = { kind: 'atLeast', of: 'share', threshold: 60 };

describe('explain: a criterion', () => {
  it('says what is missing to a verdict in counts, in both languages', () => {
    expect(lines(atLeast, { share: [588, 1000] })).to.deep.equal(['chưa đạt', 'Tỷ lệ mẫu share: 58,8% (588/1.000 hộ)', 'Yêu cầu: từ 60% trở lên', 'Đạt nếu thêm 12 hộ']);
    expect(lines(atLeast, { share: [588, 1000] }, {}, 'en')).to.deep.equal(['not met', 'Sample share share: 58.8% (588/1,000 households)', 'Required: at least 60%', 'Met with 12 more households']);
  });

  it('says nothing of a change when the line is reached', () => {
    expect(lines(atLeast, { share: [600, 1000] })).to.deep.equal(['đạt', 'Tỷ lệ mẫu share: 60% (600/1.000 hộ)', 'Yêu cầu: từ 60% trở lên']);
  });

  it('never shows a share as being on the line that is below it', () => {
    expect(lines(atLeast, { share: [59_998, 100_000] })[1]).to.equal('Tỷ lệ mẫu share: 59,998% (59.998/100.000 hộ)');
    expect(lines({ kind: 'ratio', of: 'share' }, { share: [99_999, 100_000] }, { maxPoints: 10 })).to.include('Cách tính: 10 điểm × 99,999%');
  });

  const wording: readonly (readonly [name: string, rule: RuleSpec, facts: Facts, changes: Partial<Criterion>, expected: readonly string[]])[] = [
    ['a percentage without counts', atLeast, { share: 58 }, {}, ['chưa đạt', 'Tỷ lệ mẫu share: 58%', 'Yêu cầu: từ 60% trở lên', 'Đạt nếu từ 58% lên 60%']],
    ['a strict line', { ...atLeast, strict: true } as RuleSpec, { share: 60 }, {}, ['chưa đạt', 'Tỷ lệ mẫu share: 60%', 'Yêu cầu: trên 60%', 'Đạt nếu từ 60% lên trên 60%']],
    ['an upper line', { kind: 'atMost', of: 'share', threshold: 5 }, { share: [9, 100] }, {}, ['chưa đạt', 'Tỷ lệ mẫu share: 9% (9/100 hộ)', 'Yêu cầu: không quá 5%', 'Đạt nếu bớt 4 hộ']],
    ['a strict upper line', { kind: 'atMost', of: 'above', threshold: 5, strict: true }, { above: 5 }, {}, ['chưa đạt', 'Số đếm mẫu above: 5 hồ sơ', 'Yêu cầu: dưới 5', 'Đạt nếu bớt 1 hồ sơ']],
    ['words of the source that decide', atLeast, { share: { value: 60, qualifier: 'gt' } }, {}, ['đạt', 'Tỷ lệ mẫu share: hơn 60%', 'Yêu cầu: từ 60% trở lên']],
    ['words of the source that do not', atLeast, { share: { value: 26, qualifier: 'gt' } }, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: hơn 26%', 'Số liệu chưa đủ chính xác để kết luận', 'Yêu cầu: từ 60% trở lên']],
    ['a range', atLeast, { share: { range: { min: 50, max: 70 } } }, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: 50%–70%', 'Số liệu chưa đủ chính xác để kết luận', 'Yêu cầu: từ 60% trở lên']],
    ['an estimate', atLeast, { share: { value: 61, qualifier: 'estimate' } }, {}, ['đạt', 'Tỷ lệ mẫu share: 61%', 'Tỷ lệ mẫu share: số ước', 'Yêu cầu: từ 60% trở lên']],
    ['a missing fact', atLeast, {}, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: chưa có số liệu', 'Yêu cầu: từ 60% trở lên']],
    ['what is not collected', atLeast, { share: { status: 'notCollected' } }, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: không thu thập', 'Yêu cầu: từ 60% trở lên']],
    ['an impossible number', atLeast, { share: -1 }, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: con số không hợp lệ nên không dùng', 'Yêu cầu: từ 60% trở lên']],
    ['another unit', atLeast, { share: { value: 3, unit: 'hộ' } }, {}, ['chưa đủ số liệu', 'Tỷ lệ mẫu share: con số khác đơn vị tính nên không dùng', 'Yêu cầu: từ 60% trở lên']],
    ['two counts', { kind: 'ratio', numerator: 'above', denominator: 'below' }, { above: 3, below: 4 }, { maxPoints: 10 }, ['đã chấm', '7,5/10 điểm', 'Số đếm mẫu above: 3 hồ sơ', 'Số đếm mẫu below: 4 hồ sơ', 'Tỷ lệ: 3/4 = 75%', 'Cách tính: 10 điểm × 75%', 'Được 10 điểm nếu thêm 1 hồ sơ']],
    ['a target', { kind: 'ratioToTarget', of: 'share', target: 80 }, { share: [40, 100] }, { maxPoints: 2 }, ['đã chấm', '1/2 điểm', 'Tỷ lệ mẫu share: 40% (40/100 hộ)', 'Cách tính: đủ 2 điểm khi đạt từ 80% trở lên, thấp hơn thì tính theo tỷ lệ', '2 điểm × 40% : 80%', 'Được 2 điểm nếu thêm 40 hộ']],
    ['steps', { kind: 'steps', of: 'above', steps: [{ from: 4, points: 20 }, { from: 2, points: 10 }], otherwise: 0 }, { above: 3 }, { maxPoints: 20 }, ['đã chấm', '10/20 điểm', 'Số đếm mẫu above: 3 hồ sơ', 'Mức từ 2 trở lên: 10 điểm', 'Được 20 điểm nếu thêm 1 hồ sơ']],
    ['no step', { kind: 'steps', of: 'share', steps: [{ from: 50, strict: true, points: 20 }], otherwise: 0 }, { share: [1, 2] }, { maxPoints: 20 }, ['đã chấm', '0/20 điểm', 'Tỷ lệ mẫu share: 50% (1/2 hộ)', 'Chưa đến mức nào: 0 điểm', 'Được 20 điểm nếu thêm 1 hộ']],
    ['a share of nothing that is full', { kind: 'ratio', of: 'share' }, { share: [0, 0] }, { maxPoints: 6, zeroDenominator: 'full' }, ['mẫu số bằng 0', '6/6 điểm', 'Tỷ lệ mẫu share: – (0/0 hộ)', 'Mẫu số bằng 0: theo bộ tiêu chí thì được trọn điểm']],
    ['a share of nothing that nobody settled', { kind: 'ratio', of: 'share' }, { share: [0, 0] }, { maxPoints: 6 }, ['mẫu số bằng 0', '6 điểm tối đa; hiện có thể từ 0 đến 6 điểm', 'Tỷ lệ mẫu share: – (0/0 hộ)', 'Mẫu số bằng 0 và bộ tiêu chí không nêu cách tính, nên chưa chấm']],
    ['a share of nothing for a verdict', atLeast, { share: [0, 0] }, { zeroDenominator: 'zero' }, ['mẫu số bằng 0', 'Tỷ lệ mẫu share: – (0/0 hộ)', 'Yêu cầu: từ 60% trở lên', 'Mẫu số bằng 0: theo bộ tiêu chí thì tính là chưa đạt']],
    ['what does not apply', atLeast, { share: { status: 'notApplicable' } }, { notApplicable: 'full' }, ['không áp dụng', 'Tỷ lệ mẫu share: không áp dụng', 'Yêu cầu: từ 60% trở lên', 'Không áp dụng: theo bộ tiêu chí thì tính là đạt']],
    ['what is only followed', { kind: 'unscored', of: 'above' }, { above: 7 }, {}, ['không chấm điểm', 'Số đếm mẫu above: 7 hồ sơ', 'Chỉ theo dõi, không chấm điểm']],
  ];
  for (const [name, rule, facts, changes, expected] of wording) {
    it(`puts ${name} into words`, () => {
      expect(lines(rule, facts, changes)).to.deep.equal(expected);
    });
  }

  it('tells a sum term by term, and which term would have to grow', () => {
    const rule: RuleSpec = { kind: 'cappedSum', terms: [{ of: 'share', points: 6 }, { numerator: 'above', denominator: 'below', points: 4 }] };

    expect(lines(rule, { share: [5, 10], above: 10, below: 10 }, { maxPoints: 10 }).slice(-4)).to.deep.equal([
      'Tỷ lệ: 10/10 = 100%',
      'Tỷ lệ mẫu share: 3 điểm (tối đa 6)',
      'Số đếm mẫu above: 4 điểm (tối đa 4)',
      'Được 10 điểm nếu “Tỷ lệ mẫu share” thêm 5 hộ',
    ]);
    expect(lines(rule, { share: [5, 10] }, { maxPoints: 10 })).to.include('Số đếm mẫu above: chưa tính được (tối đa 4 điểm)');
    expect(lines(rule, { share: [10, 10], above: 10, below: 10 }, { maxPoints: 9 })).to.include('Cộng lại vượt 9 điểm nên tính 9 điểm');
  });

  it('says who can move it, how it is founded and what is in dispute', () => {
    const changes = { responsible: 'province', confidence: 'inferred', disputed: { vi: 'hai nguồn khác nhau' }, note: { vi: 'Ghi thêm' }, code: '2.1' } as const;
    const [only] = explained(criteriaSet([criterion('one', changes)]), { share: 70 }).children;

    expect(only?.title).to.equal('2.1. Tiêu chí mẫu one');
    expect(texts(only!, 'origin', 'warning')).to.deep.equal(['Cấp tỉnh thực hiện', 'Suy ra từ số liệu đã công bố, không phải nguyên văn', 'Cách chấm còn tranh cãi: hai nguồn khác nhau', 'Ghi chú: Ghi thêm']);
  });
});

describe('explain: the whole', () => {
  it('begins with what has to be known about an incomplete set of a time gone by', () => {
    const tree = explained(thanhHoa18292023, {}, 'vi', '2026-11-22');

    expect(texts(tree, 'warning')).to.deep.equal(['Bộ tiêu chí đã hết giai đoạn áp dụng (đến hết ngày 31/12/2025).', 'Bộ tiêu chí chưa đầy đủ: mới có 3/37 tiêu chí.']);
    expect(texts(tree, 'origin')).to.include('Văn bản: 1829/QĐ-UBND ngày 30/05/2023, Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa');
    expect(texts(tree, 'decision')[0]).to.equal('Công nhận xã hoàn thành chuyển đổi số: chưa đủ căn cứ kết luận');
    expect(texts(tree, 'decision').at(-1)).to.equal('Bộ tiêu chí ở đây chưa đầy đủ nên không thể kết luận là đạt');
    expect(tree.children.map((child) => texts(child, 'warning')[0])).to.deep.equal(['Mới có 0/11 tiêu chí của nhóm', 'Mới có 0/6 tiêu chí của nhóm', 'Mới có 3/12 tiêu chí của nhóm', 'Mới có 0/8 tiêu chí của nhóm']);
  });

  it('names the disputed criterion in the language of the reader', () => {
    expect(texts(explained(qd7662022, {}, 'en'), 'warning')[0]).to.equal('The way of scoring “Online services offered and used” is in dispute.');
  });

  it('tells the total, its coverage, the band and the way to the next', () => {
    const inputs = ['a', 'b'].map((id) => shareInput(id));
    const bands = [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'good', name: { vi: 'Tốt' }, min: 80 }];
    const items = ['a', 'b'].map((id) => criterion(id, { rule: { kind: 'ratio', of: id }, maxPoints: 50 }));
    const whole = (facts: Facts): readonly string[] => texts(explained(criteriaSet(items, { inputs, bands }), facts), 'points', 'coverage', 'band', 'change');

    expect(whole({ a: 50, b: 55.55 })).to.deep.equal(['Tổng điểm: 52,78/100', 'Đã chấm 2/2 tiêu chí, ứng với 100/100 điểm', 'Xếp loại: Yếu', 'Còn thiếu 27,23 điểm để xếp loại Tốt']);
    expect(whole({ a: 100 })).to.deep.equal(['Tổng điểm của phần đã có số liệu: 50/100; khi đủ số liệu sẽ từ 50 đến 100', 'Đã chấm 1/2 tiêu chí, ứng với 50/100 điểm', 'Chưa xếp loại được: có thể từ Yếu đến Tốt']);
    expect(whole({})).to.deep.equal(['Chưa có điểm nào trong 100 điểm', 'Đã chấm 0/2 tiêu chí, ứng với 0/100 điểm', 'Chưa xếp loại được: có thể từ Yếu đến Tốt']);
  });

  it('keeps the tree of nested groups and the verdict of a group', () => {
    const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' }, rule: 'allMustPass' as const }, { id: 'h', name: { vi: 'Nhóm con' }, parent: 'g' }];
    const tree = explained(criteriaSet([criterion('one', { group: 'h' }), criterion('two')], { groups }), { share: 59 });

    expect(tree.children.map(({ kind, id }) => [kind, id])).to.deep.equal([['criterion', 'two'], ['group', 'g']]);
    expect(texts(tree.children[1]!, 'decision')).to.deep.equal(['Nhóm chưa đạt']);
    expect(tree.children[1]?.children[0]?.children.map(({ id }) => id)).to.deep.equal(['one']);
  });

  it('leaves no placeholder open', () => {
    const walk = (node: Explanation): readonly string[] => [...texts(node), ...node.children.flatMap(walk)];
    const sets = [qd7662022, thanhHoa18292023, criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'n', threshold: 3 } })], { inputs: [countInput('n', { unit: undefined })] })];

    for (const language of ['vi', 'en'] as const) for (const set of sets) for (const text of walk(explained(set, { n: 1 }, language))) expect(text).to.not.match(/[{}]|undefined|NaN/);
  });
});
