import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { certificate, ocopProduct } from '../fixtures/build.js';
import { stateProducts, statesDay } from '../fixtures/states.js';
import { productMessagesEn } from '../messages/en.js';
import { starsToShow } from './stars-to-show.js';

const vi = { language: 'vi' } as const;
const en = { language: 'en', messages: productMessagesEn } as const;

describe('starsToShow', () => {
  for (const [state, shapes, text] of [
    ['valid', 3, '3 sao OCOP'],
    ['expiring', 3, '3 sao OCOP'],
    ['fiveStars', 5, '5 sao OCOP'],
    ['expired', undefined, 'Chứng nhận 4 sao đã hết hạn ngày 01/06/2026'],
    ['claim', undefined, '3 sao theo danh sách của xã, chưa có số quyết định'],
    ['undated', undefined, '3 sao theo Quyết định 01/QĐ-MAU, chưa rõ ngày nên chưa biết còn hạn hay không'],
    ['wrongLevel', undefined, 'Giấy ghi 5 sao do cấp tỉnh công nhận, trong khi ngày đó thuộc Trung ương; cần đối chiếu lại'],
    ['goods', undefined, 'Hàng hóa của địa phương, không xếp hạng OCOP'],
    ['rankUnknown', undefined, 'Chưa rõ hạng OCOP'],
  ] as const) {
    it(`${state}: ${shapes === undefined ? 'no shapes' : `${shapes} shapes`}, “${text}”`, () => {
      const line = starsToShow(stateProducts[state], statesDay, vi);

      expect([line.shapes, line.text]).to.deep.equal([shapes, text]);
      expect(line.certificateText === undefined).to.equal(shapes === undefined);
    });
  }

  it('cites the decision behind stars that hold', () => {
    expect(starsToShow(stateProducts.valid, statesDay, vi).certificateText).to.equal('Quyết định 01/QĐ-MAU ngày 15/03/2026 của Ủy ban nhân dân Tỉnh Mẫu, có giá trị đến 15/03/2029');
    expect(starsToShow(ocopProduct({ certificate: certificate({ issuer: undefined }) }), statesDay, vi).certificateText).to.equal('Quyết định 01/QĐ-MAU ngày 15/03/2026, có giá trị đến 15/03/2029');
  });

  it('names who claims stars: the product’s own word, else the list of whoever publishes it', () => {
    const claim = ocopProduct({ certificate: { stars: 4 } });

    expect(starsToShow(claim, statesDay, { ...vi, publisher: 'Ủy ban nhân dân Xã Mẫu' }).text).to.equal('4 sao theo danh sách của Ủy ban nhân dân Xã Mẫu, chưa có số quyết định');
    expect(starsToShow(ocopProduct({ certificate: { stars: 4, claimedBy: 'Hợp tác xã Mẫu' } }), statesDay, { ...vi, publisher: 'Xã Mẫu' }).text).to.equal('4 sao theo Hợp tác xã Mẫu, chưa có số quyết định');
  });

  it('says of a commune’s paper that communes certify no stars', () => {
    const product = ocopProduct({ certificate: certificate({ level: 'commune', decidedOn: civilDate('2022-01-01') }) });

    expect(starsToShow(product, civilDate('2022-02-01'), vi).text).to.equal('Giấy ghi 3 sao do cấp xã công nhận, trong khi cấp xã không công nhận hạng sao; cần đối chiếu lại');
  });

  it('speaks English', () => {
    expect(starsToShow(stateProducts.expired, statesDay, en).text).to.equal('The certificate of 4 stars expired on 1 June 2026');
    expect(starsToShow(stateProducts.claim, statesDay, en).text).to.equal('3 stars according to the commune’s list, without a decision number');
  });
});
