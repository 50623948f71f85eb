import { expect } from 'chai';
import { civilDate } from '../date/civil-date.js';
import { administrativeUnit, unitDirectory } from '../fixtures/index.js';
import { resolveUnit } from './resolve-unit.js';
import { createUnitIndex, type UnitSearch } from './unit-index.js';
import { isFormerUnit, isValidOn } from './unit-validity.js';
import type { AdministrativeUnit } from './unit.schema.js';

const lastDayBefore = civilDate('2025-06-30');
const reform = civilDate('2025-07-01');
const index = createUnitIndex(unitDirectory());

function names(units: readonly AdministrativeUnit[]): string[] {
  return units.map(({ fullName }) => fullName);
}

function unitNamed(fullName: string): AdministrativeUnit {
  return index.units.find((unit) => unit.fullName === fullName)!;
}

describe('createUnitIndex', () => {
  describe('byCode', () => {
    it('knows which unit a code meant on a day', () => {
      expect(index.byCode('99901', lastDayBefore)?.fullName).to.equal('Xã Mẫu Một');
      expect(index.byCode('99901', reform)?.fullName).to.equal('Xã Mẫu Đông');
    });

    it('gives the newest state when no day is asked for', () => {
      expect(index.byCode('99901')?.fullName).to.equal('Xã Mẫu Đông');
    });

    it('gives nothing for codes it does not hold, nor for the names of object properties', () => {
      for (const code of ['', '9', '099', 'constructor', '__proto__']) expect(index.byCode(code)).to.equal(undefined);
    });
  });

  describe('byName', () => {
    const cases: readonly (readonly [text: string, search: UnitSearch, found: readonly string[]])[] = [
      ['Xã Mẫu Đông', {}, ['Xã Mẫu Đông']],
      ['xa mau dong', {}, ['Xã Mẫu Đông']],
      ['XÃ MẪU ĐÔNG', {}, ['Xã Mẫu Đông']],
      ['X. Mẫu Đông', {}, ['Xã Mẫu Đông']],
      ['P.Mẫu Đông', {}, ['Phường Mẫu Đông']],
      ['phuong mau tay', {}, ['Phường Mẫu Tây']],
      ['Mẫu Đông', {}, ['Xã Mẫu Đông', 'Phường Mẫu Đông']],
      ['mau dong', {}, ['Xã Mẫu Đông', 'Phường Mẫu Đông']],
      ['Mẫu', {}, ['Tỉnh Mẫu', 'Bản Mẫu']],
      ['Mẫu', { level: 'province' }, ['Tỉnh Mẫu']],
      ['bản Mẫu', {}, ['Bản Mẫu']],
      ['huyện Mẫu Cũ', {}, ['Huyện Mẫu Cũ']],
      ['H. Mau Cu', { on: reform }, []],
      ['Thị trấn Mẫu Ba', {}, ['Thị trấn Mẫu Ba', 'Phường Mẫu Tây']],
      ['Thị trấn Mẫu Ba', { on: reform }, ['Phường Mẫu Tây']],
      ['TT Mẫu Ba', { on: lastDayBefore }, ['Thị trấn Mẫu Ba']],
      ['thôn 1', {}, ['Thôn 1']],
      ['thôn 01', {}, ['Thôn 1']],
      ['1', {}, ['Thôn 1', 'Khu phố 1']],
      ['khu phố 1, phường Mẫu Tây', {}, ['Khu phố 1']],
      ['khu phố 1, phường Mẫu Đông', {}, []],
      ['Tổ dân phố 2, khu phố 1, phường Mẫu Tây, tỉnh Mẫu', {}, ['Tổ dân phố 2']],
      ['tdp 2', { within: 'Mẫu Tây' }, ['Tổ dân phố 2']],
      ['Xã Mẫu Đông, tỉnh Khác', {}, []],
      ['Xã Mẫu Đông,', {}, ['Xã Mẫu Đông']],
      ['Xã Không Có', {}, []],
      ['xã', {}, []],
      ['', {}, []],
      ['constructor', {}, []],
    ];

    for (const [text, search, found] of cases) {
      it(`${JSON.stringify(text)} ${JSON.stringify(search)}: ${found.join('; ') || 'nothing'}`, () => {
        expect(names(index.byName(text, search))).to.have.members(found).and.to.have.lengthOf(found.length);
      });
    }

    it('lets the diacritics of the writer decide, wherever the tone mark stands', () => {
      const own = createUnitIndex({
        items: [administrativeUnit({ code: '1', name: 'Hòa An' }), administrativeUnit({ code: '2', name: 'Hoa An' }), administrativeUnit({ code: '3', name: 'Hóa An' })],
      });

      expect(names(own.byName('xã Hoà An'))).to.deep.equal(['Xã Hòa An']);
      expect(names(own.byName('Hòa An'.normalize('NFD')))).to.deep.equal(['Xã Hòa An']);
      expect(names(own.byName('xã Hoa An'))).to.deep.equal(['Xã Hoa An']);
      expect(names(own.byName('xa Hoa An'))).to.have.lengthOf(3);
      expect(names(own.byName('Hoạ An'))).to.have.lengthOf(3);
    });

    it('finds names with apostrophes and hyphens however they are typed', () => {
      const own = createUnitIndex({ items: [administrativeUnit({ code: '1', name: "Ea M'Mẫu" }), administrativeUnit({ code: '2', name: 'Mẫu - Mới' })] });

      for (const text of ["ea m'mau", 'Ea M’Mẫu', 'xã Ea MMau']) expect(names(own.byName(text)), text).to.deep.equal(["Xã Ea M'Mẫu"]);
      expect(names(own.byName('mau moi'))).to.deep.equal(['Xã Mẫu - Mới']);
    });

    it('reads a name that begins like the word for another kind', () => {
      const own = createUnitIndex({ items: [administrativeUnit({ code: '1', name: 'Bản Mẫu' }), administrativeUnit({ code: '2', kind: 'village', name: 'Mẫu' })] });

      expect(names(own.byName('xã Bản Mẫu'))).to.deep.equal(['Xã Bản Mẫu']);
      expect(names(own.byName('bản Mẫu'))).to.have.members(['Xã Bản Mẫu', 'Bản Mẫu']);
    });

    it('believes what is written above a unit where the directory ends below the province', () => {
      const own = createUnitIndex({ items: [administrativeUnit({ code: '99901' }), administrativeUnit({ code: '99901-t1', kind: 'hamlet', name: '1', parentCode: '99901' })] });

      expect(names(own.byName('thôn 1, xã Mẫu, tỉnh Mẫu'))).to.deep.equal(['Thôn 1']);
    });

    it('finds other names that the directory gives', () => {
      const own = createUnitIndex({ items: [administrativeUnit({ code: '1', kind: 'centralCity', name: 'Mẫu Dài Tên', aliases: ['TP.MDT'] })] });

      expect(names(own.byName('tp mdt'))).to.deep.equal(['Thành phố Mẫu Dài Tên']);
      expect(names(own.byName('TP. Mẫu Dài Tên'))).to.deep.equal(['Thành phố Mẫu Dài Tên']);
    });
  });

  describe('kinship', () => {
    it('lists the units below, of every time or of one day', () => {
      expect(names(index.childrenOf('99', reform))).to.deep.equal(['Xã Mẫu Đông', 'Phường Mẫu Tây', 'Phường Mẫu Đông']);
      expect(names(index.childrenOf('999', lastDayBefore))).to.deep.equal(['Xã Mẫu Một', 'Xã Mẫu Hai', 'Thị trấn Mẫu Ba']);
      expect(index.childrenOf('999', reform)).to.deep.equal([]);
      expect(index.childrenOf('00000')).to.deep.equal([]);
    });

    it('lists the units above, nearest first, as they were in the time of the unit', () => {
      expect(names(index.ancestorsOf(unitNamed('Tổ dân phố 2')))).to.deep.equal(['Khu phố 1', 'Phường Mẫu Tây', 'Tỉnh Mẫu']);
      expect(names(index.ancestorsOf(unitNamed('Xã Mẫu Một')))).to.deep.equal(['Huyện Mẫu Cũ', 'Tỉnh Mẫu']);
      expect(names(index.ancestorsOf(unitNamed('Thôn 1'), lastDayBefore))).to.deep.equal(['Xã Mẫu Một', 'Huyện Mẫu Cũ', 'Tỉnh Mẫu']);
    });

    it('ends where units are their own ancestors', () => {
      const own = createUnitIndex({ items: [administrativeUnit({ code: '1', parentCode: '2' }), administrativeUnit({ code: '2', parentCode: '1' })] });

      expect(own.ancestorsOf(own.units[0]!)).to.have.lengthOf(1);
    });
  });

  describe('lineage', () => {
    it('says which units stand in the place of a former one', () => {
      expect(names(index.successorsOf(unitNamed('Xã Mẫu Hai'), reform).units)).to.have.members(['Xã Mẫu Đông', 'Phường Mẫu Tây']);
      expect(names(index.successorsOf(unitNamed('Xã Mẫu Một'), reform).units)).to.deep.equal(['Xã Mẫu Đông']);
      expect(names(index.successorsOf(unitNamed('Thị trấn Mẫu Ba'), reform).units)).to.deep.equal(['Phường Mẫu Tây']);
    });

    it('leaves a unit alone on a day before the change', () => {
      expect(names(index.successorsOf(unitNamed('Xã Mẫu Hai'), lastDayBefore).units)).to.deep.equal(['Xã Mẫu Hai']);
      expect(names(index.predecessorsOf(unitNamed('Xã Mẫu Đông'), reform).units)).to.deep.equal(['Xã Mẫu Đông']);
    });

    it('says out of which units a new one came', () => {
      expect(names(index.predecessorsOf(unitNamed('Xã Mẫu Đông'), lastDayBefore).units)).to.have.members(['Xã Mẫu Một', 'Xã Mẫu Hai']);
      expect(names(index.predecessorsOf(unitNamed('Phường Mẫu Tây'), lastDayBefore).units)).to.have.members(['Thị trấn Mẫu Ba', 'Xã Mẫu Hai']);
    });

    it('names the codes at which the way is lost', () => {
      const own = createUnitIndex({
        items: [
          administrativeUnit({ code: '1', lineage: [{ type: 'merge', date: reform, from: ['7', '8'] }] }),
          administrativeUnit({ code: '8', validTo: civilDate('2020-01-01') }),
        ],
      });

      expect(own.predecessorsOf(own.units[0]!, lastDayBefore)).to.deep.equal({ units: [], unknownCodes: ['7', '8'] });
      expect(own.successorsOf(own.units[1]!, lastDayBefore)).to.deep.equal({ units: [], unknownCodes: ['8'] });
    });

    it('follows several changes, and ends in a circle of wrong data', () => {
      const chain = createUnitIndex({
        items: [
          administrativeUnit({ code: '1', name: 'A', lineage: [{ type: 'rename', date: civilDate('2000-01-01'), into: ['2'] }] }),
          administrativeUnit({ code: '2', name: 'B', lineage: [{ type: 'rename', date: civilDate('2010-01-01'), into: ['3'] }] }),
          administrativeUnit({ code: '3', name: 'C' }),
        ],
      });
      const circle = createUnitIndex({
        items: [
          administrativeUnit({ code: '1', lineage: [{ type: 'rename', date: reform, into: ['2'] }] }),
          administrativeUnit({ code: '2', lineage: [{ type: 'rename', date: reform, into: ['1'] }] }),
        ],
      });

      expect(names(chain.successorsOf(chain.units[0]!, civilDate('2009-12-31')).units)).to.deep.equal(['Xã B']);
      expect(names(chain.successorsOf(chain.units[0]!, civilDate('2010-01-01')).units)).to.deep.equal(['Xã C']);
      expect(circle.successorsOf(circle.units[0]!, reform).units).to.deep.equal([]);
    });
  });
});

