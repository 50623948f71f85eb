import { expect } from 'chai';
import fc from 'fast-check';
import { placeMessagesEn } from '../messages/en.js';
import { crowdedSpots } from './crowded-spots.js';
import { distanceBetween, distanceText } from './distance.js';
import { roundPoint } from './round-point.js';
import { isWithin, judgePoint, vietNamBounds } from './viet-nam.js';

const vi = { language: 'vi' } as const;
const inVietNam = fc.record({ latitude: fc.double({ min: 6.5, max: 23.5, noNaN: true }), longitude: fc.double({ min: 102, max: 118, noNaN: true }) });

describe('judgePoint', () => {
  for (const [what, latitude, longitude, judgement] of [
    ['Hà Nội', 21.0285, 105.8542, 'inside'],
    ['Song Tử Tây of Trường Sa', 11.43, 114.33, 'inside'],
    ['the south-western corner of the rectangle', 6.5, 102, 'inside'],
    ['a step south of it', 6.499, 102, 'outside'],
    ['a step west of it', 6.5, 101.999, 'outside'],
    ['the north-eastern corner', 23.5, 118, 'inside'],
    ['a step north of it', 23.501, 118, 'outside'],
    ['a step east of it', 23.5, 118.001, 'outside'],
    ['Hà Nội with its numbers swapped', 105.8542, 21.0285, 'swapped'],
    ['nothing written as 0, 0', 0, 0, 'zero'],
    ['a point near 0, 0 that is a point', 0.001, 0, 'outside'],
    ['Paris', 48.8566, 2.3522, 'outside'],
    ['Hà Nội with a minus', -21.0285, 105.8542, 'outside'],
  ] as const) {
    it(`calls ${what} “${judgement}”`, () => {
      expect(judgePoint(latitude, longitude)).to.equal(judgement);
    });
  }

  it('never takes a swapped pair for a point of Viet Nam', () => {
    fc.assert(fc.property(inVietNam, ({ latitude, longitude }) => void expect(judgePoint(longitude, latitude)).to.equal('swapped')));
  });
});

describe('roundPoint', () => {
  it('moves a point by no more than 80 m, marks it, and leaves a rounded one where it is', () => {
    fc.assert(
      fc.property(inVietNam, (point) => {
        const rounded = roundPoint(point);

        expect(distanceBetween(point, rounded)).to.be.lessThan(80);
        expect(rounded.precision).to.equal('rounded');
        expect(roundPoint(rounded)).to.deep.equal(rounded);
      }),
    );
  });

  it('gives neighbours of one square the same point', () => {
    expect(roundPoint({ latitude: 21.02851, longitude: 105.85419 })).to.deep.equal(roundPoint({ latitude: 21.02891, longitude: 105.85441 }));
  });
});

describe('distanceBetween', () => {
  it('is one degree of latitude on a ball of 6,371,009 m', () => {
    expect(distanceBetween({ latitude: 20, longitude: 105 }, { latitude: 21, longitude: 105 })).to.be.closeTo((6_371_009 * Math.PI) / 180, 0.01);
  });

  it('is nothing to itself, the same there and back, and never longer than by way of a third point', () => {
    fc.assert(
      fc.property(inVietNam, inVietNam, inVietNam, (a, b, c) => {
        expect(distanceBetween(a, a)).to.equal(0);
        expect(distanceBetween(a, b)).to.be.closeTo(distanceBetween(b, a), 1e-6);
        expect(distanceBetween(a, c)).to.be.at.most(distanceBetween(a, b) + distanceBetween(b, c) + 1e-3);
      }),
    );
  });
});

describe('distanceText', () => {
  for (const [metres, text] of [
    [0, '10 m'],
    [14, '10 m'],
    [15, '20 m'],
    [994, '990 m'],
    [995, '1 km'],
    [1249, '1,2 km'],
    [1251, '1,3 km'],
    [9949, '9,9 km'],
    [9950, '10 km'],
    [1_234_567, '1.235 km'],
  ] as const) {
    it(`writes ${metres} m as “${text}”`, () => {
      expect(distanceText(metres, vi)).to.equal(text);
    });
  }

  it('says “about” and no tens of metres where a point is rounded', () => {
    expect(distanceText(340, { ...vi, approximate: true })).to.equal('khoảng 300 m');
    expect(distanceText(340, { language: 'en', messages: placeMessagesEn, approximate: true })).to.equal('about 300 m');
  });
});

describe('crowdedSpots', () => {
  const at = (longitude: number, kind: 'business' | 'marketStall' = 'business', precision?: 'rounded') => ({ kind, point: { latitude: 21, longitude, ...(precision === undefined ? {} : { precision }) } });

  it('names a spot that three places share, and not one that two do', () => {
    expect(crowdedSpots([at(105), at(105)])).to.deep.equal([]);
    expect(crowdedSpots([at(105), at(106), at(105), at(105)]).map(({ longitude, places }) => [longitude, places.length])).to.deep.equal([[105, 3]]);
  });

  it('lets stalls of a market and rounded points stand together', () => {
    expect(crowdedSpots([at(105, 'marketStall'), at(105, 'marketStall'), at(105, 'marketStall')])).to.deep.equal([]);
    expect(crowdedSpots([at(105, 'business', 'rounded'), at(105, 'business', 'rounded'), at(105, 'business', 'rounded')])).to.deep.equal([]);
  });

  it('knows points without places nothing', () => {
    expect(crowdedSpots([{ kind: 'business', point: undefined }])).to.deep.equal([]);
  });
});

describe('isWithin', () => {
  it('counts the edges in', () => {
    expect(isWithin({ latitude: vietNamBounds.south, longitude: vietNamBounds.east }, vietNamBounds)).to.equal(true);
  });
});
