/** Writing workbooks: sheets that are filled in or printed. A page loads this entry only when it makes one. */
export type { CellStyle } from './workbook/styles.js';
export { exampleMark, templateSheets, type TableTemplate, type TemplateColumn, type TemplateSheet } from './workbook/template.js';
export { workbook, type CellChoices, type PlainSheet, type SheetCell } from './workbook/workbook.js';
