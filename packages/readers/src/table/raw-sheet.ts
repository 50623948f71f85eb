import type { FindingValues } from '@xaso/core';
import type { ReadersFindingCode } from '../finding/readers-findings.js';
import type { Cell } from './table-book.js';

/** Something noticed in a cell before the header was known; it becomes a finding once its column has a name. */
export interface CellNotice {
  readonly code: ReadersFindingCode;
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  /** Position of the column, from 0; left out when the notice is about the whole row. */
  readonly column?: number;
  readonly values?: FindingValues;
}

/** Cells that the file itself has joined. Positions among the rows and columns of the sheet, from 0, both ends included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet as a format reader hands it over: every row of the file, in order, nothing skipped. */
export interface RawSheet {
  readonly name: string | undefined;
  readonly rows: readonly (readonly Cell[])[];
  /** Row number of `rows[0]`; 0 when that row is a header which does not stand in the file as a row. */
  readonly firstRow: number;
  /** Whether the file itself gives each row its number of cells, so that a row of another length is a mistake. */
  readonly ragged: boolean;
  /** Whether `rows[0]` is known to be the header. */
  readonly headerFirst: boolean;
  /** Whether the reader stopped before the end of the sheet, because it had more rows than the limit. */
  readonly truncated: boolean;
  /** Cells that are joined, where the format knows such a thing. */
  readonly merges?: readonly MergedCells[];
  readonly notices: readonly CellNotice[];
}

/** What a format reader gives: the sheets, in the order of the file. Findings went into the log. */
export type RawSheets = readonly RawSheet[];
