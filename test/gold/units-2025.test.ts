import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate, createUnitIndex, importUnits, parseUnitDirectory, resolveUnit, type UnitDirectory } from '@xaso/core';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

interface UnitFile {
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly full_name: string; readonly type: string }[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly full_name: string; readonly type: string; readonly province_code: string }[];
}

const file = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/units-2025.json');
const since = civilDate('2025-07-01');

/** The file as a table of cells, as a code list comes from an office. */
function tableOf({ provinces, communes }: UnitFile): unknown[][] {
  return [
    ['DANH MỤC ĐƠN VỊ HÀNH CHÍNH', null, null, null],
    ['Mã ĐVHC', 'Tên đơn vị', 'Cấp', 'Mã cha'],
    ...provinces.map((unit) => [unit.code, unit.name, unit.type, '']),
    ...communes.map((unit) => [unit.code, unit.full_name, unit.type, unit.province_code]),
  ];
}

describe('the units of 1 July 2025', () => {
  let source: UnitFile | undefined;
  let directory: UnitDirectory;

  before(() => {
    if (file === undefined || !existsSync(file)) return;
    source = JSON.parse(readFileSync(file, 'utf8')) as UnitFile;
    const result = importUnits(tableOf(source), { file: 'units-2025.json', publisher: { name: 'Danh mục mẫu' }, asOf: since, validFrom: since });
    expect(result.findings).to.deep.equal([]);
    directory = result.value!;
  });

  it('are 34 provinces and 3,321 communes, without a finding', function () {
    if (source === undefined) return this.skip('the shared data are not here');

    const parsed = parseUnitDirectory(JSON.parse(JSON.stringify(directory)));

    expect(parsed.findings).to.deep.equal([]);
    expect(parsed.value?.items).to.have.lengthOf(34 + 3_321);
    const counts = new Map<string, number>();
    for (const { kind } of directory.items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).to.deep.equal({ centralCity: 6, province: 28, ward: 687, commune: 2_621, specialZone: 13 });
  });

  it('keep codes and names to the letter, leading zeros too', function () {
    if (source === undefined) return this.skip('the shared data are not here');

    const written = [...source.provinces.map((unit) => [unit.code, unit.name, unit.full_name, undefined]), ...source.communes.map((unit) => [unit.code, unit.name, unit.full_name, unit.province_code])];

    expect(directory.items.map(({ code, name, fullName, parentCode }) => [code, name, fullName, parentCode])).to.deep.equal(written);
    expect(directory.items.filter(({ code }) => code.startsWith('0')).length).to.be.greaterThan(100);
  });

  it('are all found by code, and by full name with their province, with and without diacritics', function () {
    if (source === undefined) return this.skip('the shared data are not here');
    const index = createUnitIndex(directory);

    for (const { code, full_name: fullName, province_code: provinceCode } of source.communes) {
      const province = index.byCode(provinceCode)!;
      const plain = `${fullName}, ${province.name}`.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

      expect(index.byCode(code)?.fullName).to.equal(fullName);
      expect(resolveUnit(index, `${fullName}, ${province.fullName}`, { on: since }).value?.code, fullName).to.equal(code);
      expect(index.byName(plain).map((unit) => unit.code), plain).to.include(code);
      expect(index.ancestorsOf(index.byCode(code)!)).to.deep.equal([province]);
    }
  });

  it('know Hạc Thành, and say which Tân An are meant when nothing tells them apart', function () {
    if (source === undefined) return this.skip('the shared data are not here');
    const index = createUnitIndex(directory);

    expect(resolveUnit(index, 'P. Hac Thanh').value?.code).to.equal('14797');
    expect(resolveUnit(index, 'Tân An').findings[0]?.values['count']).to.equal(10);
    expect(resolveUnit(index, 'Xã Tân An').findings[0]?.values['count']).to.equal(6);
    expect(index.childrenOf('38').every(({ parentCode }) => parentCode === '38')).to.equal(true);
  });

  it('survive a spreadsheet that took the codes as numbers', function () {
    if (source === undefined) return this.skip('the shared data are not here');
    const rows = tableOf(source).map(([code, name, kind, parent], index) => (index < 2 ? [code, name, kind, parent] : [Number(code), name, kind, parent === '' ? '' : Number(parent)]));

    const result = importUnits(rows, { file: 'units-2025.xlsx', publisher: { name: 'Danh mục mẫu' }, asOf: since, validFrom: since });

    expect(result.value?.items).to.deep.equal(directory.items);
    expect(result.findings.map(({ code }) => code)).to.deep.equal(['unit.code-padded']);
  });
});
