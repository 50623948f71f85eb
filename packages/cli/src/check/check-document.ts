import { coreFinding, excerpt, parseHolidayCalendar, parseResult, parseUnitDirectory, unknownFieldFindings, type DocumentKind, type ParseResult } from '@xaso/core';
import { cliFinding } from '../cli-findings.js';
import { documentSchemas } from './generated/document-schemas.js';

type Checked = ParseResult<{ readonly items: readonly unknown[] }>;
type Parse = (input: unknown) => Checked;

/** How each kind of document is parsed; its package comes with the first document. A kind that is missing here has no parser yet. */
const parsers: Partial<Record<DocumentKind, () => Promise<Parse>>> = {
  'indicator-report': indicatorReports,
  'criteria-set': async () => (await import('@xaso/criteria')).parseCriteriaSet,
  evaluation: async () => (await import('@xaso/criteria/league')).parseEvaluation,
  'procedure-catalogue': async () => (await import('@xaso/procedures')).parseProcedureCatalogue,
  'procedure-overlay': async () => (await import('@xaso/procedures')).parseProcedureOverlay,
  'ocop-catalogue': async () => (await import('@xaso/ocop')).parseOcopCatalogue,
  'place-directory': async () => (await import('@xaso/places')).parsePlaceDirectory,
  'search-lexicon': async () => (await import('@xaso/procedures')).parseSearchLexicon,
  'search-index': async () => (await import('@xaso/procedures')).parseSearchIndex,
  'unit-directory': async () => parseUnitDirectory,
  'holiday-calendar': async () => parseHolidayCalendar,
};

/** The kinds of document that `checkDocument` knows. */
export const checkedKinds: readonly string[] = Object.keys(parsers);

/** Checks a document by its own `kind`, and names the fields that nobody would read. Never rejects for bad data. */
export async function checkDocument(input: unknown): Promise<Checked> {
  if (typeof input !== 'object' || input === null) return parseResult<never>(undefined, [coreFinding('document.not-object', { path: '' })]);
  const { kind } = input as { readonly kind?: unknown };
  const supported = checkedKinds.join(', ');
  if (typeof kind !== 'string') return parseResult<never>(undefined, [cliFinding('file.kind-missing', { path: 'kind' }, { supported })]);
  const load = Object.hasOwn(parsers, kind) ? parsers[kind as DocumentKind] : undefined;
  const schema = documentSchemas[kind as DocumentKind];
  if (load === undefined || schema === undefined) {
    return parseResult<never>(undefined, [cliFinding('file.kind-unsupported', { path: 'kind' }, { kind: excerpt(kind, 80), supported })]);
  }
  const parse = await load();
  const { value, findings } = parse(input);
  return parseResult(value, [...findings, ...unknownFieldFindings(input, schema)]);
}

async function indicatorReports(): Promise<Parse> {
  const [{ parseIndicatorReport }, { indicatorCatalogue }] = await Promise.all([import('@xaso/indicators'), import('@xaso/indicators/catalogue')]);
  return (input) => parseIndicatorReport(input, { definitions: indicatorCatalogue });
}
