import { civilDate, type Finding } from '@xaso/core';
import { expect } from 'chai';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet, Criterion, Rounding } from '../set/criteria-set.schema.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate, type EvaluateOptions } from './evaluate.js';
import type { Evaluation } from './evaluation.js';

type Facts = Parameters<typeof subject>[0];
type Changes = Partial<Omit<CriteriaSet, 'items'>>;

const inputs = ['a', 'b', 'c', 'd'].map((id) => shareInput(id));
const ratio = (of: string, maxPoints: number, changes: Partial<Criterion> = {}): Criterion => criterion(of, { rule: { kind: 'ratio', of }, maxPoints, ...changes });
const pass = (of: string, changes: Partial<Criterion> = {}): Criterion => criterion(of, { rule: { kind: 'atLeast', of, threshold: 60 }, ...changes });

function evaluation(items: readonly Criterion[], facts: Facts, changes: Changes = {}, options: EvaluateOptions = {}): Evaluation {
  return evaluate(compileCriteriaSet(criteriaSet(items, { inputs, ...changes })), subject(facts), options);
}

describe('three nothings and a zero', () => {
  const missing: readonly (readonly [name: string, facts: Facts, reason: string])[] = [
    ['no fact', {}, 'absent'],
    ['a fact that says missing', { a: { status: 'missing' } }, 'missing'],
    ['what is not collected', { a: { status: 'notCollected' } }, 'notCollected'],
    ['a fact without a number', { a: {} }, 'missing'],
    ['a count that is not whole', { a: { numerator: 0.5, denominator: 2 } }, 'invalid'],
    ['a count below 0', { a: { numerator: -1, denominator: 2 } }, 'invalid'],
    ['something out of nothing', { a: [1, 0] }, 'invalid'],
    ['no number at all', { a: Number.NaN }, 'invalid'],
    ['an infinite number', { a: Infinity }, 'invalid'],
    ['a count where a percentage is needed', { a: { value: 650, unit: 'hộ gia đình' } }, 'unit'],
  ];
  for (const [name, facts, reason] of missing) {
    it(`takes ${name} for missing (${reason}), and never for 0 points`, () => {
      const { criteria, total } = evaluation([ratio('a', 10)], facts);

      expect(criteria[0]).to.deep.include({ status: 'missing', points: undefined, open: { min: 0, max: 10 } });
      expect(criteria[0]?.trace.operands[0]?.reading.reason).to.equal(reason);
      expect(total.points).to.equal(undefined);
    });
  }

  it('gives 0 points for a true 0', () => {
    expect(evaluation([ratio('a', 10)], { a: [0, 40] }).criteria[0]).to.deep.include({ status: 'scored', points: { exact: '0', rounded: 0 }, open: undefined });
  });

  it('takes a fact by the indicator when the input has no fact of its own', () => {
    const own = [shareInput('a', { indicator: 'society.sample' })];

    expect(evaluation([ratio('a', 10)], { 'society.sample': [1, 2] }, { inputs: own }).criteria[0]?.points?.exact).to.equal('5');
    expect(evaluation([ratio('a', 10)], { 'society.sample': [1, 2], a: [1, 1] }, { inputs: own }).criteria[0]?.points?.exact).to.equal('10');
  });

  it('takes the part of the indicator that the input asks for', () => {
    const own = [countInput('above', { indicator: 'x.y', part: 'numerator' }), countInput('below', { indicator: 'x.y', part: 'denominator' })];
    const rule = { kind: 'ratio', numerator: 'above', denominator: 'below' } as const;

    expect(evaluation([criterion('one', { rule, maxPoints: 10 })], { 'x.y': { numerator: 3, denominator: 4, value: 75, unit: '%' } }, { inputs: own }).criteria[0]?.points?.exact).to.equal('15/2');
  });

  const zero: readonly (readonly [policy: Criterion['zeroDenominator'], exact: string | undefined])[] = [
    ['full', '10'],
    ['zero', '0'],
    ['undefined', undefined],
    [undefined, undefined],
  ];
  for (const [zeroDenominator, exact] of zero) {
    it(`gives ${exact ?? 'no'} points for a share of nothing when the set says ${zeroDenominator ?? 'nothing'}`, () => {
      const { criteria, total } = evaluation([ratio('a', 10, { zeroDenominator })], { a: [0, 0] });

      expect(criteria[0]?.status).to.equal('zeroDenominator');
      expect(criteria[0]?.points?.exact).to.equal(exact);
      expect(criteria[0]?.open).to.deep.equal(exact === undefined ? { min: 0, max: 10 } : undefined);
      expect(total.coverage.criteria).to.deep.equal({ known: exact === undefined ? 0 : 1, of: 1 });
    });
  }

  it('has the same for a verdict', () => {
    const verdict = (zeroDenominator: Criterion['zeroDenominator']): unknown =>
      evaluation([pass('a', { zeroDenominator })], { a: [0, 0] }, { recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } } }).decision?.state;

    expect([verdict('full'), verdict('zero'), verdict('undefined')]).to.deep.equal(['achieved', 'notAchieved', 'undecided']);
  });
});

