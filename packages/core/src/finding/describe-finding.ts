import { isCivilDate } from '../date/civil-date.js';
import { formatCivilDate } from '../date/format-civil-date.js';
import { formatMessage, type Language, type Message, type Messages, type MessageValues } from '../message/message.js';
import type { coreMessages } from '../messages/vi.js';
import { formatNumber } from '../number/format-number.js';
import { excerpt } from '../plain/visible-text.js';
import type { Finding, FindingPlace, FindingValues } from './finding.js';

type CoreWords = Readonly<Record<Exclude<keyof typeof coreMessages, `${string}.${string}`>, Message>>;

/** Sentences by finding code, and the words of places: the messages of core in one language, with those of other packages added. */
export type FindingMessages = Messages & CoreWords;

/**
 * The sentence of a finding with its place before it, ready for a person:
 * "Trang tính “Sheet1”, dòng 5, cột “Giá trị”: Không đọc được con số trong “k rõ”. …".
 * Values out of data are shown as one line of plain text. A code without a sentence gives a general one that names the code.
 */
export function describeFinding(finding: Finding, messages: FindingMessages, language: Language): string {
  const place = describePlace(finding.where, messages);
  const sentence = describeProblem(finding, messages, language);
  return place === '' ? sentence : formatMessage(messages.placedSentence, { place, sentence });
}

/** The sentence of a finding alone, for lists that show the place in a column of its own. */
export function describeProblem({ code, values }: Finding, messages: FindingMessages, language: Language): string {
  if (!Object.hasOwn(messages, code)) return formatMessage(messages.findingWithoutWords, { code });
  return formatMessage(messages[code]!, shownValues(values, messages, language));
}

/** The place of a finding in words; empty when the finding speaks of the whole document. Items are counted from 1. */
export function describePlace(where: FindingPlace, messages: FindingMessages): string {
  if ('path' in where) return describePath(where.path, messages);
  const { sheet, row, column } = where;
  if (row === 0) return sheet === undefined ? '' : formatMessage(messages.placeSheet, { sheet: shownText(sheet) });
  const values = { row, ...(sheet === undefined ? {} : { sheet: shownText(sheet) }), ...(column === undefined ? {} : { column: shownText(column) }) };
  if (sheet !== undefined) return formatMessage(column === undefined ? messages.placeSheetRow : messages.placeSheetRowColumn, values);
  return formatMessage(column === undefined ? messages.placeRow : messages.placeRowColumn, values);
}

/** The lists of a document whose members people call by number. */
const lists = {
  items: ['placeItem', 'placeItemField'],
  sources: ['placeSource', 'placeSourceField'],
  definitions: ['placeDefinition', 'placeDefinitionField'],
} as const;

function describePath(path: string, messages: FindingMessages): string {
  const match = /^(items|sources|definitions)\[([0-9]{1,9})\](?:\.(.+))?$/s.exec(path);
  if (!match) return path === '' ? '' : formatMessage(messages.placeField, { field: shownText(path) });
  const [whole, inner] = lists[match[1] as keyof typeof lists];
  const number = Number(match[2]) + 1;
  const field = match[3];
  return field === undefined ? formatMessage(messages[whole], { number }) : formatMessage(messages[inner], { number, field: shownText(field) });
}

const typeWords: Readonly<Record<string, keyof CoreWords>> = {
  string: 'typeString',
  integer: 'typeInteger',
  number: 'typeNumber',
  boolean: 'typeBoolean',
  array: 'typeArray',
  object: 'typeObject',
};

function shownValues(values: FindingValues, messages: FindingMessages, language: Language): MessageValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(name, value, messages, language)]));
}

/** A quoted `text` stays as its writer wrote it; other days and large numbers are written as the reader's language does. */
function shownValue(name: string, value: string | number, messages: FindingMessages, language: Language): string | number {
  if (typeof value === 'number') return isYearOrSmall(value) ? value : formatNumber(value, { language });
  if (name === 'type' && Object.hasOwn(typeWords, value)) return formatMessage(messages[typeWords[value]!]);
  return name !== 'text' && isCivilDate(value) ? formatCivilDate(value, language) : shownText(value);
}

/** Whole numbers below 10,000 have no groups: among them are years and versions. */
function isYearOrSmall(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 10_000;
}

function shownText(text: string): string {
  return excerpt(text, 600);
}
