import { expect } from 'chai';
import fc from 'fast-check';
import type { Condition, LeafCondition } from '../decision/condition.js';
import { explain } from '../explain/explain.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Subject } from '../subject/subject.js';
import { holds } from '../table/choose-rows.js';
import type { Attribute, RowCondition, ThresholdTable } from '../table/table.schema.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import { rankEvaluations } from './rank-evaluations.js';

const ids = ['a', 'b', 'c', 'd', 'e'];

const leaf: fc.Arbitrary<LeafCondition> = fc.oneof(
  fc.record({ kind: fc.constant('criterion' as const), criterion: fc.constantFrom(...ids), is: fc.constantFrom('passed' as const, 'failed' as const) }),
  fc.record({ kind: fc.constant('criteria' as const), are: fc.constantFrom('passed' as const, 'failed' as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('criteria' as const), among: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), are: fc.constantFrom('passed' as const, 'failed' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('points' as const), atLeast: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ kind: fc.constant('band' as const), atLeast: fc.constantFrom('cao', 'thap') }),
  fc.record({ kind: fc.constant('groups' as const), are: fc.constantFrom('passed' as const, 'failed' as const), count: fc.constant(1) }),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'all', of })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'any', of })),
    tie('tree').map((part): Condition => ({ kind: 'not', of: [part] })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of): Condition => ({ kind: 'atLeast', count: 2, of })),
  ),
})).tree;

function decisionSet(when: Condition, gate: Condition | undefined): CriteriaSet {
  return criteriaSet(ids.map((id, index) => criterion(id, { rule: { kind: 'atLeast', of: id, threshold: 60 }, maxPoints: 10, group: index < 2 ? 'dau' : 'sau' })), {
    inputs: ids.map((id) => shareInput(id)),
    groups: ['dau', 'sau'].map((id) => ({ id, name: { vi: id } })),
    bands: [{ id: 'cao', name: { vi: 'Cao' }, min: 30, gate }, { id: 'thap', name: { vi: 'Thấp' }, min: 0 }],
    decisions: [{ id: 'x', name: { vi: 'X' }, kind: 'grant', when }],
  });
}

const passGate: Condition = { kind: 'criterion', criterion: 'a', is: 'passed' };
const known = fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 5, maxLength: 5 });
const factsOf = (values: readonly (boolean | undefined)[]): Subject => subject(Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[ids[index]!, value ? 100 : 0]]))));

describe('a decision', () => {
  it('that is taken while something is missing stands whatever the missing turns out to be, and so does a band', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(passGate, undefined), known, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (when, gate, some, rest) => {
        const plan = compileCriteriaSet(decisionSet(when, gate));
        const early = evaluate(plan, factsOf(some));
        const late = evaluate(plan, factsOf(some.map((value, index) => value ?? rest[index])));
        const [before, after] = [early.decisions![0]!.state, late.decisions![0]!.state];

        expect(after).to.not.equal('undecided');
        if (before !== 'undecided') expect(after).to.equal(before);
        const place = (id: string | undefined): number => ['thap', 'cao'].indexOf(id ?? '');
        expect(place(late.band!.lowest?.id)).to.be.within(place(early.band!.lowest?.id), place(early.band!.highest?.id));
      }),
      { numRuns: 400 },
    );
  });

  it('is the opposite of its negation', () => {
    fc.assert(
      fc.property(condition, known, (when, some) => {
        const state = (one: Condition): string => evaluate(compileCriteriaSet(decisionSet(one, undefined)), factsOf(some)).decisions![0]!.state;
        const opposite = { achieved: 'notAchieved', notAchieved: 'achieved', undecided: 'undecided' } as Readonly<Record<string, string>>;

        expect(state({ kind: 'not', of: [when] })).to.equal(opposite[state(when)]);
      }),
    );
  });
});

