import { findingMaker, type Severity } from '@xaso/core';

/** Findings about what an owner gives to a map, with their severities. */
export const mapFindingSeverities = {
  'boundary.unreadable': 'error',
  'boundary.too-large': 'error',
  'boundary.too-wide': 'error',
  'boundary.metres': 'error',
  'boundary.swapped': 'warning',
  'boundary.positions-left-out': 'warning',
  'boundary.ring-degenerate': 'warning',
  'boundary.hamlet-nameless': 'warning',
  'boundary.geometry-skipped': 'note',
  'map-embed.no-address': 'error',
  'map-embed.other-host': 'error',
  'map-embed.other-path': 'error',
  'map-embed.not-https': 'error',
  'map-embed.no-map': 'error',
} as const satisfies Record<string, Severity>;

/** A code of `mapFindingSeverities`. */
export type MapFindingCode = keyof typeof mapFindingSeverities;

/** Makes a finding about what an owner gives to a map. */
export const mapFinding = findingMaker<MapFindingCode>(mapFindingSeverities);
