import { formatMessage, formatNumber, formatPeriod, isUnknown, type Language, type MessageValues, type Period } from '@xaso/core';
import type { Bilingual } from '../set/criteria-set.schema.js';
import { textIn } from '../explain/words.js';
import type { PaperMessageKey, PaperMessages } from './paper-messages.js';

/** A language and its words, for what is printed. */
export interface PaperWords {
  readonly language: Language;
  readonly messages: PaperMessages;
}

/** One sentence. */
export function say({ messages }: PaperWords, key: PaperMessageKey, values: MessageValues = {}): string {
  return formatMessage(messages[key], values);
}

/** A number as it is printed. */
export function numberText(value: number, { language }: PaperWords): string {
  return formatNumber(value, { language });
}

/** A name in the language of the page. */
export function nameText(name: Bilingual, { language }: PaperWords): string {
  return textIn(name, language);
}

/** A period in words; `undefined` where it is not known. */
export function periodText(period: Period, { language }: PaperWords): string | undefined {
  return isUnknown(period) ? undefined : formatPeriod(period, language);
}
