import type { Imputation } from './composite-index.schema.js';
import { meanOf } from './moments.js';
import type { Notice } from './notice.js';
import { absenceMarks, knownOf, type CellMark, type Column } from './stage.js';

/** What stands in for missing figures of a column. */
export interface ImputeSources {
  /** The same indicator in earlier years, row by row like the column. */
  readonly earlier: readonly { readonly year: number; readonly values: readonly (number | undefined)[] }[];
  readonly year: number;
  /** The group of each row, within which means are taken. */
  readonly groups: readonly (string | undefined)[];
}

/**
 * Third stage: what stands in for a missing figure, each marked. First the latest figure of the unit itself that is not too old, then a mean of
 * figures of this year. What does not apply stays away, and means never feed on what was itself put in.
 */
export function impute(column: Column, imputation: Imputation | undefined, sources: ImputeSources, notice: Notice): Column {
  if (imputation === undefined) return { ...column, marks: absenceMarks(column) };
  const values = [...column.values];
  const marks = absenceMarks(column);
  const fill = (mark: CellMark, standIn: (row: number) => number | undefined): number => {
    let count = 0;
    for (const [row, value] of values.entries()) {
      const found = value === undefined && marks[row] === 'missing' ? standIn(row) : undefined;
      if (found === undefined) continue;
      values[row] = found;
      marks[row] = mark;
      count += 1;
    }
    return count;
  };
  const { carryForwardYears, mean } = imputation;
  const carried = carryForwardYears === undefined ? 0 : fill('carriedForward', (row) => latestOf(row, sources, carryForwardYears));
  const imputed = mean === undefined ? 0 : fill('imputed', meansBy(column, mean, sources.groups));
  if (carried > 0) notice('composite.figures-carried-forward', { count: carried });
  if (imputed > 0) notice('composite.figures-imputed', { count: imputed });
  if (mean === 'group') for (const [row, mark] of marks.entries()) if (mark === 'missing') notice('composite.group-without-figures', {}, row);
  return { id: column.id, values, marks };
}

function latestOf(row: number, { earlier, year }: ImputeSources, years: number): number | undefined {
  const usable = earlier.filter((each) => each.year < year && year - each.year <= years && each.values[row] !== undefined);
  return usable.reduce<(typeof usable)[number] | undefined>((latest, each) => (latest === undefined || each.year > latest.year ? each : latest), undefined)?.values[row];
}

/** Means over what was handed in for this year, by group or over all. A unit without a group has nothing to be likened to. */
function meansBy({ values }: Column, mean: 'group' | 'all', groups: readonly (string | undefined)[]): (row: number) => number | undefined {
  if (mean === 'all') {
    const whole = meanOf(knownOf(values));
    return () => whole;
  }
  const members = new Map<string, number[]>();
  for (const [row, value] of values.entries()) {
    const group = groups[row];
    if (group === undefined || value === undefined) continue;
    const list = members.get(group);
    if (list === undefined) members.set(group, [value]);
    else list.push(value);
  }
  const means = new Map([...members].map(([group, list]) => [group, meanOf(list)]));
  return (row) => means.get(groups[row] ?? '');
}
