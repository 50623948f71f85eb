import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { planMessagesEn } from './plan-messages.en.js';
import { planMessages, type PlanMessageKey } from './plan-messages.js';

describe('words of gaps and plans', () => {
  it('say the same with the same values in both languages', () => {
    expect(Object.keys(planMessagesEn).sort()).to.deep.equal(Object.keys(planMessages).sort());
    for (const [key, message] of Object.entries(planMessages)) {
      expect([...placeholdersOf(planMessagesEn[key as PlanMessageKey])].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(JSON.stringify(message).normalize('NFC'), key).to.equal(JSON.stringify(message));
    }
  });
});
