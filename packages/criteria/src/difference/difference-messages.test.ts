import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { differenceMessagesEn } from './difference-messages.en.js';
import { differenceMessages, type DifferenceMessageKey } from './difference-messages.js';

describe('words of a change of points', () => {
  it('say the same with the same values in both languages', () => {
    expect(Object.keys(differenceMessagesEn).sort()).to.deep.equal(Object.keys(differenceMessages).sort());
    for (const [key, message] of Object.entries(differenceMessages)) {
      expect([...placeholdersOf(differenceMessagesEn[key as DifferenceMessageKey])].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(message.normalize('NFC'), key).to.equal(message);
    }
  });
});
