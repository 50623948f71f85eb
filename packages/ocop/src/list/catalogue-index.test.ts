import { expect } from 'chai';
import { bareProduct, certificate, ocopProduct } from '../fixtures/build.js';
import { catalogueOfStates, largeCatalogue, stateProducts, statesDay } from '../fixtures/states.js';
import { createCatalogueIndex, type ProductQuery } from './catalogue-index.js';

const index = createCatalogueIndex(catalogueOfStates().items, statesDay);
const idsOf = (query: ProductQuery) => index.find(query).map(({ product }) => product.id);

describe('createCatalogueIndex', () => {
  it('shows the file as it is when nothing is asked', () => {
    expect(index.find().map(({ product }) => product)).to.deep.equal(Object.values(stateProducts));
  });

  it('finds words in any order, with or without diacritics, in name, owner and place', () => {
    const own = createCatalogueIndex([ocopProduct({ id: 'a', name: 'Sản phẩm mẫu Dừa Sáp' }), ocopProduct({ id: 'b', owner: { name: 'Tổ hợp tác Đồng Mẫu' } }), bareProduct({ id: 'c', unit: { name: 'Thị trấn Mẫu' } })], statesDay);
    const found = (text: string) => own.find({ text }).map(({ product }) => product.id);

    expect(found('sap dua')).to.deep.equal(['a']);
    expect(found('ĐỒNG')).to.deep.equal(['b']);
    expect(found('thi tran')).to.deep.equal(['c']);
    expect(found('  ')).to.deep.equal(['a', 'b', 'c']);
    expect(found('khong co gi')).to.deep.equal([]);
  });

  it('parts certificates by what they are worth on the day', () => {
    expect(idsOf({ validity: 'expiring' })).to.deep.equal(['sap-het-han']);
    expect(idsOf({ validity: 'expired' })).to.deep.equal(['het-han']);
    expect(idsOf({ validity: 'unproved' })).to.deep.equal(['chua-co-quyet-dinh', 'chua-ro-ngay', 'sai-cap']);
    expect(idsOf({ validity: 'none' })).to.deep.equal(['hang-hoa', 'chua-ro-hang']);
    expect(idsOf({ validity: 'valid' })).to.include('sap-het-han').and.not.include('het-han');
  });

  it('finds under five stars only what may show five stars', () => {
    expect(idsOf({ stars: 5 })).to.deep.equal(['nam-sao']);
    expect(idsOf({ stars: 4 })).to.deep.equal([]);
  });

  it('lets through only what is known to be of the group and the commune', () => {
    expect(idsOf({ group: 'tourism' })).to.deep.equal(['du-lich']);
    expect(idsOf({ unit: 'Xã Mẫu' })).not.to.include('chua-ro-hang');
    expect(idsOf({ unit: 'Xã Khác' })).to.deep.equal([]);
  });

  it('sorts by Vietnamese name, by stars, and by what ends first', () => {
    const named = ['Ổi mẫu', 'Đu đủ mẫu', 'Dừa mẫu', 'Oản mẫu', 'Ớt mẫu 10', 'Ớt mẫu 9'].map((name, at) => bareProduct({ id: `n-${at}`, name }));

    expect(createCatalogueIndex(named, statesDay).find({ order: 'name' }).map(({ product }) => product.name)).to.deep.equal(['Dừa mẫu', 'Đu đủ mẫu', 'Oản mẫu', 'Ổi mẫu', 'Ớt mẫu 9', 'Ớt mẫu 10']);
    expect(idsOf({ order: 'stars' })[0]).to.equal('nam-sao');
    expect(idsOf({ order: 'stars', validity: 'unproved' })).to.have.members(['chua-co-quyet-dinh', 'chua-ro-ngay', 'sai-cap']);
    expect(idsOf({ order: 'expiry' }).slice(0, 2)).to.deep.equal(['het-han', 'sap-het-han']);
    expect(new Set(idsOf({ order: 'expiry' }).slice(-4))).to.deep.equal(new Set(['hang-hoa', 'chua-ro-hang', 'chua-co-quyet-dinh', 'chua-ro-ngay']));
  });

  it('counts what there is to choose from', () => {
    const { stars, units, validity, groups } = index.facets;

    expect([...stars]).to.deep.equal([[5, 1], [3, 8]]);
    expect([...units]).to.deep.equal([['Xã Mẫu', 14]]);
    expect(validity.get('unproved')).to.equal(3);
    expect(groups.get('tourism')).to.equal(1);
  });

  it('takes the notice that the staff sets', () => {
    const early = createCatalogueIndex([ocopProduct({ certificate: certificate() })], statesDay, { noticeDays: 900 });

    expect(early.find({ validity: 'expiring' })).to.have.length(1);
  });

  it('finds and sorts among 2,000 products', () => {
    const large = createCatalogueIndex(largeCatalogue().items, statesDay);

    expect(large.find({ text: 'san pham mau 1999' }).map(({ product }) => product.id)).to.deep.equal(['mau-1999']);
    expect(large.find({ order: 'name' }).map(({ product }) => product.id)[1]).to.equal('mau-2');
    expect(large.facets.units.size).to.equal(20);
    expect(large.find({ text: 'x'.repeat(100_000) })).to.deep.equal([]);
  });
});
