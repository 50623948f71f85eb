import { resolve } from 'node:path';
import { formatCivilDate, formatNumber, type Finding, type ParseResult } from '@xaso/core';
import type { IndicatorReport } from '@xaso/indicators';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { writeOutput } from '../file/write-output.js';
import { importOptions } from '../import/import-options.js';
import { importTable } from '../import/import-table.js';
import { printReport, say } from '../output/print-report.js';
import { UsageFault } from '../usage-fault.js';
import type { Command, CommandCall } from './command.js';

/** `xaso import indicators <file>`: turns a table of figures into an `indicator-report`. Good rows are kept beside wrong ones. */
export const importIndicatorsCommand: Command = {
  name: 'import indicators',
  help: 'helpImportIndicators',
  options: ['publisher', 'unit', 'unit-code', 'as-of', 'period', 'title', 'source', 'out', 'force'],
  run: async (call) => {
    const target = targetOf(call);
    const options = importOptions(call);
    const imported = await importTable(await readInput(call), call.file, { ...options, accept: ['xlsx', 'csv'] });
    const code = exitCodeOf(imported.findings);
    await publish(imported, target, call);
    return code;
  },
};

/** The file to write; undefined for the standard output. */
function targetOf({ file, options, format }: CommandCall): string | undefined {
  const out = options.get('out');
  const target = out === '-' ? undefined : out;
  if (target === undefined && format === 'json') throw new UsageFault('jsonWithoutOut');
  if (target !== undefined && resolve(target) === resolve(file)) throw new UsageFault('outIsInput', { file });
  return target;
}

/** The document is written before anything is said, so that a target which can't be written is the only thing said. */
async function publish({ ok, value, findings }: ParseResult<IndicatorReport>, target: string | undefined, call: CommandCall): Promise<void> {
  const { file, terminal, words } = call;
  const count = value?.items.length ?? 0;
  const text = value === undefined || count === 0 ? undefined : `${JSON.stringify(value, null, 2)}\n`;
  if (text !== undefined && target !== undefined) await writeOutput(call, target, text);
  printReport({ file, ok, items: count, findings }, call);
  if (findings.some(isPlaceMissing)) say(call, 'unitHint');
  if (value === undefined || text === undefined) say(call, 'nothingWritten');
  else if (target === undefined) terminal.out(text);
  else say(call, 'wrote', { file: target, count, number: formatNumber(count, words), date: formatCivilDate(value.asOf, words.language) });
}

function isPlaceMissing({ code }: Finding): boolean {
  return code === 'import.place-missing';
}
