import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { qd7662022 } from '../sets/qd-766-2022.js';
import { thanhHoa18292023 } from '../sets/thanh-hoa-1829-2023.js';
import { describeGap, type DescribedGap } from './describe-gap.js';
import type { CriterionGap, Flow } from './gap.js';
import { gapsOf } from './gaps-of.js';
import { planMessagesEn } from './plan-messages.en.js';
import { planMessages } from './plan-messages.js';

type Facts = Parameters<typeof subject>[0];

function gapsFor(set: CriteriaSet, facts: Facts, flows?: Readonly<Record<string, Flow>>): readonly CriterionGap[] {
  const plan = compileCriteriaSet(set);
  const one = subject(facts);
  return gapsOf(plan, one, evaluate(plan, one), { flows });
}

const one = (rule: RuleSpec, changes: Partial<Criterion> = {}): CriteriaSet => criteriaSet([criterion('c', { rule, ...changes })], { inputs: [shareInput('share'), shareInput('other'), ...criteriaSet([]).inputs.slice(1), { id: 'time', name: { vi: 'Thời gian' }, kind: 'number', unit: { vi: 'phút' } }] });
const described = (set: CriteriaSet, facts: Facts, flows?: Readonly<Record<string, Flow>>): DescribedGap => describeGap(gapsFor(set, facts, flows)[0]!, planMessages, 'vi');

describe('gapsOf', () => {
  it('counts the households that Thanh Hóa’s three criteria lack', () => {
    const gaps = gapsFor(thanhHoa18292023, {
      'society.households-paying-electricity-without-cash': [588, 1000],
      'society.adults-with-personal-signature': [31, 100],
      'society.health-records-kept-up-to-date': [0, 58],
    });

    expect(gaps.map(({ state, next }) => [state, next?.moves[0]?.to, next?.moves[0]?.relative])).to.deep.equal([
      // 60% of 1,000 is 600: 12 of 1,000 are missing.
      ['gap', 600, 0.012],
      ['met', undefined, undefined],
      // 95% of 58 is 55.1, so that 56 are needed.
      ['gap', 56, 56 / 58],
    ]);
    expect(gaps.map((gap) => describeGap(gap, planMessages, 'vi').lack)).to.deep.equal(['thiếu 12 hộ', 'đã đạt mức cao nhất', 'thiếu 56 người']);
  });

  it('tells how many dossiers a ward of decision 766 lacks to full points, and leaves to the province what is the province’s', () => {
    const gaps = gapsFor(qd7662022, { 'ho-so-dung-han': 7368, 'ho-so-tiep-nhan': 8253 });
    const onTime = gaps.find(({ id }) => id === 'on-time')!;

    // 8,253 − 7,368 = 885; 20 × 885/8253 = 5900/2751 points.
    expect(onTime.next).to.deep.include({ points: 20, gain: '5900/2751', way: 'alone' });
    expect(onTime.next?.moves[0]).to.deep.include({ from: 7368, to: 8253, whole: 8253 });
    expect(describeGap(onTime, planMessages, 'vi').next).to.equal('thêm 885 hồ sơ thì được 20 điểm');
    expect(new Set(gaps.map(({ mover }) => mover))).to.deep.equal(new Set(['commune', 'province']));
    expect(gaps.filter(({ state }) => state === 'notJudged').map(({ id }) => id)).to.deep.equal(['avg-time', 'petition-class-tthc', 'petition-class-staff']);
    expect(gaps.filter(({ state }) => state === 'unknown')).to.have.length(16);
  });

  const cases: readonly (readonly [what: string, set: CriteriaSet, facts: Facts, state: CriterionGap['state'], lack: string | undefined, next?: string | undefined, full?: string])[] = [
    ['what is too many', one({ kind: 'atMost', of: 'share', threshold: 5 }), { share: [9, 100] }, 'gap', 'bớt 4 hộ', 'bớt 4 hộ thì đạt'],
    ['a percentage whose counts nobody gave', one({ kind: 'atLeast', of: 'share', threshold: 60 }), { share: { value: 58.5 } }, 'gap', 'từ 58,5% lên 60%', 'từ 58,5% lên 60% thì đạt'],
    ['a line that is not enough itself', one({ kind: 'atMost', of: 'time', threshold: 15, strict: true }), { time: 22.5 }, 'gap', 'từ 22,5 xuống dưới 15', 'từ 22,5 xuống dưới 15 thì đạt'],
    ['the next step and the last one', one({ kind: 'steps', of: 'above', steps: [{ from: 4, points: 20 }, { from: 2, points: 10 }], otherwise: 0 }, { maxPoints: 20 }), { above: 1 }, 'gap', 'thêm 1 hồ sơ', 'thêm 1 hồ sơ thì được 10 điểm', 'thêm 3 hồ sơ thì được 20 điểm'],
    ['each of two ways', one({ kind: 'cappedSum', terms: [{ of: 'share', points: 6 }, { of: 'other', points: 6 }] }, { maxPoints: 10 }), { share: [5, 6], other: [3, 6] }, 'gap', '“Tỷ lệ mẫu other”: thêm 2 hộ'],
    ['two ways that are both needed', one({ kind: 'cappedSum', terms: [{ of: 'share', points: 6 }, { of: 'other', points: 4 }] }, { maxPoints: 10 }), { share: [3, 6], other: [3, 4] }, 'gap', '“Tỷ lệ mẫu other”: thêm 1 hộ và “Tỷ lệ mẫu share”: thêm 3 hộ'],
    ['that a share can’t pass the whole', one({ kind: 'atLeast', of: 'share', threshold: 120 }), { share: [5, 10] }, 'outOfReach', 'tự mình không thể đạt thêm bằng cách tăng, giảm các con số này'],
    ['which numbers are missing', one({ kind: 'atLeast', numerator: 'above', denominator: 'below', threshold: 60 }), { below: 10 }, 'unknown', 'chưa đủ số liệu: Số đếm mẫu above'],
    ['nothing where it does not apply', one({ kind: 'atLeast', of: 'share', threshold: 60 }, { notApplicable: 'full' }), { share: { status: 'notApplicable' } }, 'notJudged', 'không chấm hoặc không áp dụng'],
  ];
  for (const [what, set, facts, state, lack, next, full] of cases) {
    it(`tells ${what}`, () => {
      const [gap] = gapsFor(set, facts);
      const words = described(set, facts);

      expect(gap!.state).to.equal(state);
      expect(words.lack).to.equal(lack);
      if (next !== undefined) expect(words.next).to.equal(next);
      expect(words.full).to.equal(full);
    });
  }

  it('says the same in English', () => {
    const set = one({ kind: 'atLeast', of: 'share', threshold: 60 }, { responsible: 'province' });

    expect(describeGap(gapsFor(set, { share: [588, 1000] })[0]!, planMessagesEn, 'en')).to.deep.include({ lack: '12 households missing', next: '12 more households to meet it', mover: 'waits for the province' });
  });
});

