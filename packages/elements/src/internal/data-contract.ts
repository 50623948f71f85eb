import type { ParseResult } from '@xaso/core';
import type { FetchLimits } from './data/fetch-limits.js';
import type { InlineTable } from './data/inline-table.js';
import type { DataFileReader } from './data/read-file.js';
import type { OnDemand } from './on-demand.js';

/** The code that turns what stands in a page or a file into a value. */
export interface DataReader<T> extends DataFileReader<T> {
  /** Reads the plain table inside the element. */
  parseTable(table: InlineTable): ParseResult<T> | Promise<ParseResult<T>>;
  /** The work that a value needs before it is shown, such as loading the official definitions. When it fails, the value is shown without. */
  prepare?(value: T): (() => Promise<unknown>) | undefined;
}

/** What an element knows about its data. */
export interface DataContract<T> {
  /** The code that reads the data: it comes when there is data to read. */
  readonly reader: OnDemand<DataReader<T>>;
  /** The value of the host's data property; undefined when none is set. */
  property(): unknown;
  /** Whether a valid value holds nothing to show. */
  isEmpty?(value: T): boolean;
  /** What `isEmpty` asks for beside the value, such as an attribute: when it changes, the value is judged again. */
  question?(): unknown;
  /** Limits of loading, where the usual ones don't fit. */
  readonly limits?: Partial<FetchLimits>;
}
