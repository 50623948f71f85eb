import { placeholdersOf, type Message } from '@xaso/core';
import { expect } from 'chai';
import { criteriaImportFindingSeverities } from './import-findings.js';
import { criteriaImportMessagesEn } from './import-messages.en.js';
import { criteriaImportMessages } from './import-messages.js';

const vi: Readonly<Record<string, Message>> = criteriaImportMessages;
const en: Readonly<Record<string, Message>> = criteriaImportMessagesEn;

describe('the messages about annexes and rubrics', () => {
  it('say every finding in both languages, with the same values', () => {
    expect(Object.keys(vi)).to.have.members(Object.keys(criteriaImportFindingSeverities));
    for (const [key, message] of Object.entries(vi)) {
      expect([...placeholdersOf(en[key]!)].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(JSON.stringify(message)).to.equal(JSON.stringify(message).normalize('NFC'));
    }
  });
});
