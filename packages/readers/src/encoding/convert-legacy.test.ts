import { expect } from 'chai';
import fc from 'fast-check';
import { convertLegacy } from './convert-legacy.js';
import { isSyllable } from './vietnamese-syllable.js';

/** Written by hand from the two tables, not by the code under test. */
const pairs: readonly (readonly [font: 'TCVN3' | 'VNI', old: string, now: string])[] = [
  ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['TCVN3', 'Tr­êng häc vµ tr¹m y tÕ', 'Trường học và trạm y tế'],
  ['TCVN3', 'Sè 12/Q§-UBND', 'Số 12/QĐ-UBND'],
  ['TCVN3', 'qu¶n lý ng©n s¸ch', 'quản lý ngân sách'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['VNI', 'UÛY BAN NHAÂN DAÂN XAÕ', 'ỦY BAN NHÂN DÂN XÃ'],
  ['VNI', 'tröôøng hoïc, nöôùc saïch, giaáy khai sinh', 'trường học, nước sạch, giấy khai sinh'],
];

describe('convertLegacy', () => {
  for (const [font, old, now] of pairs) {
    it(`reads ${font} "${old}" as "${now}"`, () => {
      expect(convertLegacy(old, font)).to.equal(now.normalize('NFC'));
    });
  }

  it('gives nothing where the letters make no Vietnamese', () => {
    expect(convertLegacy('Crème brûlée à la carte', 'TCVN3')).to.equal(undefined);
    expect(convertLegacy('zaïx qbeøl wcoùj', 'VNI')).to.equal(undefined);
  });

  it('leaves plain letters as they are, and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.constantFrom('TCVN3' as const, 'VNI' as const), (text, font) => {
      const converted = convertLegacy(text, font);
      if (/^[\x20-\x7e]*$/.test(text)) expect(converted).to.equal(text);
    }));
  });
});

describe('isSyllable', () => {
  it('knows how a syllable is built', () => {
    for (const word of ['nghiêng', 'quyền', 'giếng', 'gì', 'ương', 'Việt', 'thuở', 'khuya', 'yêu', 'Đắk']) expect(isSyllable(word), word).to.equal(true);
    for (const word of ['zaix', 'qbel', 'brûlée', 'straße', 'ngx', '']) expect(isSyllable(word), word).to.equal(false);
  });
});
