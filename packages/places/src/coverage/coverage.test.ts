import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { publicDirectory } from '../consent/public-place.js';
import { barePlace, place, placeDirectory, samplePlaceUnit } from '../fixtures/build.js';
import type { GoogleMaps, Place } from '../place/place.schema.js';
import { placeKinds } from '../place/place-kinds.js';
import { coverageIndicator, coverageObservation } from './coverage-observation.js';
import { coverageOf, mapsStatus, notYetLocated } from './coverage-of.js';

const checkedOn = civilDate('2026-09-20');
const period = { type: 'month', year: 2026, month: 9 } as const;
const business = (id: string, googleMaps?: GoogleMaps, more: Partial<Place> = {}): Place => barePlace({ id, ...(googleMaps === undefined ? {} : { googleMaps }), ...more });
const located = (id: string, more: Partial<Place> = {}): Place => business(id, { placeId: `ChIJ${id}`, checkedOn }, more);

describe('mapsStatus', () => {
  const cases: readonly (readonly [what: string, maps: GoogleMaps | undefined, status: ReturnType<typeof mapsStatus>])[] = [
    ['a place id with a day', { placeId: 'ChIJmau', checkedOn }, 'located'],
    ['a short link with a day', { url: 'https://maps.app.goo.gl/mau', checkedOn }, 'located'],
    ['a full link with a day', { url: 'https://www.google.com/maps/place/Mau', checkedOn }, 'located'],
    ['a link that was left out of a public file, with a day', { withheld: true, checkedOn }, 'located'],
    ['a place id without a day', { placeId: 'ChIJmau' }, 'unchecked'],
    ['a link without a day', { url: 'https://maps.app.goo.gl/mau' }, 'unchecked'],
    ['a link that leads elsewhere', { url: 'https://ban-do.example.vn/mau', checkedOn }, 'absent'],
    ['a link that is no address', { url: 'javascript:alert(1)', checkedOn }, 'absent'],
    ['a day alone', { checkedOn }, 'absent'],
    ['nothing', undefined, 'absent'],
  ];
  for (const [what, googleMaps, status] of cases) {
    it(`is ${status} for ${what}`, () => {
      expect(mapsStatus({ googleMaps })).to.equal(status);
    });
  }
});

describe('coverageOf', () => {
  it('never counts own coordinates as located', () => {
    expect(coverageOf([place({ googleMaps: undefined, plusCode: '7PH62VC4+2V' })])).to.deep.equal({ located: 0, total: 1, unchecked: 0 });
  });

  it('counts businesses alone, in both numbers', () => {
    const others = placeKinds.filter((kind) => kind !== 'business').map((kind) => located(kind, { kind }));
    expect(coverageOf([located('1'), business('2'), business('3', { placeId: 'ChIJ3' }), ...others])).to.deep.equal({ located: 1, total: 3, unchecked: 1 });
    expect(coverageOf([])).to.deep.equal({ located: 0, total: 0, unchecked: 0 });
  });

  it('counts the same for the public, who may not see the links', () => {
    const directory = placeDirectory([place({ consent: undefined, googleMaps: { url: 'https://www.google.com/maps/place/Mau/@21.02851,105.85221,17z', checkedOn } })]);
    const shown = publicDirectory(directory);

    expect(shown.items[0]!.googleMaps).to.not.have.property('url');
    expect(coverageOf(shown.items)).to.deep.equal(coverageOf(directory.items)).and.deep.equal({ located: 1, total: 1, unchecked: 0 });
  });

  it('and the list of those that are missing make up the whole', () => {
    const maps = fc.record({ placeId: fc.constant('ChIJmau'), url: fc.constantFrom('https://maps.app.goo.gl/mau', 'https://khac.example.vn/'), checkedOn: fc.constant(checkedOn) }, { requiredKeys: [] });
    const places = fc.array(fc.record({ kind: fc.constantFrom(...placeKinds), googleMaps: fc.option(maps, { nil: undefined }) }).map((changes) => barePlace(changes as Partial<Place>)));
    fc.assert(
      fc.property(places, (items) => {
        const { located: done, total, unchecked } = coverageOf(items);
        expect(done + notYetLocated(placeDirectory(items)).items.length).to.equal(total);
        expect(unchecked).to.be.at.most(total - done);
      }),
    );
  });
});