describe('what does not apply', () => {
  const facts = { a: { status: 'notApplicable' as const }, b: [1, 2] as const, c: [1, 2] as const };
  const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' } }, { id: 'h', name: { vi: 'Nhóm mẫu' } }];
  const items = (notApplicable: Criterion['notApplicable']): readonly Criterion[] => [ratio('a', 10, { group: 'g', notApplicable }), ratio('b', 30, { group: 'g' }), ratio('c', 60, { group: 'h' })];
  const judged = (notApplicable: Criterion['notApplicable']): Evaluation => evaluation(items(notApplicable), facts, { groups });

  it('is given all points where the set says so', () => {
    const { criteria, groups: [group], total } = judged('full');

    expect(criteria[0]).to.deep.include({ status: 'notApplicable', points: { exact: '10', rounded: 10 } });
    expect(group?.points?.exact).to.equal('25');
    expect(total.points?.exact).to.equal('55');
    expect(total.coverage).to.deep.equal({ criteria: { known: 3, of: 3 }, points: { known: 100, of: 100 } });
  });

  it('is left out and made up for by its own group', () => {
    const { criteria, groups: [group, other], total } = judged('leftOutRescaled');

    expect(criteria[0]).to.deep.include({ status: 'notApplicable', points: undefined, open: undefined });
    expect(group).to.deep.include({ max: 40 });
    expect(group?.points?.exact).to.equal('20');
    expect(other?.points?.exact).to.equal('30');
    expect(total.points?.exact).to.equal('50');
    expect(total.max).to.equal(100);
    expect(total.coverage).to.deep.equal({ criteria: { known: 2, of: 2 }, points: { known: 90, of: 90 } });
  });

  it('is left out with the maximum kept', () => {
    const { groups: [group], total } = judged('leftOutMaximumKept');

    expect(group?.points?.exact).to.equal('15');
    expect(total.points?.exact).to.equal('45');
    expect(total.max).to.equal(100);
  });

  it('is missing where the set does not provide for it', () => {
    const { criteria, total } = judged(undefined);

    expect(criteria[0]).to.deep.include({ status: 'missing', open: { min: 0, max: 10 } });
    expect(criteria[0]?.trace.policy).to.equal('notApplicableNotProvided');
    expect(total.open).to.deep.equal({ min: 45, max: 55 });
  });

  it('hands a whole group that is left out on to what is around it', () => {
    const { groups: [group], total } = evaluation([ratio('a', 40, { group: 'g', notApplicable: 'leftOutRescaled' }), ratio('c', 60, { group: 'h' })], facts, { groups });

    expect(group?.points).to.equal(undefined);
    expect(total.points?.exact).to.equal('50');
  });

  it('has nothing at all where everything is left out', () => {
    const { total, band } = evaluation([ratio('a', 40, { notApplicable: 'leftOutRescaled' })], facts, { bands: [{ id: 'x', name: { vi: 'X' }, min: 0 }] });

    expect(total).to.deep.include({ points: undefined, max: 40, open: undefined });
    expect(band?.lowest?.id).to.equal('x');
  });
});

