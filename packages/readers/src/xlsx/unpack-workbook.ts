import type { FindingLog } from '../finding/finding-log.js';
import type { ReadLimits } from '../table/limits.js';
import { inflate } from './inflate.js';
import { hasReasonableSize } from './inspect-sheet.js';
import { archiveKind, relationsPath, workbookLayout, workbookPath, type SheetEntry } from './workbook.js';
import { WorkbookFault } from './workbook-fault.js';
import { zipDirectory } from './zip-directory.js';

/** A sheet with its XML; undefined when it is not read: hidden, a chart, too wide, one too many. */
export interface UnpackedSheet {
  readonly name: string;
  readonly xml: string | undefined;
}

export interface UnpackedWorkbook {
  /** What the library needs, by path: nothing else is unpacked. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly UnpackedSheet[];
  readonly stylesXml: string;
}

/** Stands in the place of a sheet that is not read, since the library wants each one that the workbook lists. */
const emptySheet = '<worksheet><sheetData/></worksheet>';

/**
 * Unpacks the parts of a workbook that hold its visible tables.
 *
 * @throws WorkbookFault when the archive is damaged, is no workbook, or unpacks to more than the limit.
 */
export async function unpackWorkbook(bytes: Uint8Array, log: FindingLog, limits: ReadLimits): Promise<UnpackedWorkbook> {
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw new WorkbookFault('xlsx.unreadable');
  if (!directory.has(workbookPath)) throw new WorkbookFault('content.archive', { kind: archiveKind(directory) });
  const files = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;
  const unpack = async (path: string): Promise<string> => {
    const entry = directory.get(path);
    if (entry === undefined) throw new WorkbookFault('xlsx.unreadable');
    const part = await inflate(entry, left);
    left -= part.length;
    files.set(path, part);
    return new TextDecoder().decode(part);
  };
  const layout = workbookLayout(await unpack(workbookPath), await unpack(relationsPath));
  if (layout.sharedStrings !== undefined && directory.has(layout.sharedStrings)) await unpack(layout.sharedStrings);
  const stylesXml = layout.styles !== undefined && directory.has(layout.styles) ? await unpack(layout.styles) : '';
  const sheets: UnpackedSheet[] = [];
  for (const { name, path } of wantedSheets(layout.sheets, limits.sheets, log)) {
    const xml = path === undefined ? undefined : await unpack(path);
    const fits = xml !== undefined && hasReasonableSize(xml);
    if (xml !== undefined && !fits) log.add('xlsx.sheet-too-wide', { sheet: name });
    sheets.push({ name, xml: fits ? xml : undefined });
    if (!fits && path !== undefined) files.delete(path);
  }
  for (const { path } of layout.sheets) {
    if (path !== undefined && !files.has(path)) files.set(path, new TextEncoder().encode(emptySheet));
  }
  return { files, sheets, stylesXml };
}

/** Every sheet of the list, in its order; those that are not to be read lose their path. */
function wantedSheets(sheets: readonly SheetEntry[], limit: number, log: FindingLog): readonly Pick<SheetEntry, 'name' | 'path'>[] {
  const tables = sheets.filter((sheet) => sheet.path !== undefined && !sheet.hidden);
  if (tables.length > limit) log.add('table.too-many-sheets', {}, { count: tables.length, limit });
  for (const { name, hidden } of sheets) if (hidden) log.add('xlsx.sheet-hidden', { sheet: name }, { sheet: name });
  const wanted = new Set(tables.slice(0, limit));
  return sheets.map((sheet) => (wanted.has(sheet) ? sheet : { name: sheet.name, path: undefined }));
}
