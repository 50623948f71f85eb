import { expect } from 'chai';
import fc from 'fast-check';
import { decodePlusCode, encodePlusCode, expandPlusCode, plusCodeKind } from './plus-code.js';

describe('encodePlusCode', () => {
  // Points on edges, at the pole and at the date line, as the specification has them; the last one was read off a map.
  for (const [latitude, longitude, code] of [
    [20.3700625, 2.7821875, '7FG49QCJ+2V'],
    [47.0000625, 8.0000625, '8FVC2222+22'],
    [-41.2730625, 174.7859375, '4VCPPQGP+Q9'],
    [90, 1, 'CFX3X2X2+X2'],
    [1, 180, '62H22222+22'],
    [21.0285, 105.8542, '7PH72VH3+CM'],
  ] as const) {
    it(`writes ${latitude}, ${longitude} as ${code}`, () => {
      expect(encodePlusCode({ latitude, longitude })).to.equal(code);
    });
  }
});

describe('decodePlusCode', () => {
  it('gives the middle of the square, and its size', () => {
    expect(decodePlusCode('8FVC2222+22')).to.deep.equal({ latitude: 47.0000625, longitude: 8.0000625, height: 1 / 8000, width: 1 / 8000 });
    expect(decodePlusCode('7FG40000+')).to.include({ latitude: 20.5, longitude: 2.5, height: 1, width: 1 });
    expect(decodePlusCode('8fvc2222+22gccc')!.height).to.be.closeTo(1 / 8000 / 5 ** 4, 1e-12);
  });

  for (const text of ['', '2VH3+CM', '7PH72VH3', '7PH72VH3+C', '7PH72VA3+CM', '7PH72V00+CM', '00000000+', 'XPH72VH3+CM', '7PH72VH3+CM+', '21.0285, 105.8542']) {
    it(`gives nothing for “${text}”`, () => {
      expect(decodePlusCode(text)).to.equal(undefined);
    });
  }
});

describe('plusCodeKind', () => {
  for (const [text, kind] of [
    ['7PH72VH3+CM', 'full'],
    ['7ph72vh3+cm', 'full'],
    ['7PH72VH3+CM Hà Nội', 'full'],
    ['7PH72V00+', 'full'],
    ['2VH3+CM Hoàn Kiếm, Hà Nội', 'short'],
    ['H3+CM', 'short'],
    ['VH3+CM', undefined],
    ['2VH3+', undefined],
    ['0912345678', undefined],
    ['', undefined],
  ] as const) {
    it(`of “${text}” is ${kind ?? 'nothing'}`, () => {
      expect(plusCodeKind(text)).to.equal(kind);
    });
  }
});

describe('Plus Codes, for any point', () => {
  const points = fc.record({ latitude: fc.double({ min: -89.9, max: 89.9, noNaN: true }), longitude: fc.double({ min: -180, max: 179.99, noNaN: true }) });

  it('the square of its code holds it, and has the same code', () => {
    fc.assert(
      fc.property(points, (point) => {
        const area = decodePlusCode(encodePlusCode(point))!;

        expect(Math.abs(area.latitude - point.latitude)).to.be.at.most(area.height / 2 + 1e-9);
        expect(Math.abs(area.longitude - point.longitude)).to.be.at.most(area.width / 2 + 1e-9);
        expect(encodePlusCode(area)).to.equal(encodePlusCode(point));
      }),
    );
  });

  it('a code without its first digits comes back whole from a point near by, on whichever side of an edge', () => {
    const inVietNam = fc.record({ latitude: fc.double({ min: 8, max: 23, noNaN: true }), longitude: fc.double({ min: 103, max: 110, noNaN: true }) });
    fc.assert(
      fc.property(inVietNam, fc.double({ min: -0.4, max: 0.4, noNaN: true }), fc.double({ min: -0.4, max: 0.4, noNaN: true }), (point, north, east) => {
        const code = encodePlusCode(point);

        expect(expandPlusCode(`${code.slice(4)} Xã Mẫu`, { latitude: point.latitude + north, longitude: point.longitude + east })).to.equal(code);
      }),
    );
  });

  it('reads nonsense as nothing, at once', () => {
    fc.assert(fc.property(fc.string(), (text) => void [decodePlusCode(text), expandPlusCode(text, { latitude: 21, longitude: 105 })]));
    expect(decodePlusCode('2'.repeat(100_000))).to.equal(undefined);
  });
});
