import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { certificate, ocopCatalogue, ocopProduct } from '../fixtures/build.js';
import { catalogueOfStates, largeCatalogue, stateProducts } from '../fixtures/states.js';
import { parseOcopCatalogue } from './parse-catalogue.js';
import { parseOcopProduct } from './parse-product.js';
import type { OcopProduct } from './product.schema.js';

/** code and path of each finding that asks for something. */
function complaints(input: unknown): string[] {
  return parseOcopCatalogue(input)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, where }) => `${code} @ ${'path' in where ? where.path : ''}`);
}

const complaintsOf = (product: Partial<OcopProduct>) => complaints(ocopCatalogue([ocopProduct(product)]));

describe('parseOcopCatalogue', () => {
  it('gives a good catalogue back as it is', () => {
    expect(parseOcopCatalogue(ocopCatalogue())).to.deep.equal({ ok: true, value: ocopCatalogue(), findings: [] });
  });

  it('survives the way through a JSON file', () => {
    const written = JSON.parse(JSON.stringify(catalogueOfStates())) as unknown;

    expect(parseOcopCatalogue(written).value).to.deep.equal(written);
  });

  it('keeps the good products beside bad ones and names what is wrong with each', () => {
    const items = [ocopProduct({ id: 'a' }), { ...ocopProduct({ id: 'b' }), certificate: { stars: 9 } }, 'không phải sản phẩm', { name: 'không có mã' }, ocopProduct({ id: 'c' })];
    const { ok, value } = parseOcopCatalogue({ ...ocopCatalogue(), items });

    expect(ok).to.equal(false);
    expect(value?.items.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(complaints({ ...ocopCatalogue(), items })).to.deep.equal(['schema.enum @ items[1].certificate.stars', 'schema.type @ items[2]', 'schema.required @ items[3].id']);
  });

  it('keeps the first of two products with one id', () => {
    const items = [ocopProduct({ name: 'Sản phẩm mẫu một' }), ocopProduct({ name: 'Sản phẩm mẫu hai' })];

    expect(parseOcopCatalogue(ocopCatalogue(items)).value?.items.map(({ name }) => name)).to.deep.equal(['Sản phẩm mẫu một']);
    expect(complaints(ocopCatalogue(items))).to.deep.equal(['document.duplicate-id @ items[1]']);
  });

  for (const [title, product, expected] of [
    ['stars without a decision', { certificate: { stars: 3 } }, ['ocop.decision-missing @ items[0].certificate.decisionNumber']],
    ['a decision without a day', { certificate: certificate({ decidedOn: undefined }) }, ['ocop.decision-date-missing @ items[0].certificate.decidedOn']],
    ['an end before the start', { certificate: certificate({ validUntil: civilDate('2026-03-01') }) }, ['ocop.dates-reversed @ items[0].certificate.validUntil']],
    ['an end after 36 months', { certificate: certificate({ validUntil: civilDate('2029-03-16') }) }, ['ocop.end-differs @ items[0].certificate.validUntil']],
    ['an end before 36 months', { certificate: certificate({ validUntil: civilDate('2029-03-14') }) }, []],
    ['a level that could not certify', { certificate: certificate({ stars: 5 }) }, ['ocop.level-could-not-certify @ items[0].certificate.level']],
    ['points below the stars', { certificate: certificate({ stars: 4, points: 69.9 }) }, ['ocop.points-disagree @ items[0].certificate.points']],
    ['points at the edge of the stars', { certificate: certificate({ stars: 4, points: 70 }) }, []],
    ['points above the stars, which a requirement may hold down', { certificate: certificate({ points: 85 }) }, []],
    ['goods with stars', { kind: 'goods' }, ['ocop.goods-with-stars @ items[0].kind']],
    ['a price without a day', { price: { amount: 1000 } }, ['ocop.price-undated @ items[0].price']],
    ['a price range the wrong way round', { price: { amount: 2000, highest: 1000, asOf: civilDate('2026-01-01') } }, ['ocop.price-reversed @ items[0].price.highest']],
    ['a photo without words', { photos: [{ src: 'a.jpg' }] }, ['ocop.photo-alt-missing @ items[0].photos[0]']],
    ['a source that is not listed', { sourceId: 'khac' }, ['ocop.source-unknown @ items[0].sourceId']],
    ['a mistyped bar code', { trace: { gtin: '8930000000013' } }, ['trace.check-digit @ items[0].trace.gtin']],
  ] as const satisfies readonly (readonly [string, Partial<OcopProduct>, readonly string[]])[]) {
    it(`${expected.length === 0 ? 'lets through' : 'names'} ${title}, and keeps the product`, () => {
      expect(complaintsOf(product)).to.deep.equal(expected);
      expect(parseOcopCatalogue(ocopCatalogue([ocopProduct(product)])).value?.items).to.have.length(1);
    });
  }

  it('only notes a level above the usual one, and a decision that names none', () => {
    const notes = (changes: Parameters<typeof certificate>[0]) => parseOcopCatalogue(ocopCatalogue([ocopProduct({ certificate: certificate(changes) })])).findings.map(({ code, severity }) => `${severity} ${code}`);

    expect(notes({ decidedOn: civilDate('2025-07-05') })).to.deep.equal(['note ocop.level-above']);
    expect(notes({ decidedOn: civilDate('2025-07-06') })).to.deep.equal([]);
    expect(notes({ level: undefined })).to.deep.equal(['note ocop.level-missing']);
  });

  it('loses a product with a day that does not exist', () => {
    const product = { certificate: certificate({ decidedOn: '2026-02-30' as never }) };

    expect(complaintsOf(product)).to.deep.equal(['date.impossible @ items[0].certificate.decidedOn']);
    expect(parseOcopCatalogue(ocopCatalogue([ocopProduct(product)])).value?.items).to.deep.equal([]);
  });

  it('takes a telephone without consent out of a public file, and leaves it to the staff', () => {
    const owner = { name: 'Hộ kinh doanh Mẫu', phone: '0000 000 000' };
    const phoneOf = (changes: Partial<OcopProduct['owner']>, audience?: 'public' | 'staff') =>
      parseOcopCatalogue(ocopCatalogue([ocopProduct({ owner: { ...owner, ...changes } })], { audience })).value?.items[0]?.owner?.phone;

    expect(phoneOf({})).to.equal(undefined);
    expect(phoneOf({}, 'public')).to.equal(undefined);
    expect(phoneOf({ phoneIsPublic: false })).to.equal(undefined);
    expect(phoneOf({ phoneIsPublic: true })).to.equal('0000 000 000');
    expect(phoneOf({}, 'staff')).to.equal('0000 000 000');
    expect(complaintsOf({ owner })).to.deep.equal(['ocop.phone-without-consent @ items[0].owner.phone']);
  });

  it('takes out star signs that sellers type, since they are no proof, and says so', () => {
    const name = '⭐️⭐️⭐️⭐️ Mật ong mẫu (★ ★ ★ ★)';
    const product = ocopProduct({ name, awards: ['Đạt ⭐⭐⭐⭐⭐ năm 2025', '🌟'], photos: [{ src: 'anh/★.svg', alt: 'Hộp ★' }] });
    const { value } = parseOcopCatalogue(ocopCatalogue([product]));

    expect(value?.items[0]).to.deep.include({ name: 'Mật ong mẫu', awards: ['Đạt năm 2025', '–'], photos: [{ src: 'anh/★.svg', alt: 'Hộp' }] });
    expect(parseOcopProduct(product).value?.name).to.equal('Mật ong mẫu');
    expect(complaintsOf({ name })).to.deep.equal(['ocop.star-marks @ items[0]']);
  });

  it('leaves out a place that is none, and keeps the products', () => {
    const { value, findings } = parseOcopCatalogue({ ...ocopCatalogue(), place: { name: '' } });

    expect(value).not.to.have.property('place');
    expect(value?.items).to.have.length(1);
    expect(findings.map(({ code }) => code)).to.deep.equal(['schema.too-short']);
  });

  for (const [title, input] of [
    ['nothing', undefined],
    ['a list', []],
    ['another kind of document', { ...ocopCatalogue(), kind: 'indicator-report' }],
    ['a newer version', { ...ocopCatalogue(), schemaVersion: 2 }],
    ['a catalogue without a publisher', { ...ocopCatalogue(), publisher: undefined }],
  ] as const) {
    it(`gives no catalogue for ${title}, and says why`, () => {
      const { ok, value, findings } = parseOcopCatalogue(input);

      expect([ok, value]).to.deep.equal([false, undefined]);
      expect(findings).to.have.length.above(0);
    });
  }

  it('reads 2,000 products', () => {
    expect(parseOcopCatalogue(largeCatalogue()).value?.items).to.have.length(2000);
  });
});

describe('parseOcopProduct', () => {
  it('reads every sample, and none of them loses a field', () => {
    for (const [state, product] of Object.entries(stateProducts)) expect(parseOcopProduct(product).value, state).to.equal(product);
  });

  it('gives no product for one whose day does not exist', () => {
    expect(parseOcopProduct(ocopProduct({ price: { amount: 1000, asOf: '2025-02-29' as never } })).value).to.equal(undefined);
  });
});
