import { coreFinding, type CoreFindingCode } from '../finding/core-findings.js';
import type { Finding } from '../finding/finding.js';
import type { SchemaError, SchemaValidator } from './schema-validator.js';

/**
 * Runs a generated validator and turns its complaints into findings.
 *
 * @param at Path of the value inside its document, such as `items[3]`; empty for the whole document.
 */
export function schemaFindings(validate: SchemaValidator, value: unknown, at = ''): Finding[] {
  if (validate(value)) return [];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of validate.errors ?? []) {
    const finding = toFinding(error, at);
    const key = `${finding.code} ${'path' in finding.where ? finding.where.path : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push(finding);
  }
  return findings;
}

const codes: Readonly<Record<string, CoreFindingCode>> = {
  required: 'schema.required',
  type: 'schema.type',
  enum: 'schema.enum',
  const: 'schema.enum',
  pattern: 'schema.pattern',
  minLength: 'schema.too-short',
  minItems: 'schema.too-few',
  maxLength: 'schema.too-long',
  maxItems: 'schema.too-many',
  minimum: 'schema.too-small',
  exclusiveMinimum: 'schema.too-small',
  maximum: 'schema.too-large',
  exclusiveMaximum: 'schema.too-large',
};

function toFinding(error: SchemaError, at: string): Finding {
  const code = (Object.hasOwn(codes, error.keyword) ? codes[error.keyword] : undefined) ?? 'schema.invalid';
  const { params } = error;
  const missing = typeof params['missingProperty'] === 'string' ? [params['missingProperty']] : [];
  const path = joinPath(at, [...pointerSegments(error.instancePath), ...missing]);
  return coreFinding(code, { path }, {
    field: path,
    ...(typeof params['limit'] === 'number' ? { limit: params['limit'] } : {}),
    ...(typeof params['type'] === 'string' ? { type: params['type'] } : {}),
    ...(Array.isArray(params['allowedValues']) ? { allowed: params['allowedValues'].join(', ') } : {}),
    ...('allowedValue' in params ? { allowed: String(params['allowedValue']) } : {}),
  });
}

function pointerSegments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Joins path segments as a person reads them: `items[3].period.year`. */
export function joinPath(base: string, segments: readonly (string | number)[]): string {
  return segments.reduce<string>((path, segment) => {
    if (/^[0-9]+$/.test(String(segment))) return `${path}[${segment}]`;
    return path === '' ? String(segment) : `${path}.${segment}`;
  }, base);
}
