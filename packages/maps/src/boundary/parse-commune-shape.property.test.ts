import { judgePoint } from '@xaso/places';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseCommuneShape } from './parse-commune-shape.js';

const number = fc.oneof(fc.double({ min: 100, max: 120 }), fc.double({ min: 5, max: 25 }), fc.double(), fc.constant('105,7'));
const ring = fc.array(fc.oneof(fc.tuple(number, number), fc.jsonValue()), { maxLength: 12 });
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(ring, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 }) }),
  fc.record({ type: fc.constant('Point'), coordinates: fc.oneof(fc.tuple(number, number), fc.jsonValue()) }),
  fc.jsonValue(),
);
const feature = fc.record({ type: fc.constant('Feature'), properties: fc.oneof(fc.record({ name: fc.string() }), fc.jsonValue()), geometry });
const input = fc.oneof(geometry, fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(feature, { maxLength: 4 }) }));

describe('any file in place of an outline', () => {
  it('never throws, and gives only positions that can be drawn', () => {
    fc.assert(
      fc.property(input, (file) => {
        const { value, findings } = parseCommuneShape(file);
        for (const [longitude, latitude] of value?.polygons.flat(2) ?? []) {
          expect(judgePoint(latitude, longitude)).to.equal('inside');
        }
        expect(value === undefined).to.equal(findings.some(({ severity }) => severity === 'error'));
      }),
    );
  });

  it('reads the same outline whichever way round the numbers are written', () => {
    const position = fc.tuple(fc.double({ min: 105, max: 106, noNaN: true }), fc.double({ min: 19, max: 20, noNaN: true }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 20 }), (positions) => {
        const right = parseCommuneShape({ type: 'Polygon', coordinates: [positions] }).value;
        const turned = parseCommuneShape({ type: 'Polygon', coordinates: [positions.map(([x, y]) => [y, x])] }).value;
        expect(turned).to.deep.equal(right);
      }),
    );
  });
});
