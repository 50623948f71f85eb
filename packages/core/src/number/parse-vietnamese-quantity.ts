import { coreFinding } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { cleanText } from '../text/clean-text.js';
import { foldVietnamese } from '../text/fold-vietnamese.js';
import { plainQuantity } from './build-quantity.js';
import { readBound } from './qualifier.js';
import type { Quantity } from './quantity.js';
import { tokensOf, type Token } from './quantity-tokens.js';
import { maximumDigits } from './read-number.js';
import { readQuantityAt, type QuantityReading, type Words } from './read-quantity.js';

/**
 * What one cell says. Assignable to `ParseResult<Quantity>`; `outcome` parts what that type can't:
 * a cell that says nothing (`empty`, which is no mistake and never 0) and a cell that can be read in several ways.
 */
export type QuantityCell =
  | {
      readonly outcome: 'quantity';
      readonly ok: true;
      readonly value: Quantity;
      /** Every way to read the number, the chosen one first, when a comma may also part thousands. */
      readonly candidates: readonly number[];
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: 'empty'; readonly ok: true; readonly value: undefined; readonly findings: readonly Finding[] }
  | {
      readonly outcome: 'ambiguous';
      readonly ok: false;
      readonly value: undefined;
      readonly candidates: readonly number[];
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: 'unreadable'; readonly ok: false; readonly value: undefined; readonly findings: readonly Finding[] };

const maximumLength = 300;

/** Words that may stand before a number and say nothing about it. */
const neutral: readonly string[] = ['đạt', 'có', 'là', 'được', 'bằng', ':', '=', '+'];

/** Letters, marks, digits of words (`m2`) and the signs of a list of nouns. */
const nouns = /^[\p{L}\p{M}\p{N}\s,./()–-]*$/u;

/**
 * Reads one whole cell as one quantity: `97,43%`, `850/16.968`, `hơn 1.000 lao động`, `9,117 tỷ đồng`, `5-10 phút`.
 * Under Vietnamese rules a comma is decimal. `16,968` is read as 16.968 with a warning that holds both readings,
 * unless a scale follows; `97.43` is not read at all, and both its readings are given. A JSON number is taken as it is.
 * Findings: `number.ambiguous-separator`, `number.ambiguous-point`, `number.unreadable`, `number.too-long`. Never throws.
 *
 * @param where Place of the cell, for its findings.
 */
export function parseVietnameseQuantity(cell: unknown, where: FindingPlace = { path: '' }): QuantityCell {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return { outcome: 'quantity', ok: true, value: plainQuantity(cell), candidates: [], findings: [] };
  }
  if (typeof cell !== 'string') return unreadable(typeof cell === 'number' ? String(cell) : typeof cell, where);
  if (cell.length > maximumLength) {
    return { ...unreadable('', where), findings: [coreFinding('number.too-long', where, { text: shown(cell), limit: maximumLength })] };
  }
  const { text } = cleanText(cell);
  if (saysNothing(text)) return empty;
  const reading = readCell(text);
  if (!reading || reading.kind === 'name' || reading.kind === 'unreadable') {
    if (!reading?.tooLong) return unreadable(cell, where);
    return { ...unreadable('', where), findings: [coreFinding('number.too-long', where, { text: shown(cell), limit: maximumDigits })] };
  }
  const { candidates, quantity } = reading;
  const values = { text: shown(cell), readings: candidates.map(written).join(' / ') };
  if (!quantity) return { outcome: 'ambiguous', ok: false, value: undefined, candidates, findings: [coreFinding('number.ambiguous-point', where, values)] };
  const findings = candidates.length === 0 ? [] : [coreFinding('number.ambiguous-separator', where, values)];
  return { outcome: 'quantity', ok: true, value: quantity, candidates, findings };
}

const empty: QuantityCell = { outcome: 'empty', ok: true, value: undefined, findings: [] };

function unreadable(text: string, where: FindingPlace): QuantityCell & { readonly outcome: 'unreadable' } {
  return { outcome: 'unreadable', ok: false, value: undefined, findings: [coreFinding('number.unreadable', where, { text: shown(text) })] };
}

/** `""`, `-`, `…`, `chưa có`, `k có`, `không có số liệu`: the cell says that there is no number. */
function saysNothing(text: string): boolean {
  return !/[0-9]/.test(text) && /^(?:(?:k|ko|khong|chua) co(?: (?:so|du) lieu)?|n\/a)?$/.test(foldVietnamese(text).replace(/^[-–—−_.… ]+|[-–—−_.… ]+$/g, ''));
}

/** The quantity that fills the cell; `undefined` when there is none, or when something else stands beside it. */
function readCell(text: string): QuantityReading | undefined {
  const tokens = tokensOf(text);
  const index = tokens.findIndex((token) => token.kind === 'number');
  if (index < 0) return undefined;
  const reading = readQuantityAt(tokens, index, (at) => restOfCell(text, tokens, at));
  const before = tokens.slice(0, reading.first).map((token) => token.text);
  // "từ" needs its other half: "từ 5 đến 10", "từ 70% trở lên".
  const bounded = reading.figure.form === 'range' || reading.quantity?.qualifier === 'gte' || reading.quantity?.qualifier === 'lte';
  const foreign = before.some((word) => !neutral.includes(word) && !(word === 'từ' && bounded));
  return foreign || (reading.kind === 'quantity' && reading.next < tokens.length) ? undefined : reading;
}

/** Everything behind the number, when it is words only. */
function restOfCell(text: string, tokens: readonly Token[], at: number): Words | undefined {
  const rest = tokens.slice(at);
  if (rest.some((token) => token.kind === 'number')) return undefined;
  const bound = rest.length >= 2 && readBound(tokens, tokens.length - 2) ? tokens.length - 2 : tokens.length;
  const end = tokens[bound]?.start ?? text.length;
  const words = text.slice(rest[0]?.start ?? end, end).replace(/\s+/g, ' ').replace(/[ .,;]+$/, '').replace(/^\(([^()]*)\)$/, '$1').trim();
  if (!nouns.test(words) || (words !== '' && !/\p{L}/u.test(words))) return undefined;
  return { text: words, next: bound };
}

/** A number in Vietnamese notation without groups, so that nobody can misread it. */
function written(value: number): string {
  return String(value).replace('.', ',');
}

function shown(text: string): string {
  return text.slice(0, 80);
}
