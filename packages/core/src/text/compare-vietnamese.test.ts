import { expect } from 'chai';
import { compareVietnamese } from './compare-vietnamese.js';

describe('compareVietnamese', () => {
  it('puts names in the order of a Vietnamese list', () => {
    const names = ['Đông Sơn', 'Êa', 'Ân Thi', 'Ăn', 'An Giang', 'Cẩm La', 'Dân Tiến', 'Ông', 'Ở', 'Uy', 'Ưng'];

    const sorted = [...names].sort(compareVietnamese);

    expect(sorted).to.deep.equal(['An Giang', 'Ăn', 'Ân Thi', 'Cẩm La', 'Dân Tiến', 'Đông Sơn', 'Êa', 'Ông', 'Ở', 'Uy', 'Ưng']);
  });

  it('orders tones: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const sorted = ['ạ', 'á', 'ã', 'ả', 'à', 'a'].sort(compareVietnamese);

    expect(sorted).to.deep.equal(['a', 'à', 'ả', 'ã', 'á', 'ạ']);
  });

  it('counts numbers by value', () => {
    expect(['Tổ 10', 'Tổ 2', 'Tổ 1'].sort(compareVietnamese)).to.deep.equal(['Tổ 1', 'Tổ 2', 'Tổ 10']);
  });

  it('takes composed and decomposed spelling for the same', () => {
    expect(compareVietnamese('Hà Trung', 'Hà Trung'.normalize('NFD'))).to.equal(0);
  });
});