describe('words of a source instead of a number', () => {
  const cases: readonly (readonly [fact: Facts[string], threshold: number, status: string])[] = [
    [{ value: 60, qualifier: 'gt' }, 60, 'passed'],
    [{ value: 60, qualifier: 'gte' }, 60, 'passed'],
    [{ value: 59, qualifier: 'gt' }, 60, 'missing'],
    [{ value: 60, qualifier: 'lt' }, 60, 'failed'],
    [{ value: 60, qualifier: 'lte' }, 60, 'missing'],
    [{ value: 59, qualifier: 'lte' }, 60, 'failed'],
    [{ value: 60, qualifier: 'approxLt' }, 60, 'failed'],
    [{ value: 90, qualifier: 'approx' }, 60, 'missing'],
    [{ value: 60, qualifier: 'estimate' }, 60, 'passed'],
    [{ range: { min: 60, max: 70 }, qualifier: 'range' }, 60, 'passed'],
    [{ range: { min: 59, max: 70 }, qualifier: 'range' }, 60, 'missing'],
    [{ range: { min: 50, max: 59 }, qualifier: 'range' }, 60, 'failed'],
    [{ numerator: 3, denominator: 5, value: 60, qualifier: 'lt' }, 60, 'passed'],
    [{ numerator: 3, denominator: 5, qualifier: 'lt' }, 60, 'failed'],
  ];
  for (const [fact, threshold, status] of cases) {
    it(`judges ${JSON.stringify(fact)} against ${threshold}%: ${status}`, () => {
      const rule = { kind: 'atLeast', of: 'a', threshold } as const;

      expect(evaluation([criterion('one', { rule })], { a: fact! }).criteria[0]?.status).to.equal(status);
    });
  }

  it('knows that more than 99 of something whole is at least 100', () => {
    const rule = { kind: 'atLeast', of: 'n', threshold: 100 } as const;
    const status = (kind: 'count' | 'number'): unknown =>
      evaluation([criterion('one', { rule })], { n: { value: 99, qualifier: 'gt' } }, { inputs: [{ id: 'n', name: { vi: 'Số mẫu' }, kind }] }).criteria[0]?.status;

    expect(status('count')).to.equal('passed');
    expect(status('number')).to.equal('missing');
  });

  it('narrows the points that are possible', () => {
    expect(evaluation([ratio('a', 20)], { a: { value: 26, qualifier: 'gt' } }).criteria[0]?.open).to.deep.equal({ min: 5.2, max: 20 });
    expect(evaluation([criterion('one', { rule: { kind: 'ratioToTarget', of: 'a', target: 80 }, maxPoints: 20 })], { a: { value: 80, qualifier: 'gte' } }).criteria[0]?.points?.exact).to.equal('20');
  });
});

describe('sums', () => {
  it('add up nested groups and name what is still open', () => {
    const groups = [{ id: 'inner', name: { vi: 'Trong' }, parent: 'outer' }, { id: 'outer', name: { vi: 'Ngoài' } }];
    const { groups: [inner, outer], total } = evaluation([ratio('a', 10, { group: 'inner' }), ratio('b', 20, { group: 'outer' }), ratio('c', 70)], { a: [1, 3], b: [1, 2] }, { groups });

    expect([inner?.id, outer?.id]).to.deep.equal(['inner', 'outer']);
    expect(inner?.points).to.deep.equal({ rounded: 3.33, exact: '10/3' });
    expect(outer?.points?.exact).to.equal('40/3');
    expect(outer?.max).to.equal(30);
    expect(total.points?.exact).to.equal('40/3');
    expect(total.open).to.deep.equal({ min: 13.33, max: 83.33 });
    expect(total.coverage).to.deep.equal({ criteria: { known: 2, of: 3 }, points: { known: 30, of: 100 } });
  });

  it('leave a group with nothing in it without points', () => {
    const { groups: [group] } = evaluation([ratio('a', 10)], { a: [1, 2] }, { groups: [{ id: 'empty', name: { vi: 'Nhóm trống' }, declaredCriteria: 0 }] });

    expect(group).to.deep.include({ points: undefined, max: undefined, open: undefined });
  });

  const third = { a: [1, 3] as const, b: [1, 3] as const, c: [1, 3] as const };
  const roundings: readonly (readonly [at: Rounding['at'], mode: Rounding['mode'], total: string, shown: number])[] = [
    // Three times 3.3333…
    ['display', 'halfUp', '10', 10],
    ['total', 'halfUp', '10', 10],
    ['group', 'halfUp', '10', 10],
    ['criterion', 'halfUp', '99/10', 9.9],
    ['criterion', 'floor', '99/10', 9.9],
  ];
  for (const [at, mode, exact, shown] of roundings) {
    it(`are ${shown} when thirds are rounded at ${at} (${mode})`, () => {
      const items = ['a', 'b', 'c'].map((id) => ratio(id, 10, { group: 'g' }));
      const { total } = evaluation(items, third, { rounding: { at, mode, digits: 1 }, groups: [{ id: 'g', name: { vi: 'Nhóm mẫu' } }] });

      expect(total.points).to.deep.equal({ exact, rounded: shown });
    });
  }

  it('take rounded groups when the decision rounds groups', () => {
    const items = ['a', 'b'].map((id) => ratio(id, 10, { group: id }));
    const groups = [{ id: 'a', name: { vi: 'A' } }, { id: 'b', name: { vi: 'B' } }];
    const { total, groups: shown } = evaluation(items, { a: [1, 6], b: [1, 6] }, { groups, rounding: { at: 'group', mode: 'halfUp', digits: 1 } });

    expect(shown.map(({ points }) => points?.rounded)).to.deep.equal([1.7, 1.7]);
    expect(total.points).to.deep.equal({ exact: '17/5', rounded: 3.4 });
  });

  it('never show a full score that is not full', () => {
    const { criteria, total } = evaluation([ratio('a', 100)], { a: [99_999, 100_000] });

    expect(criteria[0]?.points).to.deep.equal({ exact: '99999/1000', rounded: 99.99 });
    expect(total.points?.rounded).to.equal(99.99);
  });
});

