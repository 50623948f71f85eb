import { expect } from 'chai';
import * as fc from 'fast-check';
import { integrityOf, parseIntegrity } from './integrity.js';

const one = integrityOf(new TextEncoder().encode('một'));
const other = integrityOf(new TextEncoder().encode('hai'));
const base64 = one.slice('sha256-'.length);
const sha384 = `sha384-${'A'.repeat(64)}`;
const sha512 = `sha512-${'A'.repeat(86)}==`;

describe('integrityOf', () => {
  it('writes what the web platform writes', () => {
    expect(integrityOf(new Uint8Array())).to.equal('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

describe('parseIntegrity', () => {
  const read: readonly (readonly [says: string, text: string, values: readonly string[]])[] = [
    ['one digest', one, [one]],
    ['two digests', `${one} ${other}`, [one, other]],
    ['the same digest twice', `${one} ${one}`, [one, one]],
    ['spaces, tabs and line breaks around and between', `\n ${one}\t\r\n${other}  `, [one, other]],
    ['the name in capitals, as the platform does', `SHA256-${base64}`, [one]],
  ];
  for (const [says, text, values] of read) {
    it(`reads ${says}`, () => {
      expect(parseIntegrity(text)).to.deep.equal(values);
    });
  }

  const refused: readonly (readonly [says: string, text: string])[] = [
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a name without a digest', 'sha256-'],
    ['a digest without a name', base64],
    ['a sign less', one.slice(0, -2) + '='],
    ['a sign more', `${one.slice(0, -1)}A=`],
    ['no filling sign', one.slice(0, -1)],
    ['two filling signs', `${one}=`],
    ['bits that no digest has', `sha256-${'A'.repeat(42)}B=`],
    ['base64 for addresses', `sha256-${'-_'.repeat(21)}A=`],
    ['hexadecimal digits', `sha256-${'ab'.repeat(32)}`],
    ['SHA-384', sha384],
    ['SHA-512', sha512],
    ['SHA-384 beside one that could be checked', `${one} ${sha384}`],
    ['MD5', `md5-${'A'.repeat(22)}==`],
    ['an option of the platform', `${one}?ct=application/json`],
    ['digests with a comma between', `${one},${other}`],
    ['quotation marks that an editor has put', `“${one}”`],
    ['a hyphen that an editor has put', one.replace('-', '–')],
    ['a space that does not break', `${one}\u00a0${other}`],
    ['a name of the prototype', '__proto__'],
  ];
  for (const [says, text] of refused) {
    it(`refuses ${says}`, () => {
      expect(parseIntegrity(text)).to.equal(undefined);
    });
  }

  it('reads what was written for any file, and nothing that was changed by a sign', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(50), fc.constantFrom('x', '=', ' ', '-', 'é', '/'), (bytes, at, sign) => {
        const text = integrityOf(bytes);
        expect(parseIntegrity(text)).to.deep.equal([text]);
        const place = at % text.length;
        const changed = text.slice(0, place) + sign + text.slice(place + 1);
        if (changed !== text) expect(parseIntegrity(changed)?.includes(text) ?? false).to.equal(false);
      }),
    );
  });

  it('never throws, and gives only values that are written in full', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(one, other, 'sha256-', 'sha384-', 'A', '=', ' ', '\n', '?', ','), { maxLength: 8 }).map((parts) => parts.join(''))), (text) => {
        for (const value of parseIntegrity(text) ?? []) {
          expect(value).to.match(/^sha256-[A-Za-z0-9+/]{43}=$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
