import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { importRubrics } from '@xaso/criteria/import';
import { ocop10482019 } from '@xaso/criteria/sets/ocop-1048-2019';
import { ocop1482023 } from '@xaso/criteria/sets/ocop-148-2023';
import { certificateRules, gradeProduct, gradingSet, productGroups } from '@xaso/ocop';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

const file = (path: string) => (sharedFolder === undefined ? undefined : join(sharedFolder, path));
const rubrics = file('data/ocop/rubrics-5.json');
const draft = file('domain/criteria/ocop-148-2023.json');
const options = { product: 'Sản phẩm mẫu', date: civilDate('2022-06-30') };

interface Draft {
  readonly productGroups: readonly string[];
  readonly bands: readonly { readonly stars: number; readonly min: number }[];
  readonly validityMonths: { readonly value: number };
  readonly certifiers: readonly { readonly from: string; readonly to: string | null; readonly levels: Readonly<Record<string, string>> }[];
}

function whenThere(isThere: boolean, title: string, body: () => void): void {
  it(title, function () {
    if (!isThere) return this.skip('the shared data are not here');
    body();
  });
}

describe('score sheets as they come', () => {
  const isThere = rubrics !== undefined && existsSync(rubrics);
  const sheets = isThere ? importRubrics(JSON.parse(readFileSync(rubrics, 'utf8')), { publisher: { name: 'Xã Mẫu' }, asOf: options.date, source: 'Phiếu chấm' }).map(({ value }) => value!) : [];

  whenThere(isThere, 'belong to decision 1048 of 2019 and are refused for 148', () => {
    expect(sheets).to.have.length(5);
    for (const sheet of sheets) {
      expect(gradingSet(sheet, ocop1482023).findings.map(({ code, values }) => [code, values['part'], values['points'], values['max']])).to.deep.equal([
        ['grading.parts-differ', 'A', 35, 40],
        ['grading.parts-differ', 'C', 40, 35],
      ]);
      expect(gradingSet(sheet, ocop10482019)).to.deep.include({ ok: true, findings: [] });
    }
  });

  whenThere(isThere, 'grade by their answers: the best give 100 points, the worst lose most where most was to be had', () => {
    for (const sheet of sheets) {
      const set = gradingSet(sheet, ocop10482019).value!;
      const chosen = (better: (one: number, other: number) => boolean) =>
        Object.fromEntries(sheet.items.flatMap(({ rule }) => (rule.kind === 'levels' ? [[rule.of, rule.levels.reduce((one, other) => (better(other.points, one.points) ? other : one)).option]] : [])));
      const [best, worst] = [gradeProduct(set, chosen((one, other) => one > other), options), gradeProduct(set, chosen((one, other) => one < other), options)];

      expect([best.points, best.stars.highest, best.findings]).to.deep.equal([100, 5, []]);
      // The set of 1048 does not have the requirements of the stars, so no star is certain by it.
      expect(best.stars.certain).to.equal(false);
      const lost = worst.lines.map((line) => line.lost!);
      expect(lost).to.deep.equal([...lost].sort((a, b) => b - a));
      expect(lost.reduce((sum, each) => sum + each, 0)).to.equal(100 - worst.points!);
    }
  });
});

describe('the rules of certificates', () => {
  const source = draft !== undefined && existsSync(draft) ? (JSON.parse(readFileSync(draft, 'utf8')) as Draft) : undefined;

  whenThere(source !== undefined, 'are those of the collected sources', () => {
    const words = { district: 'cấp huyện', province: 'cấp tỉnh', centre: 'trung ương' } as const;

    expect(productGroups).to.have.length(source!.productGroups.length);
    expect(certificateRules.validity.months).to.equal(source!.validityMonths.value);
    expect(certificateRules.bands).to.deep.equal(source!.bands.map(({ stars, min }) => ({ stars, min })));
    expect(certificateRules.periods.map(({ from, to = null }) => [from, to])).to.deep.equal(source!.certifiers.map(({ from, to }) => [from, to]));
    certificateRules.periods.forEach(({ levels }, index) => {
      for (const stars of [3, 4, 5] as const) expect(source!.certifiers[index]!.levels[stars]).to.match(new RegExp(`^${words[levels[stars] as keyof typeof words]}`));
    });
  });
});
