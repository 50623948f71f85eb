import { findingMaker, type Severity } from '@xaso/core';

/** Every finding about a composite index and its figures, with its severity. */
export const compositeFindingSeverities = {
  // the index
  'composite.id-twice': 'error',
  'composite.member-unknown': 'error',
  'composite.member-twice': 'error',
  'composite.total-unknown': 'error',
  'composite.cycle': 'error',
  'composite.weight-negative': 'error',
  'composite.weight-undated': 'error',
  'composite.weights-zero': 'error',
  'composite.year-twice': 'error',
  'composite.goalposts-equal': 'error',
  'composite.scale-reversed': 'error',
  'composite.goalposts-not-positive': 'error',
  'composite.log-changes-scale': 'error',
  'composite.part-unused': 'note',
  // the figures
  'composite.no-units': 'error',
  'composite.unit-twice': 'error',
  'composite.one-unit': 'warning',
  'composite.figure-not-finite': 'error',
  'composite.denominator-zero': 'warning',
  'composite.denominator-missing': 'warning',
  'composite.column-empty': 'warning',
  'composite.column-constant': 'warning',
  'composite.too-few-figures': 'warning',
  'composite.reference-missing': 'warning',
  'composite.log-of-nothing': 'warning',
  'composite.group-without-figures': 'warning',
  'composite.figures-carried-forward': 'note',
  'composite.figures-imputed': 'note',
  'composite.figures-treated': 'note',
  'composite.tail-too-long': 'warning',
  'composite.outside-goalposts': 'note',
  'composite.figures-clamped': 'note',
  'composite.negative-in-mean': 'warning',
  'composite.zeroed-by-one': 'note',
  'composite.too-little-known': 'note',
  'composite.out-of-range': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `compositeFindingSeverities`. */
export type CompositeFindingCode = keyof typeof compositeFindingSeverities;

/** Makes a finding about a composite index. */
export const compositeFinding = findingMaker<CompositeFindingCode>(compositeFindingSeverities);
