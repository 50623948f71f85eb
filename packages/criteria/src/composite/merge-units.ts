import type { CompositeFigure, CompositeUnit } from './composite-data.js';

/**
 * How a merged unit comes by its figures. `plainMean`: each former unit counts as one, whatever its size, as DTI 2024 did. `pooled`: two counts are
 * added before they become a share; plain numbers, of which the base is not known, can not be.
 */
export type MergeRule = 'plainMean' | 'pooled';

/** Makes one unit of several former ones. A figure that one of them lacks is missing: half a province is not a province. What applies to none of them does not apply. */
export function mergeUnits(former: readonly CompositeUnit[], merged: Omit<CompositeUnit, 'figures'>, rule: MergeRule): CompositeUnit {
  const ids = [...new Set(former.flatMap(({ figures }) => Object.keys(figures)))];
  const figureOf = (id: string): CompositeFigure => {
    const all = former.map(({ figures }) => (Object.hasOwn(figures, id) ? figures[id] : undefined) ?? ({ status: 'missing' } as const));
    const applicable = all.filter((figure) => typeof figure === 'number' || 'numerator' in figure || figure.status !== 'notApplicable');
    if (applicable.length === 0) return { status: 'notApplicable' };
    return (rule === 'pooled' ? pooled(applicable) : plainMean(applicable)) ?? { status: 'missing' };
  };
  return { ...merged, figures: Object.fromEntries(ids.map((id) => [id, figureOf(id)])) };
}

function plainMean(figures: readonly CompositeFigure[]): number | undefined {
  const values = figures.map((figure) => (typeof figure === 'number' ? figure : 'numerator' in figure ? figure.numerator / figure.denominator : Number.NaN));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Number.isFinite(mean) ? mean : undefined;
}

function pooled(figures: readonly CompositeFigure[]): CompositeFigure | undefined {
  let numerator = 0;
  let denominator = 0;
  for (const figure of figures) {
    if (typeof figure === 'number' || !('numerator' in figure)) return undefined;
    numerator += figure.numerator;
    denominator += figure.denominator;
  }
  return { numerator, denominator };
}
