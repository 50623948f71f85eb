import { expect } from 'chai';
import { criteriaSet, criterion } from '../fixtures/index.js';
import { canonicalJson, contentHashOf } from './content-hash.js';

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

  it('is the published digest of the text in UTF-8', () => {
    const hash = contentHashOf('Xã Mẫu 🏠' as unknown as typeof set);
    expect(hash).to.equal('sha256-714a222b30d0f2a502da3d49ec662ff668d023f82de1b0d0ac8fd33f8e288065');
  });

  it('takes Vietnamese as it is written', () => {
    expect(canonicalJson({ b: 'Xã Mẫu', a: [undefined, null, 1.5] })).to.equal('{"a":[null,null,1.5],"b":"Xã Mẫu"}');
  });
});
