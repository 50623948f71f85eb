import type { ThresholdTable } from '../table/table.schema.js';
import type { CriteriaPlan } from './plan.js';
import type { Way } from './settle-criterion.js';
import type { FigureUse } from './settle-figures.js';

/** What a plan holds beyond the basic one. The caches only spare work: the same comes out without them. */
export interface WholeParts {
  readonly tables: ReadonlyMap<string, ThresholdTable>;
  /** Figures that stand in tables, by id of the criterion. */
  readonly figures: ReadonlyMap<string, readonly FigureUse[]>;
  /** Ways in which a criterion can be judged, by its id and the rows of its tables. */
  readonly ways: Map<string, readonly Way[]>;
  /** Plans of the criteria that are in force, by those that are not. */
  readonly inForce: Map<string, CriteriaPlan>;
}
