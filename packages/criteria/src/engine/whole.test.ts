import { civilDate, type CivilDate } from '@xaso/core';
import { expect } from 'chai';
import { explain } from '../explain/explain.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Fact, Subject } from '../subject/subject.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';

function evaluated(set: CriteriaSet, one: Subject, asOf?: CivilDate): Evaluation {
  expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return evaluate(compileCriteriaSet(set), one, { asOf });
}

const ratio = (id: string, changes: Partial<Criterion> = {}): Criterion => criterion(id, { rule: { kind: 'ratio', of: id }, maxPoints: 10, ...changes });
const setOf = (items: readonly Criterion[], changes: Partial<CriteriaSet> = {}): CriteriaSet => criteriaSet(items, { inputs: items.map(({ id }) => shareInput(id)), ...changes });
const codes = ({ warnings }: Evaluation): readonly string[] => warnings.map(({ code }) => code);

describe('a figure of an earlier period', () => {
  const one = (carryForwardMonths: number | undefined, fact: Fact): Evaluation => evaluated(setOf([ratio('a', { carryForwardMonths })]), subject({ a: fact }));
  const carried = (year: number): Fact => ({ value: 50, basis: 'carriedForward', basisPeriod: { type: 'year', year } });

  it('is used and marked where the set says nothing', () => {
    const evaluation = one(undefined, carried(2020));
    expect(evaluation.criteria[0]!.points?.exact).to.equal('5');
    expect(codes(evaluation)).to.include('evaluation.fact-carried-forward');
    expect(evaluation.criteria[0]!.trace.operands[0]!.reading.doubt).to.equal('carriedForward');
  });

  it('is used up to the age that the set admits', () => {
    // The subject's period is 2025.
    expect(one(12, carried(2024)).criteria[0]!.status).to.equal('scored');
    expect(one(12, { value: 50, basis: 'carriedForward', basisPeriod: { type: 'month', year: 2024, month: 11 } }).criteria[0]!.status).to.equal('missing');
    expect(one(24, carried(2023)).criteria[0]!.status).to.equal('scored');
    expect(one(24, carried(2022)).criteria[0]!.status).to.equal('missing');
    expect(one(0, carried(2025)).criteria[0]!.status).to.equal('missing');
    expect(one(12, { value: 50, basis: 'carriedForward' }).criteria[0]!.status).to.equal('missing');
    expect(one(0, { value: 50 }).criteria[0]!.status).to.equal('scored');
  });

  it('is named when it is too old', () => {
    const evaluation = one(12, carried(2022));
    expect(codes(evaluation)).to.include('evaluation.fact-too-old');
    expect(explain(evaluation, criteriaMessages, 'vi').children[0]!.lines.map(({ text }) => text)).to.include('Tỷ lệ mẫu a: số liệu kỳ trước đã quá hạn được dùng');
  });

  it('never breaks on a period that is none', () => {
    for (const basisPeriod of [{}, [], { type: 'year' }, { type: 'week', year: 1 }, 5, null]) {
      expect(one(12, { value: 50, basis: 'carriedForward', basisPeriod: basisPeriod as never }).criteria[0]!.status).to.equal('missing');
    }
  });
});

describe('an imputed figure', () => {
  const one = (imputed: Criterion['imputed']): Evaluation => evaluated(setOf([ratio('a', { imputed })]), subject({ a: { value: 50, basis: 'imputed', note: 'Trung bình nhóm' } }));

  it('is used and marked, unless the criterion refuses it', () => {
    expect(one(undefined).criteria[0]!.points?.exact).to.equal('5');
    expect(codes(one(undefined))).to.include('evaluation.fact-imputed');
    expect(one('refused').criteria[0]).to.deep.include({ status: 'missing', open: { min: 0, max: 10 } });
    expect(codes(one('refused'))).to.include('evaluation.fact-imputed-refused');
  });
});

