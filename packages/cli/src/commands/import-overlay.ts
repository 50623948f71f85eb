import { parseResult, type Finding } from '@xaso/core';
import { applyOverlay, parseProcedureOverlay, type ProcedureOverlay } from '@xaso/procedures';
import { importOverlay, overlayColumns, type OverlayImport } from '@xaso/procedures/import';
import { readTable } from '@xaso/readers';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { cliReadLimits } from '../file/read-limits.js';
import { targetOf } from '../file/write-output.js';
import { publishingOptions, type PublishingOptions } from '../import/publishing-options.js';
import { publishDocument } from '../output/publish-document.js';
import { errorsOf, inFile } from '../procedures/read-document.js';
import { readCatalogue } from '../procedures/read-procedures.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso import overlay <file>`: turns a commune's table of fees, counters and telephones into a `procedure-overlay`. */
export const runImportOverlay: RunCommand = async (call) => {
  const target = targetOf(call);
  const options = publishingOptions(call);
  const imported = await importTable(await readInput(call, call.file), call.file, options);
  const doubts = imported.value === undefined ? [] : await unfitting(imported.value, imported.places, call);
  const made = parseResult(imported.value, [...imported.findings, ...doubts]);
  await publishDocument(made, target, call, { indent: 2 });
  return exitCodeOf(made.findings);
};

async function importTable(bytes: Uint8Array, file: string, options: PublishingOptions): Promise<OverlayImport> {
  const table = await readTable(bytes, { fileName: file, headers: overlayColumns, required: ['code'], accept: ['xlsx', 'csv'], limits: cliReadLimits });
  if (table.value === undefined) return { ...parseResult<ProcedureOverlay>(undefined, table.findings), places: new Map() };
  const { value, findings, places } = importOverlay(table.value, options);
  const read = parseProcedureOverlay(value);
  // What a page would refuse is refused here; what else it would say was said of the rows already.
  const refusals = value === undefined ? [] : read.findings.filter(({ severity }) => severity === 'error');
  return { ...parseResult(read.ok ? value : read.value, [...table.findings, ...findings, ...refusals]), places };
}

/** Entries that fit nothing in the catalogue for which they are meant, when it is named, each with its row of the table. */
async function unfitting(overlay: ProcedureOverlay, places: OverlayImport['places'], call: CommandCall): Promise<readonly Finding[]> {
  const file = call.options.get('catalogue');
  if (file === undefined) return [];
  const { value, findings } = await readCatalogue(call, file);
  if (value === undefined) return errorsOf(findings);
  return applyOverlay(value, overlay).findings.map((finding): Finding => {
    const where = places.get(String(finding.values['code']));
    return where === undefined ? inFile(finding, call.file) : { ...finding, where };
  });
}
