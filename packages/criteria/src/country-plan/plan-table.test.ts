import { expect } from 'chai';
import { figuresOf, prepareFigures } from '../columns/prepare-figures.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { planToGoal } from '../plan/plan-to-goal.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import type { Facts } from '../subject/reading.js';
import { planTable } from './plan-table.js';

const inputs = [shareInput('a'), shareInput('b'), countInput('n'), countInput('whole')];
const bands = [{ id: 'kha', name: { vi: 'Khá' }, min: 0 }, { id: 'tot', name: { vi: 'Tốt' }, min: 15 }];
const ratio = (id: string, changes: Partial<Criterion> = {}): Criterion => criterion(id, { rule: { kind: 'ratio', of: id }, maxPoints: 10, ...changes });
const additive = ({ items = [ratio('a'), ratio('b')], ...changes }: Partial<CriteriaSet> = {}): CriteriaSet => criteriaSet(items, { inputs, bands, ...changes });

const tableOf = (set: CriteriaSet, goal: Parameters<typeof planTable>[2], ...all: readonly NonNullable<Facts>[]) => {
  const plan = compileCriteriaSet(set);
  return planTable(plan, figuresOf(plan, all.map((facts) => subject(facts))), goal);
};

const half = { numerator: 50, denominator: 100 };

describe('planTable', () => {
  it('tells of each row what is missing, and what to do first', () => {
    const table = tableOf(additive(), { kind: 'band', id: 'tot' }, { a: half, b: half }, { a: { numerator: 90, denominator: 100 }, b: { numerator: 80, denominator: 100 } }, { a: { status: 'missing' }, b: half });

    expect([0, 1, 2].map(table.outcomeOf)).to.deep.equal(['planned', 'reached', 'outOfReach']);
    expect([...table.missing]).to.deep.equal([5, 0, 10]);
    expect(table.stepsOf(0)).to.deep.equal([{ criterion: 0, input: 'a', what: 'count', from: 50, to: 100, whole: 100, relative: 0.5, isGate: false }]);
    expect(table.stepsOf(1)).to.deep.equal([]);
    expect(table.stepsOf(2).map(({ input, to }) => [input, to]), 'all that it can do').to.deep.equal([['b', 100]]);
    expect([table.countOf('planned'), table.countOf('reached'), table.countOf('onDemand')]).to.deep.equal([1, 1, 0]);
  });

  it('reads the columns of a table as it reads subjects', () => {
    const plan = compileCriteriaSet(additive());
    const columns = { a: { numerator: [50, 90], denominator: [100, 100] }, b: { numerator: [50, 80], denominator: [100, 100] } };
    const table = planTable(plan, prepareFigures(plan, { rows: 2, columns, subjectOf: () => ({ place: { name: 'Xã Mẫu' }, period: { type: 'year', year: 2025 } }) }), { kind: 'points', points: 15 });

    expect([0, 1].map(table.outcomeOf)).to.deep.equal(['planned', 'reached']);
    expect(table.planOf(0).steps.map(({ input, to }) => [input.id, to])).to.deep.equal(table.stepsOf(0).map(({ input, to }) => [input, to]));
  });

  it('leaves alone what is the work of the province', () => {
    const set = additive({ items: [ratio('a', { responsible: 'province' }), ratio('b')] });

    expect(tableOf(set, { kind: 'points', points: 15 }, { a: { numerator: 60, denominator: 100 }, b: half }).stepsOf(0).map(({ input, to }) => [input, to])).to.deep.equal([['b', 90]]);
  });

  it('states the gap of a set with gates, and plans a row when it is asked', () => {
    const gated = additive({ bands: [bands[0]!, { ...bands[1]!, gate: { kind: 'criterion', criterion: 'c', is: 'passed' } }], items: [ratio('a'), criterion('c', { rule: { kind: 'atLeast', of: 'b', threshold: 90 } })] });
    const facts = { a: half, b: half };
    const plan = compileCriteriaSet(gated);
    const table = tableOf(gated, { kind: 'band', id: 'tot' }, facts);

    expect(table.outcomeOf(0)).to.equal('onDemand');
    expect(table.stepsOf(0)).to.deep.equal([]);
    expect(table.gapsOf(0).map(({ id, state, next }) => [id, state, next?.moves[0]?.to])).to.deep.equal([['a', 'gap', 100], ['c', 'gap', 90]]);
    expect(table.planOf(0)).to.deep.include({ outcome: planToGoal(plan, subject(facts), { kind: 'band', id: 'tot' }).outcome });
  });

  for (const [what, set, facts] of [
    ['two criteria look at one number', additive({ items: [ratio('a'), criterion('c', { rule: { kind: 'atLeast', of: 'a', threshold: 60 }, maxPoints: 10 })] }), { a: half }],
    ['what stands above one line stands below another', additive({ items: [criterion('c', { rule: { kind: 'ratio', numerator: 'n', denominator: 'whole' }, maxPoints: 10 }), criterion('d', { rule: { kind: 'steps', of: 'whole', steps: [{ from: 200, points: 10 }], otherwise: 0 }, maxPoints: 10 })] }), { n: 3, whole: 9 }],
    ['points are rounded before they are added', additive({ rounding: { at: 'criterion', mode: 'halfUp', digits: 1 } }), { a: half, b: half }],
    ['more of a number is not always better', additive({ items: [criterion('c', { rule: { kind: 'steps', of: 'n', steps: [{ from: 2, points: 10 }, { from: 4, points: 5 }], otherwise: 0 }, maxPoints: 10 }), ratio('a')] }), { n: 0, a: half }],
    ['a figure is told with "hơn"', additive(), { a: { value: 50, qualifier: 'gt' as const }, b: half }],
  ] as const) {
    it(`asks for the plan of the row where ${what}`, () => {
      expect(tableOf(set, { kind: 'points', points: 15 }, facts as NonNullable<Facts>).outcomeOf(0)).to.equal('onDemand');
    });
  }

  it('has no plan for a band that the set does not have', () => {
    const table = tableOf(additive(), { kind: 'band', id: 'khong-co' }, { a: half });

    expect([table.outcomeOf(0), table.missing[0]]).to.deep.equal(['noGoal', NaN]);
  });

  it('holds for no rows at all', () => {
    expect(tableOf(additive(), { kind: 'points', points: 15 }).rows).to.equal(0);
  });
});
