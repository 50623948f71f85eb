import { expect } from 'chai';
import { foldVietnamese } from './fold-vietnamese.js';

describe('foldVietnamese', () => {
  const rows: readonly (readonly [says: string, text: string, folded: string])[] = [
    ['all twelve vowels and six tones', 'a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ', 'a a a a a a a a a a a a a a a a a a'],
    ['vowels with two marks', 'ề ổ ữ ợ ệ Ứ', 'e o u o e u'],
    ['đ and Đ', 'Đăng ký đất đai', 'dang ky dat dai'],
    ['the look-alikes of đ', 'Ðà Nẵng ðất Ɖông', 'da nang dat dong'],
    ['a d with a combining stroke', 'd\u0335a', 'da'],
    ['decomposed text', 'Hoằng Hóa'.normalize('NFD'), 'hoang hoa'],
    ['capitals', 'THỐNG NHẤT', 'thong nhat'],
    ['zero-width characters, soft hyphen and BOM', '\ufeffHà\u200b\u200c\u200d Tru\u00adng', 'ha trung'],
    ['marks of direction', '\u200exã\u200f \u202aHà\u202c', 'xa ha'],
    ['no-break and other spaces, tabs and line ends', '  xã\u00a0\u2003Hà\u3000\t\r\nSơn ', 'xa ha son'],
    ['text without a letter', ' \u200b ', ''],
    ['digits and signs as they are', '97,43% (850/16.968)', '97,43% (850/16.968)'],
    ['the Turkish capital i, whose lower case brings a mark', 'İstanbul', 'istanbul'],
    ['the Kelvin sign', '\u212a', 'k'],
    ['emoji', 'Tốt 👍🏽', 'tot 👍🏽'],
  ];
  for (const [says, text, folded] of rows) {
    it(`folds ${says}`, () => {
      expect(foldVietnamese(text)).to.equal(folded);
    });
  }

  it('keeps apart what differs in more than diacritics', () => {
    expect(foldVietnamese('Hà Trung')).to.not.equal(foldVietnamese('Hà Trưng bày'));
  });
});
