import { placeholdersOf, type Messages } from '@xaso/core';
import { expect } from 'chai';
import { criteriaFindingSeverities } from '../finding/criteria-findings.js';
import { criteriaMessagesEn, criteriaSetMessagesEn } from './en.js';
import { criteriaSetMessages } from './set-vi.js';
import { criteriaMessages } from './vi.js';

const vietnamese: Messages = { ...criteriaMessages, ...criteriaSetMessages };
const english: Messages = { ...criteriaMessagesEn, ...criteriaSetMessagesEn };

describe('messages of @xaso/criteria', () => {
  it('has words for every finding in both languages', () => {
    for (const code of Object.keys(criteriaFindingSeverities)) {
      expect(vietnamese, code).to.have.property(code);
      expect(english, code).to.have.property(code);
    }
    expect(Object.keys(vietnamese).filter((key) => key.includes('.')).sort()).to.deep.equal(Object.keys(criteriaFindingSeverities).sort());
  });

  it('says the same with the same values in both languages', () => {
    expect(Object.keys(english).sort()).to.deep.equal(Object.keys(vietnamese).sort());
    for (const [key, message] of Object.entries(vietnamese)) expect([...placeholdersOf(english[key]!)].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
  });

  it('keeps its Vietnamese composed (NFC)', () => {
    for (const message of Object.values(vietnamese)) expect(String(message).normalize('NFC')).to.equal(message);
  });
});
