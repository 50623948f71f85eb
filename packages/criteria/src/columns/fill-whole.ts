import { nearest, parseExact } from '@xaso/core/exact';
import { evaluate } from '../engine/evaluate.js';
import type { EvaluateOptions } from '../engine/evaluate-basic.js';
import type { CriterionResult, DecisionResult, PointTotal } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { PreparedFigures } from './prepared-figures.js';
import type { TableEvaluation } from './table-evaluation.js';
import { tableStatuses } from './table-statuses.js';

/** Judges row by row by the whole engine. A criterion whose time is not there has no status of its own: it is followed, not judged. */
export function fillWhole(plan: CriteriaPlan, { rows, subjectOf }: PreparedFigures, options: EvaluateOptions, table: TableEvaluation): readonly DecisionResult['state'][] {
  const decisions: DecisionResult['state'][] = [];
  for (let row = 0; row < rows; row += 1) {
    const { criteria, total, band, decision } = evaluate(plan, subjectOf(row), options);
    const byId = new Map(criteria.map((result) => [result.id, result]));
    table.criteria.forEach((id, index) => putCriterion(table, index * rows + row, byId.get(id)));
    const points = exact(total.points);
    const [low, high] = endsOf(total, points);
    table.total[row] = points;
    table.low[row] = low;
    table.high[row] = high;
    table.lowestBand[row] = table.bands.indexOf(band?.lowest?.id ?? '');
    table.highestBand[row] = table.bands.indexOf(band?.highest?.id ?? '');
    if (decision !== undefined) decisions.push(decision.state);
  }
  return decisions;
}

function putCriterion({ statuses, points }: TableEvaluation, at: number, result: CriterionResult | undefined): void {
  statuses[at] = tableStatuses.indexOf((result?.status ?? 'unscored') as (typeof tableStatuses)[number]);
  points[at] = exact(result?.points);
}

/** Both ends of a total; those of an open one as they are shown. */
function endsOf({ open, points }: PointTotal, exactPoints: number): readonly [number, number] {
  if (open !== undefined) return [open.min, open.max];
  return points === undefined ? [0, 0] : [exactPoints, exactPoints];
}

function exact(points: CriterionResult['points']): number {
  const found = points === undefined ? undefined : parseExact(points.exact);
  return found === undefined ? NaN : nearest(found);
}
