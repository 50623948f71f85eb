import { expect } from 'chai';
import { exactOf, one, type Exact } from '@xaso/core/exact';
import type { InputKind } from '../set/criteria-set.schema.js';
import { ruleOf } from './registry.js';
import type { RuleSpec } from './rule.schema.js';
import type { Amount, Change } from './value.js';

const share = (numerator: number, denominator: number): Amount => ({ kind: 'share', value: { numerator, denominator }, numerator, denominator });
const percent = (value: number): Amount => ({ kind: 'share', value: { numerator: value * 100, denominator: 10_000 } });
const number = (kind: InputKind, value: number): Amount => ({ kind, value: exactOf(value)! });

function moves(rule: RuleSpec, values: readonly Amount[], goal: Exact = one, weight: Exact = one): readonly Change[] {
  const { prepare, inverse } = ruleOf(rule.kind);
  return inverse(prepare(rule, { weight, kinds: values.map(({ kind }) => kind) }), values, goal);
}

describe('inverse', () => {
  const cases: readonly (readonly [name: string, rule: RuleSpec, value: Amount, to: Partial<Change> | undefined])[] = [
    ['12 households more for 60%', { kind: 'atLeast', of: 'a', threshold: 60 }, share(588, 1000), { what: 'count', from: 588, to: 600 }],
    ['one more than the line for "trên 60%"', { kind: 'atLeast', of: 'a', threshold: 60, strict: true }, share(588, 1000), { what: 'count', to: 601 }],
    ['the next whole household, not the line itself', { kind: 'atLeast', of: 'a', threshold: 60 }, share(0, 58), { what: 'count', to: 35 }],
    ['nothing where it is reached', { kind: 'atLeast', of: 'a', threshold: 60 }, share(600, 1000), undefined],
    ['fewer for at most 5%', { kind: 'atMost', of: 'a', threshold: 5 }, share(9, 100), { what: 'count', to: 5 }],
    ['fewer still for less than 5%', { kind: 'atMost', of: 'a', threshold: 5, strict: true }, share(9, 100), { what: 'count', to: 4 }],
    ['nothing where no count is low enough', { kind: 'atMost', of: 'a', threshold: 0, strict: true }, share(9, 100), undefined],
    ['a percentage where nobody knows the counts', { kind: 'atLeast', of: 'a', threshold: 60 }, percent(58), { what: 'percent', from: 58, to: 60, beyond: false }],
    ['that the line itself is not enough', { kind: 'atLeast', of: 'a', threshold: 60, strict: true }, percent(58), { what: 'percent', to: 60, beyond: true }],
    ['a whole number of a count', { kind: 'atLeast', of: 'a', threshold: 2.5 }, number('count', 1), { what: 'count', to: 3 }],
    ['the line for any other number', { kind: 'atMost', of: 'a', threshold: 15 }, number('number', 22.5), { what: 'number', from: 22.5, to: 15 }],
  ];
  for (const [name, rule, value, to] of cases) {
    it(`tells ${name}`, () => {
      const [move] = moves(rule, [value]);

      if (to === undefined) expect(move).to.equal(undefined);
      else expect(move).to.deep.include({ operand: 0, ...to });
    });
  }

  it('reaches points of a share, capped or not', () => {
    const twenty = exactOf(20)!;

    expect(moves({ kind: 'ratio', of: 'a' }, [share(7368, 8253)], exactOf(18)!, twenty)[0]?.to).to.equal(7428);
    expect(moves({ kind: 'ratioToTarget', of: 'a', target: 80 }, [share(0, 1001)], twenty, twenty)[0]?.to).to.equal(801);
    expect(moves({ kind: 'ratio', of: 'a' }, [share(1, 2)], exactOf(21)!, twenty)).to.deep.equal([]);
  });

  it('goes to the next step up, or down where less is better', () => {
    const up: RuleSpec = { kind: 'steps', of: 'a', steps: [{ from: 4, points: 20 }, { from: 2, points: 10 }], otherwise: 0 };
    const down: RuleSpec = { kind: 'steps', of: 'a', steps: [{ from: 0, points: 20 }, { from: 5, points: 8 }], otherwise: 0 };
    const both: RuleSpec = { kind: 'steps', of: 'a', steps: [{ from: 0, points: 20 }, { from: 5, points: 0 }, { from: 10, points: 20 }], otherwise: 0 };

    expect(moves(up, [number('count', 1)], exactOf(10)!).map(({ to }) => to)).to.deep.equal([2]);
    expect(moves(up, [number('count', 1)], exactOf(15)!).map(({ to }) => to)).to.deep.equal([4]);
    expect(moves(down, [number('count', 7)], exactOf(20)!).map(({ to }) => to)).to.deep.equal([4]);
    expect(moves(both, [number('count', 7)], exactOf(20)!).map(({ to }) => to)).to.deep.equal([10, 4]);
  });

  it('does not stop at a step that no whole count hits', () => {
    const narrow: RuleSpec = { kind: 'steps', of: 'a', steps: [{ from: 40, points: 20 }, { from: 45, points: 5 }, { from: 90, points: 20 }], otherwise: 0 };

    // Of two there is no 40 to 45 percent.
    expect(moves(narrow, [share(0, 2)], exactOf(20)!).map(({ to }) => to)).to.deep.equal([2]);
    expect(moves(narrow, [share(0, 100)], exactOf(20)!).map(({ to }) => to)).to.deep.equal([40]);
  });

  it('offers every term that can do it alone', () => {
    const rule: RuleSpec = { kind: 'cappedSum', terms: [{ of: 'a', points: 6 }, { of: 'b', points: 2.5, cap: 2 }, { of: 'c', points: 2.5 }] };
    const values = [share(5, 10), share(1, 10), share(0, 10)];
    const ten = exactOf(10)!;

    // 3.25 points now; 5 need 1.75 more from one of the three.
    expect(moves(rule, values, exactOf(5)!, ten).map(({ operand, to }) => [operand, to])).to.deep.equal([[0, 8], [1, 8], [2, 7]]);
    // 6.5 need 3.25 more: no term has that much left.
    expect(moves(rule, values, exactOf(6.5)!, ten)).to.deep.equal([]);
  });
});
