import type { Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { inputsNamedBy } from '../plan/component.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';

/** Criteria that both versions judge alike: whatever their missing data turn out to be, they change nothing between the two. */
export function unchangedCriteria({ set: before }: CriteriaPlan, { set: after }: CriteriaPlan): ReadonlySet<string> {
  // Where the total is held within limits, what a criterion adds depends on the others.
  if (before.totalLimits !== undefined || after.totalLimits !== undefined) return new Set();
  const earlier = new Map(before.items.map((item) => [item.id, writtenCriterion(item, before)]));
  return new Set(after.items.filter((item) => earlier.get(item.id) === writtenCriterion(item, after)).map(({ id }) => id));
}

/** What does not change how something is judged. */
const wordFields: readonly string[] = ['name', 'code', 'note', 'group', 'confidence', 'sourceIds', 'figures', 'responsible', 'disputed', 'unit', 'definition'];

/** A criterion with all that its points depend on: its inputs, and the tables and classes that it may refer to. */
function writtenCriterion(item: CriteriaSet['items'][number], set: CriteriaSet): string {
  const refersToTables = JSON.stringify(item.rule).includes('"table"');
  return JSON.stringify([withoutWords(item), inputsNamedBy([item], set.inputs).map(withoutWords), refersToTables ? [set.tables, set.attributes] : []]);
}

function withoutWords(written: object): object {
  return Object.fromEntries(Object.entries(written).filter(([field]) => !wordFields.includes(field)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What missing data leave open in criteria that both versions judge alike. */
export interface SharedDoubt {
  /** Points between the two ends of all of them together. */
  readonly width: number;
  /** How far the shown points of the criteria can be from their exact ones, together. */
  readonly tolerance: number;
}

const none: SharedDoubt = { width: 0, tolerance: 0 };

/**
 * The doubt that cancels out when the two versions are compared. Where points are shared out among others or rounded in groups, a criterion does
 * not count for itself, and nothing is taken to cancel out.
 */
export function sharedDoubt(before: Evaluation, after: Evaluation, unchanged: ReadonlySet<string>): SharedDoubt {
  if (before.total.open === undefined || after.total.open === undefined || ![before, after].every(isPlainSum)) return none;
  const own = after.criteria.flatMap(({ id, open }) => (open !== undefined && unchanged.has(id) ? [open.max - open.min] : []));
  const digits = Math.min(before.set.rounding.digits, after.set.rounding.digits);
  return { width: own.reduce((sum, width) => sum + width, 0), tolerance: own.length === 0 ? 0 : (own.length + 2) * 10 ** -digits };
}

function isPlainSum({ set: { rounding: { at } }, criteria }: Evaluation): boolean {
  return (at === 'display' || at === 'criterion') && !criteria.some(({ trace: { policy } }) => policy === 'notApplicableRescaled');
}
