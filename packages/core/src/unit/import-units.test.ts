import { expect } from 'chai';
import { civilDate } from '../date/civil-date.js';
import { publisher } from '../fixtures/index.js';
import { importUnits } from './import-units.js';
import { parseUnitDirectory } from './parse-unit-directory.js';

const options = { file: 'don-vi.xlsx', sheet: 'Sheet1', publisher: publisher(), asOf: civilDate('2025-07-01') };

function read(...rows: readonly (readonly unknown[])[]) {
  const result = importUnits(rows, options);
  return { ...result, units: result.value?.items ?? [], codes: result.findings.map(({ code }) => code) };
}

describe('importUnits', () => {
  it('reads codes, names, kinds and parents, and writes a directory that is right', () => {
    const { units, value, findings } = read(
      ['Mã ĐVHC', 'Tên đơn vị', 'Cấp', 'Mã cha'],
      ['99', 'Tỉnh Mẫu', 'Tỉnh', ''],
      ['00904', 'Mẫu Đông', 'Xã', '99'],
      ['00907', 'phường Mẫu Tây', 'Phường', '99'],
      ['00904-t1', 'Thôn 1', '', '00904'],
    );

    expect(findings).to.deep.equal([]);
    expect(units).to.deep.equal([
      { code: '99', kind: 'province', name: 'Mẫu', fullName: 'Tỉnh Mẫu' },
      { code: '00904', kind: 'commune', name: 'Mẫu Đông', fullName: 'Xã Mẫu Đông', parentCode: '99' },
      { code: '00907', kind: 'ward', name: 'Mẫu Tây', fullName: 'Phường Mẫu Tây', parentCode: '99' },
      { code: '00904-t1', kind: 'hamlet', name: '1', fullName: 'Thôn 1', parentCode: '00904' },
    ]);
    expect(parseUnitDirectory(value)).to.deep.include({ ok: true, findings: [] });
  });

  describe('header', () => {
    const headers: readonly (readonly string[])[] = [
      ['mã', 'tên', 'loại'],
      ['MA', 'TEN', 'LOAI'],
      ['Mã số', 'Tên ĐVHC', 'Cấp hành chính'],
      ['code', 'name', 'kind'],
      ['Mã PX', 'Phường / Xã', 'Cấp'],
      ['Mã\u00a0ĐVHC'.normalize('NFD'), ' Tên  đơn vị: ', 'Loại hình'],
    ];

    for (const header of headers) {
      it(`knows ${JSON.stringify(header)}`, () => {
        expect(read(header, ['99901', 'Mẫu', 'Xã']).units.map(({ fullName }) => fullName)).to.deep.equal(['Xã Mẫu']);
      });
    }

    it('is found below titles, with columns in any order', () => {
      const { units, codes } = read(['DANH SÁCH ĐƠN VỊ', null, null], [], ['STT', 'Tên', 'Mã'], [1, 'Xã Mẫu', '99901']);

      expect([units[0]?.code, codes]).to.deep.equal(['99901', []]);
    });

    it('that is missing is named', () => {
      const { findings, value } = read(['Tên', 'Cấp'], ['Mẫu', 'Xã']);

      expect(value).to.equal(undefined);
      expect(findings).to.deep.equal([{ code: 'unit.header-missing', severity: 'error', where: { file: 'don-vi.xlsx', sheet: 'Sheet1', row: 1 }, values: {} }]);
      expect(importUnits([], { ...options, sheet: undefined, firstRow: 4 }).findings[0]?.where).to.deep.equal({ file: 'don-vi.xlsx', row: 4 });
    });
  });

  describe('codes', () => {
    it('get back the zeros that a spreadsheet took, with one warning for the column', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp', 'Mã tỉnh'], [1, 'Thành phố Mẫu', 'Thành phố', ''], [4, 'Mẫu', 'Phường', 1], [691, 'Mẫu Hai', 'Xã', 1], ['00700', 'Mẫu Ba', 'Xã', '01']);

      expect(units.map(({ code, kind, parentCode }) => [code, kind, parentCode])).to.deep.equal([
        ['01', 'centralCity', undefined],
        ['00004', 'ward', '01'],
        ['00691', 'commune', '01'],
        ['00700', 'commune', '01'],
      ]);
      expect(findings).to.deep.equal([
        { code: 'unit.code-padded', severity: 'warning', where: { file: 'don-vi.xlsx', sheet: 'Sheet1', row: 2, column: 'Mã' }, values: { text: '1', code: '01', count: 3 } },
      ]);
    });

    it('written as text stay as they are', () => {
      expect(read(['Mã', 'Tên', 'Cấp'], ["'00004", 'Mẫu', 'Xã'], ['7', 'Mẫu Hai', 'Xã']).units.map(({ code }) => code)).to.deep.equal(['00004', '7']);
    });

    it('that are no codes are named with their cell', () => {
      const { findings, units } = read(['Mã', 'Tên', 'Cấp'], ['chưa có', 'Mẫu', 'Xã'], ['', 'Mẫu', 'Xã'], [-4, 'Mẫu', 'Xã'], [1.5, 'Mẫu', 'Thôn']);

      expect(units).to.deep.equal([]);
      expect(findings.map(({ code, where, values }) => [code, 'row' in where && [where.row, where.column], values['text']])).to.deep.equal([
        ['unit.code-unreadable', [2, 'Mã'], 'chưa có'],
        ['unit.code-missing', [3, 'Mã'], undefined],
        ['unit.code-unreadable', [4, 'Mã'], '-4'],
        ['unit.code-unreadable', [5, 'Mã'], '1.5'],
      ]);
    });

    it('that come twice keep their first unit', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp'], ['99901', 'A', 'Xã'], ['99901', 'B', 'Xã']);

      expect(units.map(({ name }) => name)).to.deep.equal(['A']);
      expect(findings.map(({ code, where }) => [code, 'row' in where && where.row])).to.deep.equal([['document.duplicate-id', 3]]);
    });
  });

  describe('kinds', () => {
    const cases: readonly (readonly [code: string, name: string, cell: string, parent: string, kind: string | undefined, fullName?: string])[] = [
      ['99901', 'Mẫu', 'Xã', '', 'commune', 'Xã Mẫu'],
      ['99901', 'Xã Bản Mẫu', 'Xã', '', 'commune', 'Xã Bản Mẫu'],
      ['99901', 'Bản Mẫu', 'Xã', '', 'commune', 'Xã Bản Mẫu'],
      ['99901', 'Bản Mẫu', '', '', undefined],
      ['t1', 'Bản Mẫu', '', '', 'village', 'Bản Mẫu'],
      ['99901', 'P. Mẫu', '', '', 'ward', 'Phường Mẫu'],
      ['99901', 'P.5', 'phường', '', 'ward', 'Phường 5'],
      ['99901', 'Đặc khu Mẫu', '', '', 'specialZone', 'Đặc khu Mẫu'],
      ['99901', 'TT. Mẫu', '', '', 'township', 'Thị trấn Mẫu'],
      ['999', 'Mẫu', 'Thành phố', '', 'provincialCity', 'Thành phố Mẫu'],
      ['x1', 'TP Mẫu', '', '99', 'provincialCity', 'Thành phố Mẫu'],
      ['x1', 'TP Mẫu', '', '', 'centralCity', 'Thành phố Mẫu'],
      ['999', 'Thị xã Mẫu', '', '', 'town', 'Thị xã Mẫu'],
      ['999', 'Quận 1', '', '', 'urbanDistrict', 'Quận 1'],
      ['t1', 'Ấp Mẫu', '', '', 'hamlet', 'Ấp Mẫu'],
      ['t1', 'Tổ dân phố số 3', '', '', 'residentialGroup', 'Tổ dân phố số 3'],
      ['t1', 'TDP 3', '', '', 'residentialGroup', 'Tổ dân phố 3'],
      ['t1', 'Khóm 3', '', '', 'quarter', 'Khóm 3'],
      ['99901', 'Mẫu', 'Làng nghề', '', undefined],
      ['99901', 'Mẫu', '', '', undefined],
      ['99901', 'Xã', '', '', undefined],
    ];

    for (const [code, name, cell, parent, kind, fullName] of cases) {
      it(`${code} “${name}” (${cell || 'no kind'}${parent && `, below ${parent}`}): ${fullName ?? 'named as unreadable'}`, () => {
        const { units, codes } = read(['Mã', 'Tên', 'Loại', 'Mã cha'], ['99', 'Tỉnh Trên', 'Tỉnh', ''], [code, name, cell, parent]);

        const unit = units.find((each) => each.fullName !== 'Tỉnh Trên');
        expect([unit?.kind, unit?.fullName, codes]).to.deep.equal([kind, fullName, kind ? [] : ['unit.kind-unreadable']]);
      });
    }

    it('of a city with a code of two digits stand at the top', () => {
      for (const cell of ['Thành phố', 'Thành phố Trung ương']) expect(read(['Mã', 'Tên', 'Loại'], ['99', 'Mẫu', cell]).units[0]?.kind).to.equal('centralCity');
    });
  });

  describe('parents', () => {
    it('are read from columns beside the communes, and become units', () => {
      const { units, findings } = read(
        ['Tỉnh / Thành phố', 'Mã TP', 'Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX', 'Cấp'],
        ['Tỉnh Mẫu', '09', 'Huyện Mẫu', '099', 'Xã Mẫu Một', '00901', 'Xã'],
        ['Tỉnh Mẫu', '09', 'Huyện Mẫu', '099', 'Xã Mẫu Hai', '00904', 'Xã'],
      );

      expect(findings).to.deep.equal([]);
      expect(units.map(({ code, fullName, parentCode }) => [code, fullName, parentCode])).to.deep.equal([
        ['09', 'Tỉnh Mẫu', undefined],
        ['099', 'Huyện Mẫu', '09'],
        ['00901', 'Xã Mẫu Một', '099'],
        ['00904', 'Xã Mẫu Hai', '099'],
      ]);
    });

    it('are found by name where only one unit has it', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp', 'Tỉnh'], ['98', 'Mẫu', 'Tỉnh', ''], ['99901', 'Mẫu', 'Xã', 'tinh mau'], ['99902', 'Khác', 'Xã', 'Không Có'], ['99903', 'Khác Nữa', 'Xã', 'Không Có']);

      expect(units.map(({ parentCode }) => parentCode)).to.deep.equal([undefined, '98', undefined, undefined]);
      expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([
        ['unit.name-unknown', { file: 'don-vi.xlsx', sheet: 'Sheet1', row: 4, column: 'Tỉnh' }],
      ]);
    });

    it('that are no codes are named and left away', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp', 'Mã cha'], ['99901', 'A', 'Xã', 'Tỉnh Mẫu'], ['99902', 'B', 'Xã', 'Tỉnh Mẫu']);

      expect(units.map(({ parentCode }) => parentCode)).to.deep.equal([undefined, undefined]);
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['unit.parent-unknown', { parent: 'Tỉnh Mẫu', count: 2 }]]);
    });

    it('that the table lacks are named once, at the first row', () => {
      const { findings } = read(['Mã', 'Tên', 'Cấp', 'Mã cha'], ['99901', 'A', 'Xã', '99'], ['99902', 'B', 'Xã', '99']);

      expect(findings).to.deep.equal([
        { code: 'unit.parent-unknown', severity: 'warning', where: { file: 'don-vi.xlsx', sheet: 'Sheet1', row: 2, column: 'Mã cha' }, values: { parent: '99', count: 2 } },
      ]);
    });
  });

  describe('rows', () => {
    it('that are empty are passed over, and totals are named', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp'], [], [null, undefined, ' '], ['99901', 'Mẫu', 'Xã'], ['', 'Tổng cộng: 1', '']);

      expect(units).to.have.lengthOf(1);
      expect(findings.map(({ code, where, values }) => [code, 'row' in where && where.row, values])).to.deep.equal([['unit.total-row-skipped', 5, { name: 'Tổng cộng: 1' }]]);
    });

    it('without a name are named', () => {
      expect(read(['Mã', 'Tên', 'Cấp'], ['99901', '', 'Xã']).findings.map(({ code, where }) => [code, 'column' in where && where.column])).to.deep.equal([['unit.name-missing', 'Tên']]);
    });

    it('with names too long for a unit are named', () => {
      const length = (count: number) => read(['Mã', 'Tên', 'Cấp'], ['99901', 'a'.repeat(count), 'Xã']);

      expect(length(120).codes).to.deep.equal([]);
      expect(length(121).codes).to.deep.equal(['schema.too-long']);
    });

    it('may give the days of a unit', () => {
      const { units, findings } = read(['Mã', 'Tên', 'Cấp', 'Từ ngày', 'Đến ngày'], ['99901', 'A', 'Xã', '01/01/2020', '30/6/2025'], ['99902', 'B', 'Xã', '31/02/2020', '']);

      expect(units.map(({ validFrom, validTo }) => [validFrom, validTo])).to.deep.equal([['2020-01-01', '2025-06-30']]);
      expect(findings.map(({ code, where }) => [code, 'column' in where && where.column])).to.deep.equal([['date.impossible', 'Từ ngày']]);
    });

    it('take their first day from the options otherwise', () => {
      const result = importUnits([['Mã', 'Tên', 'Cấp', 'Từ ngày'], ['99901', 'A', 'Xã', ''], ['99902', 'B', 'Xã', '2.7.2025']], { ...options, validFrom: civilDate('2025-07-01') });

      expect(result.value?.items.map(({ validFrom }) => validFrom)).to.deep.equal(['2025-07-01', '2025-07-02']);
    });

    it('keep names composed', () => {
      expect(read(['Mã', 'Tên', 'Cấp'], ['99901', 'Mẫu'.normalize('NFD'), 'Xã']).units[0]?.name).to.equal('Mẫu');
    });
  });
});
