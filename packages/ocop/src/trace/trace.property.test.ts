import { addDays, civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { readDigitalLink, writeDigitalLink, type DigitalLink } from './digital-link.js';
import { gtinCheckDigit, readGtin } from './gtin.js';
import { parseTraceCode } from './trace-code.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const gtins = fc
  .constantFrom(7, 11, 12, 13)
  .chain(digits)
  .filter((body) => !/^0+$/.test(body))
  .map((body) => `${body}${gtinCheckDigit(body)!}`);
const value = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/).filter((text) => text !== '.' && text !== '..');
const dates = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(civilDate('2000-01-01'), days).slice(2).replaceAll('-', ''));
const links: fc.Arbitrary<DigitalLink> = fc
  .record({ gtin: gtins, variant: fc.option(value, { nil: undefined }), lot: fc.option(value, { nil: undefined }), serial: fc.option(value, { nil: undefined }), best: fc.option(dates, { nil: undefined }), weight: fc.option(digits(6), { nil: undefined }) })
  .map(({ gtin, variant, lot, serial, best, weight }) => {
    const data = [...(best === undefined ? [] : [['17', best] as const]), ...(weight === undefined ? [] : [['3103', weight] as const])];
    return { gtin: gtin.padStart(14, '0'), ...(variant === undefined ? {} : { variant }), ...(lot === undefined ? {} : { lot }), ...(serial === undefined ? {} : { serial }), ...(data.length === 0 ? {} : { data }) };
  });

describe('codes on labels, for any', () => {
  it('GTIN with its check digit: it is read, whatever its length', () => {
    fc.assert(fc.property(gtins, (gtin) => void expect(readGtin(gtin)).to.include({ status: 'valid', gtin14: gtin.padStart(14, '0') })));
  });

  it('GTIN with one wrong digit: it is found out', () => {
    fc.assert(
      fc.property(gtins, fc.nat(), fc.integer({ min: 1, max: 9 }), (gtin, place, step) => {
        const at = place % gtin.length;
        const wrong = gtin.slice(0, at) + String((Number(gtin[at]) + step) % 10) + gtin.slice(at + 1);

        expect(readGtin(wrong).status).not.to.equal('valid');
      }),
    );
  });

  it('Digital Link: what is written is read back, under any stem', () => {
    fc.assert(
      fc.property(links, fc.constantFrom('https://example.vn', 'http://example.vn/sp', 'https://example.vn:8080/a/01/b'), (link, stem) => {
        const address = writeDigitalLink(link, stem)!;

        expect(readDigitalLink(address)).to.deep.equal({ link, stem, deprecated: false });
        // What a browser makes of the address says the same.
        expect(readDigitalLink(new URL(address).href)).to.deep.include({ link });
      }),
    );
  });

  it('text at all: nothing throws, and a value or a finding comes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.webUrl().map((url) => `${url}/01/9506000134352/10/%zz`)), (text) => {
        const { value: code, findings } = parseTraceCode(text);

        expect(code !== undefined || findings.length > 0).to.equal(true);
      }),
    );
  });
});
