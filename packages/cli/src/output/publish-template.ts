import type { CommandCall } from '../commands/command.js';
import { writeOutput } from '../file/write-output.js';
import { UsageFault } from '../usage-fault.js';
import { say } from './print-report.js';

/** Writes a table to be filled in, as it was asked for: a workbook only into a file. */
export async function publishTemplate(call: CommandCall, asText: () => string, asWorkbook: () => Uint8Array): Promise<void> {
  const { options, terminal } = call;
  const out = options.get('out');
  const target = out === '-' ? undefined : out;
  const isText = options.has('format') ? call.format === 'csv' : target === undefined || /\.csv$/i.test(target);
  if (target === undefined && !isText) throw new UsageFault('workbookWithoutOut');
  if (target === undefined) return terminal.out(asText());
  await writeOutput(call, target, isText ? asText() : asWorkbook());
  say(call, 'templateWritten', { file: target });
}
