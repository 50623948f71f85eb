import { expect } from 'chai';
import * as fc from 'fast-check';
import { jsonLdText, jsonText } from './json-text.js';

/** What Prototype.js does to a page. */
function onAnOldPage<T>(work: () => T): T {
  const prototypes = [Array.prototype, String.prototype, Object.prototype];
  for (const prototype of prototypes) Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'spoilt' });
  try {
    return work();
  } finally {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  }
}

describe('jsonText', () => {
  it('writes what JSON.stringify writes, on one line and set in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(jsonText(value, indent)).to.equal(JSON.stringify(value, null, indent));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes the same on a page whose old library gives lists and words a toJSON of its own', () => {
    const value = { '@type': 'Product', image: ['a', 'b'], offers: { price: 35_000 }, none: [] };

    expect(onAnOldPage(() => JSON.stringify(value))).to.equal('"spoilt"');
    expect(onAnOldPage(() => jsonText(value, 2))).to.equal(JSON.stringify(value, null, 2));
    expect(onAnOldPage(() => jsonText('Xã Mẫu'))).to.equal('"Xã Mẫu"');
  });

  it('leaves out what JSON has no word for, and never throws for it', () => {
    const value = { a: undefined, b: () => 1, c: Symbol('c'), d: 1n, e: [undefined, Number.NaN], f: Object.create(null) as object };

    expect(jsonText(value)).to.equal('{"e":[null,null],"f":{}}');
    expect(jsonText(undefined)).to.equal('null');
  });
});

describe('jsonLdText', () => {
  it('cannot end the script that it stands in', () => {
    const name = '</script><script>alert(1)</script><!-- \u2028';
    const text = jsonLdText({ name });

    expect(text).not.to.match(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).to.deep.equal({ name });
  });
});
