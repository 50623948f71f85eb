export { defaultReadLimits, type ReadLimits } from './table/limits.js';
export {
  cellOf,
  columnOf,
  placeOf,
  type Cell,
  type TableBook,
  type TableColumn,
  type TableFormat,
  type TableRow,
  type TableSheet,
} from './table/table-book.js';
export { headerKey, headerMatcher, type HeaderMatcher, type HeaderSpec } from './table/header-spec.js';
export { columnChoices, type ColumnChoice } from './table/column-choices.js';
export { likeness, likenessTo } from './table/likeness.js';
export type { MergedCells, RawSheet } from './table/raw-sheet.js';
export { readGrid, type GridBook, type ReadGridOptions } from './table/read-grid.js';
export { readTable, tableOf, type ReadTableOptions, type TableOptions } from './table/read-table.js';
export { emptyMapping, parseTableMapping, sheetMappingOf, writeTableMapping, type SheetMapping, type TableMapping } from './table/table-mapping.js';
export { readJson, type ReadJsonOptions } from './json/read-json.js';
export { formatOfName } from './content/detect-format.js';
export type { FallbackEncoding } from './encoding/decode-text.js';
export { legacyFontOf, type LegacyFont } from './encoding/legacy-font.js';
export { readersMessagesVi } from './messages/vi.js';
export { readersFinding, readersFindingSeverities, type ReadersFindingCode } from './finding/readers-findings.js';
