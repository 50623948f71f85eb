import { toCmsHtml, toCsv, toPlainText } from '@xaso/core';
import { expect } from 'chai';
import { bareProduct, ocopCatalogue, ocopProduct } from '../fixtures/build.js';
import { catalogueOfStates, stateProducts, statesDay } from '../fixtures/states.js';
import { listMessagesEn, productMessagesEn } from '../messages/en.js';
import { productModel } from './product-rows.js';
import { ownerText, priceText } from './product-words.js';
import { productToPlain, toPlain, toProductTable } from './to-plain.js';

const vi = { language: 'vi', date: statesDay } as const;

describe('productModel', () => {
  it('says of a product of which nothing is known that its rank is not known', () => {
    expect(productModel(bareProduct(), statesDay, vi).rows).to.deep.equal([{ id: 'stars', label: 'Hạng sao', lines: ['Chưa rõ hạng OCOP'] }]);
  });

  it('gives each fact its row, in one order', () => {
    const { rows } = productModel(ocopProduct(), statesDay, vi);

    expect(rows.map(({ id }) => id)).to.deep.equal(['stars', 'owner', 'group', 'price', 'where', 'weight', 'ingredients', 'packaging', 'season', 'standards', 'awards', 'trace']);
    expect(rows.find(({ id }) => id === 'price')!.lines).to.deep.equal(['35.000 đồng/hộp (giá ngày 30/09/2026)']);
    expect(rows.find(({ id }) => id === 'standards')!.lines).to.deep.equal(['VietGAP (MAU-01)']);
  });

  it('shows a telephone only where its owner agreed', () => {
    const phone = (phoneIsPublic?: boolean) => productModel(ocopProduct({ owner: { name: 'Hộ Mẫu', phone: '0000 000 000', phoneIsPublic } }), statesDay, vi).rows.find(({ id }) => id === 'phone');

    expect(phone()).to.equal(undefined);
    expect(phone(true)!.lines).to.deep.equal(['0000 000 000']);
  });
});

describe('words about products', () => {
  it('tell a price with its range and that its day is not known', () => {
    expect(priceText({ amount: 30_000, highest: 50_000, unit: 'kg' }, vi)).to.equal('30.000 đồng đến 50.000 đồng/kg (chưa rõ ngày)');
    expect(priceText({ amount: 30_000, unit: 'box' }, { language: 'en', messages: productMessagesEn })).to.equal('30,000 VND per box (date not known)');
  });

  it('do not repeat a place that the owner’s name has', () => {
    expect(ownerText({ owner: { name: 'Hợp tác xã Xã Mẫu' }, unit: { name: 'Xã Mẫu' } })).to.equal('Hợp tác xã Xã Mẫu');
    expect(ownerText({ owner: { name: 'Hợp tác xã Một' }, unit: { name: 'Xã Mẫu' } })).to.equal('Hợp tác xã Một, Xã Mẫu');
    expect(ownerText({ unit: { name: 'Xã Mẫu' } })).to.equal('Xã Mẫu');
    expect(ownerText({})).to.equal(undefined);
  });
});

describe('productToPlain', () => {
  it('writes facts and story, and shows a refused address as text', () => {
    const html = toCmsHtml(productToPlain(stateProducts.refusedLink, vi));

    expect(html).to.contain('Câu chuyện sản phẩm').and.contain('Đoạn thứ hai.').and.contain('casino.example.com').and.not.contain('href="https://casino');
  });

  it('writes markup in data as text', () => {
    const html = toCmsHtml(productToPlain(ocopProduct({ name: '<img src=x onerror=alert(1)>', story: '<b>x</b>' }), vi));

    expect(html).not.to.match(/<img|<b>/);
  });
});

describe('toPlain', () => {
  it('writes a catalogue with every state in words, and no star shape anywhere', () => {
    const text = toPlainText(toPlain(catalogueOfStates(), vi));

    expect(text).to.contain('Sản phẩm OCOP mẫu').and.contain('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 30/09/2026').and.contain('15 sản phẩm');
    expect(text).to.contain('đã hết hạn ngày 01/06/2026').and.contain('3 sao theo danh sách của Ủy ban nhân dân Xã Mẫu, chưa có số quyết định');
    expect(text).not.to.match(/★|undefined|\{/);
  });

  it('leaves out columns in which nobody says anything', () => {
    const csv = toCsv(toProductTable(ocopCatalogue([bareProduct()]), vi));

    expect(csv).to.contain('Sản phẩm').and.contain('Hạng sao').and.not.contain('Giá').and.not.contain('Nhóm');
  });

  it('speaks English', () => {
    expect(toPlainText(toPlain(ocopCatalogue(), { language: 'en', messages: productMessagesEn, listMessages: listMessagesEn, date: statesDay }))).to.contain('3 OCOP stars. Decision 01/QĐ-MAU of 15 March 2026 by Ủy ban nhân dân Tỉnh Mẫu, valid until 15 March 2029');
  });
});
