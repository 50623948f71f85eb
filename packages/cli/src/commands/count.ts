import { parsePeriod, parseResult, toCsv, type CivilDate, type DocumentSource, type ParseResult, type Period, type Publisher } from '@xaso/core';
import { parseIndicatorReport, readPlace, type IndicatorReport, type Observation, type PlaceRef } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { ocopObservations, parseOcopCatalogue, type OcopCatalogue } from '@xaso/ocop';
import { coverageObservation, notYetLocated, parsePlaceDirectory, type PlaceDirectory } from '@xaso/places';
import { toPlaceTable } from '@xaso/places/plain';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { knownOption, textOption } from '../import/publishing-options.js';
import { say } from '../output/print-report.js';
import { publishDocument } from '../output/publish-document.js';
import { readDocument } from '../procedures/read-document.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

type List = PlaceDirectory | OcopCatalogue;

/**
 * `xaso count <file>`: the figures that a list of places or of products gives, as a report for the scorecard. With `--staff-out` the businesses
 * that are not on Google Maps yet are written for the office, as a sheet or as a document.
 */
export const runCount: RunCommand = async (call) => {
  const { file, options, words } = call;
  const target = targetOf(call);
  const asked = textOption(options, 'period');
  if (asked === undefined) throw new UsageFault('countNeedsPeriod');
  const period = knownOption('period', asked, parsePeriod(asked), words);
  const { value: list, findings } = readDocument<List>(await readInput(call, file), file, { 'place-directory': parsePlaceDirectory, 'ocop-catalogue': parseOcopCatalogue });
  const place = readPlace(textOption(options, 'unit'));
  const counted = list === undefined ? parseResult<readonly Observation[]>(undefined, []) : figuresOf(list, period, place);
  const all = [...findings, ...counted.findings];
  const report = list === undefined || counted.value === undefined ? undefined : reportOf(list, counted.value);
  await publishDocument({ ok: report !== undefined, value: report, findings: all }, target, call, { indent: 2, says: { written: 'wroteFigures', nothing: 'nothingWritten' }, remarks: () => writeWorkList(list, call) });
  return exitCodeOf(all);
};

function figuresOf(list: List, period: Period, place: PlaceRef | undefined): ParseResult<readonly Observation[]> {
  if (list.kind === 'ocop-catalogue') return ocopObservations(list, { period, place });
  const { value, findings } = coverageObservation(list, { period, place });
  return parseResult(value === undefined ? undefined : [value], findings);
}

/** The report names the list as the source of its figures. */
function reportOf({ publisher, asOf, title, sources }: { readonly publisher: Publisher; readonly asOf: CivilDate; readonly title?: string | undefined; readonly sources: readonly DocumentSource[] }, items: readonly Observation[]): IndicatorReport | undefined {
  const source: DocumentSource = { ...(title === undefined ? sources[0] : undefined), id: 'danh-sach', title: title ?? sources[0]?.title ?? publisher.name };
  const document = { kind: 'indicator-report', schemaVersion: 1, publisher, asOf, sources: [source], items: items.map((item) => ({ ...item, sourceId: source.id })) };
  return parseIndicatorReport(document, { definitions: indicatorCatalogue }).value;
}

async function writeWorkList(list: List | undefined, call: CommandCall): Promise<void> {
  const file = call.options.get('staff-out');
  if (file === undefined || list?.kind !== 'place-directory') return;
  const missing = notYetLocated(list);
  const text = /\.csv$/i.test(file) ? toCsv(toPlaceTable(missing, { language: 'vi' })) : `${JSON.stringify(missing, null, 2)}\n`;
  await writeOutput(call, file, text);
  say(call, 'notLocatedWritten', { file, count: missing.items.length });
}
