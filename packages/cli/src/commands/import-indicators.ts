import type { Finding } from '@xaso/core';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { targetOf } from '../file/write-output.js';
import { importOptions } from '../import/import-options.js';
import { importTable } from '../import/import-table.js';
import { say } from '../output/print-report.js';
import { publishDocument } from '../output/publish-document.js';
import type { RunCommand } from './command.js';

/** `xaso import indicators <file>`: turns a table of figures into an `indicator-report`. Good rows are kept beside wrong ones. */
export const runImportIndicators: RunCommand = async (call) => {
  const target = targetOf(call);
  const options = importOptions(call);
  const imported = await importTable(await readInput(call, call.file), call.file, { ...options, accept: ['xlsx', 'csv'] });
  await publishDocument(imported, target, call, {
    indent: 2,
    remarks: () => (imported.findings.some(isPlaceMissing) ? say(call, 'unitHint') : undefined),
    says: { written: 'wrote', nothing: 'nothingWritten' },
  });
  return exitCodeOf(imported.findings);
};

function isPlaceMissing({ code }: Finding): boolean {
  return code === 'import.place-missing';
}
