import { chooseRows, type Situation } from '../table/choose-rows.js';
import type { TableRow, ThresholdTable } from '../table/table.schema.js';
import type { AttributeReading, ThresholdTrace } from '../table/threshold-trace.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';
import { columnOf, settleFigures, type FigureUse } from './settle-figures.js';

/** The rows of one table that hold for a place on a day, and by what they were chosen. */
interface ChosenRows {
  readonly table: ThresholdTable;
  readonly rows: readonly number[];
  readonly by: readonly AttributeReading[];
}

/** The rows of every table, chosen once for all criteria. */
export type ChosenTables = ReadonlyMap<string, ChosenRows>;

/** Chooses the rows of all tables of a plan. */
export function chooseTables({ whole, set }: CriteriaPlan, situation: Situation): ChosenTables {
  return new Map(
    [...(whole?.tables ?? [])].map(([id, table]) => {
      const rows = chooseRows(table, situation);
      return [id, { table, rows, by: readingsOf(table, rows, set, situation) }] as const;
    }),
  );
}

/** A way in which a criterion can be judged: by a rule with all its figures, or not at all. */
export type Way = PlannedCriterion | 'notApplicable';

/** A criterion with figures from tables: each way in which it can be judged, and what the figures came from. */
export interface SettledCriterion {
  /** One, or several while an attribute is not known; none where too much is open. */
  readonly ways: readonly Way[];
  readonly thresholds: readonly ThresholdTrace[];
}

/** Most ways that are looked at one by one; beyond, nothing is known of the criterion. */
const mostWays = 64;

/** Finds the figures of a criterion; `undefined` for one that has all of them. */
export function settleCriterion({ whole }: CriteriaPlan, planned: PlannedCriterion, chosen: ChosenTables): SettledCriterion | undefined {
  const { id } = planned.criterion;
  const uses = whole?.figures.get(id);
  if (whole === undefined || uses === undefined) return undefined;
  const tables = [...new Set(uses.map(({ ref }) => ref.table))];
  const key = `${id} ${tables.map((table) => chosen.get(table)!.rows.join()).join(' ')}`;
  let ways = whole.ways.get(key);
  if (ways === undefined) {
    ways = waysOf(planned, uses, tables, chosen);
    whole.ways.set(key, ways);
  }
  return { ways, thresholds: uses.map((use) => traceOf(use, chosen.get(use.ref.table)!)) };
}

function waysOf(planned: PlannedCriterion, uses: readonly FigureUse[], tables: readonly string[], chosen: ChosenTables): readonly Way[] {
  let choices: readonly ReadonlyMap<string, number>[] = [new Map()];
  for (const table of tables) {
    choices = choices.flatMap((choice) => chosen.get(table)!.rows.map((row) => new Map([...choice, [table, row]])));
    if (choices.length > mostWays) return [];
  }
  const ways = choices.map((choice) => {
    const figures = uses.map(({ ref }): TableRow['values'][number] => {
      const { table } = chosen.get(ref.table)!;
      return table.rows[choice.get(ref.table)!]!.values[columnOf(table, ref)]!;
    });
    return { figures: JSON.stringify(figures), way: wayOf(planned, figures) };
  });
  // Rows with the same figures are one way.
  return [...new Map(ways.map(({ figures, way }) => [figures, way])).values()];
}

function wayOf(planned: PlannedCriterion, figures: readonly TableRow['values'][number][]): Way {
  if (figures.includes('notApplicable')) return 'notApplicable';
  let place = 0;
  const spec = settleFigures(planned.criterion.rule, () => figures[place++] as number);
  return { ...planned, spec, prepared: planned.rule.prepare(spec, planned.frame) };
}

function traceOf({ path, ref }: FigureUse, { table, rows, by }: ChosenRows): ThresholdTrace {
  const column = columnOf(table, ref);
  const [first] = rows;
  const only = rows.length === 1 ? table.rows[first!]! : undefined;
  const values = only === undefined ? [...new Set(rows.map((row) => table.rows[row]!.values[column]!))] : [only.values[column]!];
  return { path, table: table.id, name: table.name, rows, values, note: only?.note, by };
}

/** The attributes that the chosen rows look at, and what the place is in each of them. */
function readingsOf({ rows: all }: ThresholdTable, rows: readonly number[], { attributes = [] }: CriteriaSet, { attributes: known, day }: Situation): readonly AttributeReading[] {
  const asked = new Set(rows.flatMap((row) => all[row]!.when.map(({ of }) => of)));
  return [...asked].map((id): AttributeReading => {
    if (id === undefined) return { id: 'date', name: undefined, value: day };
    const attribute = attributes.find((each) => each.id === id);
    const value = Object.hasOwn(known, id) ? known[id] : undefined;
    return { id, name: attribute?.name, value: typeof value === 'string' ? (attribute?.options?.find((option) => option.id === value)?.name ?? { vi: value }) : value };
  });
}
