import { coreFinding, excerpt, hasErrors, parseResult, type DocumentKind, type Finding, type ParseResult } from '@xaso/core';
import { readJson } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';

/** How the kinds of document that a command takes are parsed. */
export type Parsers<T> = Readonly<Partial<Record<DocumentKind, (input: unknown) => ParseResult<T>>>>;

/** Reads a JSON document of one of some kinds. Never throws for bad data. */
export function readDocument<T>(bytes: Uint8Array, file: string, parsers: Parsers<T>): ParseResult<T> {
  const json = readJson(bytes, { fileName: file, limits: cliReadLimits });
  if (json.value === undefined) return parseResult<T>(undefined, json.findings);
  const { value, findings } = parseDocument(json.value, parsers);
  return parseResult(value, [...json.findings, ...findings].map((finding) => inFile(finding, file)));
}

/** Parses a document by its `kind`. */
function parseDocument<T>(input: unknown, parsers: Parsers<T>): ParseResult<T> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return parseResult<T>(undefined, [coreFinding('document.not-object', { path: '' })]);
  const { kind } = input as { readonly kind?: unknown };
  const supported = Object.keys(parsers).join(', ');
  if (typeof kind !== 'string') return parseResult<T>(undefined, [cliFinding('file.kind-missing', { path: 'kind' }, { supported })]);
  const parse = Object.hasOwn(parsers, kind) ? parsers[kind as DocumentKind] : undefined;
  if (parse === undefined) return parseResult<T>(undefined, [cliFinding('file.kind-unfit', { path: 'kind' }, { kind: excerpt(kind, 80), supported })]);
  return parse(input);
}

/** A finding with the name of its file, since a command may read several. */
export function inFile(finding: Finding, file: string): Finding {
  return 'file' in finding.where ? finding : { ...finding, where: { ...finding.where, file } };
}

/** What lost a record: the doubts about the rest are for `xaso check`. */
export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return hasErrors(findings) ? findings.filter(({ severity }) => severity === 'error') : [];
}
