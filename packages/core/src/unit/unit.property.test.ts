import { expect } from 'chai';
import * as fc from 'fast-check';
import { civilDate } from '../date/civil-date.js';
import { publisher, unitDirectory } from '../fixtures/index.js';
import { importUnits } from './import-units.js';
import { parseUnitDirectory } from './parse-unit-directory.js';
import { createUnitIndex } from './unit-index.js';
import { exactUnitNameKey, unitNameKey } from './unit-name-key.js';

const options = { file: 'a.csv', publisher: publisher(), asOf: civilDate('2025-12-31') };

const cell = fc.oneof(
  fc.constantFrom('Mã', 'Tên', 'Cấp', 'Mã cha', 'Tỉnh', 'Mã TP', 'Xã Mẫu', 'Thôn 1', 'Tỉnh Mẫu', 'Thành phố', 'Tổng', '99', '00901', '__proto__', '', "'1", 4, 99, -1, 0.5, null),
  fc.anything(),
);
const header = fc.shuffledSubarray(['Mã', 'Tên', 'Cấp', 'Mã cha', 'Tỉnh', 'Mã TP', 'Huyện', 'Mã QH', 'Từ ngày', 'Đến ngày'], { minLength: 2 });
const table = fc.tuple(header, fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 10 })).map(([first, rows]) => [first, ...rows]);

describe('units, for any data', () => {
  it('an imported directory is one that can be read again, with every unit', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(table, (rows) => {
        const imported = importUnits(rows, options);
        if (imported.value === undefined) return;
        const parsed = parseUnitDirectory(JSON.parse(JSON.stringify(imported.value)));
        expect(parsed.value?.items).to.deep.equal(imported.value.items);
        expect(parsed.ok).to.equal(true);
      }),
      { numRuns: 1000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(names);
  });

  it('every finding of an import stands at a row of the table', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, firstRow) => {
        for (const { where } of importUnits(rows, { ...options, firstRow }).findings) {
          expect('row' in where && where.row >= firstRow && where.row < firstRow + rows.length, JSON.stringify(where)).to.equal(true);
        }
      }),
    );
  });

  it('every unit is found by its names, with diacritics and without', () => {
    const directory = unitDirectory();
    const index = createUnitIndex(directory);
    for (const unit of directory.items) {
      for (const name of [unit.name, unit.fullName, unitNameKey(unit.fullName)]) expect(index.byName(name), name).to.include(unit);
      expect(index.byCode(unit.code, unit.validTo ?? unit.validFrom)).to.equal(unit);
    }
  });

  it('looking up never throws', () => {
    const index = createUnitIndex(unitDirectory());
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, within) => {
        index.byName(text, { within });
        index.byCode(text);
        index.childrenOf(text);
      }),
    );
  });

  it('keys of names are stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unitNameKey(unitNameKey(text))).to.equal(unitNameKey(text));
        expect(exactUnitNameKey(text.normalize('NFD'))).to.equal(exactUnitNameKey(text.normalize('NFC')));
      }),
    );
  });
});
