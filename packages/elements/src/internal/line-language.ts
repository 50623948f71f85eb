import type { Language } from '@xaso/core';

/** Marks of Vietnamese that no English word has. */
const vietnamese = /[ăâđêôơư\u0300-\u036f]/iu;

/**
 * Language of a line where it is not that of the card: what data says is Vietnamese, and in an English card has to be read out as such.
 * Lines of the card's own words and of data come alike, so that the letters tell them apart.
 */
export function languageOf(line: string, language: Language): 'vi' | undefined {
  return language !== 'vi' && vietnamese.test(line.normalize('NFD') + line) ? 'vi' : undefined;
}
