import { expect } from 'chai';
import fc from 'fast-check';
import { areaPath } from './area-path.js';
import { metresPerUnit, projectionAround } from './projection.js';
import { scaleBar } from './scale-bar.js';

const bounds = { west: 105.7, south: 19.7, east: 105.9, north: 19.9 };
const projection = projectionAround(bounds);

describe('the ground of the sketch', () => {
  it('has north at the top and the middle of the commune in the middle', () => {
    const middle = projection.point({ longitude: 105.8, latitude: 19.8 });
    const north = projection.point({ longitude: 105.8, latitude: 19.81 });

    expect(middle.x).to.be.closeTo(0, 1e-6);
    expect(middle.y).to.be.closeTo(0, 3);
    expect(north.y).to.be.lessThan(middle.y);
  });

  it('measures right: 0.01 degrees of latitude are 1 113 metres, and as many to the east at their latitude', () => {
    const metres = metresPerUnit(19.8);
    const from = projection.point({ longitude: 105.8, latitude: 19.8 });
    const north = projection.point({ longitude: 105.8, latitude: 19.81 });
    const east = projection.point({ longitude: 105.81, latitude: 19.8 });

    expect((from.y - north.y) * metres).to.be.closeTo(1113.2, 0.5);
    expect((east.x - from.x) * metres).to.be.closeTo(1113.2 * Math.cos((19.8 * Math.PI) / 180), 0.5);
  });

  it('gives back the degrees of any box', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (right, up) => {
        const wanted = { west: 105.7, south: 19.7, east: 105.7 + 0.2 * right, north: 19.7 + 0.2 * up };
        const found = projection.bounds(projection.box(wanted));
        for (const side of ['west', 'south', 'east', 'north'] as const) expect(found[side]).to.be.closeTo(wanted[side], 1e-9);
      }),
    );
  });

  it('draws every ring as one closed line, holes included, and a position twice only once', () => {
    const ring = [[105.7, 19.7], [105.7, 19.7], [105.9, 19.7], [105.9, 19.9]] as const;
    const path = areaPath({ polygons: [[ring, ring]], hamlets: [] }, projection);

    expect(path).to.match(/^(M-?\d+ -?\d+(l-?\d+ -?\d+){2}z){2}$/);
  });
});

describe('the scale bar', () => {
  for (const { metresPerPixel, metres } of [
    { metresPerPixel: 1, metres: 100 },
    { metresPerPixel: 0.99, metres: 50 },
    { metresPerPixel: 2, metres: 200 },
    { metresPerPixel: 4.99, metres: 200 },
    { metresPerPixel: 5, metres: 500 },
    { metresPerPixel: 10, metres: 1000 },
    { metresPerPixel: 0.02, metres: 2 },
  ]) {
    it(`says ${metres} m where a pixel is ${metresPerPixel} m and 100 pixels are free`, () => {
      const bar = scaleBar(metresPerPixel, 100);

      expect(bar.metres).to.be.closeTo(metres, 1e-9);
      expect(bar.length).to.be.closeTo(metres / metresPerPixel, 1e-9).and.at.most(100 + 1e-9);
    });
  }
});
