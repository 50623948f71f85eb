import { coreFinding, excerpt, parseHolidayCalendar, parseResult, parseUnitDirectory, unknownFieldFindings, type DocumentKind, type ParseResult } from '@xaso/core';
import { parseIndicatorReport } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { cliFinding } from '../cli-findings.js';
import { documentSchemas } from './generated/document-schemas.js';

type Checked = ParseResult<{ readonly items: readonly unknown[] }>;

/** How each kind of document is parsed. A kind that is missing here belongs to a package that has no parser yet. */
const parsers: Partial<Record<DocumentKind, (input: unknown) => Checked>> = {
  'indicator-report': (input) => parseIndicatorReport(input, { definitions: indicatorCatalogue }),
  'unit-directory': parseUnitDirectory,
  'holiday-calendar': parseHolidayCalendar,
};

/** Checks a document by its own `kind`, and names the fields that nobody would read. Never throws for bad data. */
export function checkDocument(input: unknown): Checked {
  if (typeof input !== 'object' || input === null) return parseResult<never>(undefined, [coreFinding('document.not-object', { path: '' })]);
  const { kind } = input as { readonly kind?: unknown };
  const supported = Object.keys(parsers).join(', ');
  if (typeof kind !== 'string') return parseResult<never>(undefined, [cliFinding('file.kind-missing', { path: 'kind' }, { supported })]);
  const parse = Object.hasOwn(parsers, kind) ? parsers[kind as DocumentKind] : undefined;
  const schema = documentSchemas[kind as DocumentKind];
  if (parse === undefined || schema === undefined) {
    return parseResult<never>(undefined, [cliFinding('file.kind-unsupported', { path: 'kind' }, { kind: excerpt(kind, 80), supported })]);
  }
  const { value, findings } = parse(input);
  return parseResult(value, [...findings, ...unknownFieldFindings(input, schema)]);
}
