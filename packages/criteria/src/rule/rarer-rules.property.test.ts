import { add, compare, divide, exactOf, multiply, subtract, zero, type Exact } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { evaluateExpression, inputsOf, isInterval, isPoint, type Interval } from './evaluate-expression.js';
import type { Expression } from './expression.js';
import { ruleOf } from './registry.js';
import type { RuleSpec } from './rule.schema.js';
import type { Amount, Between } from './value.js';

const weight = exactOf(20)!;
const whole = (value: number): Exact => ({ numerator: value, denominator: 1 });
const count = (value: number): Amount => ({ kind: 'count', value: whole(value) });

/** Rules over one count, each of which never gives less for more. */
const countRules: fc.Arbitrary<RuleSpec> = fc.oneof(
  fc.record({ kind: fc.constant('perItem' as const), of: fc.constant('a'), points: fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10), each: fc.integer({ min: 1, max: 7 }), cap: fc.integer({ min: 1, max: 25 }) }),
  fc.integer({ min: 1, max: 5000 }).map((target): RuleSpec => ({ kind: 'progress', terms: [{ of: 'a', target }] })),
  fc.record({ numerator: fc.integer({ min: 1, max: 30 }) }).map(({ numerator }): RuleSpec => ({ kind: 'formula', formula: { op: 'multiply', of: [numerator / 10, { input: 'a' }] } })),
);

describe('rules over counts', () => {
  it('give points between 0 and the maximum, never less for more', () => {
    fc.assert(
      fc.property(countRules, fc.nat(6000), fc.nat(50), (spec, value, more) => {
        const rule = ruleOf(spec.kind);
        const prepared = rule.prepare(spec, { weight, kinds: ['count'] });
        const points = rule.score(prepared, [count(value)]);

        expect(compare(points, zero)).to.be.at.least(0);
        expect(compare(points, weight)).to.be.at.most(0);
        expect(compare(rule.score(prepared, [count(value + more)]), points)).to.be.at.least(0);
      }),
    );
  });

  it('reach a goal by what inverse says, and not by one less', () => {
    fc.assert(
      fc.property(countRules, fc.nat(6000), fc.integer({ min: 1, max: 20 }), (spec, value, goalPoints) => {
        const rule = ruleOf(spec.kind);
        const prepared = rule.prepare(spec, { weight, kinds: ['count'] });
        const goal = whole(goalPoints);
        for (const { from, to } of rule.inverse(prepared, [count(value)], goal)) {
          expect(from).to.equal(value);
          expect(compare(rule.score(prepared, [count(to)]), goal)).to.be.at.least(0);
          expect(compare(rule.score(prepared, [count(to - 1)]), goal)).to.be.below(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep the points within the range of what is known', () => {
    fc.assert(
      fc.property(countRules, fc.nat(6000), fc.nat(3000), fc.nat(3000), (spec, low, width, step) => {
        const rule = ruleOf(spec.kind);
        const prepared = rule.prepare(spec, { weight, kinds: ['count'] });
        const between: Between = { kind: 'count', low: whole(low), high: whole(low + width), lowOpen: false, highOpen: false };
        const { min, max } = rule.range(prepared, [between]);
        const points = rule.score(prepared, [count(low + Math.min(step, width))]);

        expect(compare(min, points)).to.be.at.most(0);
        expect(compare(max, points)).to.be.at.least(0);
      }),
    );
  });
});

const states = ['a', 'b', 'c', 'd'];

describe('rules over states', () => {
  it('reach a goal by the state that is named, and by no state of fewer points that is enough', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), fc.nat(3), fc.integer({ min: 1, max: 20 }), (points, at, goalPoints) => {
        const spec: RuleSpec = { kind: 'levels', of: 'x', levels: states.map((option, index) => ({ option, points: points[index]! })) };
        const rule = ruleOf('levels');
        const prepared = rule.prepare(spec, { weight, kinds: ['choice'] });
        const [change] = rule.inverse(prepared, [{ kind: 'choice', value: zero, choice: states[at]! }], whole(goalPoints));
        const enough = points.filter((each) => each >= goalPoints);

        if (points[at]! >= goalPoints || enough.length === 0) expect(change).to.equal(undefined);
        else expect(points[states.indexOf(change!.option!)]).to.equal(Math.min(...enough));
      }),
    );
  });

  it('add up the parts of a checklist whatever their order, and reach a goal by each part that is named', () => {
    const part = fc.record({ points: fc.integer({ min: 1, max: 8 }), is: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (parts, goalPoints) => {
        const rule = ruleOf('checklist');
        const spec: RuleSpec = { kind: 'checklist', parts: parts.map(({ points }, index) => ({ of: `p${index}`, points })) };
        const prepared = rule.prepare(spec, { weight, kinds: parts.map(() => 'yesNo' as const) });
        const values = parts.map(({ is }): Amount => ({ kind: 'yesNo', value: is ? whole(1) : zero, choice: is ? 'yes' : 'no' }));
        const sum = Math.min(20, parts.reduce((total, { points, is }) => total + (is ? points : 0), 0));

        expect(compare(rule.score(prepared, values), whole(sum))).to.equal(0);
        for (const { operand } of rule.inverse(prepared, values, whole(goalPoints))) {
          const moved = values.map((value, index) => (index === operand ? { ...value, value: whole(1) } : value));
          expect(compare(rule.score(prepared, moved), whole(goalPoints))).to.be.at.least(0);
        }
      }),
    );
  });
});

const names = ['a', 'b', 'c'];
const expression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -20, max: 20 }).map((tenths): Expression => tenths / 10),
    fc.constantFrom(...names).map((input): Expression => ({ input })),
    fc.record({ op: fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const, 'divide' as const, 'min' as const, 'max' as const), of: fc.tuple(tie('tree'), tie('tree')) }),
  ),
})).tree;

