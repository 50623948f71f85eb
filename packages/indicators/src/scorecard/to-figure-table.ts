import { formatMessage, type PlainCell, type PlainTable } from '@xaso/core';
import type { ComparisonRow, FigureRow } from '../figure/figure-row.js';
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

/**
 * All figures of a scorecard in one table for `toCsv`: numbers stay numbers, each in its own column,
 * and an empty cell means that there is none, never 0.
 */
export function toFigureTable(model: ScorecardModel, messages: TableMessages = tableMessages): PlainTable {
  return {
    type: 'table',
    caption: model.title,
    columns: columns.map((column) => formatMessage(messages[column])),
    rows: model.pillars.flatMap(({ name, rows }) => rows.map((row) => cellsOf(name, row))),
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
    ...comparisonCells(target),
    ...comparisonCells(benchmark),
    row.responsible ?? '',
    row.confirmedBy?.name ?? '',
    row.confirmedBy?.dateText ?? '',
    row.source === undefined ? '' : row.sourceText,
    noteText(row),
  ];
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
