import { expect } from 'chai';
import type { Method } from './method.js';
import { readMethod } from './read-method.js';

function read(text: string, max: number | undefined = 20, hasThreshold = false): Method | string {
  const reading = readMethod(text, { max, hasThreshold });
  return 'fault' in reading ? reading.fault : reading.method;
}

const percent = { isPercent: true, unit: '' };

describe('readMethod', () => {
  const understood: readonly (readonly [text: string, max: number | undefined, method: Method])[] = [
    ['a/b × điểm tối đa', 20, { kind: 'ratio' }],
    ['Tỷ lệ hồ sơ trực tuyến x điểm tối đa', 20, { kind: 'ratio' }],
    ['Điểm = (a/b) * 20', 20, { kind: 'ratio' }],
    ['Tỷ lệ', 20, { kind: 'ratio' }],
    ['Tính điểm theo tỷ lệ', 20, { kind: 'ratio' }],
    ['Tỷ lệ/80% × điểm tối đa, không quá điểm tối đa', 20, { kind: 'ratioToTarget', target: { at: 80, strict: false, ...percent } }],
    ['Đạt từ 80% trở lên: điểm tối đa', 20, { kind: 'atLeast', threshold: { at: 80, strict: false, ...percent } }],
    ['Từ 80% trở lên thì được điểm tối đa; còn lại: 0 điểm', 20, { kind: 'atLeast', threshold: { at: 80, strict: false, ...percent } }],
    ['≥ 60%', undefined, { kind: 'atLeast', threshold: { at: 60, strict: false, ...percent } }],
    ['trên 97,5 %', undefined, { kind: 'atLeast', threshold: { at: 97.5, strict: true, ...percent } }],
    ['100%', undefined, { kind: 'atLeast', threshold: { at: 100, strict: false, ...percent } }],
    ['dưới 5%', undefined, { kind: 'atMost', threshold: { at: 5, strict: true, ...percent } }],
    ['không quá 5%: 20 điểm; trên 5%: 0 điểm', 20, { kind: 'atMost', threshold: { at: 5, strict: false, ...percent } }],
    ['ít nhất 1 điểm phục vụ', undefined, { kind: 'atLeast', threshold: { at: 1, strict: false, isPercent: false, unit: 'điểm phục vụ' } }],
    ['4 cuộc = 20; 3 = 15; 2 = 10; 1 = 5; còn lại 0 điểm', 20, { kind: 'steps', steps: [{ from: 4, strict: false, points: 20 }, { from: 3, strict: false, points: 15 }, { from: 2, strict: false, points: 10 }, { from: 1, strict: false, points: 5 }], otherwise: 0, isPercent: false, unit: 'cuộc' }],
    ['Từ 90% trở lên: 20 điểm\nTừ 80% đến dưới 90%: 15 điểm\nDưới 80%: 5 điểm', 20, { kind: 'steps', steps: [{ from: 90, strict: false, points: 20 }, { from: 80, strict: false, points: 15 }], otherwise: 5, ...percent }],
    ['mỗi mô hình 1 điểm, tối đa 5 điểm', 5, { kind: 'perItem', item: 'mô hình', points: 1, each: 1, cap: undefined }],
    ['Cứ mỗi 10 hộ được 0,5 điểm; tối đa 5 điểm', 5, { kind: 'perItem', item: 'hộ', points: 0.5, each: 10, cap: undefined }],
    ['Bí thư/Chủ tịch = tối đa; Phó = 1/2; không = 0', 20, { kind: 'levels', options: [{ name: 'Bí thư/Chủ tịch', points: 20 }, { name: 'Phó', points: 10 }, { name: 'không', points: 0 }] }],
    ['có/không', 20, { kind: 'yesNo' }],
    ['Có kế hoạch: điểm tối đa; không có: 0 điểm', 20, { kind: 'yesNo' }],
    ['Có kế hoạch: 12 điểm; có báo cáo: 8 điểm', 20, { kind: 'checklist', options: [{ name: 'Có kế hoạch', points: 12 }, { name: 'có báo cáo', points: 8 }] }],
    ['Dự đủ họp tỉnh = 1/2; chủ trì họp = ½', 10, { kind: 'checklist', options: [{ name: 'Dự đủ họp tỉnh', points: 5 }, { name: 'chủ trì họp', points: 5 }] }],
    ['Từ 90 thuê bao/100 dân', undefined, { kind: 'rate', at: 90, strict: false, per: 100 }],
    ['a/b × điểm tối đa; từ 80% trở lên: điểm tối đa', 10, { kind: 'ratioFullFrom', from: { from: 80, strict: false, points: 10 } }],
    ['a/b × điểm tối đa; dưới 50%: 0 điểm', 10, { kind: 'ratioZeroBelow', from: { from: 50, strict: false, points: 10 } }],
    ['Mọi thôn có loa truyền thanh', undefined, { kind: 'everyUnit', except: 0 }],
    ['Chấm thủ công', 10, { kind: 'manual' }],
    ['Không chấm điểm', undefined, { kind: 'unscored' }],
  ];
  for (const [text, max, method] of understood) {
    it(`understands "${text.replace(/\n/g, ' | ')}"`, () => {
      expect(read(text, max)).to.deep.equal(method);
    });
  }

  const refused: readonly (readonly [text: string, max: number | undefined, fault: string, why: string])[] = [
    ['Theo hướng dẫn của Sở', 10, 'annex.method-unknown', 'words without a rule'],
    ['80%', 10, 'annex.method-unknown', 'a number alone may be the least, the target or a step'],
    ['a/b × 15', 20, 'annex.method-contradicts', 'another maximum than the row has'],
    ['Từ 80% trở lên: 30 điểm; còn lại 0 điểm', 20, 'annex.points-exceed', 'more points than the maximum'],
    ['Đạt: tối đa; một phần: 1/3', 10, 'annex.points-not-exact', 'a third of 10 is no decimal'],
    ['Từ 90% trở lên: 20 điểm; từ 70% đến dưới 80%: 10 điểm; dưới 70%: 0 điểm', 20, 'annex.steps-gap', 'nothing is said of 80% to 90%'],
    ['Từ 80% trở lên: 20 điểm; từ 70% đến 80%: 10 điểm; dưới 70%: 0 điểm', 20, 'annex.steps-gap', '80% is in two steps'],
    ['4 cuộc = 20; 2 cuộc = 10', 20, 'annex.steps-gap', 'nothing is said of 3'],
    ['Có kế hoạch: 5 điểm; có báo cáo: 5 điểm', 20, 'annex.method-contradicts', 'parts that do not add up to the maximum'],
    ['a/b × điểm tối đa; từ 80% trở lên: 5 điểm', 10, 'annex.method-unknown', 'a share and a step that do not fit'],
    ['2A + 3B', 10, 'annex.method-unknown', 'a formula'],
    ['Từ 1.5 điểm', 10, 'annex.method-unknown', 'a number that can be read in two ways'],
  ];
  for (const [text, max, fault, why] of refused) {
    it(`does not guess at "${text}": ${why}`, () => {
      expect(read(text, max)).to.equal(fault);
    });
  }

  it('takes what "a" and "b" stand for from the text', () => {
    expect(readMethod('a/b × điểm tối đa. Trong đó: a là số hồ sơ nộp trực tuyến; b là tổng số hồ sơ', { max: 5, hasThreshold: false })).to.deep.include({ method: { kind: 'ratio' }, numerator: 'số hồ sơ nộp trực tuyến', denominator: 'tổng số hồ sơ' });
  });

  it('says where it took 0 points for what the text leaves open', () => {
    expect(readMethod('Từ 80% trở lên: điểm tối đa', { max: 5, hasThreshold: false })).to.include({ restIsZero: true });
    expect(readMethod('Từ 80% trở lên: điểm tối đa; còn lại: 0 điểm', { max: 5, hasThreshold: false })).to.include({ restIsZero: false });
  });
});
