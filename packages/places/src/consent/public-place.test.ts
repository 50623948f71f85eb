import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { barePlace, place, placeDirectory, sampleConsent } from '../fixtures/build.js';
import { placeKinds } from '../place/place-kinds.js';
import type { Place } from '../place/place.schema.js';
import { hasConsent, privateParts, publicDirectory, publicPlace } from './public-place.js';

const day = civilDate('2026-09-15');
const withoutConsent = (changes: Partial<Place> = {}) => place({ consent: undefined, ...changes });

describe('hasConsent', () => {
  for (const [what, consent, holds] of [
    ['given, with its day', { given: true, date: day }, true],
    ['given, without a day', { given: true }, false],
    ['refused on a day', { given: false, date: day }, false],
    ['never asked for', undefined, false],
  ] as const) {
    it(`is ${String(holds)} for consent ${what}`, () => {
      expect(hasConsent({ consent })).to.equal(holds);
    });
  }
});

describe('publicPlace', () => {
  it('leaves a place with consent as it is', () => {
    expect(publicPlace(place())).to.deep.equal(place());
  });

  it('takes telephone, household and exact point out of a place without consent, and rounds the point', () => {
    const shown = publicPlace(withoutConsent());

    expect(shown).not.to.have.any.keys('phones', 'owner', 'address', 'formerAddress', 'plusCode', 'digitalAddress');
    expect(shown.point).to.deep.equal({ latitude: 21.029, longitude: 105.852, precision: 'rounded' });
    expect(shown).to.include({ name: 'Cửa hàng mẫu', hamlet: 'Thôn Mẫu', category: 'food' });
  });

  it('keeps the address of a shop that is no household', () => {
    expect(publicPlace(withoutConsent({ owner: { name: 'Công ty Mẫu', kind: 'company' } }))).to.deep.include({ owner: { name: 'Công ty Mẫu', kind: 'company' }, address: 'Số 1, đường Mẫu' });
    expect(publicPlace(withoutConsent({ owner: { name: 'Mẫu' } }))).to.include({ address: 'Số 1, đường Mẫu' }).and.not.have.property('owner');
  });

  it('leaves out a link that holds the point, and keeps that there is one', () => {
    const given = { url: 'https://www.google.com/maps/place/X/@21.0285,105.8522,17z', checkedOn: day };

    expect(publicPlace(withoutConsent({ googleMaps: given })).googleMaps).to.deep.equal({ checkedOn: day, withheld: true });
    expect(publicPlace(withoutConsent({ googleMaps: { placeId: 'ChIJmau', checkedOn: day } })).googleMaps).to.deep.equal({ placeId: 'ChIJmau', checkedOn: day });
  });

  it('leaves out a Zalo address that is a telephone number, and keeps that of an official account', () => {
    expect(publicPlace(withoutConsent({ links: { zalo: 'https://zalo.me/0912345678' } }))).not.to.have.property('links');
    expect(publicPlace(withoutConsent({ links: { zalo: 'https://zalo.me/xamau' } })).links).to.deep.equal({ zalo: 'https://zalo.me/xamau' });
  });

  it('keeps a Plus Code that is no nearer than some 275 m', () => {
    expect(publicPlace(withoutConsent({ plusCode: '7PH62V00+' })).plusCode).to.equal('7PH62V00+');
  });

  for (const kind of placeKinds) {
    const isOffice = ['oneStopOffice', 'school', 'healthStation'].includes(kind);
    const isPublic = isOffice || ['cultureHouse', 'heritage', 'wifi'].includes(kind);

    it(`${isPublic ? 'keeps' : 'rounds'} the point and ${isOffice ? 'keeps' : 'drops'} the telephone of a ${kind} without consent`, () => {
      const shown = publicPlace(barePlace({ kind, point: { latitude: 21.0285, longitude: 105.8522 }, phones: [{ number: '0200 000 0001' }] }));

      expect([shown.point!.precision, shown.phones?.length]).to.deep.equal([isPublic ? undefined : 'rounded', isOffice ? 1 : undefined]);
    });
  }

  it('has nothing left to take out, whatever the place is', () => {
    const places = fc.record(
      {
        kind: fc.constantFrom(...placeKinds),
        consent: fc.constantFrom(undefined, sampleConsent, { given: true }, { given: false, date: day }),
        owner: fc.constantFrom(undefined, { name: 'Mẫu' }, { name: 'Mẫu', kind: 'household' as const }, { name: 'Mẫu', kind: 'company' as const }),
        point: fc.constantFrom(undefined, { latitude: 21.0285, longitude: 105.8522 }, { latitude: 21.0285, longitude: 105.8522, precision: 'viewCentre' as const }),
        phones: fc.constantFrom(undefined, [{ number: '0912345678' }]),
        links: fc.constantFrom(undefined, { zalo: 'https://zalo.me/84912345678', website: 'https://a.example.vn' }),
        googleMaps: fc.constantFrom(undefined, { url: 'https://maps.google.com/?q=21.0285,105.8522' }),
        plusCode: fc.constantFrom(undefined, '7PH62VC4+2V', '2VC4+2V'),
        digitalAddress: fc.constantFrom(undefined, 'MAU-1'),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(places, (fields) => {
        const given = place(fields as Partial<Place>);
        const shown = publicPlace(given);

        expect(privateParts(shown)).to.deep.equal([]);
        expect(publicPlace(shown)).to.equal(shown);
        if (!hasConsent(given) && given.kind === 'business') expect(JSON.stringify(shown)).not.to.match(/912345678|21\.0285|2VC4/);
      }),
    );
  });
});

describe('publicDirectory', () => {
  it('is for the public, and leaves the directory for staff as it was', () => {
    const staff = placeDirectory([withoutConsent()], { audience: 'staff' });

    expect(publicDirectory(staff)).to.deep.include({ audience: 'public', items: [publicPlace(withoutConsent())] });
    expect(staff.items[0]).to.have.property('phones');
  });
});
