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

  it('takes telephones out of the words in which somebody has hidden them, and keeps the rest of the words', () => {
    const shown = publicPlace(
      withoutConsent({
        name: 'Quán Mẫu ĐT 0912 345 678',
        otherNames: ['0912345678', 'Quán cũ'],
        owner: { name: 'Công ty Mẫu (0912.345.678)', kind: 'company' },
        address: 'Số 12, ngõ 3, sđt: +84 912 345 678',
        hamlet: 'Thôn Mẫu',
        hours: { text: '0912345678' },
        wifi: { free: true, network: 'quan-0912345678' },
        note: 'Gọi trước khi đến: 0912-345-678. Nghỉ rằm.',
        links: { website: 'https://wa.me/84912345678', facebook: 'https://www.facebook.com/cua.hang.mau' },
        consent: { given: false, basis: 'Chủ quán nói qua số 0912345678' },
      }),
    );

    expect(JSON.stringify(shown)).not.to.match(/912|345.?678/);
    expect(shown).to.deep.include({ name: 'Quán Mẫu', otherNames: ['Quán cũ'], owner: { name: 'Công ty Mẫu', kind: 'company' }, address: 'Số 12, ngõ 3', hamlet: 'Thôn Mẫu', links: { facebook: 'https://www.facebook.com/cua.hang.mau' } });
    expect(shown).not.to.have.property('hours');
    expect(shown.note).to.match(/^Gọi trước khi đến.*Nghỉ rằm\.$/);
  });

  it('looks into fields that no schema knows, however deep, and leaves out what it cannot look into', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'sâu' : { trong: nested(depth - 1) });
    const stranger = { ...barePlace(), soDienThoai: 912345678, chuQuan: { ten: 'Mẫu', so: ['0912 345 678'] }, sau: nested(9), ma: 5 } as Place;

    expect(publicPlace(stranger)).to.deep.equal({ ...barePlace(), chuQuan: { ten: 'Mẫu' }, ma: 5 });
    expect(publicPlace({ ...barePlace(), sau: nested(2_000) } as Place)).to.deep.equal(barePlace());
  });

  for (const [what, changes] of [
    ['a decision', { note: 'Theo Quyết định 1829/QĐ-UBND ngày 15/9/2026' }],
    ['a year', { note: 'Mở cửa từ năm 2024, 0 đồng phí gửi xe' }],
    ['a house number', { address: 'Số 0912, đường 345' }],
    ['an object of a map', { id: 'node/0912345678' }],
    ['a profile whose number ends like a telephone', { links: { facebook: 'https://www.facebook.com/profile.php?id=100084912345678' } }],
    ['a tax code', { note: 'Mã số thuế 5700123456' }],
  ] as const) {
    it(`takes no telephone out of ${what}`, () => {
      expect(publicPlace(barePlace(changes))).to.deep.equal(barePlace(changes));
    });
  }

  it('gives a place another id where the list took the telephone for it, and tells a name of nothing else by its first digits', () => {
    expect(publicPlace(barePlace({ id: '0912345678', name: 'Quán Mẫu' }))).to.include({ id: 'quan-mau', name: 'Quán Mẫu' });
    expect(publicPlace(barePlace({ name: '0912 345 678' })).name).to.equal('091…');
    expect(publicPlace(barePlace({ id: '0912345678', kind: 'school' })).id, 'an office').to.equal('0912345678');
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
  it('keeps ids apart when several give way to one made of the name', () => {
    const items = [barePlace({ id: '0912345678' }), barePlace({ id: 'cua-hang-mau' }), barePlace({ id: '0912345679' })];

    expect(publicDirectory(placeDirectory(items)).items.map(({ id }) => id)).to.deep.equal(['cua-hang-mau-2', 'cua-hang-mau', 'cua-hang-mau-3']);
  });

  it('holds no telephone anywhere, wherever somebody has written it', () => {
    const number = fc.tuple(fc.constantFrom('0', '+84', '84'), fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^[0-9]{8}$/), fc.constantFrom('', ' ', '.', '-'));
    const written = number.map(([lead, first, rest, sign]) => ({ digits: first + rest, text: [lead + first + rest.slice(0, 2), rest.slice(2, 5), rest.slice(5)].join(sign) }));
    const around = fc.tuple(fc.constantFrom('', 'Quán ', 'ĐT: ', '0 9 ', 'số 12, '), fc.constantFrom('', ' mở cửa', ' 12345678', '; 0', '/2'));
    const fields = ['id', 'name', 'otherNames', 'categoryText', 'owner', 'address', 'formerAddress', 'hamlet', 'note', 'hours', 'wifi', 'unit', 'website', 'zalo'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), written, around, fc.constantFrom('business' as const, 'digitalTeam' as const, 'wifi' as const), (field, { digits, text }, [before, after], kind) => {
        const words = `${before}${text}${after}`;
        const held = { owner: { owner: { name: words, kind: 'company' } }, otherNames: { otherNames: [words] }, hours: { hours: { text: words } }, wifi: { wifi: { network: words } }, unit: { unit: { name: words } }, website: { links: { website: `https://wa.me/${text}` } }, zalo: { links: { zalo: `https://zalo.me/${text}` } } }[field as 'owner'] ?? { [field]: words };
        const [shown] = publicDirectory(placeDirectory([barePlace({ kind, ...(held as Partial<Place>) })], { audience: 'staff' })).items;

        expect(JSON.stringify(shown).replace(/[^0-9]/g, '')).not.to.contain(digits);
        expect(privateParts(shown!)).to.deep.equal([]);
      }),
    );
  });

  it('is for the public, and leaves the directory for staff as it was', () => {
    const staff = placeDirectory([withoutConsent()], { audience: 'staff' });

    expect(publicDirectory(staff)).to.deep.include({ audience: 'public', items: [publicPlace(withoutConsent())] });
    expect(staff.items[0]).to.have.property('phones');
  });
});
