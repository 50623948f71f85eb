import { placeholdersOf, type Message } from '@xaso/core';
import { expect } from 'chai';
import { mapFindingSeverities } from '../finding/map-findings.js';
import { mapMessagesEn } from './en.js';
import { mapMessages } from './vi.js';

const vi: Readonly<Record<string, Message>> = mapMessages;
const en: Readonly<Record<string, Message>> = mapMessagesEn;

const textsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);

describe('the messages of maps', () => {
  it('have a sentence for every finding in both languages, and none for findings that do not exist', () => {
    expect(Object.keys(vi)).to.have.members(Object.keys(mapFindingSeverities));
    expect(Object.keys(en)).to.have.members(Object.keys(mapFindingSeverities));
  });

  for (const key of Object.keys(vi)) {
    it(`“${key}” has the same placeholders in both languages`, () => {
      expect([...placeholdersOf(en[key]!)].sort()).to.deep.equal([...placeholdersOf(vi[key]!)].sort());
    });
  }

  it('are whole sentences of composed text', () => {
    for (const text of [vi, en].flatMap((messages) => Object.values(messages).flatMap(textsOf))) {
      expect(text).to.equal(text.normalize('NFC').trim());
      expect(text).to.match(/^[\p{Lu}“{].*\.$/su);
    }
  });
});
