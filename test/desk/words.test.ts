import { formatMessage, type Message } from '@xaso/core';
import { expect } from 'chai';
import { findingWords, sayIn } from '../../demo/desk/src/words/say.js';
import { wordsEn } from '../../demo/desk/src/words/words.en.js';
import { wordsVi, type WordKey } from '../../demo/desk/src/words/words.vi.js';

const placeholders = (message: Message): readonly string[] => [...new Set([...JSON.stringify(message).matchAll(/\{([A-Za-z]+)\}/g)].map(([, name]) => name!))].sort();

describe('the words of the desk', () => {
  for (const key of Object.keys(wordsVi) as WordKey[]) {
    it(`fill the same places of “${key}” in both languages`, () => {
      expect(placeholders(wordsEn[key])).to.deep.equal(placeholders(wordsVi[key]));
    });
  }

  it('are Vietnamese where nothing else is asked for', () => {
    expect(sayIn('vi')('title')).to.equal('Bàn làm việc');
    expect(sayIn('en')('title')).to.equal('Desk');
  });

  it('know every finding in both languages', () => {
    expect(Object.keys(findingWords.en).sort()).to.deep.equal(Object.keys(findingWords.vi).sort());
    expect(formatMessage(findingWords.vi['content.encrypted']!)).to.match(/mật khẩu/);
  });
});
