import { compileCriteriaSet, contentHashOf, criteriaMessages, evaluate, evaluateTable, explain, figuresOf, parseCriteriaSet, rankEvaluations, type CriteriaSet, type Evaluation, type Fact, type Subject } from '@xaso/criteria';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { root } from '../../tools/paths.mjs';
import type { ConformanceFile } from './conformance-file.js';

// The sets of the conformance suite, damaged at random, and judged with facts that are anything.

const folder = join(root, 'packages/criteria/conformance');
const files = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ConformanceFile);
const documents = files.flatMap(({ sets }) => Object.values(sets));

const depth = 60;
const deep = Array.from({ length: depth }).reduce<unknown>((inner) => ({ op: 'add', kind: 'not', of: [inner] }), 1);
const odd: readonly unknown[] = ['', 0, -1, 1e308, 5e-324, 0.1 + 0.2, 9007199254740993, 62.5, 33.3, '__proto__', 'constructor', 'toString', 'a', 'x', 't', 'passed', null, true, [], {}, [[]], { table: 't' }, { table: '__proto__' }, '2026-02-30', '9999-12-31', '0000-01-01', deep];
const anyJson = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...odd) }, { weight: 1, arbitrary: fc.jsonValue() });
const damages = fc.array(fc.tuple(fc.array(fc.nat(80), { minLength: 1, maxLength: 7 }), anyJson), { maxLength: 3 });

/** A copy with something else at some places, or with nothing there. It stays JSON. */
function damaged(document: unknown, all: readonly (readonly [places: readonly number[], value: unknown])[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const [places, value] of all) {
    let at = copy as Record<string, unknown>;
    for (const [index, place] of places.entries()) {
      const keys = Object.keys(at);
      const key = keys[place % keys.length];
      if (key === undefined) break;
      const child = at[key];
      if (index === places.length - 1 || typeof child !== 'object' || child === null) {
        if (place % 7 === 0 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
        else at[key] = value;
        break;
      }
      at = child as Record<string, unknown>;
    }
  }
  return copy;
}

function judgedEveryWay(set: CriteriaSet, subject: Subject): Evaluation {
  const plan = compileCriteriaSet(set);
  const evaluation = evaluate(plan, subject);
  expect(evaluateTable(plan, figuresOf(plan, [subject])).evaluationOf(0)).to.deep.equal(evaluation);
  expect(rankEvaluations([evaluation, evaluation]).ranked.map(({ rank }) => rank)).to.satisfy((ranks: readonly number[]) => ranks.every((rank) => rank === ranks[0]));
  const kept = JSON.parse(JSON.stringify(evaluation)) as Evaluation;
  expect(explain(kept, criteriaMessages, 'vi')).to.deep.equal(explain(evaluation, criteriaMessages, 'vi'));
  return evaluation;
}

/** In the everyday run few enough to wait for; see tools/test/many-runs.mjs. */
const numRuns = Number(process.env['XA_FUZZ_RUNS'] ?? 800);

const place = { name: 'Xã Mẫu' };
const period = { type: 'year', year: 2025 } as const;

describe('a set that somebody damaged', () => {
  it('never makes the check throw, and what passes it can be judged by, hashed, ranked and explained', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), damages, (document, all) => {
        const { value, findings } = parseCriteriaSet(damaged(document, all));

        if (value === undefined) expect(findings.some(({ severity }) => severity === 'error')).to.equal(true);
        else {
          judgedEveryWay(value, { place, period, facts: {} });
          expect(contentHashOf(value)).to.match(/^sha256-[0-9a-f]{64}$/);
        }
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns },
    );
  });
});

const sets = documents.flatMap((document) => parsed(document));

/** A set that makes the check throw is named by the suite itself. */
function parsed(document: unknown): readonly CriteriaSet[] {
  try {
    return [parseCriteriaSet(document).value].filter((set) => set !== undefined);
  } catch {
    return [];
  }
}

