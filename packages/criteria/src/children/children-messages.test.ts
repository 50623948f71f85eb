import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { childrenMessagesEn } from './children-messages.en.js';
import { childrenMessages, type ChildrenMessageKey } from './children-messages.js';

describe('words of roll-ups over units', () => {
  it('say the same with the same values in both languages', () => {
    expect(Object.keys(childrenMessagesEn).sort()).to.deep.equal(Object.keys(childrenMessages).sort());
    for (const [key, message] of Object.entries(childrenMessages)) {
      expect([...placeholdersOf(childrenMessagesEn[key as ChildrenMessageKey])].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(message.normalize('NFC'), key).to.equal(message);
    }
  });
});
