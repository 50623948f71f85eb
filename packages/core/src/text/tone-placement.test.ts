import { expect } from 'chai';
import { equalIgnoringTonePlacement, tonePlacementKey } from './tone-placement.js';
import { toNfc } from './to-nfc.js';

describe('equalIgnoringTonePlacement', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Hòa', 'Hoà'],
    ['thuý', 'thúy'],
    ['khỏe', 'khoẻ'],
    ['Hạc Thành, Thanh Hóa', 'Hạc Thành, Thanh Hoá'],
    ['quý', 'qúy'],
    ['ủy ban', 'uỷ ban'],
    ['Hoằng Hóa', 'Hoằng Hoá'.normalize('NFD')],
    ['', ''],
  ];
  for (const [a, b] of same) {
    it(`takes ${toNfc(a)} and ${toNfc(b)} for the same`, () => {
      expect(equalIgnoringTonePlacement(a, b)).to.equal(true);
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['Hòa', 'Hoa'],
    ['Hòa', 'Hóa'],
    ['Hòa', 'hòa'],
    ['hỏa', 'hoạ'],
    ['mơ', 'mo'],
    ['đa', 'da'],
    ['hòa hoa', 'hoa hòa'],
  ];
  for (const [a, b] of different) {
    it(`keeps ${a} and ${b} apart`, () => {
      expect(equalIgnoringTonePlacement(a, b)).to.equal(false);
    });
  }

  it('gives a key to group by', () => {
    const names = new Set(['Hòa Bình', 'Hoà Bình', 'Hoả Bình'].map(tonePlacementKey));

    expect(names.size).to.equal(2);
  });
});

describe('toNfc', () => {
  it('composes and changes nothing else', () => {
    expect(toNfc('  Hà\u00a0Sơn'.normalize('NFD'))).to.equal('  Hà\u00a0Sơn');
  });
});
