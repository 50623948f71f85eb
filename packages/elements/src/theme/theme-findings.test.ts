import { expect } from '@open-wc/testing';
import { placeholdersOf } from '@xaso/core';
import { quoted, themeFindingSeverities, type ThemeFindingCode } from './theme-findings.js';
import { themeMessagesEn } from './theme-messages.en.js';
import { themeMessages } from './theme-messages.js';

describe('findings of a theme', () => {
  it('have a sentence in both languages, with the same placeholders', () => {
    const codes = Object.keys(themeFindingSeverities) as ThemeFindingCode[];
    expect(Object.keys(themeMessages).sort()).to.deep.equal([...codes].sort());
    for (const code of codes) expect([...placeholdersOf(themeMessagesEn[code])].sort(), code).to.deep.equal([...placeholdersOf(themeMessages[code])].sort());
  });

  it('keep their codes', () => {
    expect(Object.keys(themeFindingSeverities)).to.include.members([
      'theme.color-unreadable',
      'theme.selector-refused',
      'theme.brand-darkened',
      'theme.brand-lightened',
      'theme.brand-is-caution',
      'theme.font-unreadable',
      'theme.font-legacy',
      'theme.font-generic-added',
    ]);
  });

  it('never ask an object to describe itself', () => {
    const trap = { toString: () => expect.fail('was asked') };
    expect(quoted(trap)).to.equal('object');
  });
});
