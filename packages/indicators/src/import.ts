/** Tables of figures to reports. A page loads this entry only when its data is a table. */
export { importIndicators, readFigures, type ImportIndicatorsOptions, type ReadFigures, type ReadFiguresOptions } from './import/import-indicators.js';
export { definitionColumns, type DefinitionField } from './import/definition-sheet.js';
export { importIndicatorGrid, readIndicatorGrid, type FoundSheet, type IndicatorChoices, type IndicatorGrid, type IndicatorGridOptions } from './import/indicator-grid.js';
export { indicatorTemplate } from './import/indicator-template.js';
export type { NameChoice } from './import/indicator-names.js';
export { ownName, type ChosenName } from './import/match-indicator.js';
export type { SheetShape } from './import/sheet-shape.js';
export { indicatorColumns, type IndicatorField } from './import/indicator-columns.js';
export { readPlace } from './import/read-place.js';
export { reportFromTable, type ReportFromTableOptions } from './import/report-from-table.js';
export { importMessages } from './messages/import-messages.js';
