import { hasErrors, parseResult, parseWith, type ParseResult } from '@xaso/core';
import { checkProduct } from './check-product.js';
import { validateOcopProduct } from './generated/ocop-catalogue.validate.js';
import type { OcopProduct } from './product.schema.js';
import { withoutStarMarks } from './star-marks.js';

/** Turns untrusted JSON into one product, or into the list of fields that are wrong. Never throws. */
export function parseOcopProduct(input: unknown): ParseResult<OcopProduct> {
  const { value, findings } = parseWith<OcopProduct>(validateOcopProduct, input);
  if (value === undefined) return parseResult<OcopProduct>(undefined, findings);
  const own = checkProduct(value, '');
  return parseResult(hasErrors(own) ? undefined : own.some(({ code }) => code === 'ocop.star-marks') ? withoutStarMarks(value) : value, [...findings, ...own]);
}
