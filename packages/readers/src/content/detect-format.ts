import type { TableFormat } from '../table/table-book.js';
import { looksLikeJson } from '../json/json-wrapper.js';

const formats: ReadonlyMap<string, TableFormat> = new Map([
  ['json', 'json'],
  ['geojson', 'json'],
  ['jsonl', 'json'],
  ['ndjson', 'json'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['xlsx', 'xlsx'],
]);

/** The extension of a file name or an address, in lower case without its dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  const path = fileName.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The format that a file name promises; undefined for `.txt` and other names that promise none. */
export function formatOfName(fileName: string): TableFormat | undefined {
  return formats.get(extensionOf(fileName));
}

/** The format of a text file: as its owner declares it, else as its name promises, else as its first character looks. */
export function formatOfText(text: string, fileName: string, declared?: TableFormat): 'json' | 'csv' {
  const promised = declared ?? formatOfName(fileName);
  if (promised === 'json' || promised === 'csv') return promised;
  return looksLikeJson(text) ? 'json' : 'csv';
}
