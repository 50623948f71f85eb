import { formatMessage, type PlainCell, type PlainTable } from '@xaso/core';
import type { ComparisonRow, FigurePart, FigureRow } from '../figure/figure-row.js';
import { tableMessages, type TableMessages } from '../messages/table-messages.js';
import type { ScorecardModel } from './scorecard-model.js';
import { noteText } from './to-plain.js';

/** In this order; `importIndicators` reads the same headers back. */
const columns = [
  'columnPillar',
  'columnIndicator',
  'columnPlace',
  'columnPeriod',
  'columnStatus',
  'columnQualifier',
  'columnValue',
  'columnUnit',
  'columnNumerator',
  'columnDenominator',
  'columnSelfFiled',
  'columnAssisted',
  'columnTarget',
  'columnTargetLabel',
  'columnBenchmark',
  'columnBenchmarkLabel',
  'columnResponsible',
  'columnConfirmedBy',
  'columnConfirmedOn',
  'columnSource',
  'columnNote',
] as const satisfies readonly (keyof TableMessages)[];

/** Who filed what is counted: columns of those boards alone that split a figure. */
const partColumns: readonly string[] = ['columnSelfFiled', 'columnAssisted'] satisfies readonly (typeof columns)[number][];

/**
 * All figures of a scorecard in one table for `toCsv`: numbers stay numbers, each in its own column,
 * and an empty cell means that there is none, never 0.
 */
export function toFigureTable(model: ScorecardModel, messages: TableMessages = tableMessages): PlainTable {
  const hasParts = model.pillars.some(({ rows }) => rows.some(({ parts }) => parts.length > 0));
  const isUsed = columns.map((column) => hasParts || !partColumns.includes(column));
  return {
    type: 'table',
    caption: model.title,
    columns: columns.filter((_, index) => isUsed[index]).map((column) => formatMessage(messages[column])),
    rows: model.pillars.flatMap(({ name, rows }) => rows.map((row) => cellsOf(name, row).filter((_, index) => isUsed[index]))),
  };
}

function cellsOf(pillar: string, row: FigureRow): readonly PlainCell[] {
  const target = row.comparisons.find(({ kind }) => kind === 'target');
  const benchmark = row.comparisons.find(({ kind }) => kind === 'benchmark');
  return [
    pillar,
    row.name,
    row.place,
    row.period,
    row.goalText ?? row.statusText,
    row.qualifierText ?? '',
    valueCell(row),
    row.unit,
    numberCell(row.numerator),
    numberCell(row.denominator),
    partCell(row, 'selfFiled'),
    partCell(row, 'assisted'),
    ...comparisonCells(target),
    ...comparisonCells(benchmark),
    row.responsible ?? '',
    row.confirmedBy?.name ?? '',
    row.confirmedBy?.dateText ?? '',
    row.source === undefined ? '' : row.sourceText,
    noteText({ ...row, partsText: undefined }),
  ];
}

function partCell({ parts }: FigureRow, id: FigurePart['id']): PlainCell {
  return numberCell(parts.find((part) => part.id === id)?.count);
}

/** A range and a share of nothing are text; a calculated percentage is cut where its digits are noise. */
function valueCell({ hasNumber, value, valueText, unit, numerator, denominator }: FigureRow): PlainCell {
  if (!hasNumber || value === undefined) return hasNumber ? valueText : '';
  const isCalculated = unit === '%' && numerator !== undefined && denominator !== undefined;
  return numberCell(isCalculated ? Number(value.toFixed(4)) : value);
}

function numberCell(value: number | undefined): PlainCell {
  return value === undefined ? '' : { type: 'number', value, text: String(value) };
}

function comparisonCells(comparison: ComparisonRow | undefined): readonly PlainCell[] {
  return [numberCell(comparison?.value), comparison?.label ?? ''];
}
