import { expect } from 'chai';
import { criteriaSet, criterion } from '../fixtures/index.js';
import { canonicalJson, contentHashOf } from './content-hash.js';
import { sha256 } from './sha-256.js';

describe('sha256', () => {
  const vectors: readonly (readonly [text: string, digest: string])[] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ];
  for (const [text, digest] of vectors) {
    it(`has the published digest of ${text.length} characters`, () => {
      expect(sha256(text)).to.equal(digest);
    });
  }
});

describe('contentHashOf', () => {
  const set = criteriaSet([criterion('one', { maxPoints: 5 })]);

  it('does not depend on the order of the fields, nor on fields that say nothing', () => {
    const reversed = Object.fromEntries(Object.entries(set).reverse()) as typeof set;
    expect(contentHashOf(reversed)).to.equal(contentHashOf(set));
    expect(contentHashOf({ ...set, note: undefined })).to.equal(contentHashOf(set));
    expect(contentHashOf(JSON.parse(JSON.stringify(set)) as typeof set)).to.equal(contentHashOf(set));
  });

  it('changes with any figure and with the order of the criteria', () => {
    const two = criteriaSet([criterion('one'), criterion('two')]);
    expect(contentHashOf({ ...set, items: [criterion('one', { maxPoints: 6 })] })).to.not.equal(contentHashOf(set));
    expect(contentHashOf({ ...two, items: [...two.items].reverse() })).to.not.equal(contentHashOf(two));
  });

  it('takes Vietnamese as it is written', () => {
    expect(canonicalJson({ b: 'Xã Mẫu', a: [undefined, null, 1.5] })).to.equal('{"a":[null,null,1.5],"b":"Xã Mẫu"}');
    expect(sha256('Xã Mẫu 🏠')).to.equal('af7bb544d7a2cc334cac933d5c1d7db46639351e8ee72a211912fa1fe0a52d85');
  });
});
