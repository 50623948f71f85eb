import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { CriterionResult } from '../engine/evaluation.js';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import type { Criterion } from '../set/criteria-set.schema.js';
import type { RuleSpec } from './rule.schema.js';

type Facts = Parameters<typeof subject>[0];

/** One criterion of 20 points, unless told otherwise, judged by some facts. */
function judged(rule: RuleSpec, facts: Facts, changes: Partial<Criterion> = {}): CriterionResult {
  const set = criteriaSet([criterion('one', { rule, maxPoints: 20, ...changes })]);
  return evaluate(compileCriteriaSet(set), subject(facts)).criteria[0]!;
}

const pair = { numerator: 'above', denominator: 'below' };
const counts = (above: number, below: number): Facts => ({ above, below });

describe('rule ratio', () => {
  const cases: readonly (readonly [above: number, below: number, exact: string, rounded: number])[] = [
    [7368, 8253, '49120/2751', 17.86],
    [0, 8253, '0', 0],
    [8252, 8253, '165040/8253', 19.99],
    [8253, 8253, '20', 20],
    [8254, 8253, '20', 20],
    [1, 3, '20/3', 6.67],
  ];
  for (const [above, below, exact, rounded] of cases) {
    it(`gives ${rounded} of 20 points for ${above}/${below}`, () => {
      expect(judged({ kind: 'ratio', ...pair }, counts(above, below)).points).to.deep.equal({ exact, rounded });
    });
  }

  it('takes the counts of one input as well as its percentage', () => {
    expect(judged({ kind: 'ratio', of: 'share' }, { share: [1, 4] }).points?.exact).to.equal('5');
    expect(judged({ kind: 'ratio', of: 'share' }, { share: 97.43 }).points?.exact).to.equal('9743/500');
  });
});

describe('rule ratioToTarget', () => {
  const rule = { kind: 'ratioToTarget', ...pair, target: 80 } as const;
  const cases: readonly (readonly [above: number, exact: string])[] = [
    [0, '0'],
    [400, '10'],
    [799, '799/40'],
    [800, '20'],
    [801, '20'],
    [1000, '20'],
  ];
  for (const [above, exact] of cases) {
    it(`gives ${exact} points for ${above}/1000 with a target of 80%`, () => {
      expect(judged(rule, counts(above, 1000)).points?.exact).to.equal(exact);
    });
  }
});

describe('rules atLeast and atMost', () => {
  const share = { of: 'share' } as const;
  const cases: readonly (readonly [name: string, rule: RuleSpec, facts: Facts, passed: boolean])[] = [
    ['60% of at least 60%', { kind: 'atLeast', ...share, threshold: 60 }, { share: [600, 1000] }, true],
    ['59,9% of at least 60%', { kind: 'atLeast', ...share, threshold: 60 }, { share: [599, 1000] }, false],
    ['57/100 of at least 57%, which doubles get wrong', { kind: 'atLeast', ...share, threshold: 57 }, { share: [57, 100] }, true],
    ['60% of more than 60%', { kind: 'atLeast', ...share, threshold: 60, strict: true }, { share: [600, 1000] }, false],
    ['60,1% of more than 60%', { kind: 'atLeast', ...share, threshold: 60, strict: true }, { share: [601, 1000] }, true],
    ['97,43% of at least 97,43%', { kind: 'atLeast', ...share, threshold: 97.43 }, { share: 97.43 }, true],
    ['117% of at least 100%', { kind: 'atLeast', ...share, threshold: 100 }, { share: [117, 100] }, true],
    ['5% of at most 5%', { kind: 'atMost', ...share, threshold: 5 }, { share: [5, 100] }, true],
    ['5,01% of at most 5%', { kind: 'atMost', ...share, threshold: 5 }, { share: [501, 10_000] }, false],
    ['5% of less than 5%', { kind: 'atMost', ...share, threshold: 5, strict: true }, { share: [5, 100] }, false],
    ['4,99% of less than 5%', { kind: 'atMost', ...share, threshold: 5, strict: true }, { share: [499, 10_000] }, true],
    ['3 of at least 3', { kind: 'atLeast', of: 'above', threshold: 3 }, { above: 3 }, true],
    ['2 of at least 3', { kind: 'atLeast', of: 'above', threshold: 3 }, { above: 2 }, false],
  ];
  for (const [name, rule, facts, passed] of cases) {
    it(`judges ${name}: ${passed ? 'đạt' : 'chưa đạt'}`, () => {
      const result = judged(rule, facts);

      expect(result.status).to.equal(passed ? 'passed' : 'failed');
      expect(result.points?.exact).to.equal(passed ? '20' : '0');
    });
  }

  it('has a verdict and no points where the set gives none', () => {
    const set = criteriaSet([criterion('one')]);

    const [result] = evaluate(compileCriteriaSet(set), subject({ share: [61, 100] })).criteria;

    expect(result).to.deep.include({ status: 'passed', points: undefined, open: undefined });
  });
});

