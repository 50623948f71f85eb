import { civilDate, createUnitIndex, type AdministrativeUnit, type UnitIndex } from '@xaso/core';
import { administrativeUnit, unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import type { PlaceRef } from '../observation/observation.schema.js';
import { unitChangeBetween } from './unit-change.js';

const before = civilDate('2025-06-30');
const reform = civilDate('2025-07-01');
const later = civilDate('2026-09-30');
const index = createUnitIndex(unitDirectory());
const place = (name: string, code?: string, level: PlaceRef['level'] = 'commune'): PlaceRef => ({ name, level, ...(code === undefined ? {} : { code }) });
const directory = (...items: readonly AdministrativeUnit[]): UnitIndex => createUnitIndex({ items });

function change(one: PlaceRef, other: PlaceRef, units: UnitIndex | undefined, days = [before, later] as const): string {
  const pair = [{ place: one, on: days[0] }, { place: other, on: days[1] }] as const;
  const [forth, back] = [unitChangeBetween(...pair, units), unitChangeBetween(pair[1], pair[0], units)];
  expect(back).to.deep.equal(forth);
  if (forth === undefined) return 'none';
  return forth.kind === 'unknown' ? `unknown ${forth.date}` : `${forth.from} → ${forth.into} ${forth.date ?? ''}`.trim();
}

describe('unitChangeBetween', () => {
  describe('with a directory', () => {
    const rows: readonly (readonly [title: string, one: PlaceRef, other: PlaceRef, expected: string])[] = [
      ['a commune and the one that it went into', place('Xã Mẫu Hai'), place('Xã Mẫu Đông'), 'Xã Mẫu Hai → Xã Mẫu Đông 2025-07-01'],
      ['a code that was given to another unit', place('Xã Mẫu Một', '99901'), place('Xã Mẫu Đông', '99901'), 'Xã Mẫu Một → Xã Mẫu Đông 2025-07-01'],
      ['a commune and a ward that has nothing to do with it', place('Xã Mẫu Một'), place('Phường Mẫu Tây'), 'none'],
      ['a township that got a part of another commune beside its new name', place('Thị trấn Mẫu Ba'), place('Phường Mẫu Tây'), 'Thị trấn Mẫu Ba → Phường Mẫu Tây 2025-07-01'],
      ['a province of which the directory says nothing, across the reorganisation', place('Tỉnh Mẫu', undefined, 'province'), place('Tỉnh Mẫu', undefined, 'province'), 'unknown 2025-07-01'],
    ];
    for (const [title, one, other, expected] of rows) it(`says "${expected}" of ${title}`, () => void expect(change(one, other, index)).to.equal(expected));

    it('says nothing of a unit that only got another name', () => {
      const renamed = directory(
        administrativeUnit({ code: '1', kind: 'township', name: 'Mẫu Cũ', validTo: before }),
        administrativeUnit({ code: '2', kind: 'ward', name: 'Mẫu Mới', validFrom: reform, lineage: [{ type: 'rename', date: reform, from: ['1'] }] }),
      );

      expect(change(place('Thị trấn Mẫu Cũ', '1'), place('Phường Mẫu Mới', '2'), renamed)).to.equal('none');
    });

    it('calls a commune that took in another a merger, although its record is one', () => {
      const grown = directory(administrativeUnit({ code: '1', lineage: [{ type: 'merge', date: reform, from: ['1', '7'] }] }));
      const renamed = directory(administrativeUnit({ code: '1', lineage: [{ type: 'rename', date: reform, formerName: 'Xã Mẫu Cũ' }] }));

      expect(change(place('Xã Mẫu', '1'), place('Xã Mẫu', '1'), grown)).to.equal('Xã Mẫu → Xã Mẫu 2025-07-01');
      expect(change(place('Xã Mẫu', '1'), place('Xã Mẫu', '1'), grown, [reform, later])).to.equal('none');
      expect(change(place('Xã Mẫu Cũ', '1'), place('Xã Mẫu', '1'), renamed)).to.equal('none');
    });

    it('trusts a first day that lies before both, and no other silence', () => {
      const since = (day: string): UnitIndex => directory(administrativeUnit({ code: '1', validFrom: civilDate(day) }));

      expect(change(place('Xã Mẫu', '1'), place('Xã Mẫu', '1'), since('2025-06-30'))).to.equal('none');
      expect(change(place('Xã Mẫu', '1'), place('Xã Mẫu', '1'), since('2025-07-01'))).to.equal('unknown 2025-07-01');
    });
  });

  describe('without a directory', () => {
    const rows: readonly (readonly [title: string, one: PlaceRef, other: PlaceRef, days: readonly [typeof before, typeof later], expected: string])[] = [
      ['a commune with one name on both sides of 1 July 2025', place('Xã Mẫu'), place('xã Mẫu'), [before, reform], 'unknown 2025-07-01'],
      ['a commune after that day', place('Xã Mẫu'), place('Xã Mẫu'), [reform, later], 'none'],
      ['a commune before that day', place('Xã Mẫu'), place('Xã Mẫu'), [civilDate('2024-12-31'), before], 'none'],
      ['a place of which nobody says the level', { name: 'Mẫu' }, { name: 'Mẫu' }, [before, reform], 'unknown 2025-07-01'],
      ['a hamlet, which was not drawn anew', place('thôn Mẫu', undefined, 'hamlet'), place('thôn Mẫu', undefined, 'hamlet'), [before, reform], 'none'],
      ['two communes', place('Xã Mẫu'), place('Xã Mẫu Khác'), [before, reform], 'none'],
      ['one day', place('Xã Mẫu'), place('Xã Mẫu'), [before, before], 'none'],
    ];
    for (const [title, one, other, days, expected] of rows) it(`says "${expected}" of ${title}`, () => void expect(change(one, other, undefined, days)).to.equal(expected));
  });
});
