import { formatMessage, hasErrors } from '@xaso/core';
import type { TableMapping } from '@xaso/readers';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { makeFolder, targetOf, writeOutput } from '../file/write-output.js';
import { baseName } from '../import/base-name.js';
import { inputFiles } from '../import/input-files.js';
import { mappingText, openChoices, readMapping } from '../import/mapping-file.js';
import { printChoices } from '../import/print-choices.js';
import { sheetKinds } from '../import/sheet-kinds.js';
import type { SheetKind, SheetReading } from '../import/sheet-kind.js';
import { printSummary, type SummaryLine } from '../output/print-summary.js';
import { say, shownName } from '../output/print-report.js';
import { publishDocument } from '../output/publish-document.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso import indicators`, `overlay`, `ocop`, `places`: turns a sheet into a document, or each sheet of a folder into one of its own. */
export function importSheet(name: keyof typeof sheetKinds): RunCommand {
  return async (call) => {
    const { files, isMany } = await inputFiles(call);
    const kind = await sheetKinds[name]();
    return isMany ? importFiles(files, kind, call) : importFile(kind, call);
  };
}

async function importFile(kind: SheetKind, call: CommandCall): Promise<ExitCode> {
  const { file, terminal } = call;
  const target = targetOf(call);
  kind.prepare(call);
  const { mapping, findings } = await readMapping(call);
  const reading = await readSheet(kind, file, mapping, call);
  const made = { ...reading, findings: [...findings, ...reading.findings] };
  terminal.progress(undefined);
  const open = openChoices(made);
  const summary = open.columns.length + open.names.length === 0 ? {} : { summary: { choices: open } };
  await publishDocument({ ok: !hasErrors(made.findings), value: made.value, findings: made.findings, ...summary }, target, call, { indent: 2, remarks: () => remark(made, kind, mapping, call), says: kind.says });
  return exitCodeOf(made.findings);
}

/** What else is written, once the document itself is; and what helps with it. */
async function remark(made: SheetReading, kind: SheetKind, mapping: TableMapping, call: CommandCall): Promise<void> {
  await writeChoices(made, mapping, call);
  await writeStaff(made, call.options.get('staff-out'), call);
  const hint = kind.remark?.(made.findings);
  if (hint !== undefined) say(call, hint);
  if (call.format !== 'json') printChoices(made, kind, call);
}

async function readSheet(kind: SheetKind, file: string, mapping: TableMapping, call: CommandCall): Promise<SheetReading> {
  const { terminal, words } = call;
  terminal.progress(formatMessage(words.cli.progressReading, { file: shownName(file, words) }));
  return kind.read(await readInput(call, file), { call, file, mapping });
}

async function writeChoices(made: SheetReading, mapping: TableMapping, call: CommandCall): Promise<void> {
  const target = call.options.get('save-mapping');
  if (target === undefined) return;
  await writeOutput(call, target, mappingText(made, mapping));
  say(call, 'mappingWritten', { file: target });
}

async function writeStaff({ staff }: SheetReading, target: string | undefined, call: CommandCall): Promise<void> {
  if (target === undefined || staff === undefined || staff.items.length === 0) return;
  await writeOutput(call, target, `${JSON.stringify(staff, null, 2)}\n`);
  say(call, 'staffWritten', { file: target });
}

/** Each file becomes a document of its own in the folder at `--out`; one table at the end says what became of each. */
async function importFiles(files: readonly string[], kind: SheetKind, call: CommandCall): Promise<ExitCode> {
  const { options, terminal, words } = call;
  const folder = options.get('out');
  if (folder === undefined || folder === '-') throw new UsageFault('folderNeedsOut');
  if (options.has('staff-out')) throw new UsageFault('staffOfOneFile');
  kind.prepare(call);
  const { mapping, findings: ofMapping } = await readMapping(call);
  await makeFolder(call, folder);
  const lines: SummaryLine[] = [];
  const names = new Set<string>();
  for (const [index, file] of files.entries()) {
    terminal.progress(formatMessage(words.cli.progressFile, { file: shownName(file, words), number: index + 1, of: files.length }));
    const { value, findings } = await readSheet(kind, file, mapping, call);
    const isWritten = value !== undefined && value.items.length > 0;
    const target = `${folder.replace(/[\\/]$/, '')}/${freeName(baseName(file), names)}.json`;
    if (isWritten) await writeOutput(call, target, `${JSON.stringify(value, null, 2)}\n`);
    lines.push({ file, items: value?.items.length ?? 0, findings, target: isWritten ? target : undefined });
  }
  terminal.progress(undefined);
  printSummary(lines, ofMapping, call);
  return exitCodeOf([...ofMapping, ...lines.flatMap(({ findings }) => findings)]);
}

/** "Xã Mẫu.xlsx" and "Xã Mẫu.csv" of one folder are two documents. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
  taken.add(free.toLowerCase());
  return free;
}
