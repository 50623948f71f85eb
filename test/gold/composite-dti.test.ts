import { compileCriteriaSet, evaluate } from '@xaso/criteria';
import { compose, compositeOfCriteriaSet, mergeUnits, unitsOfEvaluations } from '@xaso/criteria/composite';
import { dtiProvince9222022 } from '@xaso/criteria/sets/dti-province-922-2022';
import { drawRanks, effectiveWeights, leaveOneOut, rankIntervals } from '@xaso/criteria/uncertainty';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tools/paths.mjs';

// The provincial index of 2022 as an index: the same five totals as the engine and as published, and how far their order can be relied on.

interface Draft {
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  readonly testVectors: { readonly tolerance: number; readonly columns: readonly string[]; readonly rows: readonly { readonly province: string; readonly values: readonly number[]; readonly total: number }[] };
}

const draft = sharedFolder === undefined ? undefined : (JSON.parse(readFileSync(join(sharedFolder, 'domain/criteria/dti-province-922-2022.json'), 'utf8')) as Draft);
const index = compositeOfCriteriaSet(dtiProvince9222022);
const absent = 'the shared criteria are not there';

function units({ columns, rows }: Draft['testVectors']): ReturnType<typeof unitsOfEvaluations> {
  const plan = compileCriteriaSet(dtiProvince9222022);
  return unitsOfEvaluations(rows.map(({ province, values }) => evaluate(plan, { place: { name: province }, period: { type: 'year', year: 2022 }, facts: Object.fromEntries(columns.map((id, at) => [id, { value: values[at] }])) })));
}

describe('the provincial DTI of 2022 as a composite index', () => {
  it('weighs its main indices as decision 922 does', function () {
    if (draft === undefined) return this.skip(absent);
    const weights = new Map(effectiveWeights(index, 2022).map(({ id, weight }) => [id, weight]));

    for (const { id, weight } of draft.criteria) expect(weights.get(`criterion:${id}`), id).to.be.closeTo(weight, 1e-12);
  });

  it('comes to the five published totals, and to their order', function () {
    if (draft === undefined) return this.skip(absent);
    const { value } = compose(index, { year: 2022, units: units(draft.testVectors) });

    expect(draft.testVectors.rows.length).to.be.above(0);
    draft.testVectors.rows.forEach(({ province, total }, row) => expect(value!.scores[row], province).to.be.closeTo(total, draft.testVectors.tolerance));
    expect(value!.ranks.map((rank) => rank?.rank)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('has a first place that no weight within a quarter takes away, and places three to five that change hands', function () {
    if (draft === undefined) return this.skip(absent);
    const intervals = rankIntervals(drawRanks(index, { year: 2022, units: units(draft.testVectors) }, { seed: 922, weights: { within: 0.25 } }).value!, 1);

    expect(intervals[0]!.interval).to.deep.equal({ low: 1, median: 1, high: 1, best: 1, worst: 1 });
    for (const { unit, interval } of intervals.slice(2)) expect(interval!.worst - interval!.best, unit.name).to.be.above(0);
  });

  it('keeps its first place without any one of the main indices', function () {
    if (draft === undefined) return this.skip(absent);
    for (const { indicator, ranks } of leaveOneOut(index, { year: 2022, units: units(draft.testVectors) })) expect(ranks![0], indicator).to.equal(1);
  });

  it('gives two provinces that merge the plain mean of their main indices, and so of their totals', function () {
    if (draft === undefined) return this.skip(absent);
    const all = units(draft.testVectors);
    const merged = mergeUnits(all.slice(0, 2), { id: 'moi', name: 'Tỉnh Mẫu mới' }, 'plainMean');
    const { scores } = compose(index, { year: 2022, units: [...all.slice(0, 2), merged] }).value!;

    expect(scores[2]).to.be.closeTo((scores[0]! + scores[1]!) / 2, 1e-12);
  });
});