describe('nothing handed in', () => {
  it('gives no points only where the set says so, and is then known', () => {
    const evaluation = evaluated(setOf([ratio('a', { missing: 'zero' }), ratio('b')]), subject({}));

    expect(evaluation.criteria.map(({ status, points }) => [status, points?.exact])).to.deep.equal([['missing', '0'], ['missing', undefined]]);
    expect(evaluation.total.coverage.criteria).to.deep.equal({ known: 1, of: 2 });
    expect(explain(evaluation, criteriaMessages, 'vi').children[0]!.lines.map(({ text }) => text)).to.include('Chưa có số liệu: theo bộ tiêu chí thì không có điểm');
  });

  it('is not what a mere bound is', () => {
    expect(evaluated(setOf([ratio('a', { missing: 'zero' })]), subject({ a: { value: 50, qualifier: 'gt' } })).criteria[0]).to.deep.include({ status: 'missing', open: { min: 5, max: 10 } });
  });
});

describe('bonus and penalty', () => {
  const items = [ratio('a'), ratio('b'), ratio('cong', { counts: 'bonus', maxPoints: 5 }), criterion('tru', { counts: 'penalty', maxPoints: 8, rule: { kind: 'atLeast', of: 'tru', threshold: 10 } })];
  const total = (facts: Parameters<typeof subject>[0], changes: Partial<CriteriaSet> = {}): Evaluation['total'] => evaluated(setOf(items, { maxPoints: 20, ...changes }), subject(facts)).total;

  it('stand outside the maximum, and change the total', () => {
    const { points, max, coverage } = total({ a: 100, b: 50, cong: 40, tru: 0 });
    expect([points?.exact, max, coverage.criteria, coverage.points]).to.deep.equal(['17', 20, { known: 2, of: 2 }, { known: 20, of: 20 }]);
    expect(total({ a: 100, b: 50, cong: 40, tru: 10 }).points?.exact).to.equal('9');
    expect(total({ a: 0, b: 0, cong: 0, tru: 10 }).points?.exact).to.equal('-8');
    expect(total({ a: 100, b: 100, cong: 100, tru: 0 }).points?.exact).to.equal('25');
  });

  it('are kept within the limits of the set', () => {
    const totalLimits = { min: 0, max: 22 };
    expect(total({ a: 0, b: 0, cong: 0, tru: 10 }, { totalLimits }).points?.exact).to.equal('0');
    expect(total({ a: 100, b: 100, cong: 100, tru: 0 }, { totalLimits }).points?.exact).to.equal('22');
  });

  it('leave the total open as long as they are', () => {
    expect(total({ a: 100, b: 100, cong: 0 })).to.deep.include({ open: { min: 12, max: 20 } });
    expect(total({ a: 100, b: 100, tru: 0 })).to.deep.include({ open: { min: 20, max: 25 } });
  });

  it('say what they are, and never pass or fail', () => {
    const evaluation = evaluated(setOf(items, { maxPoints: 20 }), subject({ a: 100, b: 50, cong: 40, tru: 10 }));
    const lines = (place: number): readonly string[] => explain(evaluation, criteriaMessages, 'vi').children[place]!.lines.map(({ text }) => text);

    expect(evaluation.criteria[3]).to.deep.include({ points: { exact: '-8', rounded: -8 } });
    expect(lines(2)).to.include.members(['Cộng 2 điểm (nhiều nhất 5)', 'Điểm cộng, ngoài điểm tối đa']);
    expect(lines(3)).to.include.members(['Trừ 8 điểm (nhiều nhất 8)', 'Điểm trừ']);
  });
});

