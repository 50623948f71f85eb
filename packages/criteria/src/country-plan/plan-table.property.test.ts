import { expect } from 'chai';
import fc from 'fast-check';
import { figuresOf } from '../columns/prepare-figures.js';
import type { Condition } from '../decision/condition.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { PlanGoal } from '../plan/goal.js';
import { planToGoal } from '../plan/plan-to-goal.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaSet, InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from '../subject/subject.js';
import { planTable } from './plan-table.js';

const most = 5;
const ids = [...Array(most).keys()];

/** Rules over inputs of their own, by the place of the criterion: only so has each criterion nothing to do with the others. */
const rule = (index: number): fc.Arbitrary<RuleSpec> =>
  fc.oneof(
    fc.constant<RuleSpec>({ kind: 'ratio', of: `share-${index}` }),
    fc.constantFrom(50, 66.5, 80, 100).map((target): RuleSpec => ({ kind: 'ratioToTarget', of: `share-${index}`, target })),
    fc.constant<RuleSpec>({ kind: 'ratio', numerator: `over-${index}`, denominator: 'under' }),
    fc.tuple(fc.constantFrom(20, 50, 66.5, 90), fc.boolean()).map(([threshold, strict]): RuleSpec => ({ kind: 'atLeast', of: `share-${index}`, threshold, strict })),
    fc.tuple(fc.constantFrom(10, 50), fc.boolean()).map(([threshold, strict]): RuleSpec => ({ kind: 'atMost', of: `share-${index}`, threshold, strict })),
    fc.tuple(fc.constantFrom(1, 2, 4), fc.boolean()).map(([threshold, strict]): RuleSpec => ({ kind: 'atMost', of: `count-${index}`, threshold, strict })),
    fc.boolean().map((strict): RuleSpec => ({ kind: 'steps', of: `count-${index}`, steps: [{ from: 2, points: 3, strict }, { from: 4, points: 7.5 }], otherwise: 1 })),
    fc.constant<RuleSpec>({ kind: 'steps', of: `share-${index}`, steps: [{ from: 30, points: 2 }, { from: 60, points: 4 }, { from: 90, points: 10 }], otherwise: 0 }),
    fc.constant<RuleSpec>({ kind: 'steps', of: `number-${index}`, steps: [{ from: 1.5, points: 2 }, { from: 3.25, points: 8, strict: true }], otherwise: 0 }),
  );

const inputs: InputDefinition[] = [
  ...ids.flatMap((index): InputDefinition[] => [shareInput(`share-${index}`), countInput(`count-${index}`), countInput(`over-${index}`), { id: `number-${index}`, name: { vi: 'Số mẫu' }, kind: 'number' }]),
  countInput('under'),
];
const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' } }, { id: 'h', name: { vi: 'Nhóm mẫu' }, parent: 'g' }];
const rounding = fc.record({ at: fc.constantFrom('total' as const, 'display' as const, 'criterion' as const), mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const), digits: fc.nat(2) });

const items = fc.array(fc.record({ responsible: fc.constantFrom('commune' as const, undefined, undefined, 'province' as const), group: fc.constantFrom('g', 'h', undefined), notApplicable: fc.constantFrom('leftOutRescaled' as const, 'full' as const), zeroDenominator: fc.constantFrom('full' as const, 'zero' as const, undefined), points: fc.boolean() }), { minLength: 1, maxLength: most });

const sets: fc.Arbitrary<CriteriaSet> = fc
  .tuple(items, rounding)
  .chain(([list, round]) => fc.tuple(fc.constant(list), fc.constant(round), fc.tuple(...list.map((_, index) => rule(index)))))
  .map(([list, round, rules]) =>
    criteriaSet(
      list.map(({ points, ...changes }, index) => {
        const spec = rules[index]!;
        const canPass = spec.kind === 'atLeast' || spec.kind === 'atMost';
        const best = spec.kind === 'steps' ? Math.max(...spec.steps.map((step) => step.points)) : 10;
        return criterion(`c${index}`, { ...changes, rule: spec, ...(canPass && !points ? {} : { maxPoints: best }) });
      }),
      { inputs, groups, rounding: round, bands: [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'high', name: { vi: 'Tốt' }, min: 17 }] },
    ),
  );

