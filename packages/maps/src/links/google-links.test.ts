import { safeLink } from '@xaso/core';
import { expect } from 'chai';
import { googleDirectionsLink, googleMapsLink, type GoogleTarget } from './google-links.js';

const position = { latitude: 19.8067, longitude: 105.7768 };
const placeId = 'ChIJ7cv00DwsDogRAMDACa2m4K8';

describe('“Mở trong Google Maps” and “Chỉ đường”', () => {
  for (const { says, target, query } of [
    { says: 'coordinates', target: { position }, query: '19.8067,105.7768' },
    { says: 'a full Plus Code', target: { plusCode: '7PH7RQ3G+VV' }, query: '7PH7RQ3G+VV' },
    { says: 'a short Plus Code with its town', target: { plusCode: 'RQ3G+VV Hạc Thành, Thanh Hóa' }, query: 'RQ3G+VV Hạc Thành, Thanh Hóa' },
    { says: 'coordinates rather than a Plus Code', target: { position, plusCode: '7PH7RQ3G+VV' }, query: '19.8067,105.7768' },
    { says: 'coordinates without the noise of arithmetic', target: { position: { latitude: 19.1 + 0.2, longitude: 105.12345678 } }, query: '19.3,105.123457' },
  ] satisfies readonly { says: string; target: GoogleTarget; query: string }[]) {
    it(`go by ${says}`, () => {
      const [search, way] = [new URL(googleMapsLink(target)!), new URL(googleDirectionsLink(target)!)];

      expect(search.origin + search.pathname).to.equal('https://www.google.com/maps/search/');
      expect(way.origin + way.pathname).to.equal('https://www.google.com/maps/dir/');
      expect(Object.fromEntries(search.searchParams)).to.deep.equal({ api: '1', query });
      expect(Object.fromEntries(way.searchParams)).to.deep.equal({ api: '1', destination: query });
    });
  }

  it('go by the place id, with the name as what is searched for', () => {
    const target = { placeId, position, name: 'Phở Mẫu & Con' };

    expect(Object.fromEntries(new URL(googleMapsLink(target)!).searchParams)).to.deep.equal({ api: '1', query: 'Phở Mẫu & Con', query_place_id: placeId });
    expect(Object.fromEntries(new URL(googleDirectionsLink(target)!).searchParams)).to.deep.equal({ api: '1', destination: 'Phở Mẫu & Con', destination_place_id: placeId });
    expect(new URL(googleMapsLink({ placeId })!).searchParams.get('query')).to.equal(placeId);
  });

  for (const { says, target } of [
    { says: 'nothing', target: {} },
    { says: 'a name alone: Google would guess', target: { name: 'Phở Mẫu' } },
    { says: 'a position that is none', target: { position: { latitude: NaN, longitude: 105 } } },
    { says: 'a short Plus Code without a town', target: { plusCode: 'RQ3G+VV' } },
    { says: 'letters that Plus Codes do not have', target: { plusCode: '7PH7RQ3G+AI' } },
    { says: 'a place id with an ampersand', target: { placeId: 'ChIJ7cv00&q=x' } },
  ] satisfies readonly { says: string; target: GoogleTarget }[]) {
    it(`are not offered for ${says}`, () => {
      expect(googleMapsLink(target)).to.equal(undefined);
      expect(googleDirectionsLink(target)).to.equal(undefined);
    });
  }

  it('do not say where the reader is, and pass the list of allowed links', () => {
    const link = googleDirectionsLink({ position })!;

    expect(link).not.to.contain('origin=');
    expect(safeLink(link, { presets: ['maps'] }).allowed).to.equal(true);
  });
});