describe('criteria with a time', () => {
  const items = [ratio('a'), ratio('cu', { effectiveTo: civilDate('2025-06-30') }), ratio('moi', { effectiveFrom: civilDate('2025-07-01') })];
  const set = setOf(items, { maxPoints: 20, bands: [{ id: 'x', name: { vi: 'X' }, min: 0 }] });
  const on = (day: string): Evaluation => evaluated(set, subject({ a: 100, cu: 100, moi: 50 }), civilDate(day));

  it('are judged on their days only', () => {
    expect([on('2025-06-30'), on('2025-07-01')].map(({ criteria, total }) => [criteria.map(({ id }) => id), total.points?.exact, total.max])).to.deep.equal([[['a', 'cu'], '20', 20], [['a', 'moi'], '15', 20]]);
  });

  it('are named when their time has not come or is over', () => {
    expect(on('2025-06-30').outOfForce).to.deep.equal([{ id: 'moi', name: items[2]!.name, state: 'future', date: '2025-07-01' }]);
    expect(on('2025-07-01').outOfForce?.map(({ state }) => state)).to.deep.equal(['obsolete']);
    expect(explain(on('2025-07-01'), criteriaMessages, 'vi').lines.map(({ text }) => text)).to.include('Đã thôi áp dụng: Tiêu chí mẫu cu (hết ngày 30/06/2025)');
  });

  it('have to add up at every time', () => {
    const found = parseCriteriaSet(setOf([items[0]!, items[1]!, { ...items[2]!, maxPoints: 9 }], { maxPoints: 20 })).findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, values }) => [code, values['sum']])).to.deep.equal([['criteria.points-sum', 19]]);
    expect(parseCriteriaSet(setOf([{ ...items[0]!, effectiveFrom: civilDate('2025-02-01'), effectiveTo: civilDate('2025-01-01') }])).findings.map(({ code }) => code)).to.include('criteria.duration-reversed');
  });
});

describe('what people say beside the points', () => {
  const set = setOf([ratio('a'), ratio('b')]);
  const assessments = { a: { selfScore: 9, verified: 8.5, explanation: 'Theo báo cáo mẫu', documents: [{ number: '12', symbol: 'BC-UBND', date: civilDate('2025-12-01') }] } };

  it('is kept as it was given, and changes nothing that is computed', () => {
    const without = evaluated(set, subject({ a: 50, b: 50 }));
    const { criteria, total } = evaluated(set, { ...subject({ a: 50, b: 50 }), assessments });

    expect(criteria[0]!.assessment).to.deep.equal(assessments.a);
    expect(criteria[1]).to.not.have.property('assessment');
    expect(criteria[0]!.points).to.deep.equal(without.criteria[0]!.points);
    expect(total).to.deep.equal(without.total);
  });

  it('is told in words', () => {
    const lines = explain(evaluated(set, { ...subject({ a: 50, b: 50 }), assessments }), criteriaMessages, 'vi').children[0]!.lines.map(({ text }) => text);
    expect(lines).to.include.members(['5/10 điểm', 'Tự chấm: 9 điểm', 'Thẩm định: 8,5 điểm', 'Giải trình: Theo báo cáo mẫu', 'Tài liệu kiểm chứng: 12/BC-UBND, 01/12/2025']);
  });

  it('is named when a score is impossible, and dropped when it is none', () => {
    expect(codes(evaluated(set, { ...subject({ a: 50, b: 50 }), assessments: { a: { selfScore: 10.5 } } }))).to.include('evaluation.score-impossible');
    expect(codes(evaluated(set, { ...subject({ a: 50, b: 50 }), assessments: { a: { selfScore: 10 } } }))).to.not.include('evaluation.score-impossible');
    expect(evaluated(set, { ...subject({ a: 50, b: 50 }), assessments: { a: { selfScore: 'chín' as never, documents: [7 as never] } } }).criteria[0]!.assessment).to.deep.equal({ documents: [] });
  });
});