describe('isFormerUnit', () => {
  const cases: readonly (readonly [unit: Partial<AdministrativeUnit>, before: boolean, after: boolean])[] = [
    [{ kind: 'district' }, false, true],
    [{ kind: 'urbanDistrict' }, false, true],
    [{ kind: 'town' }, false, true],
    [{ kind: 'provincialCity' }, false, true],
    [{ kind: 'township' }, false, true],
    [{ kind: 'province' }, false, false],
    [{ kind: 'commune' }, false, false],
    [{ kind: 'ward' }, false, false],
    [{ kind: 'specialZone' }, false, false],
    [{ kind: 'hamlet' }, false, false],
    [{ kind: 'province', validTo: lastDayBefore }, false, true],
    [{ kind: 'province', validTo: reform }, false, false],
    [{ kind: 'province', lineage: [{ type: 'merge', date: reform, into: ['98'] }] }, false, true],
    [{ kind: 'province', lineage: [{ type: 'split', date: reform, into: ['1', '98'] }] }, false, false],
    [{ kind: 'province', lineage: [{ type: 'rename', date: reform, formerName: 'Tỉnh Mẫu Cũ' }] }, false, false],
  ];

  for (const [changes, before, after] of cases) {
    it(`${JSON.stringify(changes)}: ${before} on 30/6/2025, ${after} on 1/7/2025`, () => {
      const unit = administrativeUnit({ code: '1', ...changes });

      expect([isFormerUnit(unit, lastDayBefore), isFormerUnit(unit, reform)]).to.deep.equal([before, after]);
    });
  }

  it('does not call a unit former before its first day, nor valid', () => {
    const unit = administrativeUnit({ code: '1', validFrom: reform });

    expect([isFormerUnit(unit, lastDayBefore), isValidOn(unit, lastDayBefore), isValidOn(unit, reform)]).to.deep.equal([false, false, true]);
  });
});

