import { civilDate } from '@xaso/core';
import { publisher } from '@xaso/core/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { evaluateTable } from '../columns/evaluate-table.js';
import { figuresOf } from '../columns/prepare-figures.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { rankEvaluations } from '../engine/rank-evaluations.js';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Fact } from '../subject/subject.js';
import type { EvaluationDocument } from './evaluation-document.schema.js';
import { evaluationDocumentOf } from './evaluation-of-table.js';
import { parseEvaluation } from './parse-evaluation.js';
import { standingsOf } from './standings.js';

const items = [criterion('ty-le', { rule: { kind: 'ratioToTarget', of: 'share', target: 90 }, maxPoints: 10, group: 'g' }), criterion('phan-ba', { rule: { kind: 'ratio', numerator: 'above', denominator: 'below' }, maxPoints: 5, group: 'g' })];
const set = (changes: Partial<CriteriaSet> = {}): CriteriaSet => criteriaSet(items, { groups: [{ id: 'g', name: { vi: 'Nhóm mẫu' } }], bands: [{ id: 'kha', name: { vi: 'Khá' }, min: 5 }], ...changes });

function published(facts: readonly Readonly<Record<string, Fact>>[], changes: Partial<CriteriaSet> = {}): EvaluationDocument {
  const plan = compileCriteriaSet(set(changes));
  const subjects = facts.map((each) => ({ ...subject({}), facts: each }));
  const units = { name: facts.map((_, row) => `Xã Mẫu ${row + 1}`) };
  return evaluationDocumentOf(plan, evaluateTable(plan, figuresOf(plan, subjects)), { publisher: publisher(), asOf: civilDate('2026-12-31'), period: { type: 'year', year: 2026 }, units })!;
}

const copyOf = (document: EvaluationDocument): unknown => JSON.parse(JSON.stringify(document));
const full = (share: number, above: number, below: number): Readonly<Record<string, Fact>> => ({ share: { value: share }, above: { value: above }, below: { value: below } });
const none: Readonly<Record<string, Fact>> = { share: { status: 'missing' }, above: { status: 'missing' }, below: { status: 'missing' } };

describe('an evaluation out of judged columns', () => {
  it('can be published as it is: period, source, set and whole are in it', () => {
    const document = published([full(90, 1, 3), full(45, 3, 3)]);

    expect(parseEvaluation(copyOf(document)).findings).to.deep.equal([]);
    const [table] = document.items;
    expect(table).to.include({ basis: 'computed', source: 'sample', maximum: 15, decimals: 2 });
    expect(table!.set).to.deep.equal({ id: 'bo-tieu-chi-mau', version: '1.0.0', name: 'Bộ tiêu chí mẫu' });
    expect(table!.total).to.deep.equal([35 / 3, 10]);
    expect(table!.groups).to.deep.equal([{ id: 'g', name: 'Nhóm mẫu', maximum: 15, points: [35 / 3, 10] }]);
    expect(table!.band).to.deep.equal([0, 0]);
    expect(table).not.to.have.property('rank');
  });

  it('has no total where too little is known or nothing is, and a 0 where 0 was earned', () => {
    const { total, absences } = published([none, { share: { value: 90 } }, full(0, 0, 3)]).items[0]!;

    expect(total).to.deep.equal([null, null, 0]);
    expect(absences).to.deep.equal([{ at: 0, reason: 'missing' }, { at: 1, reason: 'coverage' }]);
  });

  it('says that a total can change where the set ranks what is not complete', () => {
    const { total, provisional } = published([{ share: { value: 90 } }], { coverageFloor: 50 }).items[0]!;
    expect([total, provisional]).to.deep.equal([[10], [0]]);
  });

  it('writes ranks where something else than the total decides', () => {
    const rank: CriteriaSet['rank'] = { basis: 'exact', ties: 'min', tieBreakers: [{ criterion: 'phan-ba' }] };
    const document = published([full(90, 0, 3), full(45, 3, 3)], { rank });
    expect(document.items[0]!.total).to.deep.equal([10, 10]);
    expect(document.items[0]!.rank).to.deep.equal([2, 1]);
    expect(parseEvaluation(document).findings).to.deep.equal([]);
  });

  it('gives nothing where units and rows are not the same number', () => {
    const plan = compileCriteriaSet(set());
    const judged = evaluateTable(plan, figuresOf(plan, [subject({})]));
    expect(evaluationDocumentOf(plan, judged, { publisher: publisher(), asOf: civilDate('2026-12-31'), period: { type: 'year', year: 2026 }, units: { name: ['Xã Mẫu 1', 'Xã Mẫu 2'] } })).to.equal(undefined);
  });

  it('is read back with the ranks that the engine gives', () => {
    const facts = fc.oneof({ weight: 6, arbitrary: fc.record({ share: fc.integer({ min: 0, max: 1000 }).map((value) => ({ value: value / 10 })), above: fc.nat(3).map((value) => ({ value })), below: fc.constant({ value: 3 }) }) }, fc.constant(none));
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), fc.constantFrom('min' as const, 'dense' as const, 'average' as const), fc.constantFrom('exact' as const, 'rounded' as const), (all, ties, basis) => {
        const document = parseEvaluation(copyOf(published(all, { rank: { ties, basis } }))).value!;
        const { ranks } = standingsOf(document, document.items[0]!);
        const plan = compileCriteriaSet(set({ rank: { ties, basis } }));
        const judged = evaluateTable(plan, figuresOf(plan, all.map((each) => ({ ...subject({}), facts: each }))));
        const evaluations = all.map((_, row) => judged.evaluationOf(row));
        const expected = new Map(rankEvaluations(evaluations).ranked.map(({ evaluation, rank }) => [evaluation, rank]));
        expect([...ranks]).to.deep.equal(evaluations.map((evaluation) => expected.get(evaluation) ?? NaN));
      }),
      { numRuns: 200 },
    );
  });
});