describe('gaps of what still comes until a date', () => {
  const atLeast80 = one({ kind: 'atLeast', of: 'share', threshold: 80 });
  const cases: readonly (readonly [what: string, set: CriteriaSet, facts: Facts, flow: Flow, state: CriterionGap['state'], lack: string])[] = [
    // 80% of 1,000 is 800; 800 − 429 = 371.
    ['the share needed of what remains', atLeast80, { share: [429, 600] }, { remaining: 400, until: civilDate('2026-12-31') }, 'gap', 'trong 400 hộ còn lại đến 31/12/2026 phải có ít nhất 371 hộ đạt (“Tỷ lệ mẫu share”)'],
    ['that one passed so far can still fail', atLeast80, { share: [500, 600] }, { remaining: 400 }, 'gap', 'trong 400 hộ còn lại phải có ít nhất 300 hộ đạt (“Tỷ lệ mẫu share”)'],
    // (300 + 400) of 1,000 is 70%.
    ['that it is impossible', atLeast80, { share: [300, 600] }, { remaining: 400 }, 'outOfReach', 'không thể đạt nữa: dù cả 400 hộ còn lại đều tốt thì cuối kỳ cũng chỉ 70%'],
    ['that it is certain', atLeast80, { share: [590, 600] }, { remaining: 100 }, 'met', 'chắc chắn đạt, dù 100 hộ còn lại thế nào'],
    ['a period that has only begun', atLeast80, { share: [0, 0] }, { remaining: 10 }, 'gap', 'trong 10 hộ còn lại phải có ít nhất 8 hộ đạt (“Tỷ lệ mẫu share”)'],
    // 5% of 1,000 is 50; 50 − 20 = 30.
    ['how many may still go wrong', one({ kind: 'atMost', of: 'share', threshold: 5 }), { share: [20, 600] }, { remaining: 400 }, 'gap', 'trong 400 hộ còn lại chỉ được có tối đa 30 hộ thuộc “Tỷ lệ mẫu share”'],
    ['that too many went wrong', one({ kind: 'atMost', of: 'share', threshold: 5 }), { share: [60, 600] }, { remaining: 400 }, 'outOfReach', 'không thể đạt nữa: dù cả 400 hộ còn lại đều tốt thì cuối kỳ cũng chỉ 6%'],
    ['that full points need every one of them', one({ kind: 'ratio', of: 'share' }, { maxPoints: 10 }), { share: [600, 600] }, { remaining: 400 }, 'gap', 'trong 400 hộ còn lại phải có ít nhất 400 hộ đạt (“Tỷ lệ mẫu share”)'],
  ];
  for (const [what, set, facts, flow, state, lack] of cases) {
    it(`tell ${what}`, () => {
      expect(gapsFor(set, facts, { share: flow })[0]!.state).to.equal(state);
      expect(described(set, facts, { share: flow }).lack).to.equal(lack);
    });
  }

  it('are asked of the count below the line, where a share is made of two', () => {
    const set = one({ kind: 'atLeast', numerator: 'above', denominator: 'below', threshold: 80 });

    expect(gapsFor(set, { above: 429, below: 600 }, { below: { remaining: 400 } })[0]!.next?.flow).to.deep.include({ state: 'atLeast', count: 371, best: 82.9 });
  });
});