const nothing = fc.constantFrom<Fact>({ status: 'missing' }, { status: 'notApplicable' });
const counted = fc.integer({ min: 0, max: 7 }).chain((denominator) => fc.nat(denominator).map((numerator): Fact => ({ numerator, denominator })));
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths): Fact => ({ value: tenths / 10 }));
const usual = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | Fact> => fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: nothing });
const subjects: fc.Arbitrary<Subject> = fc
  .record(
    Object.fromEntries([
      ...ids.flatMap((index) => [
        [`share-${index}`, usual(fc.oneof(counted, counted, percent))],
        [`count-${index}`, usual(fc.nat(6).map((value): Fact => ({ value })))],
        [`over-${index}`, usual(fc.nat(6).map((value): Fact => ({ value })))],
        [`number-${index}`, usual(fc.integer({ min: 0, max: 500 }).map((hundredths): Fact => ({ value: hundredths / 100 })))],
      ]),
      ['under', fc.constantFrom<Fact>({ value: 6 }, { value: 9 })],
    ] as [string, fc.Arbitrary<Fact>][]),
  )
  .map((facts) => subject(facts as Subject['facts']));

const goals: fc.Arbitrary<PlanGoal> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((halves): PlanGoal => ({ kind: 'points', points: halves / 2 })),
  fc.constantFrom<PlanGoal>({ kind: 'band', id: 'high' }, { kind: 'band', id: 'keine' }),
);

describe('planTable', () => {
  it('makes the plans of planToGoal, steps included, or says that it has to be asked', () => {
    let planned = 0;
    fc.assert(
      fc.property(sets, fc.array(subjects, { minLength: 1, maxLength: 4 }), goals, (set, all, goal) => {
        const plan = compileCriteriaSet(set);
        const table = planTable(plan, figuresOf(plan, all), goal);

        all.forEach((one, row) => {
          if (table.outcomeOf(row) === 'onDemand') return;
          const expected = planToGoal(plan, one, goal);
          expect(table.outcomeOf(row)).to.equal(expected.outcome);
          expect(table.stepsOf(row).map(({ input, what, from, to, whole, isGate, relative }) => ({ input, what, from, to, whole, isGate, relative }))).to.deep.equal(
            expected.steps.map(({ input, what, from, to, whole, isGate, relative }) => ({ input: input.id, what, from, to, whole, isGate, relative })),
          );
          planned += expected.steps.length;
        });
      }),
    );
    expect(planned).to.be.above(20);
  });

  it('says of a band with a gate whether it is reached, and how many points it is away', () => {
    const gates = fc.constantFrom<Condition>({ kind: 'criterion', criterion: 'c0', is: 'passed' }, { kind: 'criteria', are: 'passed', percent: 100 }, { kind: 'not', of: [{ kind: 'criterion', criterion: 'c0', is: 'failed' }] });
    fc.assert(
      fc.property(sets, gates, fc.array(subjects, { minLength: 1, maxLength: 4 }), (set, gate, all) => {
        const plan = compileCriteriaSet({ ...set, bands: set.bands!.map((band) => (band.id === 'high' ? { ...band, gate } : band)) });
        const open = compileCriteriaSet(set);
        const goal: PlanGoal = { kind: 'band', id: 'high' };
        const table = planTable(plan, figuresOf(plan, all), goal);

        all.forEach((one, row) => {
          const isReached = evaluate(plan, one).band?.lowest?.id === 'high';
          const hasPoints = evaluate(open, one).band?.lowest?.id === 'high';
          expect(table.outcomeOf(row)).to.equal(isReached ? 'reached' : 'onDemand');
          expect(table.missing[row] === 0).to.equal(hasPoints);
          if (isReached) expect(table.gatesOf(row)).to.deep.equal([]);
        });
      }),
    );
  });
});
