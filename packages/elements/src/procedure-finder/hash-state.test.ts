import { expect } from '@open-wc/testing';
import { othersIn, readHash, writeHash } from './hash-state.js';

describe('hash state', () => {
  for (const [hash, state] of [
    ['', {}],
    ['#', {}],
    ['#lien-he', {}],
    ['#thu-tuc=1.004873', { code: '1.004873' }],
    ['#tim-thu-tuc=khai%20sinh', { query: 'khai sinh' }],
    ['#lien-he&thu-tuc=1.004873&mau=toi', { code: '1.004873' }],
    ['#thu-tuc=', {}],
    ['#thu-tuc', {}],
    ['#thu-tuc=../../etc', {}],
    ['#thu-tuc=%E0%A4%A', {}],
    ['#tim-thu-tuc=%20%20', {}],
    ['#tim-thu-tuc=a=b', { query: 'a=b' }],
  ] as const) {
    it(`reads ${JSON.stringify(state)} from ${hash || 'nothing'}`, () => {
      expect(readHash(hash)).to.deep.equal(state);
    });
  }

  it('composes a query that came decomposed', () => {
    expect(readHash(`#tim-thu-tuc=${encodeURIComponent('sổ đỏ'.normalize('NFD'))}`).query).to.equal('sổ đỏ');
  });

  it('cuts a query of any length', () => {
    expect(readHash(`#tim-thu-tuc=${'a'.repeat(5000)}`).query).to.have.length(200);
  });

  it('puts one state in place of another and keeps what others have there', () => {
    expect(writeHash('#lien-he&tim-thu-tuc=cu', { code: '1.004873' })).to.equal('#lien-he&thu-tuc=1.004873');
    expect(writeHash('#lien-he&thu-tuc=1.004873', {})).to.equal('#lien-he');
    expect(writeHash('#thu-tuc=1.004873', {})).to.equal('');
    expect(othersIn('#lien-he&thu-tuc=1&x=2')).to.deep.equal(['lien-he', 'x=2']);
  });
});