describe('rule steps', () => {
  const meetings: RuleSpec = { kind: 'steps', of: 'above', steps: [{ from: 4, points: 20 }, { from: 3, points: 15 }, { from: 2, points: 10 }, { from: 1, points: 5 }], otherwise: 0 };
  for (const [count, exact] of [[5, '20'], [4, '20'], [3, '15'], [2, '10'], [1, '5'], [0, '0']] as const) {
    it(`gives ${exact} points for ${count} meetings`, () => {
      expect(judged(meetings, { above: count }).points?.exact).to.equal(exact);
    });
  }

  it('keeps an edge out of its step where the decision says "trên"', () => {
    const rule: RuleSpec = { kind: 'steps', of: 'share', steps: [{ from: 50, strict: true, points: 20 }], otherwise: 1 };

    expect(judged(rule, { share: [500, 1000] }).points?.exact).to.equal('1');
    expect(judged(rule, { share: [501, 1000] }).points?.exact).to.equal('20');
  });

  it('can fall again, where less is better', () => {
    const rule: RuleSpec = { kind: 'steps', of: 'above', steps: [{ from: 0, points: 20 }, { from: 5, points: 8 }, { from: 10, points: 0 }], otherwise: 0 };

    expect([4, 5, 9, 10].map((above) => judged(rule, { above }).points?.exact)).to.deep.equal(['20', '8', '8', '0']);
  });
});

describe('rule cappedSum', () => {
  const rule: RuleSpec = {
    kind: 'cappedSum',
    terms: [
      { ...pair, points: 16, target: 50 },
      { of: 'share', points: 5, cap: 4 },
    ],
  };
  const cases: readonly (readonly [above: number, share: readonly [number, number], exact: string])[] = [
    [25, [0, 10], '8'],
    [50, [0, 10], '16'],
    [51, [0, 10], '16'],
    [0, [7, 10], '7/2'],
    [0, [8, 10], '4'],
    [0, [9, 10], '4'],
    [25, [4, 10], '10'],
    [100, [10, 10], '20'],
  ];
  for (const [above, share, exact] of cases) {
    it(`gives ${exact} points for ${above}/100 with a target of 50% and ${share.join('/')} with a cap`, () => {
      expect(judged(rule, { above, below: 100, share }).points?.exact).to.equal(exact);
    });
  }

  it('is never above the maximum, whatever its terms add up to', () => {
    expect(judged(rule, { above: 100, below: 100, share: [10, 10] }, { maxPoints: 18 }).points?.exact).to.equal('18');
  });

  it('stands for a share of nothing term by term', () => {
    const facts = { above: 0, below: 0, share: [8, 10] as const };

    expect(judged(rule, facts, { zeroDenominator: 'zero' })).to.deep.include({ status: 'scored', points: { exact: '4', rounded: 4 } });
    expect(judged(rule, facts, { zeroDenominator: 'full' }).points?.exact).to.equal('20');
    expect(judged(rule, facts)).to.deep.include({ status: 'zeroDenominator', points: undefined, open: { min: 4, max: 20 } });
  });
});

describe('rules published and unscored', () => {
  it('take over published points, and never more than the maximum', () => {
    const rule: RuleSpec = { kind: 'published', of: 'points' };
    const set = criteriaSet([criterion('one', { rule, maxPoints: 12 })], { inputs: [{ id: 'points', name: { vi: 'Điểm công bố mẫu' }, kind: 'number' }] });
    const points = (value: number): unknown => evaluate(compileCriteriaSet(set), subject({ points: value })).criteria[0]?.points;

    expect(points(8.56)).to.deep.equal({ exact: '214/25', rounded: 8.56 });
    expect(points(12.01)).to.deep.equal({ exact: '12', rounded: 12 });
    expect(points(-1)).to.deep.equal({ exact: '0', rounded: 0 });
  });

  it('give neither points nor a verdict to what is only followed', () => {
    const set = criteriaSet([criterion('one', { rule: { kind: 'unscored', of: 'above' } })]);
    const { criteria, total } = evaluate(compileCriteriaSet(set), subject({ above: 7 }));

    expect(criteria[0]).to.deep.include({ status: 'unscored', points: undefined });
    expect(total).to.deep.equal({ points: undefined, max: undefined, open: undefined, coverage: { criteria: { known: 0, of: 0 }, points: undefined } });
  });
});
