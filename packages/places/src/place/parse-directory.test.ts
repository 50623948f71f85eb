import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { barePlace, manyPlaces, place, placeDirectory } from '../fixtures/build.js';
import { directoryOfStates, statePlaces } from '../fixtures/states.js';
import { parsePlaceDirectory } from './parse-directory.js';
import type { Place } from './place.schema.js';

const codes = (directory: unknown) => parsePlaceDirectory(directory).findings.map(({ code, where }) => `${code} @ ${'path' in where ? where.path : ''}`);
const staff = (...items: readonly Place[]) => placeDirectory(items, { audience: 'staff' });

describe('parsePlaceDirectory', () => {
  it('reads a directory as it is', () => {
    expect(parsePlaceDirectory(placeDirectory())).to.deep.equal({ ok: true, value: placeDirectory(), findings: [] });
  });

  it('reads every sample, and has a word on the one with a premium number alone', () => {
    expect(codes(directoryOfStates())).to.deep.equal(['place.phone-premium @ items[8].phones[0]']);
    expect(parsePlaceDirectory(directoryOfStates()).value!.items).to.have.length(Object.keys(statePlaces).length);
  });

  it('keeps good places and names the field of a bad one', () => {
    const { value, ok, findings } = parsePlaceDirectory({ ...placeDirectory(), items: [barePlace(), { id: 'x', name: 'Mẫu' }, barePlace({ id: 'y', kind: 'quán' as never })] });

    expect([ok, value!.items.length]).to.deep.equal([false, 1]);
    expect(findings.map(({ where }) => where)).to.deep.equal([{ path: 'items[1].kind' }, { path: 'items[2].kind' }]);
  });

  it('keeps the first of two places of one id', () => {
    expect(codes(placeDirectory([barePlace(), barePlace({ name: 'Mẫu hai' })]))).to.deep.equal(['document.duplicate-id @ items[1]']);
  });

  describe('points', () => {
    const read = (latitude: number, longitude: number) => {
      const { value, findings } = parsePlaceDirectory(staff(barePlace({ point: { latitude, longitude } })));
      return { point: value!.items[0]!.point, codes: findings.map(({ code }) => code) };
    };

    it('of 0, 0 and outside Viet Nam are never plotted; the place stays', () => {
      expect(read(0, 0)).to.deep.equal({ point: undefined, codes: ['place.point-zero'] });
      expect(read(48.8566, 2.3522)).to.deep.equal({ point: undefined, codes: ['place.point-outside'] });
    });

    it('that are swapped are turned round, and named', () => {
      expect(read(105.8542, 21.0285)).to.deep.equal({ point: { latitude: 21.0285, longitude: 105.8542 }, codes: ['place.point-swapped'] });
    });

    it('that three places share are named once; 0, 0 is none', () => {
      const at = (id: string, latitude = 21.0285) => barePlace({ id, point: { latitude, longitude: latitude === 0 ? 0 : 105.8542 } });

      expect(codes(staff(at('a'), at('b')))).to.deep.equal([]);
      expect(codes(staff(at('a'), at('b'), at('c')))).to.deep.equal(['place.spot-crowded @ items[0].point']);
      expect(codes(staff(at('a', 0), at('b', 0), at('c', 0)))).to.deep.equal(['place.point-zero @ items[0].point', 'place.point-zero @ items[1].point', 'place.point-zero @ items[2].point']);
    });
  });

  describe('consent', () => {
    const silent = place({ id: 'im', consent: undefined });

    it('that is missing takes telephone, household and exact point out of a public file, told once for all', () => {
      const { value, ok } = parsePlaceDirectory(placeDirectory([place({ point: undefined }), silent, { ...silent, id: 'im-2' }]));

      expect(ok).to.equal(true);
      expect(value!.items[0]).to.have.property('phones');
      expect(value!.items[1]).not.to.have.any.keys('phones', 'owner', 'address');
      expect(parsePlaceDirectory(placeDirectory([place({ point: undefined }), silent, { ...silent, id: 'im-2' }])).findings).to.deep.equal([
        { code: 'place.phones-left-out', severity: 'warning', where: { path: 'items[1]' }, values: { count: 2 } },
        { code: 'place.households-left-out', severity: 'warning', where: { path: 'items[1]' }, values: { count: 2 } },
        { code: 'place.points-rounded', severity: 'warning', where: { path: 'items[1]' }, values: { count: 2 } },
      ]);
    });

    it('does not matter in a file for staff', () => {
      expect(parsePlaceDirectory(staff(silent))).to.deep.include({ ok: true, findings: [] });
      expect(parsePlaceDirectory(staff(silent)).value!.items[0]).to.deep.equal(silent);
    });

    it('without its day is none', () => {
      expect(codes(staff(place({ consent: { given: true } })))).to.deep.equal(['place.consent-undated @ items[0].consent']);
    });
  });

  it('asks for a look at what is doubtful, and loses a place only to a day that does not exist', () => {
    expect(codes(staff(place({ googleMaps: { url: 'https://maps.app.goo.gl/x' }, photo: { src: 'a.png' }, sourceId: 'khác', hours: { week: [{ days: [1], spans: [{ from: '07:00', to: '12:00' }, { from: '11:00', to: '17:00' }] }] } })))).to.deep.equal([
      'place.hours-overlap @ items[0].hours',
      'place.maps-unchecked @ items[0].googleMaps',
      'place.photo-alt-missing @ items[0].photo',
      'place.source-unknown @ items[0].sourceId',
    ]);
    const impossible = parsePlaceDirectory(staff(place({ consent: { given: true, date: '2026-02-30' as never } })));
    expect([impossible.value!.items.length, impossible.findings[0]!.code]).to.deep.equal([0, 'date.impossible']);
  });

  it('drops a head that is wrong, and not the places', () => {
    expect(parsePlaceDirectory({ ...placeDirectory(), place: { name: 5 } }).value).not.to.have.property('place');
  });

  it('reads five thousand places', () => {
    expect(parsePlaceDirectory(placeDirectory(manyPlaces(5000))).value!.items).to.have.length(5000);
  });

  it('never throws, keeps the prototype clean, and gives a public reader nothing twice over', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string(), name: fc.string(), kind: fc.constantFrom('business', 'wifi', '__proto__'), point: fc.record({ latitude: fc.double(), longitude: fc.double() }) }, { requiredKeys: [] }))), (items) => {
        const { value } = parsePlaceDirectory({ ...placeDirectory(), items });

        if (value !== undefined) expect(parsePlaceDirectory(value).value).to.deep.equal(value);
        expect(Object.prototype).not.to.have.property('latitude');
      }),
    );
  });

  it('refuses a document of another kind', () => {
    expect(codes({ ...placeDirectory(), kind: 'ocop-catalogue', asOf: civilDate('2026-01-01') })).to.deep.equal(['document.kind-unknown @ kind']);
  });
});
