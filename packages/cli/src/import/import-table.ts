import { hasErrors, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { importIndicators, indicatorColumns, parseIndicatorReport, type ImportIndicatorsOptions, type IndicatorReport } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { readTable, type TableFormat } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';

/** What is known about a table beside its cells. */
export interface ImportTableOptions extends Omit<ImportIndicatorsOptions, 'definitions'> {
  readonly accept?: readonly TableFormat[];
}

/**
 * Turns the bytes of a sheet into an indicator report that every page reads. Wrong rows are findings, the others are kept.
 * Never throws for bad data.
 */
export async function importTable(bytes: Uint8Array, file: string, { accept, ...options }: ImportTableOptions): Promise<ParseResult<IndicatorReport>> {
  const table = await readTable(bytes, { fileName: file, headers: indicatorColumns, limits: cliReadLimits, ...(accept === undefined ? {} : { accept }) });
  if (table.value === undefined) return parseResult<IndicatorReport>(undefined, table.findings);
  const imported = importIndicators(table.value, { ...options, definitions: indicatorCatalogue });
  const findings = [...table.findings, ...imported.findings];
  const isBlank = imported.value?.items.every(({ status }) => status === 'missing') ?? false;
  if (isBlank && !hasErrors(findings)) findings.push(cliFinding('file.no-figures', { file, row: 1 }));
  return readableReport(imported.value, findings);
}

/** What a page would refuse (a title beyond all bounds, too many rows) is refused here, before it is published. */
function readableReport(report: IndicatorReport | undefined, findings: readonly Finding[]): ParseResult<IndicatorReport> {
  const read = parseIndicatorReport(report);
  if (report === undefined || read.ok) return parseResult(report, findings);
  // The rest was said of the rows already.
  const refusals = read.findings.filter(({ severity }) => severity === 'error');
  return parseResult(read.value, [...findings, ...refusals]);
}
