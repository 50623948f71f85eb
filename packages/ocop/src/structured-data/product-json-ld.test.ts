import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { bareProduct, ocopProduct } from '../fixtures/build.js';
import { stateProducts, statesDay } from '../fixtures/states.js';
import { productJsonLd } from './product-json-ld.js';

const linkPolicy = { base: 'https://xa-mau.example.vn/', hosts: ['example.vn'] };

describe('productJsonLd', () => {
  it('says all that a product says, and no more', () => {
    const product = ocopProduct({ photos: [{ src: 'https://xa-mau.example.vn/a.jpg', alt: 'Hình' }], whereToBuy: [{ kind: 'website', name: 'Trang mẫu', url: 'https://example.vn/mua' }] });

    expect(productJsonLd(product, statesDay, { linkPolicy })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Sản phẩm mẫu',
      description: 'Câu chuyện mẫu của sản phẩm mẫu.\nĐoạn thứ hai.',
      image: ['https://xa-mau.example.vn/a.jpg'],
      manufacturer: { '@type': 'Organization', name: 'Hợp tác xã Mẫu', address: 'Thôn Mẫu, Xã Mẫu' },
      gtin: '8930000000019',
      hasCertification: {
        '@type': 'Certification',
        name: 'OCOP',
        certificationIdentification: '01/QĐ-MAU',
        certificationStatus: 'https://schema.org/CertificationActive',
        certificationRating: { '@type': 'Rating', ratingValue: 3, worstRating: 1, bestRating: 5 },
        issuedBy: { '@type': 'Organization', name: 'Ủy ban nhân dân Tỉnh Mẫu' },
        validFrom: '2026-03-15',
        expires: '2029-03-15',
      },
      offers: { '@type': 'Offer', priceCurrency: 'VND', price: 35_000, validFrom: '2026-09-30', url: 'https://example.vn/mua' },
    });
  });

  it('says nothing about what is not known', () => {
    expect(productJsonLd(bareProduct(), statesDay)).to.deep.equal({ '@context': 'https://schema.org', '@type': 'Product', name: 'Sản phẩm mẫu' });
  });

  it('gives an expired certificate as inactive and without stars, and no certification for claims', () => {
    const certification = (state: keyof typeof stateProducts) => productJsonLd(stateProducts[state], statesDay)['hasCertification'] as Record<string, unknown> | undefined;

    expect(certification('expired')).to.include({ certificationStatus: 'https://schema.org/CertificationInactive', expires: '2026-06-01' }).and.not.have.any.keys('certificationRating');
    expect(certification('expiring')).to.include({ certificationStatus: 'https://schema.org/CertificationActive' });
    for (const state of ['claim', 'undated', 'wrongLevel', 'goods', 'rankUnknown'] as const) expect(certification(state), state).to.equal(undefined);
  });

  it('leaves out addresses that a page may not link to, and codes that are wrong', () => {
    const hostile = ocopProduct({
      photos: [{ src: 'javascript:alert(1)', alt: 'x' }, { src: 'https://theo-doi.example.com/1.gif', alt: 'x' }],
      whereToBuy: [{ kind: 'website', name: 'x', url: 'https://casino.example.com/' }],
      trace: { gtin: '8930000000013', url: 'https://casino.example.com/01/09506000134352' },
    });
    const data = productJsonLd(hostile, statesDay, { linkPolicy });

    expect(data).to.not.have.any.keys('image', 'hasGS1DigitalLink');
    expect(data['gtin']).to.equal('09506000134352');
    expect(JSON.stringify(data)).not.to.match(/casino|javascript|theo-doi/);
  });

  it('gives a range of prices as one, and the name of a household to nobody', () => {
    const product = ocopProduct({ price: { amount: 30_000, highest: 50_000, asOf: civilDate('2026-09-30') }, owner: { name: 'Hộ kinh doanh Mẫu', kind: 'household' }, whereToBuy: undefined });
    const data = productJsonLd(product, statesDay);

    expect(data['offers']).to.deep.equal({ '@type': 'AggregateOffer', priceCurrency: 'VND', lowPrice: 30_000, highPrice: 50_000, validFrom: '2026-09-30' });
    expect(data).not.to.have.any.keys('manufacturer');
    for (const kind of [undefined, 'other'] as const) expect(productJsonLd(ocopProduct({ owner: { name: 'Hộ ông Mẫu', kind } }), statesDay), kind).not.to.have.any.keys('manufacturer');
  });
});
