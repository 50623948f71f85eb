import { expect } from 'chai';
import { legacyFontOf } from './legacy-font.js';

describe('legacyFontOf', () => {
  const tcvn3 = ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'ñy ban nh©n d©n x·', 'Tr­êng häc vµ tr¹m y tÕ', '§éc lËp - Tù do - H¹nh phóc ®Êt n­íc'];
  const vni = ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'UÛy ban nhaân daân xaõ', 'Ñoäc laäp - Töï do - Haïnh phuùc'];
  const unicode = [
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Ủy ban nhân dân xã',
    'Hoà, toán, khoẻ, quý, thuỷ',
    'HOÀ THOÁT QUÁ LOÃNG',
    'Tan hoa thanh tinh',
    'Diện tích 97,43 m², 10 µm, © 2024, 3·4',
    'Café Zoë, naïve, Citroën',
    'El niño y la niña',
    'A very plain English sentence.',
    '',
  ];

  for (const text of tcvn3) {
    it(`names TCVN3 in "${text}"`, () => {
      expect(legacyFontOf(text)).to.equal('TCVN3');
    });
  }
  for (const text of vni) {
    it(`names VNI in "${text}"`, () => {
      expect(legacyFontOf(text)).to.equal('VNI');
    });
  }
  for (const text of unicode) {
    it(`leaves "${text}" alone`, () => {
      expect(legacyFontOf(text)).to.equal(undefined);
    });
  }

  it('takes one sign for proof only when it is told to', () => {
    expect(legacyFontOf('X· mÉu')).to.equal(undefined);
    expect(legacyFontOf('X· mÉu', 1)).to.equal('TCVN3');
  });
});
