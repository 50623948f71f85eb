import { expect } from 'chai';
import { gtinCheckDigit, readGtin } from './gtin.js';

describe('readGtin', () => {
  for (const [text, gtin14, prefix] of [
    // GS1's own examples, and the sample of this package.
    ['9506000134352', '09506000134352', '950'],
    ['614141123452', '00614141123452', '061'],
    ['10614141543219', '10614141543219', '061'],
    ['96385074', '00000096385074', undefined],
    ['8930000000019', '08930000000019', '893'],
    ['893 0000 000019', '08930000000019', '893'],
    ['893-0000-000019 ', '08930000000019', '893'],
  ] as const) {
    it(`reads “${text}”`, () => {
      expect(readGtin(text)).to.deep.include({ status: 'valid', gtin14, prefix });
    });
  }

  it('says which check digit the others would have', () => {
    expect(readGtin('8930000000013')).to.deep.equal({ status: 'wrongCheckDigit', digits: '8930000000013', expected: '9' });
  });

  for (const [text, status] of [
    ['123456789', 'wrongLength'],
    ['00000000', 'wrongLength'],
    ['123456789012345', 'wrongLength'],
    ['', 'notDigits'],
    ['SP-001', 'notDigits'],
    ['８９３００００００００１９', 'notDigits'],
    ['8'.repeat(100_000), 'notDigits'],
  ] as const) {
    it(`takes “${text.slice(0, 20)}” for no GTIN: ${status}`, () => {
      expect(readGtin(text).status).to.equal(status);
    });
  }

  it('gives no check digit for what is not digits', () => {
    expect(gtinCheckDigit('89a')).to.equal(undefined);
    expect(gtinCheckDigit('')).to.equal(undefined);
  });
});