describe('a subject that is anything', () => {
  it('is judged without a throw, whatever its facts, attributes, titles, peers and units below are', () => {
    const anything = fc.dictionary(fc.constantFrom('a', 'b', 'x', 'y', 'n', 'd', 'm', 't', '__proto__', 'constructor'), fc.oneof(fc.anything(), fc.record({ value: fc.anything(), numerator: fc.anything(), denominator: fc.anything(), range: fc.anything(), qualifier: fc.anything(), status: fc.anything(), choice: fc.anything(), revisions: fc.anything(), basis: fc.constantFrom('carriedForward', 'imputed', 'x'), basisPeriod: fc.anything() }, { requiredKeys: [] })));
    fc.assert(
      fc.property(fc.constantFrom(...sets), fc.oneof({ weight: 9, arbitrary: anything }, fc.constantFrom(null, undefined)), fc.constantFrom(period, period, null, undefined), fc.record({ attributes: fc.anything(), assessments: fc.anything(), previous: fc.anything(), children: fc.anything(), childCount: fc.anything(), peers: fc.anything() }), (set, facts, when, others) => {
        const subject = { place, period: when, facts, ...others } as unknown as Subject;
        const plan = compileCriteriaSet(set);
        const evaluation = evaluate(plan, subject);
        const table = evaluateTable(plan, figuresOf(plan, [subject]));

        evaluation.criteria.forEach(({ id, status }) => expect(table.statusOf(0, table.criteria.indexOf(id)), id).to.equal(status));
        expect(table.decisions?.[0]).to.equal(evaluation.decision?.state);

        expect(explain(evaluation, criteriaMessages, 'vi').children).to.be.an('array');
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns },
    );
  });
});

// What stands in where something is missing, and what the set says of nothing handed in, are meant to change.
const steady = sets.filter(({ items, inputs }) => items.every(({ missing }) => missing === undefined) && !JSON.stringify([inputs, items]).includes('"first"'));

function factOf({ kind, options = [] }: CriteriaSet['inputs'][number]): fc.Arbitrary<Fact> {
  switch (kind) {
    case 'count':
      return fc.nat(1200).map((value) => ({ value }));
    case 'number':
      return fc.integer({ min: -50, max: 1300 }).map((tenths) => ({ value: tenths / 10 }));
    case 'share':
      return fc.oneof(fc.tuple(fc.nat(20), fc.nat(20)).map(([one, other]) => ({ numerator: Math.min(one, other), denominator: other })), fc.nat(100).map((value) => ({ value })));
    case 'choice':
      return fc.constantFrom(...options.map(({ id }) => ({ choice: id })));
    case 'yesNo':
      return fc.constantFrom({ choice: 'yes' }, { choice: 'no' });
  }
}

describe('an evaluation of which something is missing', () => {
  const known = fc.constantFrom(...steady).chain((set) => fc.record({ set: fc.constant(set), facts: fc.tuple(...set.inputs.map((input) => fc.tuple(factOf(input), fc.boolean()))) }));

  it('holds in its bounds whatever comes out when it becomes known, and takes back no decision', () => {
    fc.assert(
      fc.property(known, ({ set, facts }) => {
        const plan = compileCriteriaSet(set);
        const given = set.inputs.map(({ id }, index) => [id, ...facts[index]!] as const);
        const judged = (isGiven: (kept: boolean) => boolean): Evaluation => evaluate(plan, { place, period, facts: Object.fromEntries(given.flatMap(([id, fact, kept]) => (isGiven(kept) ? [[id, fact]] : []))) });
        const before = judged((kept) => kept);
        const after = judged(() => true);
        // Ends are told rounded, and never as having reached a line.
        const slack = 1.01 / 10 ** set.rounding.digits;

        before.criteria.forEach(({ id, status, points, open }, index) => {
          const later = after.criteria[index]!;
          if (status === 'passed' || status === 'failed') expect(later.status, id).to.equal(status);
          const [min, max] = [points?.rounded ?? open?.min, points?.rounded ?? open?.max];
          const [low, high] = [later.points?.rounded ?? later.open?.min, later.points?.rounded ?? later.open?.max];
          if (min !== undefined && low !== undefined) expect(low, id).to.be.at.least(min - slack);
          if (max !== undefined && high !== undefined) expect(high, id).to.be.at.most(max + slack);
        });
        before.decisions?.forEach(({ id, state }, index) => {
          if (state !== 'undecided') expect(after.decisions![index]!.state, id).to.equal(state);
        });
        if (before.decision !== undefined && before.decision.state !== 'undecided') expect(after.decision!.state).to.equal(before.decision.state);
      }),
      { numRuns },
    );
  });
});

describe('a rank', () => {
  it('follows the exact totals however many digits they have', () => {
    const count = 600;
    const ids = Array.from({ length: count }, (_, index) => `x${index}`);
    const head = documents.find((document): document is CriteriaSet => (document as CriteriaSet).id === 'exact')!;
    const set: CriteriaSet = { ...head, groups: [], inputs: ids.map((id) => ({ id, name: { vi: id }, kind: 'share' })), items: ids.map((id) => ({ id, name: { vi: id }, maxPoints: 1, rule: { kind: 'ratio', of: id } })) };
    const plan = compileCriteriaSet(parseCriteriaSet(set).value!);
    const unlike = 10 ** 14 + 1;
    const share = (name: string, fact: (index: number) => Fact): Evaluation => evaluate(plan, { place: { name }, period, facts: Object.fromEntries(ids.map((id, index) => [id, fact(index)])) });
    const nearlyAll = share('gần hết', (index) => ({ numerator: unlike + index * 2 - 1, denominator: unlike + index * 2 }));
    const half = share('một nửa', () => ({ numerator: 1, denominator: 2 }));

    expect(rankEvaluations([half, nearlyAll]).ranked.map(({ evaluation }) => evaluation.place.name)).to.deep.equal(['gần hết', 'một nửa']);
  });
});
