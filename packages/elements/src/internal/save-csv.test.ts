import { expect } from '@open-wc/testing';
import { csvName } from './save-csv.js';

describe('the name of a saved table', () => {
  const rows: readonly (readonly [publisher: string | undefined, asOf: string | undefined, name: string])[] = [
    ['Uỷ ban nhân dân Xã Mẫu', '2026-06-30', 'bang-chi-so-uy-ban-nhan-dan-xa-mau-2026-06-30.csv'],
    ['Đảng bộ (phường Mẫu)', undefined, 'bang-chi-so-dang-bo-phuong-mau.csv'],
    ['../../etc/passwd', '2026-06-30', 'bang-chi-so-etc-passwd-2026-06-30.csv'],
    ['', undefined, 'bang-chi-so.csv'],
    [undefined, '2026-06-30', 'bang-chi-so-2026-06-30.csv'],
  ];
  for (const [publisher, asOf, name] of rows) {
    it(`is ${name}`, () => {
      expect(csvName({ language: 'vi', subject: 'bang-chi-so', publisher, asOf })).to.equal(name);
    });
  }

  it('stays short, however long the publisher is called', () => {
    expect(csvName({ language: 'vi', subject: 'ocop', publisher: 'x'.repeat(5000), asOf: undefined }).length).to.be.below(80);
  });
});
