import { parseResult, type ParseResult } from '@xaso/core';
import { parseCommuneShape, type CommuneShape } from '@xaso/maps';
import { elementFinding } from '../internal/element-findings.js';

/** Turns untrusted GeoJSON into an outline. */
export function parse(input: unknown): ParseResult<CommuneShape> {
  return parseCommuneShape(input);
}

/** An outline is GeoJSON; no sheet holds one. */
export async function readFile(): Promise<ParseResult<CommuneShape>> {
  return parseResult<CommuneShape>(undefined, [elementFinding('data.unreadable', { path: '' })]);
}
