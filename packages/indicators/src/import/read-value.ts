import { parseVietnameseQuantity, quantityAmount, rangeAmounts, type Finding, type FindingPlace, type Quantity } from '@xaso/core';
import type { Cell } from '@xaso/readers';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { Observation } from '../observation/observation.schema.js';
import { readStatus, readYesNo, type StatusReading } from './read-status.js';

/** What the cell of a value says, as far as it goes into an observation. */
export interface ValueReading extends Pick<Observation, 'value' | 'range' | 'numerator' | 'denominator' | 'qualifier' | 'reported'>, StatusReading {
  /** Unit without a word of scale: `đồng` for `triệu đồng`; undefined when neither the cell nor the column of units has one. */
  readonly unit: string | undefined;
  readonly isYesNo: boolean;
  readonly findings: readonly Finding[];
  /** Whether the cell has something that could not be read: then there is no observation. */
  readonly isBroken: boolean;
}

const nothing = { unit: undefined, isYesNo: false, findings: [], isBroken: false } as const;

/** "nguồn ghi: hơn 30%" in the brackets that `toPlain` writes behind a figure. */
const reportedWords = /^(?:nguồn ghi|source writes)\s*:\s*(.+)$/iu;

/**
 * Reads the cell of a value. Empty is missing, "không áp dụng" is not applicable, 0 is zero: the three are never mixed.
 *
 * @param unitCell What the column of units says; a word of scale in it (`triệu đồng`) multiplies the number.
 */
export function readValue(cell: Cell, unitCell: string | undefined, where: FindingPlace): ValueReading {
  if (cell === null) return { ...nothing, unit: plainUnit(unitCell).unit, status: 'missing' };
  const said = readStatus(cell);
  if (said !== undefined) return { ...nothing, unit: plainUnit(unitCell).unit, ...said };
  const { main, ...remarks } = partRemarks(cell);
  const answer = unitCell === undefined ? readYesNo(main) : undefined;
  if (answer !== undefined) return { ...nothing, ...remarks, value: answer, isYesNo: true };
  const parsed = parseVietnameseQuantity(main, where);
  if (parsed.outcome === 'empty') return { ...nothing, unit: plainUnit(unitCell).unit, status: 'missing' };
  if (parsed.value === undefined) return { ...nothing, unit: undefined, findings: parsed.findings, isBroken: true };
  return { ...nothing, ...amountsOf(parsed.value, unitCell, String(main)), ...remarks, findings: parsed.findings };
}

/** Reads a whole number that is counted: a numerator, a denominator. Undefined, with a finding, when it is none. */
export function readCount(cell: Cell, where: FindingPlace): { readonly count: number | undefined; readonly findings: readonly Finding[] } {
  const parsed = parseVietnameseQuantity(cell, where);
  if (parsed.outcome === 'empty') return { count: undefined, findings: [] };
  const amount = parsed.value?.form === 'single' ? quantityAmount(parsed.value) : undefined;
  if (amount !== undefined && Number.isSafeInteger(amount)) return { count: amount, findings: parsed.findings };
  return { count: undefined, findings: [...parsed.findings.filter(({ severity }) => severity !== 'error'), indicatorFinding('import.base-unreadable', where, { text: shown(cell) })] };
}

function amountsOf(quantity: Quantity, unitCell: string | undefined, text: string): Partial<ValueReading> & Pick<ValueReading, 'unit'> {
  const column = plainUnit(unitCell);
  const qualifier = quantity.qualifier === 'eq' ? {} : { qualifier: quantity.qualifier };
  if (quantity.form === 'ratio') return { numerator: quantity.numerator, denominator: quantity.denominator, ...qualifier, unit: '%' };
  const isScaled = quantity.scale > 1 || column.scale > 1;
  const scaled = { ...quantity, scale: quantity.scale > 1 ? quantity.scale : column.scale };
  const unit = column.unit ?? quantity.unit;
  const reported = isScaled ? { reported: { text: quantity.scale > 1 ? text : `${text} ${unitCell ?? ''}`.trim() } } : {};
  if (scaled.form === 'range') return { range: rangeAmounts(scaled), ...qualifier, ...reported, unit };
  const value = quantityAmount(scaled);
  return { ...(value === undefined ? {} : { value }), ...qualifier, ...reported, unit };
}

/** Parts the scale from a unit: `triệu đồng` is 1,000,000 and `đồng`. */
function plainUnit(unitCell: string | undefined): { readonly scale: number; readonly unit: string | undefined } {
  if (unitCell === undefined) return { scale: 1, unit: undefined };
  const parsed = parseVietnameseQuantity(`1 ${unitCell}`).value;
  return parsed?.form === 'single' && parsed.scale > 1 ? { scale: parsed.scale, unit: parsed.unit ?? '' } : { scale: 1, unit: unitCell };
}

/** Takes off the brackets behind a figure that say what it is worth: a goal, not verified, the number in the words of the source. */
function partRemarks(cell: Cell): StatusReading & Pick<Observation, 'reported'> & { readonly main: Cell } {
  const match = typeof cell === 'string' ? /^([^()]+)\(([^()]+)\)$/.exec(cell) : null;
  const pieces = match === null ? [] : [match[2]!, ...match[2]!.split(/[;]/)].map((piece) => piece.trim());
  const said = pieces.map((piece) => readStatus(piece)).find((reading) => reading !== undefined);
  const words = pieces.slice(1).map((piece) => reportedWords.exec(piece)?.[1]).find((text) => text !== undefined);
  if (match === null || (said === undefined && words === undefined)) return { main: cell };
  return { main: match[1]!.trim(), ...said, ...(words === undefined ? {} : { reported: { text: words.slice(0, 200) } }) };
}

/** A piece of a cell that is short enough for a sentence. */
export function shown(cell: Cell): string {
  return String(cell ?? '').slice(0, 80);
}