const group: Attribute = { id: 'g', name: { vi: 'Nhóm' }, kind: 'choice', options: ['x', 'y', 'z'].map((id) => ({ id, name: { vi: id } })) };
const size: Attribute = { id: 'n', name: { vi: 'Dân số' }, kind: 'number', min: 0, max: 40, whole: true };
const rowCondition: fc.Arbitrary<RowCondition> = fc.oneof(
  fc.record({ of: fc.constant('g'), in: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }) }),
  fc.nat(40).chain((low) => fc.record({ of: fc.constant('n'), atLeast: fc.constant(low), lessThan: fc.integer({ min: low + 1, max: 41 }) })),
  fc.record({ of: fc.constant('n'), atMost: fc.nat(40) }),
);
const tables: fc.Arbitrary<ThresholdTable> = fc.record({
  id: fc.constant('t'),
  name: fc.constant({ vi: 'Bảng' }),
  hit: fc.constantFrom('unique' as const, 'first' as const),
  rows: fc.array(fc.record({ when: fc.array(rowCondition, { maxLength: 2 }), values: fc.tuple(fc.integer({ min: 1, max: 99 })) }), { minLength: 1, maxLength: 4 }),
});
const tableSet = (table: ThresholdTable): CriteriaSet => criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'share', threshold: { table: 't' } }, maxPoints: 10 })], { inputs: [shareInput('share')], attributes: [group, size], tables: [table] });

/** Rows that hold for each of all places there are. */
function everywhere({ rows }: ThresholdTable): readonly (readonly number[])[] {
  return ['x', 'y', 'z'].flatMap((g) => Array.from({ length: 41 }, (_, n) => rows.flatMap(({ when }, index) => (when.every((one) => holds(one, { attributes: { g, n }, day: undefined }) === true) ? [index] : []))));
}

describe('a table', () => {
  it('is found whole exactly when it is, by looking at every place', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = new Set(parseCriteriaSet(tableSet(table)).findings.map(({ code }) => code));
        const all = everywhere(table);
        const firsts = new Set(all.flatMap(([first]) => (first === undefined ? [] : [first])));
        const hitOften = new Set(all.flatMap((rows) => rows));

        expect(found.has('criteria.table-gap'), 'gap').to.equal(all.some((rows) => rows.length === 0));
        expect(found.has('criteria.table-overlap'), 'overlap').to.equal(table.hit === 'unique' && all.some((rows) => rows.length > 1));
        if (table.hit === 'first') expect(found.has('criteria.row-unreachable'), 'row').to.equal(table.rows.some((_row, index) => !firsts.has(index)));
        else if (!found.has('criteria.table-overlap')) expect(found.has('criteria.row-unreachable'), 'row').to.equal(table.rows.some((_row, index) => !hitOften.has(index)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a unit of which something is not known nothing but what one of its units would get', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('x', 'y', 'z'), fc.nat(40), fc.integer({ min: 0, max: 100 }), fc.boolean(), fc.boolean(), (some, g, n, share, knowsGroup, knowsSize) => {
        const table: ThresholdTable = { ...some, hit: 'first', rows: [...some.rows, { when: [], values: [50] }] };
        const plan = compileCriteriaSet(tableSet(table));
        const judge = (attributes: Subject['attributes']): ReturnType<typeof evaluate>['criteria'][number] => evaluate(plan, { ...subject({ share }), attributes }).criteria[0]!;
        const partly = judge({ ...(knowsGroup ? { g } : {}), ...(knowsSize ? { n } : {}) });
        const wholly = judge({ g, n });

        expect(wholly.trace.thresholds![0]!.rows).to.have.length(1);

        if (partly.status !== 'missing') expect(wholly.status).to.equal(partly.status);
        else expect(wholly.points!.rounded).to.be.within(partly.open!.min, partly.open!.max);
      }),
      { numRuns: 300 },
    );
  });
});

