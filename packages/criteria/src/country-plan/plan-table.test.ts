import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { figuresOf, prepareFigures } from '../columns/prepare-figures.js';
import type { Condition } from '../decision/condition.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { planToGoal } from '../plan/plan-to-goal.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { planTable } from './plan-table.js';

type SampleFacts = Parameters<typeof subject>[0];

const inputs = [shareInput('a'), shareInput('b'), countInput('n'), countInput('whole')];
const bands = [{ id: 'kha', name: { vi: 'Khá' }, min: 0 }, { id: 'tot', name: { vi: 'Tốt' }, min: 15 }];
const ratio = (id: string, changes: Partial<Criterion> = {}): Criterion => criterion(id, { rule: { kind: 'ratio', of: id }, maxPoints: 10, ...changes });
const additive = ({ items = [ratio('a'), ratio('b')], ...changes }: Partial<CriteriaSet> = {}): CriteriaSet => criteriaSet(items, { inputs, bands, ...changes });

const tableOf = (set: CriteriaSet, goal: Parameters<typeof planTable>[2], ...all: readonly SampleFacts[]) => {
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

  describe('with a gate', () => {
    const passes = (id: string, changes: Partial<Criterion> = {}): Criterion => criterion(id, { rule: { kind: 'atLeast', of: 'b', threshold: 90 }, ...changes });
    const gatedBy = (gate: Condition, changes: Partial<CriteriaSet> = {}): CriteriaSet =>
      additive({ bands: [bands[0]!, { ...bands[1]!, gate }], items: [ratio('a', { maxPoints: 20 }), passes('c'), passes('d', { rule: { kind: 'atLeast', of: 'n', threshold: 4 } })], ...changes });
    const most = { numerator: 100, denominator: 100 };

    for (const [what, gate, facts, criteria] of [
      ['a criterion that has failed', { kind: 'criterion', criterion: 'c', is: 'passed' }, { a: most, b: half, n: 9 }, [1]],
      ['a criterion of which nothing is known', { kind: 'criterion', criterion: 'c', is: 'passed' }, { a: most, n: 9 }, [1]],
      ['it also where the points are not there', { kind: 'criterion', criterion: 'c', is: 'passed' }, { a: { numerator: 1, denominator: 100 }, b: half, n: 9 }, [1]],
      ['nothing that is passed', { kind: 'criterion', criterion: 'c', is: 'passed' }, { a: { numerator: 1, denominator: 100 }, b: most, n: 0 }, []],
      ['nothing where one of two is enough', { kind: 'any', of: [{ kind: 'criterion', criterion: 'c', is: 'passed' }, { kind: 'criterion', criterion: 'd', is: 'passed' }] }, { a: half, b: half, n: 9 }, []],
      ['those of a list that are not passed', { kind: 'criteria', among: ['c', 'd'], are: 'passed', count: 2 }, { a: most, b: most, n: 1 }, [2]],
      ['all that have a verdict, where none are named', { kind: 'criteria', are: 'passed', percent: 100 }, { a: half, b: half, n: 1 }, [1, 2]],
      ['a criterion that must not fail', { kind: 'not', of: [{ kind: 'criterion', criterion: 'd', is: 'failed' }] }, { a: most, b: most, n: 1 }, [2]],
      ['a criterion with too few points', { kind: 'points', criterion: 'a', atLeast: 18 }, { a: { numerator: 80, denominator: 100 }, b: most, n: 9 }, [0]],
    ] as readonly (readonly [string, Condition, SampleFacts, readonly number[]])[]) {
      it(`names ${what}`, () => {
        expect(tableOf(gatedBy(gate), { kind: 'band', id: 'tot' }, facts).gatesOf(0)).to.deep.equal(criteria);
      });
    }

    it('says how far it is to the gate, beside the points', () => {
      const table = tableOf(gatedBy({ kind: 'criterion', criterion: 'c', is: 'passed' }), { kind: 'band', id: 'tot' }, { a: half, b: half, n: 1 }, { a: most, b: most, n: 1 });

      expect([0, 1].map(table.outcomeOf)).to.deep.equal(['onDemand', 'reached']);
      expect([...table.missing]).to.deep.equal([5, 0]);
      expect(table.gateGapsOf(0).map(({ id, next }) => [id, next?.moves.map(({ fact, from, to }) => [fact.key, from, to])])).to.deep.equal([['c', [['b', 50, 90]]]]);
      expect(table.gateGapsOf(1)).to.deep.equal([]);
    });

    it('plans for points alone as if there was no gate', () => {
      const table = tableOf(gatedBy({ kind: 'criterion', criterion: 'c', is: 'passed' }), { kind: 'points', points: 15 }, { a: half, b: half, n: 1 });

      expect([table.outcomeOf(0), table.missing[0], table.gatesOf(0)]).to.deep.equal(['planned', 5, []]);
      expect(table.stepsOf(0).map(({ input, to }) => [input, to])).to.deep.equal([['a', 75]]);
    });

    it('names what keeps from recognition', () => {
      const set = criteriaSet([passes('c'), passes('d', { rule: { kind: 'atLeast', of: 'n', threshold: 4 } }), passes('e', { rule: { kind: 'atLeast', of: 'whole', threshold: 4 } })], { inputs, recognition: { name: { vi: 'Mẫu' }, grant: { kind: 'allMustPass' } } });
      const table = tableOf(set, { kind: 'recognition' }, { b: half, n: 1, whole: 9 }, { b: most, n: 9, whole: 9 });

      expect([0, 1].map(table.outcomeOf)).to.deep.equal(['onDemand', 'reached']);
      expect([0, 1].map(table.gatesOf)).to.deep.equal([[0, 1], []]);
      expect(table.missing[0]).to.be.NaN;
      expect(table.gateGapsOf(0).map(({ id }) => id)).to.deep.equal(['c', 'd']);
    });

    it('names what keeps from a title', () => {
      const set = additive({ items: [ratio('a'), passes('c')], decisions: [{ id: 'danh-hieu', name: { vi: 'Danh hiệu mẫu' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'criterion', criterion: 'c', is: 'passed' }, { kind: 'points', atLeast: 8 }] } }] });

      expect(tableOf(set, { kind: 'decision', id: 'danh-hieu' }, { a: half, b: half }).gatesOf(0)).to.deep.equal([1]);
    });
  });

  for (const [what, set, facts] of [
    ['two criteria look at one number', additive({ items: [ratio('a'), criterion('c', { rule: { kind: 'atLeast', of: 'a', threshold: 60 }, maxPoints: 10 })] }), { a: half }],
    ['what stands above one line stands below another', additive({ items: [criterion('c', { rule: { kind: 'ratio', numerator: 'n', denominator: 'whole' }, maxPoints: 10 }), criterion('d', { rule: { kind: 'steps', of: 'whole', steps: [{ from: 200, points: 10 }], otherwise: 0 }, maxPoints: 10 })] }), { n: 3, whole: 9 }],
    ['points are rounded before they are added', additive({ rounding: { at: 'criterion', mode: 'halfUp', digits: 1 } }), { a: half, b: half }],
    ['more of a number is not always better', additive({ items: [criterion('c', { rule: { kind: 'steps', of: 'n', steps: [{ from: 2, points: 10 }, { from: 4, points: 5 }], otherwise: 0 }, maxPoints: 10 }), ratio('a')] }), { n: 0, a: half }],
    ['a figure is told with "hơn"', additive(), { a: { value: 50, qualifier: 'gt' as const }, b: half }],
  ] as const) {
    it(`asks for the plan of the row where ${what}`, () => {
      expect(tableOf(set, { kind: 'points', points: 15 }, facts).outcomeOf(0)).to.equal('onDemand');
    });
  }

  it('judges by the day that is given, where criteria have their time', () => {
    const set = additive({ items: [ratio('a', { effectiveTo: civilDate('2025-06-30') }), ratio('b')] });
    const plan = compileCriteriaSet(set);
    const figures = figuresOf(plan, [subject({ a: half, b: [100, 100] })]);
    const at = (day: string) => planTable(plan, figures, { kind: 'points', points: 15 }, { asOf: civilDate(day) });

    expect(['2025-01-31', '2025-12-31'].map((day) => [at(day).outcomeOf(0), at(day).missing[0]])).to.deep.equal([['reached', 0], ['onDemand', 5]]);
  });

  it('has no plan for a band that the set does not have', () => {
    const table = tableOf(additive(), { kind: 'band', id: 'khong-co' }, { a: half });

    expect([table.outcomeOf(0), table.missing[0]]).to.deep.equal(['noGoal', NaN]);
  });

  it('holds for no rows at all', () => {
    expect(tableOf(additive(), { kind: 'points', points: 15 }).rows).to.equal(0);
  });
});
