import { expect } from 'chai';
import { nearestName } from './nearest-name.js';

const names = ['catalogue', 'codes', 'lexicon', 'limit', 'link-base', 'lang', 'out'];

describe('nearestName', () => {
  const slips: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['catalogue', 'catalogue'],
    ['catalog', 'catalogue'],
    ['cat', 'catalogue'],
    ['CODES', 'codes'],
    ['code', 'codes'],
    ['limt', 'limit'],
    ['lnag', 'lang'],
    ['linkbase', 'link-base'],
    ['lexikon', 'lexicon'],
    ['publisher', undefined],
    ['x', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ];

  for (const [written, meant] of slips) {
    it(`takes “${written.slice(0, 20)}” for ${meant ?? 'nothing'}`, () => {
      expect(nearestName(written, names)).to.equal(meant);
    });
  }
});
