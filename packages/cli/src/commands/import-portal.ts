import { formatNumber, parseResult, type Finding } from '@xaso/core';
import { parseProcedureCatalogue, type PortalImport, type ProcedureCatalogue } from '@xaso/procedures';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { targetOf } from '../file/write-output.js';
import { publishingOptions } from '../import/publishing-options.js';
import { say } from '../output/print-report.js';
import { publishDocument, type MadeDocument } from '../output/publish-document.js';
import { importRows } from '../procedures/import-rows.js';
import { isWorkbook, listingOf } from '../procedures/listing-sheet.js';
import { portalRows, type PortalRow } from '../procedures/portal-rows.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso import portal <file…>`: turns records of the national portal, or rows of its listing, into a `procedure-catalogue`. */
export const runImportPortal: RunCommand = async (call) => {
  const target = targetOf(call);
  const options = publishingOptions(call);
  const rows: PortalRow[] = [];
  const findings: Finding[] = [];
  for (const file of call.files) {
    const bytes = await readInput(call, file);
    const read = isWorkbook(bytes) ? await listingOf(bytes, file) : portalRows(bytes, file);
    rows.push(...(read.value ?? []));
    findings.push(...read.findings);
  }
  const imported = importRows(rows, options);
  const made = readableCatalogue(imported, [...findings, ...imported.findings]);
  await publishDocument(made, target, call, { indent: 2, remarks: () => (rows.length > 0 ? saySummary(imported.summary, call) : undefined) });
  return exitCodeOf(made.findings);
};

/** What a page would refuse is refused here, before it is published. */
function readableCatalogue({ value, summary }: PortalImport, findings: readonly Finding[]): MadeDocument {
  const read = parseProcedureCatalogue(value);
  const catalogue: ProcedureCatalogue | undefined = read.ok ? value : read.value;
  const refusals = read.findings.filter(({ severity }) => severity === 'error');
  return { ...parseResult(catalogue, [...findings, ...refusals]), summary };
}

function saySummary({ records, imported, deadlines, fees, papers }: PortalImport['summary'], call: CommandCall): void {
  const number = (count: number): string => formatNumber(count, call.words);
  say(call, 'portalRecords', { records: number(records), imported: number(imported) });
  if (imported === 0) return;
  if (deadlines.rows + fees.rows + papers.items === 0) return say(call, 'portalListing');
  say(call, 'portalDeadlines', { understood: number(deadlines.structured), rows: number(deadlines.rows), rest: number(deadlines.rows - deadlines.structured) });
  say(call, 'portalFees', { understood: number(fees.understood), rows: number(fees.rows), rest: number(fees.rows - fees.understood) });
  say(call, 'portalPapers', { items: number(papers.items), papers: number(papers.papers), rules: number(papers.rules), headings: number(papers.headings) });
}