describe('notYetLocated', () => {
  it('is a work list for staff, of businesses alone, with all that is known of them', () => {
    const missing = place({ id: 'thieu', googleMaps: undefined });
    const list = notYetLocated(placeDirectory([located('1'), missing, business('2', { placeId: 'ChIJ2' }), barePlace({ id: 'wifi', kind: 'wifi' })], { audience: 'public' }));

    expect(list.audience).to.equal('staff');
    expect(list.items).to.deep.equal([missing, business('2', { placeId: 'ChIJ2' })]);
  });
});

describe('coverageObservation', () => {
  it('gives the share with its base, its definition and the office that answers for it', () => {
    const directory = placeDirectory([located('1'), business('2')], { publisher: { name: 'Xã Mẫu', responsible: 'Phòng Văn hóa mẫu' } });

    expect(coverageObservation(directory, { period })).to.deep.equal({
      ok: true,
      value: {
        indicator: coverageIndicator,
        place: samplePlaceUnit,
        period,
        status: 'ok',
        numerator: 1,
        denominator: 2,
        responsible: 'Phòng Văn hóa mẫu',
        note: 'Đếm cơ sở kinh doanh trong danh sách có mã địa điểm hoặc liên kết Google Maps kèm ngày kiểm tra; chỉ có tọa độ thì chưa tính.',
      },
      findings: [],
    });
  });

  it('tells zero of some from nothing to count', () => {
    expect(coverageObservation(placeDirectory([business('1')]), { period }).value).to.include({ status: 'ok', numerator: 0, denominator: 1 });
    expect(coverageObservation(placeDirectory([barePlace({ kind: 'wifi' })]), { period }).value)
      .to.include({ status: 'notApplicable' })
      .and.not.have.any.keys('numerator', 'denominator', 'value');
  });

  it('speaks for the commune of the list alone', () => {
    const asked = { name: 'Xã Khác' };
    const { value, findings } = coverageObservation(placeDirectory([located('1')]), { period, place: asked });

    expect(value).to.equal(undefined);
    expect(findings).to.deep.equal([{ code: 'place-count.other-place', severity: 'error', where: { path: 'place' }, values: { list: 'Xã Mẫu', place: 'Xã Khác' } }]);
    expect(coverageObservation(placeDirectory([located('1')]), { period, place: { name: 'xã mẫu' } }).value).to.include({ numerator: 1 });
    expect(coverageObservation(placeDirectory([], { place: undefined }), { period }).findings.map(({ code }) => code)).to.deep.equal(['place-count.place-missing']);
  });

  it('leaves businesses of another unit out of both numbers, and says which', () => {
    const elsewhere = located('2', { name: 'Quán mẫu bên kia', unit: { name: 'Xã Khác' } });
    const { value, findings } = coverageObservation(placeDirectory([located('1', { unit: samplePlaceUnit }), elsewhere, business('3')]), { period });

    expect(value).to.include({ numerator: 1, denominator: 2 });
    expect(findings).to.deep.equal([{ code: 'place-count.place-elsewhere', severity: 'warning', where: { path: 'items[1].unit' }, values: { name: 'Quán mẫu bên kia', unit: 'Xã Khác', place: 'Xã Mẫu' } }]);
  });

  it('says how many nobody has checked, and does not count them', () => {
    const { value, findings } = coverageObservation(placeDirectory([business('1', { placeId: 'ChIJ1' }), located('2')]), { period });

    expect(value).to.include({ numerator: 1, denominator: 2 });
    expect(findings).to.deep.equal([{ code: 'place-count.unchecked', severity: 'note', where: { path: 'items' }, values: { count: 1 } }]);
  });
});
