/** Tables of figures to reports. A page loads this entry only when its data is a table. */
export { importIndicators, readFigures, type ImportIndicatorsOptions, type ReadFigures, type ReadFiguresOptions } from './import/import-indicators.js';
export { indicatorColumns, type IndicatorField } from './import/indicator-columns.js';
export { readPlace } from './import/read-place.js';
export { reportFromTable, type ReportFromTableOptions } from './import/report-from-table.js';
export { importMessages } from './messages/import-messages.js';