describe('bands', () => {
  const bands = [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'good', name: { vi: 'Tốt' }, min: 80 }, { id: 'top', name: { vi: 'Xuất sắc' }, min: 90 }];
  const inBand = (above: number, rounding: Rounding = { at: 'display', mode: 'halfUp', digits: 2 }): Evaluation => evaluation([ratio('a', 100)], { a: [above, 100_000] }, { bands, rounding });

  it('hold their lower edge', () => {
    expect(inBand(90_000).band).to.deep.include({ certain: true });
    expect([79_999, 80_000, 89_999, 90_000, 100_000].map((above) => inBand(above).band?.lowest?.id)).to.deep.equal(['low', 'good', 'good', 'top', 'top']);
  });

  it('are not reached by rounding, unless the decision rounds the total', () => {
    expect(inBand(89_999).total.points?.rounded).to.equal(89.99);
    expect(inBand(89_999).band?.lowest?.id).to.equal('good');
    expect(inBand(89_999, { at: 'total', mode: 'halfUp', digits: 2 }).band?.lowest?.id).to.equal('top');
    expect(inBand(89_999, { at: 'total', mode: 'floor', digits: 2 }).band?.lowest?.id).to.equal('good');
  });

  it('tell the next band and what is missing to it, never too little', () => {
    expect(inBand(78_001).band?.next).to.deep.equal({ band: { id: 'good', name: { vi: 'Tốt' }, min: 80, confidence: undefined }, gap: 2 });
    expect(inBand(77_999).band?.next?.gap).to.equal(2.01);
    expect(inBand(95_000).band?.next).to.equal(undefined);
  });

  it('stay open while missing points could change them', () => {
    const open = (known: number): unknown => {
      const { band } = evaluation([ratio('a', 95), ratio('b', 5)], { a: [known, 95] }, { bands });
      return [band?.certain, band?.lowest?.id, band?.highest?.id];
    };

    expect(open(74)).to.deep.equal([true, 'low', 'low']);
    expect(open(75)).to.deep.equal([false, 'low', 'good']);
    expect(open(80)).to.deep.equal([true, 'good', 'good']);
    expect(open(85)).to.deep.equal([false, 'good', 'top']);
  });

  it('are never certain by an incomplete set', () => {
    expect(evaluation([ratio('a', 100)], { a: [1, 1] }, { bands, complete: false }).band).to.deep.include({ certain: false });
  });

  it('leave a total below the lowest band without one', () => {
    const { band } = evaluation([ratio('a', 100)], { a: [1, 10] }, { bands: bands.slice(1) });

    expect(band).to.deep.include({ certain: true, lowest: undefined, highest: undefined });
  });
});

