import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { thanhHoa18292023 } from '../sets/thanh-hoa-1829-2023.js';
import { viDuChuyenDoiSo } from '../sets/vi-du-chuyen-doi-so.js';
import { describeGap } from './describe-gap.js';
import { describePlan } from './describe-plan.js';
import { gapsOf } from './gaps-of.js';
import { planMessagesEn } from './plan-messages.en.js';
import { planMessages } from './plan-messages.js';
import { planToGoal } from './plan-to-goal.js';

const inputs = [shareInput('a'), shareInput('b'), shareInput('c'), countInput('n')];
const ratio = (of: string, maxPoints: number) => criterion(of, { rule: { kind: 'ratio', of }, maxPoints });
const three = criteriaSet([ratio('a', 50), ratio('b', 30), ratio('c', 20)], { inputs, bands: [{ id: 'low', name: { vi: 'Trung bình' }, min: 0 }, { id: 'good', name: { vi: 'Tốt', en: 'Good' }, min: 80 }] });
const facts = { a: [60, 100], b: [30, 60], c: [18, 20] } as const; // 30 + 15 + 18 = 63 points

describe('planToGoal', () => {
  it('does nothing where the goal is reached, and says where the set has no such goal', () => {
    const plan = compileCriteriaSet(three);

    expect(planToGoal(plan, subject(facts), { kind: 'points', points: 63 })).to.deep.include({ outcome: 'reached', steps: [] });
    expect(planToGoal(plan, subject(facts), { kind: 'band', id: 'best' }).outcome).to.equal('noGoal');
    expect(planToGoal(plan, subject(facts), { kind: 'recognition' }).outcome).to.equal('noGoal');
  });

  it('takes the smallest gap first and goes no further than needed', () => {
    // Gaps: c 2/20 = 10%, a 40%, b 50%. c gives 2 points; of a 15 more points are needed: 30 of 100 at half a point each.
    // Neither is a gate: a and b alone could bring 35, b and c 17.
    const { outcome, steps, proof, method } = planToGoal(compileCriteriaSet(three), subject(facts), { kind: 'band', id: 'good' });

    expect({ outcome, proof, method }).to.deep.equal({ outcome: 'planned', proof: undefined, method: 'smallestGapFirst' });
    expect(steps.map(({ input: { id }, from, to, isGate }) => [id, from, to, isGate])).to.deep.equal([['c', 18, 20, false], ['a', 60, 90, false]]);
  });

  it('counts on rounded points where the set rounds every criterion', () => {
    // a: 10 × 1/3 is 3, and b: 10 × 2/3 is 7 from 2 of 3 on. 10 points need b alone: 2 of them, where exact points would ask for all 3.
    const set = criteriaSet([ratio('a', 10), ratio('b', 10)], { inputs, rounding: { at: 'criterion', mode: 'halfUp', digits: 0 } });
    const { outcome, steps, proof } = planToGoal(compileCriteriaSet(set), subject({ a: [1, 3], b: [0, 3] }), { kind: 'points', points: 10 }, { efforts: { inputs: { b: { perUnit: 1 } } } });

    expect({ outcome, proof }).to.deep.equal({ outcome: 'planned', proof: { effort: 2, bound: 2, isOptimal: true } });
    expect(steps.map(({ input: { id }, to }) => [id, to])).to.deep.equal([['b', 2]]);
  });

  it('takes the cheapest way where efforts are given, and proves it', () => {
    // 17 points: a costs 4 for a point (2 each, half a point), b 6 (3 each, half a point), c 1 (1 each, one point). c gives 2 for 2; a 15 for 60.
    const { steps, proof } = planToGoal(compileCriteriaSet(three), subject(facts), { kind: 'points', points: 80 }, { efforts: { inputs: { a: { perUnit: 2 }, b: { perUnit: 3 }, c: { perUnit: 1 } } } });

    expect(steps.map(({ input: { id }, from, to, effort }) => [id, from, to, effort])).to.deep.equal([['c', 18, 20, 2], ['a', 60, 90, 60]]);
    expect(proof).to.deep.equal({ effort: 62, bound: 62, isOptimal: true });
  });

  it('weighs what is paid once against what is paid for each unit', () => {
    // By b alone 17 points are out of reach (15); a alone takes 34 at 2 = 68; a campaign for b costs 20 and gives 15, then c 2 for 2.
    const { steps, proof } = planToGoal(compileCriteriaSet(three), subject(facts), { kind: 'points', points: 80 }, { efforts: { inputs: { a: { perUnit: 2 }, b: { once: 20 }, c: { perUnit: 1 } } } });

    expect(steps.map(({ input: { id }, to }) => [id, to])).to.deep.equal([['c', 20], ['b', 60]]);
    expect(proof).to.deep.include({ effort: 22, isOptimal: true });
  });

  it('names what has no estimate instead of taking it to be free', () => {
    const { withoutEffort, outcome } = planToGoal(compileCriteriaSet(three), subject(facts), { kind: 'points', points: 80 }, { efforts: { inputs: { c: { perUnit: 1 } } } });

    expect(outcome).to.equal('outOfReach');
    expect(withoutEffort.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('pays once for a number that two criteria look at', () => {
    const set = criteriaSet([ratio('a', 10), criterion('gate', { rule: { kind: 'atLeast', of: 'a', threshold: 90 } })], { inputs, recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } } });
    const { steps, proof } = planToGoal(compileCriteriaSet(set), subject({ a: [80, 100] }), { kind: 'recognition' }, { efforts: { criteria: { a: 5, gate: 7 } } });

    expect(steps.map(({ to, effort, effects }) => [to, effort, effects.map(({ id }) => id)])).to.deep.equal([[90, 7, ['a', 'gate']]]);
    expect(proof?.effort).to.equal(7);
  });

  it('leaves the province’s criteria alone and says that they are waited for', () => {
    const set = criteriaSet([ratio('a', 50), criterion('theirs', { rule: { kind: 'atLeast', of: 'b', threshold: 90 }, responsible: 'province' }), criterion('unknown', { rule: { kind: 'atLeast', of: 'c', threshold: 90 } })], { inputs, recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } } });
    const plan = planToGoal(compileCriteriaSet(set), subject({ a: [1, 2], b: [1, 2] }), { kind: 'recognition' });

    expect(plan.outcome).to.equal('outOfReach');
    expect(plan.waiting.map(({ id, reason }) => [id, reason])).to.deep.equal([['theirs', 'province'], ['unknown', 'dataMissing']]);
    expect(describePlan(plan, set, planMessages, 'vi').waiting[0]).to.equal('Chờ tỉnh: Tiêu chí mẫu theirs');
  });

  it('plans Thanh Hóa’s recognition as far as the set goes, in words', () => {
    const plan = planToGoal(
      compileCriteriaSet(thanhHoa18292023),
      subject({ 'society.households-paying-electricity-without-cash': [588, 1000], 'society.adults-with-personal-signature': [20, 100], 'society.health-records-kept-up-to-date': [58, 58] }),
      { kind: 'recognition' },
    );
    const { title, notes, steps } = describePlan(plan, thanhHoa18292023, planMessages, 'vi');

    expect(plan.steps.map(({ from, to, isGate }) => [from, to, isGate])).to.deep.equal([[588, 600, true], [20, 30, true]]);
    expect(title).to.match(/: 2 việc$/);
    expect(notes).to.deep.equal(['Chưa có ước tính công sức nên xếp việc có khoảng thiếu nhỏ nhất lên trước', 'Bộ tiêu chí ở đây chưa đầy đủ: kế hoạch chỉ tính các tiêu chí đã có']);
    expect(steps[0]!.text).to.match(/: thêm 12 hộ, từ 588 lên 600$/);
    expect(steps[0]!.notes.at(-1)).to.equal('bắt buộc: thiếu việc này thì không đạt mục tiêu');
  });

  it('reaches level B of the example set, and says so in English', () => {
    const shares = viDuChuyenDoiSo.inputs.filter(({ kind }) => kind === 'share').map(({ id }): [string, readonly [number, number]] => [id, [30, 100]]);
    const one = subject({ ...Object.fromEntries(shares), 'government.procedure-minutes': 30, 'organisation.community-teams': 3, 'organisation.residential-groups': 10, 'organisation.it-officers': 0, 'security.cameras': 1 });
    const inputsOf = Object.fromEntries(viDuChuyenDoiSo.inputs.map(({ id }, index) => [id, { perUnit: 1 + (index % 5) }]));
    const plan = planToGoal(compileCriteriaSet(viDuChuyenDoiSo), one, { kind: 'band', id: 'vi-du-b' }, { efforts: { inputs: inputsOf } });

    expect(plan.outcome).to.equal('planned');
    expect(plan.after.band?.lowest?.id).to.equal('vi-du-b');
    expect(plan.proof!.effort - plan.proof!.bound).to.be.at.most(5);
    expect(describePlan(plan, viDuChuyenDoiSo, planMessagesEn, 'en').title).to.equal(`To be ranked Example level B: ${plan.steps.length} step${plan.steps.length === 1 ? '' : 's'}`);
  });
});