const richSet: CriteriaSet = criteriaSet(
  [
    criterion('muc', { rule: { kind: 'levels', of: 'truong', levels: [{ option: 'co', points: 10 }, { option: 'khong', points: 0 }] }, maxPoints: 10, missing: 'zero' }),
    criterion('viec', { rule: { kind: 'checklist', parts: [{ of: 'y1', points: 4 }, { of: 'y2', points: 6 }] }, maxPoints: 10, imputed: 'refused' }),
    criterion('phan', { rule: { kind: 'allOf', parts: [{ of: 'c1', atLeast: 1 }, { numerator: 'c1', denominator: 'c2', atLeast: { table: 't' } }] }, maxPoints: 10, notApplicable: 'full' }),
    criterion('moi', { rule: { kind: 'everyUnit', numerator: 'c1', denominator: 'c2', except: 1 }, maxPoints: 10, zeroDenominator: 'zero' }),
    criterion('dem', { rule: { kind: 'perItem', of: 'c1', points: 2 }, maxPoints: 10, carryForwardMonths: 12 }),
    criterion('ca', { rule: { kind: 'bestOf', cases: [{ rule: { kind: 'ratio', of: 'share' } }, { rule: { kind: 'rate', numerator: 'c1', denominator: 'c2', per: 100, threshold: 50 } }] }, maxPoints: 10, zeroDenominator: 'full' }),
    criterion('xau', { rule: { kind: 'worstOf', cases: [{ rule: { kind: 'ratio', of: 'share' } }, { rule: { kind: 'progress', terms: [{ of: 'c1', target: 7 }] } }] }, maxPoints: 10, notApplicable: 'leftOutRescaled' }),
    criterion('ct', { rule: { kind: 'formula', formula: { op: 'divide', of: [{ input: 'c1' }, { input: 'lon' }] } }, maxPoints: 10 }),
    criterion('ban', { rule: { kind: 'peerRelative', of: 'c1', peers: 'nhat', better: 'more' }, maxPoints: 10 }),
    criterion('tay', { rule: { kind: 'manual', of: 'diem' }, maxPoints: 10, counts: 'bonus' }),
    criterion('phat', { rule: { kind: 'perItem', of: 'c2', points: 1 }, maxPoints: 5, counts: 'penalty' }),
  ],
  {
    inputs: [
      { id: 'truong', name: { vi: 'Trưởng ban' }, kind: 'choice', options: ['co', 'khong'].map((id) => ({ id, name: { vi: id } })) },
      ...['y1', 'y2'].map((id) => ({ id, name: { vi: id }, kind: 'yesNo' as const, revisions: 'smallest' as const })),
      ...['c1', 'c2'].map((id) => ({ id, name: { vi: id }, kind: 'count' as const })),
      shareInput('share'),
      { id: 'lon', name: { vi: 'Lớn hơn' }, kind: 'count', formula: { op: 'max', of: [{ input: 'c1' }, { input: 'c2' }] } },
      { id: 'nhat', name: { vi: 'Cao nhất' }, kind: 'count', peers: { of: 'c1', take: 'largest' } },
      { id: 'diem', name: { vi: 'Điểm' }, kind: 'number' },
    ],
    attributes: [group, size],
    tables: [{ id: 't', name: { vi: 'Bảng' }, hit: 'unique', rows: [{ when: [{ of: 'g', in: ['x'] }], values: [50] }, { when: [{ of: 'g', in: ['y', 'z'] }], values: ['notApplicable'] }] }],
    decisions: [
      { id: 'd', name: { vi: 'D' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'criterion', criterion: 'moi', is: 'passed' }, { kind: 'children', decision: 'd', is: 'achieved', percent: 30 }] } },
      { id: 'k', name: { vi: 'K' }, kind: 'keep', of: 'd', requires: ['d'], when: { kind: 'any', of: [{ kind: 'previous', decision: 'd', is: 'held' }, { kind: 'attribute', of: 'g', in: ['x'] }] } },
    ],
    totalLimits: { min: 0, max: 95 },
    rank: { basis: 'exact', ties: 'min' },
  },
);

