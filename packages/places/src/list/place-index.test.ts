import { foldVietnamese, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { barePlace, manyPlaces, place } from '../fixtures/build.js';
import { statePlaces, statesMoment } from '../fixtures/states.js';
import { placeMessagesEn } from '../messages/en.js';
import { isOpenAt } from '../opening-hours/open-state.js';
import { nearestPlaces } from './nearest-places.js';
import { createPlaceIndex, type PlaceQuery } from './place-index.js';

const index = createPlaceIndex(Object.values(statePlaces));
const ids = (query: PlaceQuery) => index.find(query).map((each) => each.place.id);
const here = { latitude: 21.0285, longitude: 105.8522 };

describe('createPlaceIndex', () => {
  it('finds without diacritics, by beginnings of words in any order', () => {
    expect(ids({ text: 'di tich' })).to.deep.equal(['di-tich-mau']);
    expect(ids({ text: 'mau tich d' })).to.deep.equal(['di-tich-mau']);
    expect(ids({ text: 'DI TÍCH MẪU' })).to.deep.equal(['di-tich-mau']);
    expect(ids({ text: 'ich' })).to.deep.equal([]);
  });

  it('finds by kind, category, hamlet and former name, too', () => {
    expect(ids({ text: 'sua chua' })).to.deep.equal(['chua-len-ban-do']);
    expect(ids({ text: 'to cong nghe so' })).to.deep.equal(['to-so-mau']);
    expect(ids({ text: 'thon mau hai' })).to.deep.equal(['dang-dong']);
    expect(ids({ text: 'quan mau cu' }).length).to.be.greaterThan(5);
  });

  it('puts first what has the words in its name', () => {
    expect(ids({ text: 'thon mau' })[0]).to.equal('nha-van-hoa-mau');
  });

  it('shows all, in the Vietnamese order of names, for a query of nothing', () => {
    const two = createPlaceIndex([barePlace({ id: 'd', name: 'Đèn Mẫu' }), barePlace({ id: 'e', name: 'Én Mẫu' }), barePlace({ id: 'c', name: 'Dao Mẫu' })]);

    expect(two.find().map((each) => each.place.id)).to.deep.equal(['c', 'd', 'e']);
    expect(ids({ text: ' .,- ' })).to.have.length(index.places.length);
  });

  it('narrows by kinds, category, hamlet, payment and Wi-Fi; what is not known is not let through', () => {
    expect(ids({ kinds: ['wifi', 'heritage'] }).sort()).to.deep.equal(['di-tich-mau', 'wifi-mau']);
    expect(ids({ category: 'Xăng dầu, gas' })).to.deep.equal(['ca-ngay-dem']);
    expect(ids({ hamlet: 'Thôn Mẫu Hai' })).to.deep.equal(['dang-dong']);
    expect(ids({ paysByQr: true })).not.to.include('chi-co-ten');
    expect(ids({ hasWifi: true })).to.include('nha-van-hoa-mau').and.include('wifi-mau').and.not.include('di-tich-mau');
  });

  it('narrows to what is open for sure', () => {
    const open = ids({ where: isOpenAt(statesMoment, vietnamHolidays) });

    expect(open).to.include('dang-mo').and.include('qua-dem').and.include('ca-ngay-dem').and.include('to-so-mau');
    expect(open).not.to.include.members(['nghi-trua']).and.not.include('dang-dong').and.not.include('gio-bang-loi').and.not.include('chi-co-ten');
  });

  it('orders by distance, places without a point last', () => {
    const near = index.find({ near: here });

    expect(near[0]!.metres).to.equal(0);
    expect(near.at(-1)).to.deep.equal({ place: statePlaces.bare, metres: undefined });
    const known = near.flatMap(({ metres }) => metres ?? []);
    expect(known).to.deep.equal([...known].sort((a, b) => a - b));
  });

  it('says what there is to choose from, with counts', () => {
    expect(index.facets.kinds.get('digitalTeam')).to.equal(1);
    expect([...index.facets.hamlets]).to.deep.equal([['Thôn Mẫu', 12], ['Thôn Mẫu Hai', 1]]);
    expect(index.facets.paysByQr).to.equal(ids({ paysByQr: true }).length);
    for (const [category, count] of index.facets.categories) expect(ids({ category })).to.have.length(count);
  });

  it('speaks English', () => {
    expect(createPlaceIndex([place()], { messages: placeMessagesEn }).find({ text: 'food' })).to.have.length(1);
  });

  it('finds every place by any beginning of any word of its name', () => {
    const many = manyPlaces(300);
    const whole = createPlaceIndex(many);
    fc.assert(
      fc.property(fc.constantFrom(...many), fc.nat(3), fc.integer({ min: 1, max: 9 }), ({ id, name }, word, length) => {
        const text = foldVietnamese(name).split(' ')[word]!.slice(0, length);
        expect(whole.find({ text }).map((each) => each.place.id)).to.include(id);
      }),
    );
  });

  it('finds the same in whatever order the file is, and never throws', () => {
    const many = manyPlaces(40);
    fc.assert(
      fc.property(fc.shuffledSubarray([...many], { minLength: many.length }), fc.oneof(fc.string(), fc.constantFrom('mau 3', 'thon', 'duong mau 1')), (shuffled, text) => {
        const [a, b] = [createPlaceIndex(many), createPlaceIndex(shuffled)].map((each) => each.find({ text }).map((found) => found.place.id));
        expect(a).to.deep.equal(b);
      }),
      { numRuns: 50 },
    );
    expect(index.find({ text: 'zz '.repeat(50_000) })).to.deep.equal([]);
  });
});

describe('nearestPlaces', () => {
  it('gives the nearest first, no more than asked for, and none without a point', () => {
    const near = nearestPlaces(Object.values(statePlaces), here, { limit: 3 });

    expect(near).to.have.length(3);
    expect(near[0]!.metres).to.equal(0);
    expect(nearestPlaces([statePlaces.bare], here)).to.deep.equal([]);
  });

  it('stops at the distance that is asked for', () => {
    const [nearest] = nearestPlaces([statePlaces.heritage], here);

    expect(nearestPlaces([statePlaces.heritage], here, { withinMetres: nearest!.metres })).to.have.length(1);
    expect(nearestPlaces([statePlaces.heritage], here, { withinMetres: nearest!.metres - 0.001 })).to.have.length(0);
  });
});
