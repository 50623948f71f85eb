import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaSet, InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from '../subject/subject.js';
import { effortTo, type Efforts } from './effort.js';
import { statesOf } from './fact-place.js';
import { aimAt, type PlanGoal } from './goal.js';
import { leversOf } from './lever.js';
import { planToGoal } from './plan-to-goal.js';

const shares = ['a', 'b', 'c', 'd'];
const counts = ['n', 'm'];

const rule = fc.oneof(
  fc.constantFrom(...shares).map((of): RuleSpec => ({ kind: 'ratio', of })),
  fc.tuple(fc.constantFrom(...shares), fc.constantFrom(50, 70, 80, 100)).map(([of, target]): RuleSpec => ({ kind: 'ratioToTarget', of, target })),
  fc.tuple(fc.constantFrom(...shares), fc.constantFrom(20, 50, 66, 90), fc.boolean()).map(([of, threshold, strict]): RuleSpec => ({ kind: 'atLeast', of, threshold, strict })),
  fc.tuple(fc.constantFrom(...shares, ...counts), fc.constantFrom(10, 40, 60)).map(([of, threshold]): RuleSpec => ({ kind: 'atMost', of, threshold: counts.includes(of) ? threshold / 20 : threshold })),
  fc.constantFrom(...counts).map((of): RuleSpec => ({ kind: 'steps', of, steps: [{ from: 4, points: 8 }, { from: 2, points: 3 }], otherwise: 0 })),
  fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd')).map(([one, two]): RuleSpec => ({ kind: 'cappedSum', terms: [{ of: one, points: 6 }, { of: two, points: 5, target: 60 }] })),
  fc.constant<RuleSpec>({ kind: 'ratio', numerator: 'm', denominator: 'whole' }),
  fc.constant<RuleSpec>({ kind: 'checklist', parts: [{ of: 'yes', points: 4 }, { of: 'also', points: 6 }] }),
  fc.constant<RuleSpec>({ kind: 'levels', of: 'level', levels: [{ option: 'low', points: 0 }, { option: 'middle', points: 4 }, { option: 'high', points: 10 }] }),
);

const items = fc.array(
  fc.record({
    rule,
    responsible: fc.constantFrom('commune' as const, undefined, undefined, 'province' as const),
    group: fc.constantFrom('g', 'h', undefined),
    notApplicable: fc.constantFrom('leftOutRescaled' as const, 'full' as const),
    points: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

const inputs = [...shares.map((id) => shareInput(id)), shareInput('x'), ...counts.map((id) => countInput(id)), countInput('whole'), ...['yes', 'also'].map((id): InputDefinition => ({ id, name: { vi: id }, kind: 'yesNo' })), { id: 'level', name: { vi: 'level' }, kind: 'choice', options: ['low', 'middle', 'high'].map((id) => ({ id, name: { vi: id } })) } satisfies InputDefinition];
const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' } }, { id: 'h', name: { vi: 'Nhóm mẫu' }, parent: 'g' }];
const rounding = fc.record({ at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'display' as const), mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const), digits: fc.nat(2) });

const sets: fc.Arbitrary<CriteriaSet> = fc.tuple(items, rounding, fc.boolean(), fc.integer({ min: 1, max: 3 })).map(([list, round, complete, count]) =>
  criteriaSet(
    [
      ...list.map(({ rule: spec, points, ...changes }, index) => {
        const canPass = spec.kind === 'atLeast' || spec.kind === 'atMost';
        return criterion(`c${index}`, { ...changes, rule: spec, ...(canPass && !points ? {} : { maxPoints: spec.kind === 'steps' ? 8 : 10 }) });
      }),
      criterion('x', { rule: { kind: 'ratio', of: 'x' }, maxPoints: 5, notApplicable: 'leftOutRescaled', group: 'h' }),
    ],
    { inputs, groups, rounding: round, complete, bands: [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'high', name: { vi: 'Tốt' }, min: 17 }], recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } }, decisions: [{ id: 'title', name: { vi: 'Danh hiệu' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'criteria', are: 'passed', count }, { kind: 'points', atLeast: 9 }] } }] },
  ),
);

