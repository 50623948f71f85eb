import { expect } from 'chai';
import type { CommuneShape } from './commune-shape.js';
import { cameraBounds, placesOutside } from './map-bounds.js';

const shape: CommuneShape = { polygons: [[[[105.7, 19.8], [105.8, 19.8], [105.8, 19.9]]]], hamlets: [] };
const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('what the camera may show', () => {
  it('is the commune', () => {
    expect(cameraBounds(shape, [])).to.deep.equal({ west: 105.7, south: 19.8, east: 105.8, north: 19.9 });
  });

  for (const { says, longitude, east } of [
    { says: 'half the commune’s width away: shown', longitude: 105.85, east: 105.85 },
    { says: 'farther: left to the list, the commune is no dot', longitude: 105.851, east: 105.8 },
  ]) {
    it(`with a place ${says}`, () => {
      expect(cameraBounds(shape, [at(longitude, 19.85)])!.east).to.be.closeTo(east, 1e-9);
    });
  }

  it('is the box of the places where no outline is given', () => {
    expect(cameraBounds(undefined, [at(105, 19), at(106, 20), at(NaN, 20)])).to.deep.equal({ west: 105, south: 19, east: 106, north: 20 });
  });

  it('is some two hundred metres around one place alone', () => {
    const { west, east, south, north } = cameraBounds(undefined, [at(105, 19)])!;

    expect([east - west, north - south].map((side) => side.toFixed(3))).to.deep.equal(['0.002', '0.002']);
  });

  it('is nothing without anything', () => {
    expect(cameraBounds(undefined, [])).to.equal(undefined);
  });

  it('names the places that it does not show', () => {
    const [near, far, unknown] = [at(105.75, 19.85), at(107, 21), at(NaN, NaN)];

    expect(placesOutside(cameraBounds(shape, [near])!, [near, far, unknown])).to.deep.equal([far, unknown]);
  });
});
