import type { ProductQuery } from '@xaso/ocop';

/** Detail of `xa-ocop-select`. */
export interface OcopSelectDetail {
  /** Id of the product whose card was opened. */
  readonly id: string;
  readonly name: string;
}

/** Detail of `xa-ocop-search`. */
export interface OcopSearchDetail {
  /** What was asked for: text, filters, order. */
  readonly query: ProductQuery;
  /** How many products were found. */
  readonly count: number;
}
