import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { createCatalogueIndex, importOcop, ocopColumns, ocopObservations, parseOcopCatalogue, starsToShow, type OcopCatalogue } from '@xaso/ocop';
import type { PlaceRef } from '@xaso/indicators';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

const name = 'ocop-cau-ke-2024.json';
const file = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/ocop', name);
const there = file !== undefined && existsSync(file);
const date = civilDate('2026-11-27');
const place: PlaceRef = { name: 'Huyện Cầu Kè', level: 'district', within: ['Trà Vinh'] };

async function imported() {
  const { value, findings } = await readTable(readFileSync(file!), { fileName: name, headers: ocopColumns, required: ['name'] });
  const result = importOcop(value!, { publisher: { name: 'Huyện Cầu Kè' }, asOf: civilDate('2024-12-31'), place });
  return { catalogue: result.value as OcopCatalogue, findings: [...findings, ...result.findings] };
}

/** Checked by hand against the file: stars by commune. Product 3, of Thông Hòa, has 0 stars. */
const starsByCommune: Readonly<Record<string, readonly (3 | 4 | 5 | undefined)[]>> = {
  'Xã Thông Hòa': [3, 3, undefined],
  'Xã Tam Ngãi': [3, 3],
  'Xã An Phú Tân': [3, 3, 3],
  'Xã Ninh Thới': [3, 3, 3, 3],
  'Xã Hòa Ân': [3, 3, 3, 3, 3],
  'Thị trấn Cầu Kè': [3, 3, 3, 3, 3],
  'Xã Phong Thạnh': [3],
  'Xã Phong Phú': [3],
  'Xã Châu Điền': [3],
  'Xã Hòa Tân': [4],
  'Xã Thạnh Phú': [4, 4, 4, 4, 4, 4, 4, 5, 4, 4, 4],
};

function whenThere(title: string, body: () => Promise<void>): void {
  it(title, async function () {
    if (!there) return this.skip('the shared data are not here');
    await body();
  });
}

describe('the 37 products of Cầu Kè', () => {
  whenThere('import with exactly the findings that they deserve: no decision anywhere, and one product of 0 stars', async () => {
    const { catalogue, findings } = await imported();

    expect(catalogue.items).to.have.length(37);
    expect(findings).to.deep.equal([
      { code: 'ocop-import.decisions-missing', severity: 'warning', where: { file: name, row: 0, column: 'star' }, values: { count: 36 } },
      { code: 'ocop-import.stars-zero', severity: 'warning', where: { file: name, row: 3, column: 'star' }, values: {} },
    ]);
  });

  whenThere('keep their stars and communes as the list has them', async () => {
    const { items } = (await imported()).catalogue;
    const communes = [...new Set(items.map(({ unit }) => unit!.name))];

    expect(Object.fromEntries(communes.map((commune) => [commune, items.filter(({ unit }) => unit!.name === commune).map(({ certificate }) => certificate?.stars)]))).to.deep.equal(starsByCommune);
    expect(items.filter(({ kind }) => kind === 'ocop')).to.have.length(36);
    expect(items[2]).to.include({ id: '3', name: 'Chả ốc bươu' }).and.not.have.any.keys('kind', 'certificate');
  });

  whenThere('have tidy names, and owners without the commune that stands in its own field', async () => {
    const { items } = (await imported()).catalogue;

    expect(items.filter((product) => product.name !== product.name.trim())).to.deep.equal([]);
    expect(items[0]!.owner).to.deep.equal({ name: 'Doanh nghiệp giống thủy sản Minh Nhựt', kind: 'company' });
    expect(items[5]!.owner).to.deep.equal({ name: 'HTX Tân Qui', kind: 'cooperative' });
    const kinds = items.map(({ owner }) => owner!.kind ?? 'unknown');
    const counts = Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((each) => each === kind).length]));
    expect(counts).to.deep.equal({ company: 12, cooperative: 8, cooperativeGroup: 1, household: 13, unknown: 3 });
  });

  whenThere('parse as a document; each of the 36 that claim stars is named once', async () => {
    const { catalogue } = await imported();
    const { ok, value, findings } = parseOcopCatalogue(JSON.parse(JSON.stringify(catalogue)));

    expect([ok, value?.items.length]).to.deep.equal([true, 37]);
    expect(findings).to.have.length(36);
    expect(new Set(findings.map(({ code }) => code))).to.deep.equal(new Set(['ocop.decision-missing']));
  });

  whenThere('show no star: a list is no decision', async () => {
    const { items } = (await imported()).catalogue;
    const lines = items.map((product) => starsToShow(product, date, { language: 'vi', publisher: 'huyện Cầu Kè' }));

    expect(lines.filter(({ shapes }) => shapes !== undefined)).to.deep.equal([]);
    expect(lines[33]!.text).to.equal('5 sao theo danh sách của huyện Cầu Kè, chưa có số quyết định');
    expect(lines[2]!.text).to.equal('Chưa rõ hạng OCOP');
  });

  whenThere('are found without diacritics', async () => {
    const index = createCatalogueIndex((await imported()).catalogue.items, date);

    // By name: one of the township and eleven of two communes; by its owner: the banana sweet of the company named after the coconut.
    expect(index.find({ text: 'dua sap' }).map(({ product }) => Number(product.id))).to.deep.equal([18, ...Array.from({ length: 12 }, (_, step) => 26 + step)]);
    expect(index.find({ text: 'thi tran cau ke' }).map(({ product }) => product.id)).to.deep.equal(['18', '19', '20', '21', '22']);
    expect(index.find({ stars: 5 })).to.deep.equal([]);
  });

  whenThere('give figures for the district alone, and none about what the list does not say', async () => {
    const { catalogue } = await imported();
    const period = { type: 'year', year: 2024 } as const;

    expect(ocopObservations(catalogue, { period, place: { name: 'Xã Thạnh Phú', level: 'commune' } }).value).to.equal(undefined);
    expect(ocopObservations(catalogue, { period, place: { name: 'Huyện Hoằng Hóa', level: 'district' } }).value).to.equal(undefined);
    const { value, findings } = ocopObservations(catalogue, { period });
    expect(value!.map(({ status }) => status)).to.deep.equal(['missing', 'missing', 'missing', 'missing']);
    expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['ocop-count.rank-unknown', { count: 1 }]]);
  });
});
