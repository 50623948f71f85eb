import { emptyMapping, parseTableMapping, readJson, writeTableMapping, type ColumnChoice, type TableMapping } from '@xaso/readers';
import type { Finding } from '@xaso/core';
import type { CommandCall } from '../commands/command.js';
import { readInput } from '../file/read-input.js';
import type { SheetReading } from './sheet-kind.js';

/** What somebody has chosen for such sheets, as `--mapping` says; and what is wrong with that file. */
export async function readMapping(call: CommandCall): Promise<{ readonly mapping: TableMapping; readonly findings: readonly Finding[] }> {
  const file = call.options.get('mapping');
  if (file === undefined) return { mapping: emptyMapping, findings: [] };
  const json = readJson(await readInput(call, file), { fileName: file });
  if (json.value === undefined) return { mapping: emptyMapping, findings: json.findings };
  const { value = emptyMapping, findings } = parseTableMapping(json.value, file);
  return { mapping: value, findings };
}

/** What a sheet leaves to be chosen: columns that were not read and that resemble one that is known, and names that nothing known has. */
export function openChoices({ columns, names }: Pick<SheetReading, 'columns' | 'names'>): { readonly columns: readonly ColumnChoice[]; readonly names: SheetReading['names'] } {
  return { columns: columns.filter(({ field }) => field === undefined), names };
}

/**
 * The text of a mapping that says what has happened: a column that was not read is left out, an unknown name is an indicator of its own. Beside
 * each stands what it may be, for somebody who changes the file by hand.
 */
export function mappingText(reading: Pick<SheetReading, 'columns' | 'names'>, { sheets, names }: TableMapping): string {
  const open = openChoices(reading);
  const bySheet = new Map<string | undefined, object[]>();
  for (const { sheet, header, candidates } of open.columns) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { header, field: null, candidates }]);
  const added = Array.from(bySheet, ([sheet, columns]) => {
    const own = sheets.find((each) => each.sheet === sheet);
    const known = own?.columns ?? [];
    return { ...own, ...(sheet === undefined ? {} : { sheet }), columns: [...known, ...columns.filter((column) => !known.some(({ header }) => header === (column as { header: string }).header))] };
  });
  const kept = sheets.filter(({ sheet }) => !bySheet.has(sheet));
  const unknown = open.names.map(({ written, candidates }) => ({ written, means: 'own', candidates: candidates.map(({ id, name }) => `${id}: ${name}`) }));
  return writeTableMapping({ sheets: [...kept, ...added] as TableMapping['sheets'], names: [...names, ...unknown] });
}
