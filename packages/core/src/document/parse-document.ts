import { civilDateFindings, periodFindings } from '../date/check-dates.js';
import { coreFinding } from '../finding/core-findings.js';
import { parseResult, type Finding, type ParseResult } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import type { DocumentKind, DocumentSource, Envelope, ListDocument } from './document.schema.js';
import { validateEnvelope } from './generated/envelope.validate.js';
import { joinPath, schemaFindings } from './schema-findings.js';
import type { SchemaValidator } from './schema-validator.js';

/** JSON deeper than this is an attack or an accident, never a document of ours. */
const maximumDepth = 32;

/** The schema of the envelope says the same; asked first, since walking through more than this is what costs. */
const maximumItems = 100_000;

export interface DocumentContract<T, Kind extends DocumentKind> {
  readonly kind: Kind;
  /** The newest version that this copy of the kit reads. */
  readonly version: number;
  readonly validateItem: SchemaValidator;
  /** Rules that a schema can't say: days that exist, numerator over denominator. */
  readonly checkItem?: (item: T, path: string) => readonly Finding[];
  /** What tells two items apart; a repeated key is named and the first item kept. */
  readonly keyOf?: (item: T) => string | undefined;
}

/** Parses one value with a generated validator. Never throws. */
export function parseWith<T>(validate: SchemaValidator, input: unknown, path = ''): ParseResult<T> {
  const findings = depthFindings(input, path);
  if (findings.length === 0) findings.push(...schemaFindings(validate, input, path));
  return parseResult(findings.length === 0 ? (input as T) : undefined, findings);
}

/**
 * Parses a list document: the envelope must be right, then good items are kept and bad ones become findings.
 * Never throws, whatever the input is.
 */
export function parseListDocument<T, Kind extends DocumentKind>(
  input: unknown,
  contract: DocumentContract<T, Kind>,
): ParseResult<ListDocument<T, Kind>> {
  const broken = envelopeFindings(input, contract);
  if (broken.length > 0) return parseResult<ListDocument<T, Kind>>(undefined, broken);
  const envelope = input as Envelope;
  const { sources, findings } = checkedSources(envelope.sources);
  const items: T[] = [];
  const firstPaths = new Map<string, string>();
  envelope.items.forEach((raw, index) => {
    const path = joinPath('items', [index]);
    const shape = schemaFindings(contract.validateItem, raw, path);
    findings.push(...shape);
    if (shape.length > 0) return;
    const item = raw as T;
    const own = contract.checkItem?.(item, path) ?? [];
    findings.push(...own);
    if (own.some((finding) => finding.severity === 'error')) return;
    const repeated = repetitionFindings(contract.keyOf?.(item), path, firstPaths);
    findings.push(...repeated);
    if (repeated.length === 0) items.push(item);
  });
  return parseResult({ ...envelope, kind: contract.kind, sources, items }, findings);
}

/** Names a key that came before. Spelling that no reader sees apart (case, composition, spaces at the ends) makes no second key. */
function repetitionFindings(key: string | undefined, path: string, firstPaths: Map<string, string>): Finding[] {
  if (key === undefined) return [];
  const comparable = key.normalize('NFC').replace(/\p{Cf}/gu, '').trim().toLowerCase();
  const first = firstPaths.get(comparable);
  if (first === undefined) firstPaths.set(comparable, path);
  return first === undefined ? [] : [coreFinding('document.duplicate-id', { path }, { id: key, first })];
}

/** The sources of a document: a repeated id keeps its first source, a date that does not exist is left out. */
function checkedSources(all: readonly DocumentSource[]): { sources: DocumentSource[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const firstPaths = new Map<string, string>();
  const sources = all.flatMap((source, index): DocumentSource[] => {
    const path = joinPath('sources', [index]);
    const repeated = repetitionFindings(source.id, path, firstPaths);
    const wrongDate = source.date === undefined ? [] : periodFindings(source.date, `${path}.date`);
    findings.push(...repeated, ...wrongDate);
    if (repeated.length > 0) return [];
    return [wrongDate.length > 0 ? { ...source, date: undefined } : source];
  });
  return { sources, findings };
}

function envelopeFindings(input: unknown, contract: { readonly kind: DocumentKind; readonly version: number }): Finding[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [coreFinding('document.not-object', { path: '' })];
  const { kind, schemaVersion, items } = input as { kind?: unknown; schemaVersion?: unknown; items?: unknown };
  if (Array.isArray(items) && items.length > maximumItems) {
    return [coreFinding('document.too-many-items', { path: 'items' }, { count: items.length, limit: maximumItems })];
  }
  const deep = depthFindings(input, '');
  if (deep.length > 0) return deep;
  if (typeof kind === 'string' && kind !== contract.kind) {
    return [coreFinding('document.kind-unknown', { path: 'kind' }, { kind: excerpt(kind, 80), expected: contract.kind })];
  }
  if (typeof schemaVersion === 'number' && schemaVersion > contract.version) {
    return [coreFinding('document.version-newer', { path: 'schemaVersion' }, { version: schemaVersion, known: contract.version })];
  }
  const shape = schemaFindings(validateEnvelope, input);
  return shape.length > 0 ? shape : civilDateFindings((input as Envelope).asOf, 'asOf');
}

/**
 * Iterative, since a recursive walk is what a too deep value breaks. Each level holds an object once: a value that a
 * script made may hold itself, and would otherwise grow with every level.
 */
function depthFindings(input: unknown, path: string): Finding[] {
  let level = new Set([input]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth >= maximumDepth) return [coreFinding('document.too-deep', { path }, { limit: maximumDepth })];
    const next = new Set<unknown>();
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const child of Array.isArray(value) ? value : Object.values(value)) if (typeof child === 'object' && child !== null) next.add(child);
    }
    level = next;
  }
  return [];
}
