import { decodePlusCode, encodePlusCode } from '@xaso/places/plus-code';
import { expect } from 'chai';
import fc from 'fast-check';
import pluscodes from 'pluscodes';

// Its names are not seen by an ESM import: one more reason why the kit has its own.
const { decode, encode } = pluscodes;

/** An independent implementation of Open Location Code. */
describe('Plus Codes against the package pluscodes', () => {
  const points = fc.record({ latitude: fc.integer({ min: -8_999, max: 8_999 }), longitude: fc.integer({ min: -17_999, max: 17_999 }) }).map(({ latitude, longitude }) => ({ latitude: latitude / 100 + 0.00003, longitude: longitude / 100 + 0.00003 }));

  it('are the same codes for the same points', () => {
    fc.assert(fc.property(points, (point) => void expect(encodePlusCode(point)).to.equal(encode(point))));
  });

  it('are the same points for the same codes, to the sixth decimal at which the other one rounds', () => {
    fc.assert(
      fc.property(points, (point) => {
        const code = encodePlusCode(point);
        const [own, other] = [decodePlusCode(code)!, decode(code)!];

        expect(own.latitude).to.be.closeTo(other.latitude, 1e-6);
        expect(own.longitude).to.be.closeTo(other.longitude, 1e-6);
      }),
    );
  });
});
