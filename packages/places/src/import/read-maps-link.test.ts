import { expect } from 'chai';
import fc from 'fast-check';
import { readMapsLink } from './read-maps-link.js';

const pin = { isShort: false, from: 'pin', point: { latitude: 21.0285, longitude: 105.8542 } };
const centre = { ...pin, from: 'viewCentre' };

describe('readMapsLink', () => {
  for (const [what, link] of [
    ['of a place, its pin and not the middle of the map', 'https://www.google.com/maps/place/Quan+Mau/@21.03,105.84,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x1!8m2!3d21.0285!4d105.8542!16s'],
    ['with q=', 'https://maps.google.com/?q=21.0285,105.8542&z=17'],
    ['with q=loc:', 'https://www.google.com/maps?q=loc:21.0285,105.8542'],
    ['of a search by address', 'https://www.google.com/maps/search/?api=1&query=21.0285%2C105.8542'],
    ['of a search by path', 'https://www.google.com/maps/search/21.0285,+105.8542?entry=tts'],
    ['of a dropped pin', 'https://www.google.com/maps/place/21.0285,105.8542/@21.03,105.84,17z'],
    ['of a dropped pin in degrees', 'https://www.google.com/maps/place/21%C2%B001\'42.6%22N+105%C2%B051\'15.12%22E/@21.03,105.84,17z'],
    ['of the way to it', 'https://www.google.com/maps/dir//21.0285,105.8542/@21.03,105.84,15z'],
    ['of the way to it, by address', 'https://www.google.com/maps/dir/?api=1&destination=21.0285,105.8542'],
    ['without https', 'maps.google.com/maps?q=21.0285,105.8542'],
    ['of Google in Viet Nam', 'https://www.google.com.vn/maps/place/21.0285,105.8542'],
  ] as const) {
    it(`reads the pin of a link ${what}`, () => {
      expect(readMapsLink(link)).to.deep.equal(pin);
    });
  }

  for (const [what, link] of [
    ['an open map', 'https://www.google.com/maps/@21.0285,105.8542,15z'],
    ['a place without data', 'https://www.google.com/maps/place/Quan+Mau/@21.0285,105.8542,17z'],
    ['an old link with ll=', 'https://maps.google.com/maps?ll=21.0285,105.8542&q=Quan'],
    ['an embedded map', 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3724.09!2d105.8542!3d21.0285!2m3'],
  ] as const) {
    it(`marks the point of ${what} as the middle of a map`, () => {
      expect(readMapsLink(link)).to.deep.equal(centre);
    });
  }

  it('says of a short link that it says nothing', () => {
    expect(readMapsLink('https://maps.app.goo.gl/abc123')).to.deep.equal({ isShort: true });
    expect(readMapsLink('https://goo.gl/maps/abc123')).to.deep.equal({ isShort: true });
  });

  it('reads a place id', () => {
    expect(readMapsLink('https://www.google.com/maps/search/?api=1&query=Quan&query_place_id=ChIJoRyG2ZurNTERqRfKcnt_iOc')).to.deep.equal({ isShort: false, placeId: 'ChIJoRyG2ZurNTERqRfKcnt_iOc' });
  });

  for (const text of ['https://maps.example.vn/@21.0285,105.8542', 'https://www.google.com/search?q=21.0285,105.8542', 'https://google.com.example.vn/maps/@21.0285,105.8542', 'https://example.vn/?u=https://www.google.com/maps/@21.0285,105.8542', '21.0285, 105.8542', '']) {
    it(`is no Google Maps link: “${text}”`, () => {
      expect(readMapsLink(text)).to.equal(undefined);
    });
  }

  it('reads the pin of any point', () => {
    const axis = fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 10_000);
    fc.assert(fc.property(axis, axis, (latitude, longitude) => void expect(readMapsLink(`https://www.google.com/maps/place/X/@1.5,2.5,17z/data=!3d${latitude}!4d${longitude}`)!.point).to.deep.equal({ latitude, longitude })));
  });

  it('never throws, and takes no time for nonsense', () => {
    fc.assert(fc.property(fc.string(), (text) => void readMapsLink(`https://www.google.com/maps/${text}`)));
    for (const text of ['%', '!3d1'.repeat(9000), '/maps/dir/'.repeat(9000), '1,'.repeat(9000)]) expect(readMapsLink(`https://www.google.com/maps/${text}`)).to.have.property('isShort', false);
  });
});
