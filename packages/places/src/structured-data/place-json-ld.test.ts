import { expect } from 'chai';
import { barePlace, place } from '../fixtures/build.js';
import { statePlaces } from '../fixtures/states.js';
import { placeJsonLd } from './place-json-ld.js';

const linkPolicy = { hosts: ['cua-hang-mau.example.vn'], presets: ['social'] } as const;

describe('placeJsonLd', () => {
  it('is a LocalBusiness with what the place says', () => {
    expect(placeJsonLd(place({ category: 'services', photo: undefined }), { linkPolicy })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Cửa hàng mẫu',
      alternateName: ['Quán mẫu cũ'],
      address: { '@type': 'PostalAddress', streetAddress: 'Số 1, đường Mẫu, Thôn Mẫu', addressLocality: 'Xã Mẫu', addressCountry: 'VN' },
      geo: { '@type': 'GeoCoordinates', latitude: 21.0285, longitude: 105.8522 },
      telephone: '02000000001',
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `https://schema.org/${day}`), opens: '07:00', closes: '21:00' },
      ],
      paymentAccepted: 'Cash, VietQR',
      url: 'https://cua-hang-mau.example.vn/',
      sameAs: ['https://www.facebook.com/cua.hang.mau'],
    });
  });

  it('is no more than name and type for a place of which nothing is known', () => {
    expect(placeJsonLd(barePlace())).to.deep.equal({ '@context': 'https://schema.org', '@type': 'LocalBusiness', name: 'Cửa hàng mẫu' });
  });

  it('gives a search engine nothing that has no consent, and no rounded point', () => {
    const data = JSON.stringify(placeJsonLd(place({ consent: undefined })));

    expect(data).not.to.match(/0200|21\.0|Số 1|geo/);
  });

  it('leaves out addresses that the page may not link to, and premium numbers', () => {
    const data = JSON.stringify(placeJsonLd(statePlaces.premium));

    expect(data).not.to.match(/example\.vn|1900/);
  });

  it('calls other places what they are', () => {
    expect([statePlaces.office, statePlaces.heritage, statePlaces.wifi, statePlaces.always].map((each) => placeJsonLd(each)['@type'])).to.deep.equal(['GovernmentOffice', 'LandmarksOrHistoricalBuildings', 'Place', 'GasStation']);
  });
});
