import { civilDate, createUnitIndex } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import type { PlaceRef } from '../observation/observation.schema.js';
import { distinctPlaces, isSamePlace, levelOfPlace, unitOf } from './same-place.js';

describe('isSamePlace', () => {
  const rows: readonly (readonly [one: PlaceRef, other: PlaceRef, expected: boolean])[] = [
    [{ name: 'Xã Mẫu' }, { name: 'Xã Mẫu' }, true],
    [{ name: 'Phường Hoà Mẫu' }, { name: 'phường Hòa Mẫu'.normalize('NFD') }, true],
    [{ name: 'Xã Mẫu' }, { name: 'Xã Mậu' }, false],
    [{ name: 'Xã Mẫu', code: '1' }, { name: 'Xã Mẫu', code: '2' }, false],
    [{ name: 'Xã Mẫu', code: '1' }, { name: 'UBND xã Mẫu', code: '1' }, true],
    [{ name: 'Xã Mẫu', code: '1' }, { name: 'Xã Mẫu' }, true],
    [{ name: 'Mẫu', level: 'commune' }, { name: 'Mẫu', level: 'province' }, false],
    [{ name: 'Mẫu', level: 'commune' }, { name: 'Mẫu' }, true],
    [{ name: 'Xã Mẫu', within: ['huyện Mẫu', 'tỉnh Mẫu'] }, { name: 'Xã Mẫu', within: ['tỉnh Mẫu'] }, true],
    [{ name: 'Xã Mẫu', within: ['huyện Mẫu', 'tỉnh Mẫu'] }, { name: 'Xã Mẫu', within: ['huyện Khác', 'tỉnh Mẫu'] }, false],
    [{ name: 'Xã Mẫu', within: ['tỉnh Mẫu'] }, { name: 'Xã Mẫu', within: ['tỉnh Khác'] }, false],
    [{ name: 'Xã Mẫu', within: ['tỉnh Mẫu'] }, { name: 'Xã Mẫu' }, true],
  ];
  for (const [one, other, expected] of rows) {
    it(`says ${expected} for ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => {
      expect([isSamePlace(one, other), isSamePlace(other, one)]).to.deep.equal([expected, expected]);
    });
  }

  it('tells the places of a list apart, in their order', () => {
    expect(distinctPlaces([{ name: 'Xã B' }, { name: 'Xã A' }, { name: 'xã b' }]).map(({ name }) => name)).to.deep.equal(['Xã B', 'Xã A']);
  });
});

describe('the unit behind a place', () => {
  const index = createUnitIndex(unitDirectory());
  const [before, after] = [civilDate('2025-06-30'), civilDate('2025-07-01')];

  it('is the one that had the code or the name on the day', () => {
    expect(unitOf({ name: '', code: '99901' }, before, index)?.fullName).to.equal('Xã Mẫu Một');
    expect(unitOf({ name: '', code: '99901' }, after, index)?.fullName).to.equal('Xã Mẫu Đông');
    expect(unitOf({ name: 'xã Mẫu Đông', within: ['tỉnh Mẫu'] }, after, index)?.code).to.equal('99901');
  });

  it('is also found by a name of another time, and is none where the name means several', () => {
    expect(unitOf({ name: 'Xã Mẫu Hai' }, after, index)?.code).to.equal('99904');
    expect(unitOf({ name: 'Mẫu Đông' }, after, index)).to.equal(undefined);
    expect(unitOf({ name: 'Xã Mẫu Hai' }, after, undefined)).to.equal(undefined);
  });

  it('gives the level where the figure does not', () => {
    expect(levelOfPlace({ name: 'huyện Mẫu Cũ' }, before, index)).to.equal('district');
    expect(levelOfPlace({ name: 'huyện Mẫu Cũ' }, before, undefined)).to.equal(undefined);
    expect(levelOfPlace({ name: 'Mẫu', level: 'hamlet' }, before, index)).to.equal('hamlet');
  });
});
