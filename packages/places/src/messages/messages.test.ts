import { placeholdersOf, type Message } from '@xaso/core';
import { expect } from 'chai';
import { placeFindingSeverities } from '../finding/place-findings.js';
import { placesMessagesEn } from './en.js';
import { placesMessages } from './vi.js';

const vi: Readonly<Record<string, Message>> = placesMessages;
const en: Readonly<Record<string, Message>> = placesMessagesEn;

const textsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);
const isFinding = (key: string) => key.includes('.');

describe('the messages of places', () => {
  it('have a sentence for every finding, and none for findings that do not exist', () => {
    expect(Object.keys(vi).filter(isFinding)).to.have.members(Object.keys(placeFindingSeverities));
  });

  it('are complete in English', () => {
    expect(Object.keys(en)).to.have.members(Object.keys(vi));
  });

  for (const key of Object.keys(vi)) {
    it(`“${key}” has the same placeholders in both languages`, () => {
      expect([...placeholdersOf(en[key]!)].sort()).to.deep.equal([...placeholdersOf(vi[key]!)].sort());
    });
  }

  it('are composed text, whole sentences where they speak of a finding, and never empty', () => {
    for (const [language, messages] of Object.entries({ vi, en })) {
      for (const [key, message] of Object.entries(messages)) {
        for (const text of textsOf(message)) {
          expect(text, `${language} ${key}`).to.equal(text.normalize('NFC').trim()).and.not.equal('');
          if (isFinding(key)) expect(text, `${language} ${key}`).to.match(/^[\p{Lu}“{0-9].*[.?]$/su);
        }
      }
    }
  });
});
