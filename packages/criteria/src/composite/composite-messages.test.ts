import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { certaintyMessagesEn } from '../uncertainty/certainty-messages.en.js';
import { certaintyMessages } from '../uncertainty/certainty-messages.js';
import { compositeFindingSeverities, type CompositeFindingCode } from './composite-findings.js';
import { compositeMessagesEn } from './composite-messages.en.js';
import { compositeMessages } from './composite-messages.js';

describe('words of composite indices', () => {
  it('say every finding in both languages, with the same values', () => {
    expect(Object.keys(compositeMessages).sort()).to.deep.equal(Object.keys(compositeFindingSeverities).sort());
    expect(Object.keys(compositeMessagesEn).sort()).to.deep.equal(Object.keys(compositeMessages).sort());
    for (const [key, message] of Object.entries(compositeMessages)) {
      expect([...placeholdersOf(compositeMessagesEn[key as CompositeFindingCode])].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
      expect(message.normalize('NFC'), key).to.equal(message);
    }
  });

  it('say how sure an outcome is in both languages, without any number', () => {
    expect(Object.keys(certaintyMessagesEn)).to.deep.equal(Object.keys(certaintyMessages));
    for (const message of [...Object.values(certaintyMessages), ...Object.values(certaintyMessagesEn)]) expect(String(message)).not.to.match(/[0-9%{]/);
  });
});
