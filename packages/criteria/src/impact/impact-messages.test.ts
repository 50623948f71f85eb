import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { impactMessagesEn } from './impact-messages.en.js';
import { impactMessages, type ImpactMessageKey } from './impact-messages.js';

describe('words of an impact preview', () => {
  it('say the same with the same values in both languages', () => {
    expect(Object.keys(impactMessagesEn).sort()).to.deep.equal(Object.keys(impactMessages).sort());
    for (const [key, message] of Object.entries(impactMessages)) {
      expect([...placeholdersOf(impactMessagesEn[key as ImpactMessageKey])].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(message.normalize('NFC'), key).to.equal(message);
    }
  });
});
