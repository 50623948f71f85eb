import { cleanText } from '../text/clean-text.js';
import { isFunctionWord } from './function-words.js';
import { longestPhrase, readQualifier } from './qualifier.js';
import type { Quantity } from './quantity.js';
import { touchesPrevious, tokensOf, type Token } from './quantity-tokens.js';
import { readQuantityAt, type Words } from './read-quantity.js';
import { isRefusedByForm } from './refuse-by-form.js';

/** A quantity in running text. */
export interface FoundQuantity {
  /** Where it begins in the text that was given, qualifier included. */
  readonly start: number;
  /** Where it ends, behind the last word that was taken as its unit. */
  readonly end: number;
  /** The text between, as written. */
  readonly text: string;
  /** `undefined` when no reading of the digits is likelier than another (`97.43%`). */
  readonly quantity: Quantity | undefined;
  /** Every way to read the number when there is more than one, the chosen one first. */
  readonly candidates: readonly number[];
}

/** Nouns of Vietnamese run to six words ("tổ công nghệ số cộng đồng"); what is longer is a clause. */
const longestNoun = 6;

/**
 * Finds quantities in running Vietnamese text. Digits that stand for something else are passed over by their form:
 * dates, numbers of documents, addresses, versions, names ("lớp 5", "mức độ 3, 4"). Where a noun ends can't be told
 * for sure, so `unit` holds the words up to the next word of grammar or sign. Numbers in words are not read. Linear time; never throws.
 */
export function findQuantities(prose: string): readonly FoundQuantity[] {
  const clean = cleanText(prose);
  // A hyphen that opens a line is the mark of a list, not a minus.
  const text = clean.text.replace(/^[^\S\r\n]*-(?=\d)/gm, (mark) => `${mark.slice(0, -1)}•`);
  const tokens = tokensOf(text);
  const found: FoundQuantity[] = [];
  const addresses = addressesOf(text);
  let address = 0;
  let named: number | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'number') continue;
    while (address < addresses.length && addresses[address]!.end <= token.start) address += 1;
    if (address < addresses.length && addresses[address]!.start <= token.start) continue;
    const reading = readQuantityAt(tokens, index, (at, unit) => wordsInProse(text, tokens, at, unit));
    const refused = isRefusedByForm(tokens, reading, named);
    index = reading.figure.last;
    named = refused ? index : undefined;
    if (refused) continue;
    const last = tokens[reading.next - 1]!;
    const [start, end] = [clean.sourceStart(tokens[reading.first]!.start), clean.sourceEnd(last.end)];
    found.push({ start, end, text: prose.slice(start, end), quantity: reading.quantity, candidates: reading.candidates });
    index = reading.next - 1;
  }
  return found;
}

/** The noun behind a number, and what the amount is spread over ("/tháng"). Behind a unit of measure the noun is another matter. */
function wordsInProse(text: string, tokens: readonly Token[], at: number, unit: string | undefined): Words {
  const takesNoun = unit === undefined || unit === '%' || unit === '‰';
  let next = takesNoun ? beforeQualifier(tokens, at, nounEnd(tokens, at, longestNoun)) : at;
  while (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'word' && touchesPrevious(tokens, next + 1)) {
    // "/tháng", "/hồ sơ": one word of the calendar, or a noun of two syllables.
    next = Math.max(next + 2, nounEnd(tokens, next + 1, 2));
  }
  const words = next > at ? text.slice(tokens[at]!.start, tokens[next - 1]!.end) : '';
  return { text: words.replace(/\s+/g, ' '), next };
}

function nounEnd(tokens: readonly Token[], at: number, longest: number): number {
  let next = at;
  while (next < at + longest && tokens[next]?.kind === 'word' && !isFunctionWord(tokens[next]!.text) && !tokens[next]!.opensLine) next += 1;
  return next;
}

/** Where a noun ends that may have run into the qualifier of the next number: "5 xã gần 30 hộ". */
function beforeQualifier(tokens: readonly Token[], at: number, end: number): number {
  let number = end;
  while (number < end + longestPhrase && tokens[number]?.kind === 'word') number += 1;
  return tokens[number]?.kind === 'number' ? Math.max(at, Math.min(end, readQualifier(tokens, number).first)) : end;
}

/** Stretches without white space that are addresses of the web, of mail, or of a host; in the order of the text. */
function addressesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([chunk]) => /:\/\/|@|^www\.|\p{Ll}\.\p{Ll}/u.test(chunk))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
