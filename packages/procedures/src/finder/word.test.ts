import { expect } from 'chai';
import { keysOf, placesOfWords, spellingsOf, wordsOf } from './word.js';

describe('words of a text', () => {
  for (const [text, keys] of [
    ['Đăng ký  khai sinh', ' dang ki khai sinh '],
    ['đăng kí (khai-sinh)', ' dang ki khai sinh '],
    ['Sổ HỘ TỊCH', ' so ho tich '],
    ['số 01/2026/NĐ-CP', ' so 01 2026 nd cp '],
    ['Thùy Dung', ' thuy dung '],
    ['', '  '],
    [' …', '  '],
  ] as const) {
    it(`looks “${text}” up as “${keys}”`, () => {
      expect(keysOf(text)).to.equal(keys);
    });
  }

  for (const [one, other, why] of [
    ['hòa', 'hoà', 'the tone may stand on either vowel'],
    ['kỹ', 'kĩ', 'so they do with a tone'],
    ['nghĩ', 'nghỉ', 'hỏi and ngã sound the same to many'],
    ['lý', 'lí', 'y and i sound the same behind a consonant'],
    ['sđ', 'sd', 'an abbreviation has no diacritics'],
  ] as const) {
    it(`spells “${one}” like “${other}”: ${why}`, () => {
      expect(wordsOf(one)[0]!.spelling).to.equal(wordsOf(other)[0]!.spelling);
    });
  }

  it('keeps words of other tones apart, and y behind a vowel', () => {
    expect(spellingsOf('mất')).not.to.equal(spellingsOf('mặt'));
    expect(spellingsOf('tay')).not.to.equal(spellingsOf('tai'));
    expect(spellingsOf('thủy')).not.to.equal(spellingsOf('thủi'));
  });

  it('tells where the words stand in the text as it was written', () => {
    const text = '  Lệ phí: giấy';

    expect(placesOfWords(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(['Lệ', 'phí', 'giấy']);
  });
});
