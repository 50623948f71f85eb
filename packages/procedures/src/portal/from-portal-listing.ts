import { foldVietnamese, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { isPortalValue, linesOf, rawText, type PortalValue } from './portal-value.js';
import { portalSourceId } from './from-portal-record.js';
import { lifeCycleOf } from './read-life-cycle.js';
import { readCode, readName } from './read-name.js';

/**
 * Reads one row of the portal's listing: code, name, field, agencies, audience, state. Everything else of the procedure
 * is unknown. Never throws.
 */
export function fromPortalListing(row: unknown): ParseResult<Procedure> {
  if (!isPortalValue(row)) return parseResult<Procedure>(undefined, [procedureFinding('portal.not-a-record', { path: '' })]);
  const { code, findings: codeFindings } = readCode(row, { path: 'code' });
  const { name, findings: nameFindings } = readName(row, { path: 'name' });
  const life = lifeCycleOf(row, { path: 'state' });
  const findings: Finding[] = [...codeFindings, ...nameFindings, ...life.findings];
  if (code === undefined || name === undefined) return parseResult<Procedure>(undefined, findings);

  const agencies = linesOf(row, 'departments', 200);
  if (agencies.length === 0) findings.push(procedureFinding('portal.agency-missing', { path: 'departments' }));
  const atCommune = communeLevel(agencies, name);
  const audience = linesOf(row, 'targets', 400);
  const field = linesOf(row, 'categories', 200)[0];
  const procedure: Procedure = {
    code,
    name,
    ...(field === undefined ? {} : { field }),
    ...(audience.length === 0 ? {} : { audience: [...audience] }),
    ...(agencies.length === 0 ? {} : { agency: agencies.join(', ').slice(0, 600) }),
    ...(atCommune === undefined ? {} : { communeLevel: atCommune }),
    ...(atCommune === true ? { receivedAtCommune: true } : {}),
    ...(life.lifeCycle === undefined ? {} : { lifeCycle: life.lifeCycle }),
    evidence: [{ fields: ['*'], sourceId: portalSourceId, confidence: 'verbatim' }],
  };
  return parseResult(procedure, findings);
}

/** Whether a commune is among the agencies; unknown where the listing names none. */
function communeLevel(agencies: readonly string[], name: string): boolean | undefined {
  if (/\(cap xa\)/.test(foldVietnamese(name))) return true;
  if (agencies.length === 0) return undefined;
  return agencies.some((agency) => /cap xa\b|\bubnd xa\b|uy ban nhan dan xa\b|chu tich uy ban nhan dan xa\b/.test(foldVietnamese(agency)));
}

/** Whether a row of the portal is one of its listing, and not a whole record. */
export function isListingRow(row: unknown): row is PortalValue {
  return isPortalValue(row) && Array.isArray(row['departments']) && !Array.isArray(row['executionMethods']) && rawText(row, 'code') !== '';
}