const share = fc.integer({ min: 1, max: 5 }).chain((denominator) => fc.nat(denominator).map((numerator) => [numerator, denominator] as const));
const subjects: fc.Arbitrary<Subject> = fc
  .record({ a: share, b: share, c: share, d: share, n: fc.nat(5), m: fc.nat(4), whole: fc.constantFrom(4, 5), yes: fc.constantFrom<Fact>({ choice: 'no' }, { value: 1 }), also: fc.constant<Fact>({ value: 0 }), level: fc.constantFrom<Fact>({ choice: 'low' }, { choice: 'middle' }), x: fc.constantFrom<readonly [number, number] | { readonly status: 'notApplicable' } | { readonly status: 'missing' }>([1, 3], { status: 'notApplicable' }, { status: 'missing' }) })
  .map((facts) => subject(facts));

const goals: fc.Arbitrary<PlanGoal> = fc.oneof(
  fc.record({ kind: fc.constant('points' as const), points: fc.integer({ min: 1, max: 90 }).map((tenths) => tenths / 2) }),
  fc.constant<PlanGoal>({ kind: 'band', id: 'high' }),
  fc.constant<PlanGoal>({ kind: 'recognition' }),
  fc.constant<PlanGoal>({ kind: 'decision', id: 'title' }),
);

const effort = fc.record({ perUnit: fc.oneof(fc.nat(5), fc.constantFrom(0.5, 1.25)), once: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6)), most: fc.constantFrom(undefined, undefined, 2) }, { requiredKeys: ['perUnit'] });
const efforts: fc.Arbitrary<Efforts> = fc.record({ inputs: fc.dictionary(fc.constantFrom(...shares, ...counts, 'yes', 'also', 'level'), effort, { minKeys: 3, noNullPrototype: true }), criteria: fc.dictionary(fc.constantFrom('c0', 'c1', 'c2', 'c3'), fc.nat(9), { noNullPrototype: true }) });

/** Every way in which the numbers can stand is tried. */
function bruteForce(set: CriteriaSet, one: Subject, goal: PlanGoal, costs: Efforts): number {
  const aimed = aimAt(compileCriteriaSet(set), goal)!;
  const levers = leversOf(evaluate(aimed.plan, one), one).flatMap((lever) => {
    const own = costs.inputs?.[lever.input.id];
    const byCriterion = lever.criteria.flatMap((id) => costs.criteria?.[id] ?? []);
    if (own === undefined && byCriterion.length === 0) return [];
    return [{ lever, cost: { perUnit: own?.perUnit ?? 0, once: own === undefined ? Math.max(...byCriterion) : (own.once ?? 0), most: own?.most ?? Infinity } }];
  });
  let best = Infinity;
  const visit = (index: number, facts: Subject['facts'], spent: number): void => {
    if (spent >= best) return;
    const next = levers[index];
    if (next === undefined) {
      if (aimed.isReached(evaluate(aimed.plan, { ...one, facts }))) best = spent;
      return;
    }
    const { lever, cost } = next;
    const { key, part } = lever.fact;
    const states = part === 'choice' ? statesOf(lever.input) : undefined;
    const highest = states === undefined ? (lever.whole ?? 6) : states.length - 1;
    for (let to = 0; to <= highest; to += 1) {
      const moved = states === undefined ? { ...facts[key], [part]: to } : { choice: states[to] };
      if (Math.abs(to - lever.from) <= cost.most || (states !== undefined && cost.most >= 1)) visit(index + 1, { ...facts, [key]: moved }, spent + effortTo(lever, cost, to));
    }
  };
  visit(0, one.facts, 0);
  return best;
}

