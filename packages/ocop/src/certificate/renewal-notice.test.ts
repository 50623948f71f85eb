import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { stateProducts, statesDay } from '../fixtures/states.js';
import { certificateOn } from './certificate-on.js';
import { renewalNotice } from './renewal-notice.js';

describe('renewalNotice', () => {
  const notice = (state: keyof typeof stateProducts, date = statesDay) => renewalNotice(certificateOn(stateProducts[state].certificate, date), { language: 'vi' });

  it('tells the owner how many days are left, the last day, and that it is over', () => {
    expect(notice('expiring')).to.equal('Còn 23 ngày là hết hạn (ngày 20/12/2026). Nên làm hồ sơ đánh giá lại.');
    expect(notice('expiring', civilDate('2026-12-20'))).to.equal('Hôm nay là ngày cuối chứng nhận còn giá trị.');
    expect(notice('expiring', civilDate('2026-12-21'))).to.equal('Đã hết hạn 1 ngày. Trang công khai không hiện hình sao.');
  });

  it('is silent while there is time, and where no day is known', () => {
    expect([notice('valid'), notice('claim'), notice('rankUnknown'), notice('wrongLevel')]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