describe('recognition', () => {
  const recognition = { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' as const } };
  const decided = (facts: Facts, changes: Changes = {}): Evaluation['decision'] => evaluation([pass('a'), pass('b')], facts, { recognition, ...changes }).decision;

  it('is achieved when everything passes', () => {
    expect(decided({ a: 60, b: 100 })).to.deep.include({ state: 'achieved', reasons: [], setIncomplete: false });
  });

  it('is not achieved as soon as one fails, whatever is missing', () => {
    expect(decided({ a: 59.9 })).to.deep.include({ state: 'notAchieved', reasons: [{ id: 'a', verdict: 'failed' }, { id: 'b', verdict: 'unknown' }] });
  });

  it('is undecided while something is missing that could fail', () => {
    expect(decided({ a: 60 })).to.deep.include({ state: 'undecided', reasons: [{ id: 'b', verdict: 'unknown' }] });
  });

  it('is never achieved by an incomplete set, but can fail', () => {
    expect(decided({ a: 60, b: 60 }, { complete: false })).to.deep.include({ state: 'undecided', setIncomplete: true, reasons: [] });
    expect(decided({ a: 60, b: 59 }, { complete: false })).to.deep.include({ state: 'notAchieved', setIncomplete: false });
  });

  it('does not count what does not apply', () => {
    const facts = { a: { status: 'notApplicable' as const }, b: 60 };
    const state = (notApplicable: Criterion['notApplicable']): unknown => evaluation([pass('a', { notApplicable }), pass('b')], facts, { recognition }).decision?.state;

    expect([state('full'), state('leftOutRescaled'), state('leftOutMaximumKept'), state(undefined)]).to.deep.equal(['achieved', 'achieved', 'achieved', 'undecided']);
  });

  it('has a verdict of its own for a group', () => {
    const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' }, rule: 'allMustPass' as const }, { id: 'h', name: { vi: 'Nhóm con' }, parent: 'g' }];
    const judgement = (facts: Facts): unknown => evaluation([pass('a', { group: 'g' }), pass('b', { group: 'h' })], facts, { groups }).groups.map((group) => group.judgement);

    expect(judgement({ a: 60, b: 60 })).to.deep.equal(['passed', undefined]);
    expect(judgement({ a: 60, b: 59 })).to.deep.equal(['failed', undefined]);
    expect(judgement({ a: 60 })).to.deep.equal(['undecided', undefined]);
  });

  it('is not spoken of by a set that recognises nothing', () => {
    expect(evaluation([pass('a')], {}).decision).to.equal(undefined);
  });
});

describe('warnings', () => {
  const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);
  const plain = [ratio('a', 10)];
  const known = { a: [1, 2] as const };

  it('are none for a set in order', () => {
    expect(evaluation(plain, known, { effectiveFrom: civilDate('2025-01-01'), effectiveTo: civilDate('2025-12-31') }, { asOf: civilDate('2025-12-31') }).warnings).to.deep.equal([]);
  });

  it('say when the set is out of its time, a day before and a day after', () => {
    const changes = { effectiveFrom: civilDate('2025-01-02'), effectiveTo: civilDate('2025-12-31') };
    const asOf = (day: string): readonly string[] => codes(evaluation(plain, known, changes, { asOf: civilDate(day) }).warnings);

    expect(asOf('2025-01-01')).to.deep.equal(['evaluation.set-not-yet-in-force']);
    expect(asOf('2025-01-02')).to.deep.equal([]);
    expect(asOf('2026-01-01')).to.deep.equal(['evaluation.set-expired']);
    expect(evaluation(plain, known, changes).warnings).to.deep.equal([]);
  });

  it('say that a set is an example, or incomplete', () => {
    expect(codes(evaluation(plain, known, { nature: 'example' }).warnings)).to.deep.equal(['evaluation.set-example']);
    expect(evaluation(plain, known, { complete: false, declaredCriteria: 37 }).warnings[0]).to.deep.include({ code: 'evaluation.set-incomplete', values: { count: 1, declared: 37 } });
    expect(codes(evaluation(plain, known, { complete: false }).warnings)).to.deep.equal(['evaluation.set-partial']);
  });

  it('name disputed criteria and count weakly founded ones', () => {
    const items = [ratio('a', 10, { disputed: { vi: 'Lý do' }, confidence: 'secondary' }), ratio('b', 10, { confidence: 'secondary', figures: [{ path: 'maxPoints', confidence: 'memory' }] }), criterion('c', { rule: { kind: 'unscored' } })];
    const { warnings, criteria } = evaluation(items, {}, { confidence: 'inferred' });

    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.deep.include({ code: 'evaluation.criterion-disputed', where: { path: 'items[0]' } });
    expect(warnings[1]).to.deep.include({ code: 'evaluation.figures-unconfirmed', values: { count: 1, of: 2 } });
    expect(criteria.map(({ info }) => info.confidence)).to.deep.equal(['secondary', 'memory', undefined]);
  });

  it('name facts that are not used, and doubts about those that are', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ratio(id, 10));
    const { warnings, total } = evaluation(items, {
      a: Number.NaN,
      b: { value: 5, unit: 'hộ' },
      c: { numerator: 1, denominator: 2, status: 'notVerified' },
      d: { value: 50, qualifier: 'estimate' },
    });

    expect(warnings.map(({ code, where }) => [code, where])).to.deep.equal([
      ['evaluation.fact-invalid', { path: 'inputs[0]' }],
      ['evaluation.fact-unit', { path: 'inputs[1]' }],
      ['evaluation.fact-not-verified', { path: 'inputs[2]' }],
      ['evaluation.fact-estimated', { path: 'inputs[3]' }],
    ]);
    expect(total.points?.exact).to.equal('10');
  });
});
