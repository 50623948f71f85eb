import { nearest, parseExact } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { evaluateTable } from './evaluate-table.js';
import { exactTotal } from './exact-total.js';
import { cellStates, type FigureTable } from './figure-table.js';
import { figuresOf, prepareFigures } from './prepare-figures.js';
import type { TableEvaluation } from './table-evaluation.js';

const numRuns = 1500;

const decimal = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);
const figure = fc.oneof(decimal, fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 50, 60, 100));
const percent = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(0.5, 33.3, 66.67, 97.43));
const points = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0.5, 2.25, 1.3333));
const inputs: CriteriaSet['inputs'] = [shareInput('a'), shareInput('b', { indicator: 'x.b' }), countInput('c'), { id: 'd', name: { vi: 'D' }, kind: 'number' }, countInput('e'), countInput('f'), countInput('g', { part: 'numerator' })];

const threshold = fc.record({ kind: fc.constantFrom('atLeast' as const, 'atMost' as const), of: fc.constantFrom('a', 'b', 'c', 'd', 'g'), threshold: figure, strict: fc.boolean() });
const thresholdOfCounts = fc.record({ kind: fc.constant('atLeast' as const), numerator: fc.constant('e'), denominator: fc.constant('f'), threshold: percent, strict: fc.boolean() });
const steps = fc
  .record({ of: fc.constantFrom('a', 'b', 'c', 'd'), edges: fc.uniqueArray(figure, { minLength: 1, maxLength: 4 }), strict: fc.boolean() })
  .map(({ of, edges, strict }): RuleSpec => ({ kind: 'steps', of, steps: edges.map((from, index) => ({ from, strict, points: Math.min(index, 2) })), otherwise: 0 }));
const ratio = fc.constantFrom<RuleSpec>({ kind: 'ratio', of: 'a' }, { kind: 'ratio', of: 'b' }, { kind: 'ratio', numerator: 'e', denominator: 'f' });
const toTarget = percent.map((target): RuleSpec => ({ kind: 'ratioToTarget', of: 'a', target }));
const cappedSum = fc.tuple(percent, percent).map(([one, other]): RuleSpec => ({ kind: 'cappedSum', terms: [{ of: 'a', points: 1, target: one }, { numerator: 'e', denominator: 'f', points: 1, target: other }] }));
const rules = fc.oneof(threshold, thresholdOfCounts, steps, ratio, toTarget, cappedSum, fc.constant<RuleSpec>({ kind: 'published', of: 'd' }), fc.constant<RuleSpec>({ kind: 'unscored' }));

const zeroDenominator = fc.constantFrom('full' as const, 'zero' as const, 'undefined' as const, undefined);
const notApplicable = fc.constantFrom('full' as const, 'leftOutRescaled' as const, 'leftOutMaximumKept' as const, undefined);
const items = fc.array(fc.record({ rule: rules, maxPoints: fc.oneof({ weight: 5, arbitrary: points }, fc.constant(undefined)), group: fc.constantFrom('g1', 'g2', 'g3', undefined), zeroDenominator, notApplicable }), { minLength: 1, maxLength: 7 });
const rounding = fc.record({ at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'display' as const), mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const), digits: fc.integer({ min: 0, max: 3 }) });
const groups = [{ id: 'g1', name: { vi: 'G1' } }, { id: 'g2', name: { vi: 'G2' }, parent: 'g1' }, { id: 'g3', name: { vi: 'G3' } }];
const bands = fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0.5, 3.333)), { maxLength: 4 }).map((mins) => mins.map((min, index) => ({ id: `band-${index}`, name: { vi: `${min}` }, min })));

const sets: fc.Arbitrary<CriteriaSet> = fc
  .record({ items, rounding, bands, isComplete: fc.boolean(), isRecognised: fc.boolean() })
  .map(({ items: all, rounding: cut, bands: edges, isComplete, isRecognised }) =>
    criteriaSet(
      // A maximum under the points of its steps is no set that passes the check.
      all.map((item, index) => criterion(`k${index}`, { ...item, ...(item.rule.kind === 'steps' && item.maxPoints !== undefined ? { maxPoints: Math.max(2, item.maxPoints) } : {}) })),
      { inputs, groups, rounding: cut, bands: edges, complete: isComplete, recognition: isRecognised ? { name: { vi: 'R' }, grant: { kind: 'allMustPass' } } : undefined },
    ),
  );

