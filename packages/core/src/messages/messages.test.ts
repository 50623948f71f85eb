import { expect } from 'chai';
import { coreFindingSeverities } from '../finding/core-findings.js';
import { placeholdersOf, type Message } from '../message/message.js';
import { coreMessagesEn } from './en.js';
import { coreMessages } from './vi.js';

const vi: Readonly<Record<string, Message>> = coreMessages;
const en: Readonly<Record<string, Message>> = coreMessagesEn;

/** The texts of a message. */
function textsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

/** Names of the placeholders; `noteEn` is the English twin of `note`. */
function namesIn(message: Message): string[] {
  return [...placeholdersOf(message)].map((name) => name.replace(/En$/, '')).sort();
}

describe('the messages of core', () => {
  it('have a sentence for every finding, and none for findings that do not exist', () => {
    const codes = Object.keys(coreFindingSeverities);

    expect(Object.keys(vi).filter((key) => key.includes('.'))).to.have.members(codes);
  });

  it('are complete in English', () => {
    expect(Object.keys(en)).to.have.members(Object.keys(vi));
  });

  for (const key of Object.keys(vi)) {
    it(`“${key}” has the same placeholders in both languages`, () => {
      expect(namesIn(en[key]!)).to.deep.equal(namesIn(vi[key]!));
    });
  }

  it('are composed text, whole sentences where they speak of a finding, and never empty', () => {
    for (const [language, messages] of Object.entries({ vi, en })) {
      for (const [key, message] of Object.entries(messages)) {
        for (const text of textsOf(message)) {
          expect(text, `${language} ${key}`).to.equal(text.normalize('NFC').trim()).and.not.equal('');
          if (key.includes('.')) expect(text, `${language} ${key}`).to.match(/^[\p{Lu}“].*[.?]$/su);
        }
      }
    }
  });
});
