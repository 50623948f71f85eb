import { coreMessages, describeProblem, type Finding, type Language } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { themeMessagesEn } from './theme-messages.en.js';
import { themeMessages } from './theme-messages.js';

const vietnamese = { ...coreMessages, ...themeMessages };
const english = { ...coreMessagesEn, ...themeMessagesEn };

/** A finding of this room as a sentence for the designer. */
export function describeThemeFinding(finding: Finding, language: Language): string {
  return language === 'vi' ? describeProblem(finding, vietnamese, 'vi') : describeProblem(finding, english, 'en');
}