const fact = fc.oneof(
  { weight: 5, arbitrary: figure.map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.record({ numerator: fc.nat(30), denominator: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constantFrom({ status: 'missing' as const }, { status: 'notApplicable' as const }) },
  fc.record({ value: fc.oneof(decimal, fc.double(), fc.anything()), numerator: fc.oneof(fc.nat(9), fc.anything()), denominator: fc.oneof(fc.nat(9), fc.anything()), qualifier: fc.constantFrom('gt', 'lt', 'eq', 'estimate', 'bad'), status: fc.constantFrom('ok', 'missing', 'notApplicable', 'notVerified', 'bad'), unit: fc.constantFrom('%', 'hộ'), range: fc.anything(), basis: fc.constantFrom('imputed', undefined) }, { requiredKeys: [] }),
  fc.anything(),
);
const subjects: fc.Arbitrary<Subject> = fc.dictionary(fc.constantFrom('a', 'b', 'x.b', 'c', 'd', 'e', 'f', 'g', '__proto__', 'constructor'), fact).map((facts) => ({ ...subject({}), facts: facts as Subject['facts'] }));

const number = (exact: string): number => nearest(parseExact(exact)!);

/** Everything that a table says of a row, against what `evaluate` says. */
function expectSame(table: TableEvaluation, plan: CriteriaPlan, row: number, one: Subject): void {
  const evaluation = evaluate(plan, one);
  const exact = exactTotal(plan, one);
  evaluation.criteria.forEach(({ id, status, points: told }, place) => {
    expect(table.statusOf(row, place), id).to.equal(status);
    const found = table.points[place * table.rows + row]!;
    if (told === undefined) expect(found, id).to.be.NaN;
    else expect(found, id).to.be.closeTo(number(told.exact), 1e-9);
  });
  for (const [told, expected] of [[table.total, exact.points], [table.low, exact.low], [table.high, exact.high]] as const) {
    if (Number.isNaN(expected)) expect(told[row]).to.be.NaN;
    else expect(told[row]).to.be.closeTo(expected, 1e-9);
  }
  expect(table.bands[table.lowestBand[row]!]).to.equal(evaluation.band?.lowest?.id);
  expect(table.bands[table.highestBand[row]!]).to.equal(evaluation.band?.highest?.id);
  expect(table.decisions?.[row]).to.equal(evaluation.decision?.state);
  expect(table.evaluationOf(row).criteria).to.deep.equal(evaluation.criteria);
}

describe('evaluateTable', () => {
  it('gives every status, every band and every decision that evaluate gives, and its points, whatever the facts are', () => {
    fc.assert(
      fc.property(sets, fc.array(subjects, { maxLength: 4 }), (set, all) => {
        const plan = compileCriteriaSet(set);
        const table = evaluateTable(plan, figuresOf(plan, all));

        all.forEach((one, row) => expectSame(table, plan, row, one));
      }),
      { numRuns },
    );
  });

  const cells = fc.array(fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: fc.constantFrom(NaN, -1, 0.5, Infinity, 1e16, 2 ** 33, 0.1 + 0.2, 5e-324) }), { minLength: 3, maxLength: 3 });
  const counts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.constantFrom(NaN, -1, 2.5, 2 ** 40) }), { minLength: 3, maxLength: 3 });
  const states = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 9), { minLength: 3, maxLength: 3 });
  const column = fc.record({ value: cells, numerator: counts, denominator: counts, state: states, unit: fc.constantFrom('%', 'hộ') }, { requiredKeys: [] });

  it('says of columns what evaluate says of the same facts one by one', () => {
    fc.assert(
      fc.property(sets, fc.dictionary(fc.constantFrom('a', 'b', 'x.b', 'c', 'd', 'e', 'f', 'g', 'unknown'), column), (set, columns) => {
        const plan = compileCriteriaSet(set);
        const input: FigureTable = { rows: 3, columns, subjectOf: () => ({ place: { name: 'Xã Mẫu' }, period: { type: 'year', year: 2025 } }) };
        const table = evaluateTable(plan, prepareFigures(plan, input));

        for (let row = 0; row < 3; row += 1) {
          const cell = (numbers: readonly number[] | undefined): number | undefined => (numbers === undefined || Number.isNaN(numbers[row]) ? undefined : numbers[row]);
          const facts = Object.fromEntries(
            Object.entries(columns).map(([id, { value, numerator, denominator, state, unit }]) => {
              const status: (typeof cellStates)[number] = (cellStates as readonly (typeof cellStates)[number][])[state?.[row] ?? 0] ?? 'missing';
              return [id, status === 'known' ? { value: cell(value), numerator: cell(numerator), denominator: cell(denominator), unit } : { status }];
            }),
          );
          expectSame(table, plan, row, { place: { name: 'Xã Mẫu' }, period: { type: 'year', year: 2025 }, facts });
        }
      }),
      { numRuns },
    );
  });

  it('compares right on the line as evaluate does', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -2, max: 2 }), fc.constantFrom('atLeast' as const, 'atMost' as const), fc.boolean(), (line, step, kind, strict) => {
        const value = Math.round(line * 100 + step) / 100;
        fc.pre(value >= 0);
        const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind, of: 'a', threshold: line, strict } })], { inputs: [shareInput('a')] }));

        expect(evaluateTable(plan, figuresOf(plan, [subject({ a: value })])).statusOf(0, 0)).to.equal(evaluate(plan, subject({ a: value })).criteria[0]!.status);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the band of totals that are right on its edge, whatever fractions they are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 2, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const names = parts.map((_, index) => `p${index}`);
        const set = criteriaSet(
          names.map((id) => criterion(id, { maxPoints: 10, rule: { kind: 'ratio', numerator: id, denominator: 'whole' } })),
          { inputs: [...names.map((id) => countInput(id)), countInput('whole')], bands: [{ id: 'low', name: { vi: 'L' }, min: 0 }, { id: 'ten', name: { vi: 'T' }, min: 10 }] },
        );
        const plan = compileCriteriaSet(set);
        const facts = (off: number): Subject => subject({ ...Object.fromEntries(parts.map((part, index) => [`p${index}`, index === 0 ? part - off : part])), whole });
        const table = evaluateTable(plan, figuresOf(plan, [facts(0), facts(1)]));

        expect(Array.from(table.lowestBand)).to.deep.equal([1, 0]);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no number for a plain one that the engine would refuse', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'a', threshold: 0, strict: true } })], { inputs: [shareInput('a')] }));
    for (const a of [5e-324, 0.1 + 0.2, 1e-7, 123_456_789.123_456_7, 1e15, Number.MAX_VALUE, -0]) expect(evaluateTable(plan, figuresOf(plan, [subject({ a })])).statusOf(0, 0), `${a}`).to.equal(evaluate(plan, subject({ a })).criteria[0]!.status);
  });

  it('counts a status over all rows, and gives the whole evaluation of one', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'a', threshold: 60 } })], { inputs: [shareInput('a')] }));
    const table = evaluateTable(plan, figuresOf(plan, [59, 60, 61].map((a) => subject({ a }))));

    expect([table.countOf(0, 'passed'), table.countOf(0, 'failed'), table.countOf(0, 'missing')]).to.deep.equal([2, 1, 0]);
    expect(table.evaluationOf(1)).to.deep.equal(evaluate(plan, subject({ a: 60 })));
    expect(table.decisions).to.equal(undefined);
  });

  it('judges more rows than one block holds', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('one', { maxPoints: 10, rule: { kind: 'ratio', of: 'a' } })], { inputs: [shareInput('a')] }));
    const rows = 5000;
    const table = evaluateTable(plan, prepareFigures(plan, { rows, columns: { a: { value: Float64Array.from({ length: rows }, (_, row) => row / 100) } }, subjectOf: () => ({ place: { name: 'Xã Mẫu' }, period: { type: 'year', year: 2025 } }) }));

    for (const row of [0, 2047, 2048, 4095, 4096, 4999]) expect(table.total[row]).to.be.closeTo(row / 1000, 1e-12);
  });
});
