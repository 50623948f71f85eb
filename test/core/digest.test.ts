// What the kit works out by itself must be what the platform works out.
import { createHash } from 'node:crypto';
import { integrityOf, parseIntegrity, sha256 } from '@xaso/core';
import { expect } from 'chai';
import * as fc from 'fast-check';

const byNode = (bytes: Uint8Array, form: 'hex' | 'base64'): string => createHash('sha256').update(bytes).digest(form);

describe('SHA-256', () => {
  it('is what Node says for every length around the ends of blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = new Uint8Array(length).map((_, index) => index * 7 + length);
      expect(Buffer.from(sha256(bytes)).toString('hex'), `${length} bytes`).to.equal(byNode(bytes, 'hex'));
    }
  });

  it('is what Node says for any bytes, those inside a larger buffer too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(20), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length));
        expect(Buffer.from(sha256(part)).toString('hex')).to.equal(byNode(part, 'hex'));
      }),
    );
  });

  it('is written as the platform writes it in integrity, and read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = integrityOf(bytes);
        expect(text).to.equal(`sha256-${byNode(bytes, 'base64')}`);
        expect(parseIntegrity(text)).to.deep.equal([text]);
      }),
    );
  });

  it('takes a file of 25 million bytes in less time than a reader waits', () => {
    const bytes = new Uint8Array(25_000_000).fill(97);
    const start = performance.now();
    expect(Buffer.from(sha256(bytes)).toString('hex')).to.equal(byNode(bytes, 'hex'));
    expect(performance.now() - start).to.be.lessThan(5000);
  });
});
