import { expect } from 'chai';
import fc from 'fast-check';
import { add, compare, exactOf, multiply, zero, type Exact } from '@xaso/core/exact';
import type { InputKind } from '../set/criteria-set.schema.js';
import { ruleOf } from './registry.js';
import type { RuleSpec, SimpleRule } from './rule.schema.js';
import { isAmount, type Amount, type Between, type Value } from './value.js';

const weight = exactOf(20)!;
const decimal = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);
const threshold = { of: fc.constant('a'), threshold: decimal, strict: fc.boolean() };

const rules: fc.Arbitrary<RuleSpec> = fc.oneof(
  fc.constant<RuleSpec>({ kind: 'ratio', of: 'a' }),
  fc.record({ kind: fc.constant('ratioToTarget' as const), of: fc.constant('a'), target: decimal.map((target) => target + 1) }),
  fc.record({ kind: fc.constant('atLeast' as const), ...threshold }),
  fc.record({ kind: fc.constant('atMost' as const), ...threshold }),
  fc
    .uniqueArray(fc.record({ from: decimal, strict: fc.boolean(), points: fc.integer({ min: 0, max: 20 }) }), { minLength: 1, maxLength: 6, selector: ({ from }) => from })
    .map((steps): RuleSpec => ({ kind: 'steps', of: 'a', steps, otherwise: 0 })),
  fc
    .array(fc.record({ of: fc.constant('a'), points: fc.integer({ min: 1, max: 12 }), target: decimal.map((target) => target + 1), cap: fc.integer({ min: 1, max: 12 }) }), { minLength: 1, maxLength: 4 })
    .map((terms): RuleSpec => ({ kind: 'cappedSum', terms })),
  fc.record({ kind: fc.constant('everyUnit' as const), of: fc.constant('a'), except: fc.nat(20) }),
  fc.record({ kind: fc.constant('rate' as const), of: fc.constant('a'), per: fc.constantFrom(100 as const, 1000 as const), threshold: decimal, strict: fc.boolean() }),
  fc
    .array(fc.record({ of: fc.constant('a'), atLeast: decimal, atMost: fc.constant(undefined) }), { minLength: 1, maxLength: 3 })
    .map((parts): RuleSpec => ({ kind: 'allOf', parts })),
  fc.constant<RuleSpec>({ kind: 'formula', formula: { op: 'add', of: [{ op: 'multiply', of: [7, { input: 'a' }] }, { op: 'max', of: [{ input: 'b' }, 0.5] }] } }),
  fc.constantFrom('bestOf' as const, 'worstOf' as const).chain((kind) =>
    fc
      .array(fc.oneof(fc.constant<SimpleRule>({ kind: 'ratio', of: 'a' }), decimal.map((target): SimpleRule => ({ kind: 'ratioToTarget', of: 'a', target: target + 1 })), decimal.map((threshold): SimpleRule => ({ kind: 'atLeast', of: 'a', threshold }))), { minLength: 1, maxLength: 4 })
      .map((cases): RuleSpec => ({ kind, cases: cases.map((rule) => ({ rule })) })),
  ),
);

const share = fc.tuple(fc.nat(1500), fc.integer({ min: 1, max: 1000 })).map(([numerator, denominator]): Amount => ({ kind: 'share', value: { numerator, denominator }, numerator, denominator }));
const bounds = fc.tuple(share, share, fc.boolean(), fc.boolean()).map(([first, second, lowOpen, highOpen]): Between => {
  const [low, high] = compare(first.value, second.value) <= 0 ? [first.value, second.value] : [second.value, first.value];
  // Nothing lies strictly between a number and itself.
  const isPoint = compare(low, high) === 0;
  return { kind: 'share', low, high, lowOpen: lowOpen && !isPoint, highOpen: highOpen && !isPoint };
});

interface Case {
  readonly rule: RuleSpec;
  readonly values: readonly Amount[];
}

/** A rule with as many shares as it looks at. */
const cases = rules.chain((rule): fc.Arbitrary<Case> => {
  const { length } = ruleOf(rule.kind).operands(rule);
  return fc.array(share, { minLength: length, maxLength: length }).map((values) => ({ rule, values }));
});

function prepared({ rule, values }: Case): unknown {
  return ruleOf(rule.kind).prepare(rule, { weight, kinds: values.map((): InputKind => 'share') });
}

function points(one: Case, values: readonly Amount[] = one.values): Exact {
  return ruleOf(one.rule.kind).score(prepared(one), values);
}

function moved(values: readonly Amount[], operand: number, numerator: number): readonly Amount[] {
  return values.map((value, index) => (index === operand ? { ...value, value: { numerator, denominator: value.denominator! }, numerator } : value));
}

describe('every rule', () => {
  it('gives points between 0 and the maximum', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(compare(points(one), zero)).to.be.at.least(0);
        expect(compare(points(one), weight)).to.be.at.most(0);
      }),
    );
  });

  it('never gives less for more, but where the rule says so', () => {
    fc.assert(
      fc.property(cases, fc.nat(100), (one, more) => {
        fc.pre(one.rule.kind !== 'steps');
        const [first] = one.values;
        const grown = points(one, moved(one.values, 0, first!.numerator! + more));

        if (one.rule.kind === 'atMost') expect(compare(grown, points(one))).to.be.at.most(0);
        else expect(compare(grown, points(one))).to.be.at.least(0);
      }),
    );
  });

  it('reaches a goal by what inverse says, and not by one less', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (one, goalPoints) => {
        const goal = exactOf(goalPoints)!;
        const { inverse } = ruleOf(one.rule.kind);
        for (const { operand, from, to, beyond } of inverse(prepared(one), one.values, goal)) {
          const back = to > from ? to - 1 : to + 1;

          expect(beyond).to.equal(false);
          expect(compare(points(one, moved(one.values, operand, to)), goal)).to.be.at.least(0);
          expect(compare(points(one, moved(one.values, operand, back)), goal)).to.be.below(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing of a goal that is reached', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(ruleOf(one.rule.kind).inverse(prepared(one), one.values, points(one))).to.deep.equal([]);
      }),
    );
  });

  it('keeps the points within the range of what is known', () => {
    fc.assert(
      fc.property(
        cases.chain((one) => fc.array(bounds, { minLength: one.values.length, maxLength: one.values.length }).map((known) => ({ one, known }))),
        fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
        ({ one, known }, places) => {
          const inside = known.map((between, index) => within(between, places[index]!));
          const { min, max } = ruleOf(one.rule.kind).range(prepared(one), known);
          const score = points(one, inside);

          expect(compare(min, score), 'not below the least').to.be.at.most(0);
          expect(compare(max, score), 'not above the most').to.be.at.least(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('has no range left when everything is known', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const values: readonly Value[] = one.values;
        const { min, max } = ruleOf(one.rule.kind).range(prepared(one), values);

        expect(values.every(isAmount)).to.equal(true);
        expect(compare(min, points(one))).to.equal(0);
        expect(compare(max, points(one))).to.equal(0);
      }),
    );
  });
});

/** A share inside the bounds, at so many hundredths of the way; the ends only where they belong to it. */
function within({ low, high, lowOpen, highOpen }: Between, place: number): Amount {
  const hundredths = Math.min(highOpen ? 99 : 100, Math.max(lowOpen ? 1 : 0, place));
  const at = (bound: Exact, part: number): Exact => multiply(bound, { numerator: part, denominator: 100 });
  return { kind: 'share', value: add(at(low!, 100 - hundredths), at(high!, hundredths)) };
}