describe('a plan for a set with states, tables and decisions', () => {
  const lead = { id: 'lead', name: { vi: 'Trưởng ban', en: 'Head' }, kind: 'choice' as const, options: [{ id: 'none', name: { vi: 'không có' } }, { id: 'deputy', name: { vi: 'cấp phó' } }, { id: 'chair', name: { vi: 'Chủ tịch' } }] };
  const set = criteriaSet(
    [
      criterion('lead', { rule: { kind: 'levels', of: 'lead', levels: [{ option: 'none', points: 0 }, { option: 'deputy', points: 10 }, { option: 'chair', points: 20 }] }, maxPoints: 20 }),
      criterion('a', { rule: { kind: 'atLeast', of: 'a', threshold: { table: 'by-group' } } }),
      criterion('b', { rule: { kind: 'atLeast', of: 'b', threshold: 50 } }),
      criterion('c', { rule: { kind: 'atLeast', of: 'c', threshold: 50 } }),
      criterion('hand', { rule: { kind: 'manual', of: 'hand' }, maxPoints: 5 }),
    ],
    {
      inputs: [...inputs, lead, { id: 'hand', name: { vi: 'Điểm chấm tay' }, kind: 'number' }],
      attributes: [{ id: 'group', name: { vi: 'Nhóm xã' }, kind: 'choice', options: [{ id: 'one', name: { vi: 'Nhóm 1' } }, { id: 'two', name: { vi: 'Nhóm 2' } }] }],
      tables: [{ id: 'by-group', name: { vi: 'Ngưỡng theo nhóm' }, hit: 'unique', rows: [{ when: [{ of: 'group', in: ['one'] }], values: [80] }, { when: [{ of: 'group', in: ['two'] }], values: [60] }] }],
      decisions: [
        { id: 'title', name: { vi: 'Danh hiệu' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'criteria', are: 'passed', count: 2 }, { kind: 'criterion', criterion: 'a', is: 'passed' }] } },
        { id: 'lost', name: { vi: 'Thu hồi' }, kind: 'revoke', of: 'title', when: { kind: 'criteria', are: 'failed', count: 2 } },
      ],
    },
  );
  const one = (group: string, changes: Parameters<typeof subject>[0] = {}) => subject({ a: [50, 100], b: [10, 100], c: [45, 100], lead: { choice: 'none' }, hand: 1, ...changes }, { attributes: { group }, previous: { title: 'held' } });

  it('goes by the row of the table that holds for the place', () => {
    const [first, second] = ['one', 'two'].map((group) => planToGoal(compileCriteriaSet(set), one(group), { kind: 'decision', id: 'title' }).steps.map(({ input: { id }, to }) => [id, to]));

    // Group 1 needs 80 of a, group 2 needs 60; c needs 5 more and b 40, and one of the two is enough.
    expect(first).to.have.deep.members([['a', 80], ['c', 50]]);
    expect(second).to.have.deep.members([['a', 60], ['c', 50]]);
  });

  it('says what keeps a title from being lost', () => {
    const plan = planToGoal(compileCriteriaSet(set), one('two'), { kind: 'decision', id: 'lost' });

    // Three failed; one more that passes leaves two, so that two have to pass.
    expect(plan.steps.map(({ input: { id }, to }) => [id, to])).to.deep.equal([['c', 50], ['a', 60]]);
    expect(describePlan(plan, set, planMessages, 'vi').title).to.equal('Để không bị “Thu hồi”: 2 việc');
  });

  it('moves a state no further than needed, in words', () => {
    const plan = planToGoal(compileCriteriaSet(set), one('two'), { kind: 'points', points: 11 }, { efforts: { inputs: { lead: { once: 3 } } } });

    // 1 point is there; the deputy gives 10, the chair would give 20 for the same effort.
    expect(plan.steps.map(({ options, effort }) => [options, effort])).to.deep.equal([[{ from: 'none', to: 'deputy' }, 3]]);
    expect(plan.after.total.points?.rounded).to.equal(11);
    expect(describePlan(plan, set, planMessages, 'vi').steps[0]!.text).to.match(/^Trưởng ban: từ “không có” thành “cấp phó”$/);
    expect(plan.waiting.map(({ id, reason }) => [id, reason])).to.deep.equal([['hand', 'manual']]);
  });

  it('plans nothing by a threshold of which the row is not known', () => {
    const unknown = { ...one('two'), attributes: {} };
    const plan = planToGoal(compileCriteriaSet(set), unknown, { kind: 'decision', id: 'title' });
    const gap = gapsOf(compileCriteriaSet(set), unknown, plan.before).find(({ id }) => id === 'a')!;

    expect(plan.outcome).to.equal('outOfReach');
    expect(plan.waiting.map(({ id, reason }) => [id, reason])).to.deep.include(['a', 'dataMissing']);
    expect(describeGap(gap, planMessages, 'vi').lack).to.equal('chưa đủ số liệu: Nhóm xã');
  });
});