/** The same by plain arithmetic on exact numbers; `undefined` where something is divided by 0. */
function plain(one: Expression, values: Readonly<Record<string, Exact>>): Exact | undefined {
  if (typeof one === 'number') return exactOf(one)!;
  if ('input' in one) return values[one.input];
  const [left, right] = one.of.map((part) => plain(part, values));
  if (left === undefined || right === undefined) return undefined;
  const isNegative = compare(right, zero) < 0;
  switch (one.op) {
    case 'add':
      return add(left, right);
    case 'subtract':
      return subtract(left, right);
    case 'multiply':
      return multiply(left, right);
    case 'divide':
      return compare(right, zero) === 0 ? undefined : isNegative ? divide(subtract(zero, left), subtract(zero, right)) : divide(left, right);
    case 'min':
      return compare(left, right) <= 0 ? left : right;
    default:
      return compare(left, right) >= 0 ? left : right;
  }
}

describe('evaluateExpression', () => {
  const exact = fc.integer({ min: -60, max: 60 }).map((tenths) => exactOf(tenths / 10)!);

  it('works out what plain arithmetic does, exactly', () => {
    fc.assert(
      fc.property(expression, fc.tuple(exact, exact, exact), (one, [a, b, c]) => {
        const values = { a, b, c } as Readonly<Record<string, Exact>>;
        const found = evaluateExpression(one, (id) => ({ low: values[id], high: values[id], known: true }));
        const wanted = plain(one, values);

        if (wanted === undefined) expect(found).to.equal('zeroDenominator');
        else {
          expect(isInterval(found) && isPoint(found)).to.equal(true);
          expect(compare((found as Interval).low!, wanted)).to.equal(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds the value between the ends for whatever lies between those of the inputs', () => {
    fc.assert(
      fc.property(expression, fc.tuple(exact, exact, exact), fc.tuple(exact, exact, exact), fc.nat(10), (one, from, to, tenths) => {
        const ends = Object.fromEntries(names.map((name, index) => [name, compare(from[index]!, to[index]!) <= 0 ? [from[index]!, to[index]!] : [to[index]!, from[index]!]])) as Readonly<Record<string, readonly [Exact, Exact]>>;
        const inside = Object.fromEntries(names.map((name) => [name, add(ends[name]![0], multiply(subtract(ends[name]![1], ends[name]![0]), { numerator: tenths, denominator: 10 }))]));
        const found = evaluateExpression(one, (id) => ({ low: ends[id]![0], high: ends[id]![1], known: true }));
        const value = plain(one, inside);
        fc.pre(isInterval(found) && value !== undefined);
        const { low, high } = found as Interval;

        if (low !== undefined) expect(compare(low, value!)).to.be.at.most(0);
        if (high !== undefined) expect(compare(high, value!)).to.be.at.least(0);
      }),
      { numRuns: 500 },
    );
  });

  it('names each input once', () => {
    fc.assert(
      fc.property(expression, (one) => {
        expect(new Set(inputsOf(one)).size).to.equal(inputsOf(one).length);
      }),
    );
  });
});
