import type { Confidence } from '@xaso/core';
import type { Figure } from '../set/criteria-set.schema.js';

/** What can carry a mark of how well it is founded. */
export interface Founded {
  readonly confidence?: Confidence | undefined;
  readonly figures?: readonly Figure[] | undefined;
}

const weakestFirst: readonly Confidence[] = ['memory', 'inferred', 'secondary', 'verbatim'];

/** How well the weakest of some figures is founded: their own mark, else that of the group or set around them. */
export function weakestConfidence({ confidence, figures = [] }: Founded, around: Confidence | undefined): Confidence | undefined {
  const marks = [confidence ?? around, ...figures.map((figure) => figure.confidence)];
  return weakestFirst.find((mark) => marks.includes(mark));
}

/** Whether a figure is deduced or remembered, and not read anywhere. */
export function isUnconfirmed(confidence: Confidence | undefined): boolean {
  return confidence === 'inferred' || confidence === 'memory';
}
