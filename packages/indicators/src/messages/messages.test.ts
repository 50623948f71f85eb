import { placeholdersOf, type Messages } from '@xaso/core';
import { expect } from 'chai';
import { indicatorFindingSeverities } from '../finding/indicators-findings.js';
import { comparisonMessages } from './comparison-messages.js';
import { comparisonMessagesEn, indicatorMessagesEn } from './en.js';
import { indicatorMessages } from './vi.js';

const vietnamese: Messages = { ...indicatorMessages, ...comparisonMessages };
const english: Messages = { ...indicatorMessagesEn, ...comparisonMessagesEn };

describe('the words of @xaso/indicators', () => {
  it('are the same in both languages, with the same placeholders', () => {
    expect(Object.keys(english)).to.have.members(Object.keys(vietnamese));
    for (const [key, message] of Object.entries(vietnamese)) expect(placeholdersOf(english[key]!), key).to.deep.equal(placeholdersOf(message));
  });

  it('have a sentence for every finding', () => {
    expect(Object.keys(indicatorMessages)).to.include.members(Object.keys(indicatorFindingSeverities));
  });

  it('are composed letters, and none is empty', () => {
    for (const text of [...Object.values(vietnamese), ...Object.values(english)]) expect(text).to.equal(String(text).normalize('NFC')).and.not.equal('');
  });
});
