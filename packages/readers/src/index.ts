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
export { headerKey, type HeaderSpec } from './table/header-spec.js';
export { readTable, type ReadTableOptions } from './table/read-table.js';
export { readJson, type ReadJsonOptions } from './json/read-json.js';
export { formatOfName } from './content/detect-format.js';
export type { FallbackEncoding } from './encoding/decode-text.js';
export { legacyFontOf, type LegacyFont } from './encoding/legacy-font.js';
export { readersMessagesVi } from './messages/vi.js';
export { readersFinding, readersFindingSeverities, type ReadersFindingCode } from './finding/readers-findings.js';
