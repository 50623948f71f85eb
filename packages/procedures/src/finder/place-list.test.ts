import { expect } from 'chai';
import { decodePlaces, encodePlaces } from './place-list.js';

describe('lists of places', () => {
  for (const places of [[], [0], [0, 1, 2], [31, 32, 33], [5, 1029, 70_000], [99_999]]) {
    it(`come back as they were: ${places.join(', ') || 'none'}`, () => {
      expect(decodePlaces(encodePlaces(places), 100_000)).to.deep.equal(places);
    });
  }

  it('are written in letters that nothing changes', () => {
    expect(encodePlaces([3, 40, 5000])).to.match(/^[\w-]+$/);
  });

  it('leave out places that are not there, and what is no letter', () => {
    expect(decodePlaces(`${encodePlaces([1, 9])} “`, 5)).to.deep.equal([1]);
  });
});
