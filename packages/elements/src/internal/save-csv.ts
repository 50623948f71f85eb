import { foldVietnamese, toCsv, type Language, type PlainTable } from '@xaso/core';

/** What a file is called by. */
export interface CsvNaming {
  readonly language: Language;
  /** What is in it, such as `bang-chi-so`. */
  readonly subject: string;
  readonly publisher: string | undefined;
  readonly asOf: string | undefined;
}

let lastAddress: string | undefined;

/** Hands a table to the reader as a CSV file that spreadsheet programs of the language open as it is, and returns its name. No request is made. */
export function saveCsv(table: PlainTable, naming: CsvNaming): string {
  // English programs expect a comma between cells and a point before decimals.
  const text = naming.language === 'en' ? toCsv(table, { separator: ',', decimalSign: '.' }) : toCsv(table);
  const name = csvName(naming);
  // A browser may read the address a while after the click; so it lives until the next file takes its place.
  if (lastAddress !== undefined) URL.revokeObjectURL(lastAddress);
  lastAddress = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = lastAddress;
  link.download = name;
  link.click();
  return name;
}

/** Subject, publisher and day in letters that every system keeps, such as `ocop-uy-ban-nhan-dan-xa-mau-2026-06-30.csv`. */
export function csvName({ subject, publisher = '', asOf = '' }: CsvNaming): string {
  const unit = foldVietnamese(publisher)
    .slice(0, 60)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${[subject, unit, asOf].filter((part) => part !== '').join('-')}.csv`;
}
