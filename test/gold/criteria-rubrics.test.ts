import { civilDate } from '@xaso/core';
import { compileCriteriaSet, evaluate, type CriteriaSet } from '@xaso/criteria';
import { importRubrics } from '@xaso/criteria/import';
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tools/paths.mjs';

const file = sharedFolder === undefined ? '' : join(sharedFolder, 'data/ocop/rubrics-5.json');
const isThere = existsSync(file);
const options = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20'), source: 'Biểu chấm OCOP' };

describe('the five OCOP forms', () => {
  const sets = isThere ? importRubrics(JSON.parse(readFileSync(file, 'utf8')), options) : [];

  it('import without a finding as sets whose maximum is 100', function () {
    if (!isThere) return this.skip('the shared data are not here');
    expect(sets).to.have.length(5);
    for (const { value, findings } of sets) {
      expect(findings).to.deep.equal([]);
      expect(value!.maxPoints).to.equal(100);
    }
  });

  it('have three parts, and give 100 points for the best answers and 0 criteria for none', function () {
    if (!isThere) return this.skip('the shared data are not here');
    for (const { value } of sets) {
      const set = value!;
      expect(set.groups.filter(({ parent }) => parent === undefined).map(({ name }) => name.vi.charAt(0))).to.deep.equal(['A', 'B', 'C']);
      const subject = { place: { name: 'Sản phẩm mẫu' }, period: { unknown: true as const } };
      const best = evaluate(compileCriteriaSet(set), { ...subject, facts: bestAnswers(set) });
      expect(best.total.points).to.deep.include({ exact: '100' });
      expect(evaluate(compileCriteriaSet(set), { ...subject, facts: {} }).total.coverage.criteria.known).to.equal(0);
    }
  });
});

function bestAnswers({ items }: CriteriaSet): Record<string, { choice: string }> {
  return Object.fromEntries(
    items.flatMap(({ rule }) => {
      if (rule.kind !== 'levels') return [];
      const [best] = [...rule.levels].sort((one, other) => other.points - one.points);
      return [[rule.of, { choice: best!.option }]];
    }),
  );
}