describe('a step that another number could make up for', () => {
  it('is not called a gate because a number that is at its best already could be made worse', () => {
    const set = criteriaSet([criterion('few', { rule: { kind: 'atMost', of: 'b', threshold: 10 }, maxPoints: 10 }), criterion('many', { rule: { kind: 'atLeast', of: 'a', threshold: 90 }, maxPoints: 10 }), ratio('c', 5)], { inputs });
    const { steps } = planToGoal(compileCriteriaSet(set), subject({ a: [80, 100], b: [0, 100], c: [0, 10] }), { kind: 'points', points: 11 });

    expect(steps.map(({ input: { id }, isGate }) => [id, isGate])).to.deep.equal([['a', false]]);
  });
});

describe('a plan for a band with a gate', () => {
  it('needs the gate and the points', () => {
    const set = criteriaSet([ratio('a', 50), criterion('gate', { rule: { kind: 'atLeast', of: 'b', threshold: 90 } })], {
      inputs,
      bands: [{ id: 'low', name: { vi: 'Trung bình' }, min: 0 }, { id: 'good', name: { vi: 'Tốt' }, min: 40, gate: { kind: 'criterion', criterion: 'gate', is: 'passed' } }],
    });
    const { outcome, steps, after } = planToGoal(compileCriteriaSet(set), subject({ a: [79, 100], b: [10, 100] }), { kind: 'band', id: 'good' });

    // 39.5 points of 40: half a point is one of a; the gate needs 80 of b.
    expect(outcome).to.equal('planned');
    expect(steps.map(({ input: { id }, to }) => [id, to])).to.have.deep.members([['b', 90], ['a', 80]]);
    expect(after.band?.lowest?.id).to.equal('good');
  });
});