describe('a plan of least effort', () => {
  it('takes no more than the best of all plans, and finds one whenever there is one', () => {
    fc.assert(
      fc.property(sets, subjects, goals, efforts, (set, one, goal, costs) => {
        const plan = planToGoal(compileCriteriaSet(set), one, goal, { efforts: costs });
        fc.pre(plan.outcome !== 'reached');
        const best = bruteForce(set, one, goal, costs);

        expect(plan.outcome).to.equal(best === Infinity ? 'outOfReach' : 'planned');
        if (plan.proof === undefined) return;
        expect(plan.proof.isOptimal).to.equal(true);
        expect(plan.proof.effort).to.be.closeTo(best, 1e-6);
        expect(plan.steps.reduce((sum, step) => sum + step.effort!, 0)).to.be.closeTo(best, 1e-6);
      }),
      { numRuns: 400 },
    );
  });

  it('never tells a bound that a plan undercuts, however many units there are', () => {
    const wide = fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 0, max: 60 })).map(([denominator, percent]) => [Math.floor((denominator * percent) / 100), denominator] as const);
    fc.assert(
      fc.property(wide, wide, fc.integer({ min: 13, max: 19 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b, points, costA, costB) => {
        const set = criteriaSet([criterion('p', { rule: { kind: 'ratio', of: 'a' }, maxPoints: 10 }), criterion('q', { rule: { kind: 'ratioToTarget', of: 'b', target: 80 }, maxPoints: 10 })], { inputs });
        const { proof, outcome } = planToGoal(compileCriteriaSet(set), subject({ a, b }), { kind: 'points', points }, { efforts: { inputs: { a: { perUnit: costA }, b: { perUnit: costB } } } });

        fc.pre(outcome !== 'reached');
        // For each number of the one the smallest number of the other, by whole-number arithmetic.
        let best = Infinity;
        for (let first = a[0]; first <= a[1]; first += 1) {
          // 10 first/a + min(10, 12.5 second/b) >= points
          const rest = BigInt(points) * BigInt(a[1]) - 10n * BigInt(first);
          if (rest > 10n * BigInt(a[1])) continue;
          const above = 2n * rest * BigInt(b[1]);
          const below = 25n * BigInt(a[1]);
          const second = Math.max(b[0], Number((above + below - 1n) / below));
          if (second <= b[1]) best = Math.min(best, costA * (first - a[0]) + costB * (second - b[0]));
        }
        expect(outcome).to.equal('planned');
        expect(proof!.effort).to.be.at.least(best - 1e-6);
        expect(proof!.bound).to.be.at.most(best + 1e-6);
        expect(proof!.effort - proof!.bound).to.be.at.most(0.005 * proof!.effort + 20);
      }),
      { numRuns: 25 },
    );
  });
});

describe('any plan', () => {
  const ways = fc.option(efforts, { nil: undefined });

  it('that says it reaches the goal does, as the engine judges the planned subject', () => {
    fc.assert(
      fc.property(sets, subjects, goals, ways, (set, one, goal, costs) => {
        const { outcome, planned, steps } = planToGoal(compileCriteriaSet(set), one, goal, { efforts: costs });
        const aimed = aimAt(compileCriteriaSet(set), goal)!;

        expect(aimed.isReached(evaluate(aimed.plan, planned))).to.equal(outcome === 'planned' || outcome === 'reached');
        expect(steps.length > 0).to.equal(JSON.stringify(planned.facts) !== JSON.stringify(one.facts));
        // Each number is moved once, and only to what is possible.
        expect(new Set(steps.map(({ fact }) => `${fact.key} ${fact.part}`)).size).to.equal(steps.length);
        for (const { to, whole } of steps) expect(to).to.be.within(0, whole ?? Infinity);
      }),
      { numRuns: 400 },
    );
  });

  it('is found without estimates whenever there is one', () => {
    const all: Efforts = { inputs: Object.fromEntries(inputs.map(({ id }) => [id, { perUnit: 1 }])) };
    fc.assert(
      fc.property(sets, subjects, goals, (set, one, goal) => {
        const { outcome } = planToGoal(compileCriteriaSet(set), one, goal);
        fc.pre(outcome !== 'reached');

        expect(outcome).to.equal(bruteForce(set, one, goal, all) === Infinity ? 'outOfReach' : 'planned');
      }),
      { numRuns: 100 },
    );
  });

  it('holds no step that could be left out', () => {
    fc.assert(
      fc.property(sets, subjects, goals, (set, one, goal) => {
        const { outcome, planned, steps } = planToGoal(compileCriteriaSet(set), one, goal);
        fc.pre(outcome === 'planned');
        const aimed = aimAt(compileCriteriaSet(set), goal)!;

        for (const { fact, from, options } of steps) {
          const facts = { ...planned.facts, [fact.key]: options === undefined ? { ...planned.facts[fact.key], [fact.part]: from } : { choice: options.from } };
          expect(aimed.isReached(evaluate(aimed.plan, { ...planned, facts }))).to.equal(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