describe('resolveUnit', () => {
  const where = { file: 'a.xlsx', row: 3 };

  it('gives the unit that a name means', () => {
    const result = resolveUnit(index, 'xã Mẫu Đông', { on: reform }, where);

    expect([result.ok, result.value?.code, result.findings]).to.deep.equal([true, '99901', []]);
  });

  it('names the candidates of an ambiguous name and chooses none', () => {
    const result = resolveUnit(index, 'Mẫu Đông', { on: reform }, where);

    expect(result.value).to.equal(undefined);
    expect(result.findings).to.deep.equal([
      {
        code: 'unit.name-ambiguous',
        severity: 'warning',
        where,
        values: { name: 'Mẫu Đông', count: 2, candidates: 'Xã Mẫu Đông, Tỉnh Mẫu (99901); Phường Mẫu Đông, Tỉnh Mẫu (99910)' },
      },
    ]);
  });

  it('lists five candidates at most', () => {
    const many = createUnitIndex({ items: Array.from({ length: 7 }, (_, number) => administrativeUnit({ code: String(number) })) });
    const five = createUnitIndex({ items: many.units.slice(0, 5) });

    expect(String(resolveUnit(many, 'Mẫu').findings[0]!.values['candidates'])).to.match(/\(4\); …$/);
    expect(String(resolveUnit(five, 'Mẫu').findings[0]!.values['candidates'])).to.match(/\(4\)$/);
  });

  it('says when nothing bears the name', () => {
    expect(resolveUnit(index, ' Không Có ').findings.map(({ code, values }) => [code, values])).to.deep.equal([['unit.name-unknown', { name: 'Không Có' }]]);
  });
});