describe('an evaluation with everything in it', () => {
  const anything = fc.oneof(fc.anything(), fc.record({ value: fc.anything(), numerator: fc.anything(), denominator: fc.anything(), choice: fc.anything(), revisions: fc.anything(), basis: fc.anything(), basisPeriod: fc.anything(), status: fc.anything(), note: fc.anything(), qualifier: fc.anything() }, { requiredKeys: [] }));
  const fit = fc.oneof(fc.nat(9).map((value) => ({ value })), fc.record({ numerator: fc.nat(5), denominator: fc.nat(9) }), fc.constantFrom({ choice: 'co' }, { choice: 'yes' }, { status: 'notApplicable' as const }, { value: 3, basis: 'imputed' as const }, { value: 3, qualifier: 'gt' as const }, { revisions: [{ value: 1 }, { choice: 'no' }] }));
  const names = ['truong', 'y1', 'y2', 'c1', 'c2', 'share', 'diem', 'lon', '__proto__'];

  it('has a set without a fault', () => {
    expect(parseCriteriaSet(richSet).findings).to.deep.equal([]);
  });

  it('never throws for facts, attributes, assessments, titles and children that are anything, and neither do its explanation and its rank', () => {
    const plan = compileCriteriaSet(richSet);
    const beside = fc.record({ attributes: fc.anything(), assessments: fc.anything(), previous: fc.anything(), children: fc.anything(), childCount: fc.anything(), peers: fc.oneof(fc.anything(), fc.record({ c1: fc.anything() })) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anything), beside, (facts, more) => {
        const evaluation = evaluate(plan, { ...subject({}), ...more, facts } as Subject);
        const kept = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;

        expect(explain(kept, criteriaMessages, 'vi').children).to.have.length(11);
        expect(rankEvaluations([evaluation]).ranked.length + rankEvaluations([evaluation]).unranked.length).to.equal(1);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('stays within its limits, tells each point between 0 and its maximum, and explains itself again from plain JSON', () => {
    const plan = compileCriteriaSet(richSet);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names.slice(0, 7)), fit), fc.constantFrom(undefined, { g: 'x' }, { g: 'y' }), (facts, attributes) => {
        const evaluation = evaluate(plan, { ...subject({}), facts, attributes, peers: { c1: [3, 8] } } as Subject);
        for (const { points, info } of evaluation.criteria) if (points !== undefined) expect(Math.abs(points.rounded)).to.be.within(0, info.max!);
        const { points, open } = evaluation.total;
        if (points !== undefined) expect(points.rounded).to.be.within(0, 95);
        if (open !== undefined) expect(open.min).to.be.at.most(open.max);
        const kept = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;
        expect(explain(kept, criteriaMessages, 'vi')).to.deep.equal(explain(evaluation, criteriaMessages, 'vi'));
      }),
      { numRuns: 300 },
    );
  });

  it('is judged by no damaged set', () => {
    const valid = JSON.stringify(richSet);
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }), fc.oneof(fc.anything(), fc.constantFrom('', 0, -1, 1e308, 'share', 'x', '__proto__', null, [], {}, { kind: 'all', of: [] }, { op: 'add', of: [1] })), (places, value) => {
        let at = JSON.parse(valid) as Record<string, unknown>;
        const set = at;
        for (const [depth, place] of places.entries()) {
          const keys = Object.keys(at);
          const key = keys[place % keys.length];
          if (key === undefined) break;
          const child = at[key];
          if (depth === places.length - 1 || typeof child !== 'object' || child === null) {
            at[key] = value;
            break;
          }
          at = child as Record<string, unknown>;
        }
        const parsed = parseCriteriaSet(set);

        expect(parsed.ok).to.equal(parsed.value !== undefined);
        if (parsed.value !== undefined) expect(evaluate(compileCriteriaSet(parsed.value), subject({ share: 60 })).warnings).to.be.an('array');
      }),
      { numRuns: 1500 },
    );
  });
});