describe('parseCriteriaSet of inputs', () => {
  const found = (inputs: CriteriaSet['inputs'], item: Partial<Criterion> = {}): readonly string[] =>
    parseCriteriaSet(criteriaSet([ratio('a'), ratio('one', { rule: { kind: 'ratio', of: 'x' }, ...item })], { inputs: [shareInput('a'), ...inputs] })).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

  it('names formulas in a circle, of nothing, or of other shapes', () => {
    expect(found([shareInput('x', { formula: { input: 'y' } }), shareInput('y', { formula: { op: 'add', of: [{ input: 'x' }, 1] } })])).to.deep.equal(['criteria.formula-cycle', 'criteria.formula-cycle']);
    expect(found([shareInput('x', { formula: { input: 'z' } })])).to.deep.equal(['criteria.input-unknown']);
    expect(found([shareInput('x', { formula: { op: 'power' as never, of: [1] } })])).to.deep.equal(['criteria.formula-broken']);
    expect(found([shareInput('x', { formula: { op: 'divide', of: [1] } })])).to.deep.equal(['criteria.formula-parts']);
    expect(found([shareInput('x', { formula: 'a + b' as never })])).to.deep.equal(['criteria.formula-broken']);
    let deep: NonNullable<CriteriaSet['inputs'][number]['formula']> = 1;
    for (let level = 0; level < 12; level += 1) deep = { op: 'add', of: [deep] };
    expect(found([shareInput('x', { formula: deep })])).to.deep.equal(['criteria.formula-too-large']);
  });

  it('refuses formulas over formulas that double with each step', () => {
    const chain = Array.from({ length: 40 }, (_, place) => shareInput(`x${place}`, place === 0 ? {} : { formula: { op: 'add', of: [{ input: `x${place - 1}` }, { input: `x${place - 1}` }] } }));
    const codes = found([...chain, shareInput('x', { formula: { input: 'x39' } })]);
    expect(new Set(codes)).to.deep.equal(new Set(['criteria.formula-too-large']));
    expect(found([...chain.slice(0, 5), shareInput('x', { formula: { input: 'x4' } })])).to.deep.equal([]);
  });

  it('names states without options, and levels that don’t match them', () => {
    const levels = (options: readonly string[]): Partial<Criterion> => ({ rule: { kind: 'levels', of: 'x', levels: options.map((option) => ({ option, points: 10 })) } });
    const choice = { id: 'x', name: { vi: 'X' }, kind: 'choice' as const };
    const options = ['co', 'khong'].map((id) => ({ id, name: { vi: id } }));
    expect(found([choice], levels(['co']))).to.deep.equal(['criteria.options-missing']);
    expect(found([{ ...choice, options }], levels(['co']))).to.deep.equal(['criteria.option-missing']);
    expect(found([{ ...choice, options }], levels(['co', 'khong', 'khac']))).to.deep.equal(['criteria.option-unknown']);
    expect(found([{ ...choice, options }], levels(['co', 'khong', 'co']))).to.deep.equal(['criteria.option-repeated']);
    expect(found([{ ...choice, options }])).to.deep.equal(['criteria.input-kind']);
    expect(found([shareInput('x')], levels(['co']))).to.deep.equal(['criteria.input-kind']);
  });

  it('names peers of nothing', () => {
    expect(found([shareInput('x', { peers: { of: 'y', take: 'largest' } })])).to.deep.equal(['criteria.input-unknown']);
    expect(found([shareInput('x', { peers: { of: 'y', take: 'largest' } }), { id: 'y', name: { vi: 'Y' }, kind: 'count' }])).to.deep.equal(['criteria.input-kind']);
  });

  it('names cases that are none', () => {
    const cases = (rule: object): Partial<Criterion> => ({ rule: { kind: 'bestOf', cases: [{ rule: rule as never }] } });
    expect(found([shareInput('x')], cases({ kind: 'bestOf', cases: [] }))).to.deep.equal(['criteria.case-kind']);
    expect(found([shareInput('x')], cases({ kind: 'unscored' }))).to.deep.equal(['criteria.case-kind']);
    expect(found([shareInput('x')], cases({ kind: 'ratioToTarget', of: 'x', target: 0 }))).to.deep.equal(['criteria.target-not-positive']);
    expect(found([shareInput('x')], { rule: { kind: 'bestOf', cases: [7 as never] } })).to.deep.equal(['schema.type']);
  });

  it('names tie-breakers of nothing and limits that are reversed', () => {
    const set = (changes: Partial<CriteriaSet>): readonly string[] => parseCriteriaSet(setOf([ratio('a')], changes)).findings.map(({ code }) => code);
    expect(set({ rank: { basis: 'exact', ties: 'min', tieBreakers: [{ criterion: 'b' }] } })).to.deep.equal(['criteria.tie-breaker-unknown']);
    expect(set({ rank: { basis: 'exact', ties: 'min', tieBreakers: [{ criterion: 'a' }] } })).to.deep.equal([]);
    expect(set({ totalLimits: { min: 2, max: 1 } })).to.deep.equal(['criteria.limits-reversed']);
  });
});
