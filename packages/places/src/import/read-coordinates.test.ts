import { expect } from 'chai';
import fc from 'fast-check';
import { readCoordinateCells, readCoordinates } from './read-coordinates.js';

const hanoi = { latitude: 21.0285, longitude: 105.8542 };

describe('readCoordinates', () => {
  for (const text of ['21.0285, 105.8542', '21.0285,105.8542', '21.0285 105.8542', '21.0285; 105.8542', '21.0285/105.8542', '(21.0285, 105.8542)', '21.0285° N, 105.8542° E', '21.0285N, 105.8542E', 'N 21.0285 E 105.8542', 'lat: 21.0285, lng: 105.8542', 'Vĩ độ 21.0285 Kinh độ 105.8542', 'Tọa độ: 21.0285, 105.8542', 'N21°01.710 E105°51.252']) {
    it(`reads “${text}”`, () => {
      expect(readCoordinates(text)).to.deep.equal({ ...hanoi, hasCommas: false });
    });
  }

  for (const text of ['21,0285; 105,8542', '21,0285 105,8542', '21,0285, 105,8542', '21,0285,105,8542']) {
    it(`reads the decimal commas of “${text}”, and says so`, () => {
      expect(readCoordinates(text)).to.deep.equal({ ...hanoi, hasCommas: true });
    });
  }

  for (const text of ['21°01\'42.6"N 105°51\'15.12"E', '21°01’42,6”N, 105°51’15,12”E', '105°51\'15.12"E 21°01\'42.6"N', '21° 1\' 42.6" 105° 51\' 15.12"', '21º01′42.6″B 105º51′15.12″Đ']) {
    it(`reads degrees, minutes and seconds: ${text}`, () => {
      expect(readCoordinates(text)).to.deep.equal({ ...hanoi, hasCommas: false });
    });
  }

  for (const [text, problem] of [
    ['', 'unreadable'],
    ['chợ Mẫu', 'unreadable'],
    ['21.0285', 'unreadable'],
    ['21.028.511, 105.854.166', 'unreadable'],
    ['21°70\'00"N 105°51\'15"E', 'unreadable'],
    ['https://example.vn', 'unreadable'],
    ['21, 105', 'coarse'],
    ['21.02, 105.85', 'coarse'],
    ['2326000, 586000', 'metres'],
    ['2326000.12 586000.34', 'metres'],
  ] as const) {
    it(`finds “${text}” ${problem}`, () => {
      expect(readCoordinates(text)).to.deep.equal({ problem });
    });
  }

  it('takes three decimals in one of the numbers for enough', () => {
    expect(readCoordinates('21.03, 105.854')).to.include({ latitude: 21.03, longitude: 105.854 });
  });

  it('keeps 0, 0 as numbers, for the judgement', () => {
    expect(readCoordinates('0, 0')).to.deep.equal({ latitude: 0, longitude: 0, hasCommas: false });
  });

  const axis = fc.integer({ min: -1_799_999, max: 1_799_999 }).filter((value) => value % 10 !== 0).map((value) => value / 10_000);

  it('reads every pair back, with points or commas', () => {
    fc.assert(
      fc.property(axis, axis, fc.constantFrom(', ', ',', ' ', '; ', '/'), (latitude, longitude, sign) => {
        expect(readCoordinates(`${latitude}${sign}${longitude}`)).to.deep.equal({ latitude, longitude, hasCommas: false });
        expect(readCoordinates(`${String(latitude).replace('.', ',')}; ${String(longitude).replace('.', ',')}`)).to.deep.equal({ latitude, longitude, hasCommas: true });
      }),
    );
  });

  it('reads every angle back to a tenth of a second', () => {
    const angle = (value: number, letter: string) => {
      const tenths = Math.round(value * 36_000);
      return `${Math.floor(tenths / 36_000)}°${Math.floor((tenths % 36_000) / 600)}'${((tenths % 600) / 10).toFixed(1)}"${letter}`;
    };
    const north = fc.double({ min: 6.5, max: 23.5, noNaN: true });
    const east = fc.double({ min: 102, max: 118, noNaN: true });
    fc.assert(
      fc.property(north, east, (latitude, longitude) => {
        const read = readCoordinates(`${angle(latitude, 'N')} ${angle(longitude, 'E')}`) as typeof hanoi;

        expect(read.latitude).to.be.closeTo(latitude, 2e-5);
        expect(read.longitude).to.be.closeTo(longitude, 2e-5);
      }),
    );
  });

  it('never throws, and takes no time for nonsense', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCoordinates(text)));
    for (const text of ['1'.repeat(100_000), '1,'.repeat(50_000), "1°1'".repeat(25_000), ' '.repeat(100_000)]) expect(readCoordinates(text)).to.have.property('problem');
  });
});

describe('readCoordinateCells', () => {
  for (const [latitude, longitude, expected] of [
    [21.0285, 105.8542, { ...hanoi, hasCommas: false }],
    ['21,0285', '105,8542', { ...hanoi, hasCommas: true }],
    ['21°01\'42.6"', '105°51\'15.12"', { ...hanoi, hasCommas: false }],
    [0, 0, { latitude: 0, longitude: 0, hasCommas: false }],
    [2_326_000, 586_000, { problem: 'metres' }],
    ['21.0285', 'chưa có', { problem: 'unreadable' }],
    [true, 105.8542, { problem: 'unreadable' }],
  ] as const) {
    it(`reads ${String(latitude)} and ${String(longitude)}`, () => {
      expect(readCoordinateCells(latitude, longitude)).to.deep.equal(expected);
    });
  }
});
