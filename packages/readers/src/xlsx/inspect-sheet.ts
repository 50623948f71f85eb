import { columnIndex } from '../table/column-letter.js';
import { percentText } from '../table/percent-text.js';
import type { CellNotice, MergedCells } from '../table/raw-sheet.js';
import { isoText } from './date-text.js';
import { attributeOf, unescapeXml } from './xml-tags.js';

/** A cell that the library would read wrongly or not at all, with what stands in the sheet. Positions count from 0. */
export interface SpecialCell {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
  readonly notice?: Pick<CellNotice, 'code' | 'values'>;
}

export interface SheetInspection {
  readonly cells: readonly SpecialCell[];
  readonly merges: readonly MergedCells[];
}

const rowsOfExcel = 1_048_576;
const columnsOfExcel = 16_384;

/** The library fills the rectangle from A1 to the last cell: two lone cells far apart would fill the memory. */
const largestRectangle = 5_000_000;

/**
 * Whether every row and cell has a plain address and the rectangle around them is of reasonable size.
 * Looks at whatever resembles an address, so that no way of writing one can slip by.
 */
export function hasReasonableSize(xml: string): boolean {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, namespace, value] of xml.matchAll(/(xmlns:)?\br\s*=\s*["']([^"']*)["']/g)) {
    if (namespace !== undefined) continue;
    const address = /^([A-Z]{0,3})([0-9]{1,7})$/.exec(value!);
    if (address === null || Number(address[2]) > rowsOfExcel) return false;
    if (address[1] === '') continue;
    lastRow = Math.max(lastRow, Number(address[2]));
    lastColumn = Math.max(lastColumn, columnIndex(address[1]!) + 1);
  }
  return lastColumn <= columnsOfExcel && lastRow * lastColumn <= largestRectangle;
}

/** Finds what the library passes over: percentages, errors such as `#DIV/0!`, formulas nobody has computed, ISO dates, merged rows. */
export function inspectSheet(xml: string, percents: ReadonlySet<number>): SheetInspection {
  const plain = withoutPrefix(xml);
  return { cells: specialCells(plain, percents), merges: mergedCells(plain) };
}

/** Some writers put a prefix before every name (`<x:c>`). */
function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z]\w{0,20}):worksheet\b/.exec(xml.slice(0, 4000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

interface OpenCell {
  readonly attributes: string;
  formula: boolean;
  value: string | undefined;
}

function specialCells(xml: string, percents: ReadonlySet<number>): SpecialCell[] {
  if (percents.size === 0 && !/ t="[ed]"/.test(xml) && !xml.includes('<f')) return [];
  const found: SpecialCell[] = [];
  let open: OpenCell | undefined;
  const close = (): void => {
    const cell = open === undefined ? undefined : specialCell(open, percents);
    if (cell !== undefined) found.push(cell);
  };
  for (const match of xml.matchAll(/<([cfv])((?:\s[^<>]{0,4000})?)\/?>/g)) {
    const [whole, name, attributes] = match as unknown as [string, string, string];
    if (name === 'c') {
      close();
      open = { attributes, formula: false, value: undefined };
    } else if (open !== undefined && name === 'f') {
      open.formula = true;
    } else if (open !== undefined) {
      const start = match.index + whole.length;
      open.value = whole.endsWith('/>') ? '' : unescapeXml(xml.slice(start, xml.indexOf('<', start)));
    }
  }
  close();
  return found;
}

function specialCell({ attributes, formula, value }: OpenCell, percents: ReadonlySet<number>): SpecialCell | undefined {
  const place = / r="([A-Z]{1,3})([0-9]{1,7})"/.exec(attributes);
  if (place === null) return undefined;
  const at = { row: Number(place[2]) - 1, column: columnIndex(place[1]!) };
  const type = / t="([a-zA-Z]{1,9})"/.exec(attributes)?.[1] ?? 'n';
  if (type === 'e') return { ...at, text: value ?? null, notice: { code: 'xlsx.error-value', values: { value: value ?? '' } } };
  if (type === 'd') return { ...at, text: isoText(value ?? '') };
  if (formula && value === undefined && type !== 'inlineStr') {
    return { ...at, text: null, notice: { code: 'xlsx.formula-without-value' } };
  }
  const style = / s="([0-9]{1,7})"/.exec(attributes)?.[1];
  if (type !== 'n' || style === undefined || !value || !percents.has(Number(style))) return undefined;
  const stored = Number(value);
  return Number.isFinite(stored) ? { ...at, text: percentText(stored) } : undefined;
}

function mergedCells(xml: string): MergedCells[] {
  const merges: MergedCells[] = [];
  for (const match of xml.matchAll(/<mergeCell(\s[^<>]{0,400})\/?>/g)) {
    const range = /^([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})$/.exec(attributeOf(match[1]!, 'ref') ?? '');
    if (range === null) continue;
    merges.push({ firstRow: Number(range[2]) - 1, lastRow: Number(range[4]) - 1, firstColumn: columnIndex(range[1]!), lastColumn: columnIndex(range[3]!) });
  }
  return merges;
}
