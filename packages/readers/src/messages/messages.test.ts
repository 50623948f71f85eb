import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { readersFindingSeverities, type ReadersFindingCode } from '../finding/readers-findings.js';
import { readersMessagesEn } from './en.js';
import { readersMessagesVi } from './vi.js';

describe('messages of @xaso/readers', () => {
  const codes = Object.keys(readersFindingSeverities) as ReadersFindingCode[];

  it('has Vietnamese and English words for every finding, and for nothing else', () => {
    expect(Object.keys(readersMessagesVi).sort()).to.deep.equal([...codes].sort());
    expect(Object.keys(readersMessagesEn).sort()).to.deep.equal([...codes].sort());
  });

  it('asks for the same values in both languages', () => {
    for (const code of codes) {
      expect([...placeholdersOf(readersMessagesEn[code])].sort(), code).to.deep.equal([...placeholdersOf(readersMessagesVi[code])].sort());
    }
  });

  it('keeps its Vietnamese composed (NFC)', () => {
    for (const code of codes) expect(readersMessagesVi[code].normalize('NFC'), code).to.equal(readersMessagesVi[code]);
  });
});
