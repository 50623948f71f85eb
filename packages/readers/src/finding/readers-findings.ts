import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/readers` can raise, with its severity. Codes are promises: see `test/promises/`. */
export const readersFindingSeverities = {
  // what the file is
  'content.empty': 'error',
  'content.too-large': 'error',
  'content.html': 'error',
  'content.xls': 'error',
  'content.encrypted': 'error',
  'content.archive': 'error',
  'content.binary': 'error',
  'content.format-refused': 'error',
  'content.wrong-extension': 'warning',
  'content.reader-unavailable': 'error',
  // how its text is written
  'encoding.invalid-bytes': 'warning',
  'encoding.legacy-font': 'error',
  'encoding.legacy-converted': 'warning',
  'encoding.nul-removed': 'warning',
  'encoding.utf16-without-mark': 'note',
  'encoding.windows-1258': 'note',
  // JSON
  'json.syntax': 'error',
  'json.truncated': 'error',
  'json.comment': 'error',
  'json.several-values': 'error',
  'json.lines': 'error',
  'json.trailing-text': 'error',
  'json.too-deep': 'error',
  'json.wrapper-removed': 'note',
  'json.forbidden-key': 'warning',
  'json.not-table': 'error',
  'json.nested-value': 'warning',
  // CSV
  'csv.quote-unclosed': 'error',
  'csv.quote-misplaced': 'warning',
  // XLSX
  'xlsx.unreadable': 'error',
  'xlsx.unpacked-too-large': 'error',
  'xlsx.sheet-too-wide': 'error',
  'xlsx.sheet-hidden': 'note',
  'xlsx.error-value': 'warning',
  'xlsx.formula-without-value': 'warning',
  'xlsx.merged-filled': 'note',
  // the size of a table
  'table.too-many-sheets': 'error',
  'table.too-many-rows': 'error',
  'table.too-many-columns': 'error',
  'table.cell-too-long': 'error',
  'table.no-rows': 'warning',
  // its header
  'header.not-found': 'error',
  'header.sheet-skipped': 'note',
  'header.rows-skipped': 'note',
  'header.column-missing': 'error',
  'header.column-unknown': 'note',
  'header.column-unnamed': 'note',
  'header.duplicate': 'warning',
  // its rows
  'row.ragged': 'warning',
  'row.total-skipped': 'note',
  'row.example-skipped': 'note',
  'row.section-skipped': 'note',
  'row.footnote-skipped': 'note',
  'row.numbering-skipped': 'note',
  // what somebody has chosen
  'mapping.unreadable': 'error',
  'mapping.entry-ignored': 'warning',
  // the list of findings itself
  'reader.findings-shortened': 'note',
} as const satisfies Record<string, Severity>;

export type ReadersFindingCode = keyof typeof readersFindingSeverities;

export const readersFinding = findingMaker<ReadersFindingCode>(readersFindingSeverities);
