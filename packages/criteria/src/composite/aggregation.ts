import type { CompositeIndex } from './composite-index.schema.js';
import { weightedMean, type MeanKind } from './mean.js';
import { orderGroups } from './order-groups.js';
import type { Column } from './stage.js';
import { weightIn } from './weight.js';

/** States of a cell in a column of doubles. */
export const cellStates = { known: 0, missing: 1, notApplicable: 2 } as const;

/** A column of doubles. Where its state is not `known`, its value is 0 and means nothing. */
export interface DoubleColumn {
  readonly values: Float64Array;
  /** Left out where every cell is known. */
  readonly gaps: Gaps | undefined;
}

/** Which cells of a column are empty: the state of every row, and the rows that are not `known`. */
export interface Gaps {
  readonly states: Uint8Array;
  readonly rows: readonly number[];
}

/** A group that is ready to be worked out: its members are slots of earlier columns. */
export interface AggregationNode {
  readonly id: string;
  readonly kind: MeanKind;
  readonly members: readonly number[];
  readonly leastKnown: number;
}

/** An index of one year over some units, ready for any number of weights. */
export interface Aggregation {
  readonly size: number;
  /** Slots from 0: the indicators. */
  readonly leaves: readonly DoubleColumn[];
  /** Slots after them: the groups, each behind its parts. */
  readonly nodes: readonly AggregationNode[];
  /** The weights of the year, one list a node. */
  readonly weights: readonly Float64Array[];
  /** Slot of the result. */
  readonly total: number;
}

/** Makes an index ready. It has to be one in which `checkIndex` finds no error; a weight that the year does not have counts as 0. */
export function compileAggregation(index: CompositeIndex, normalised: readonly Column[], year: number): Aggregation {
  const slots = new Map(normalised.map(({ id }, slot) => [id, slot]));
  const { ordered } = orderGroups(index.groups);
  for (const { id } of ordered) slots.set(id, slots.size);
  return {
    size: normalised[0]?.values.length ?? 0,
    leaves: normalised.map(toDoubles),
    nodes: ordered.map(({ id, aggregate, members, leastKnown = 1 }) => ({ id, kind: aggregate, members: members.map(({ of }) => slots.get(of)!), leastKnown })),
    weights: ordered.map(({ members }) => Float64Array.from(members, ({ weight }) => weightIn(weight, year) ?? 0)),
    total: slots.get(index.total)!,
  };
}

/** All columns, the groups worked out with these weights. `scratch` of an earlier call is written over, for those who ask a thousand times. */
export function aggregate({ size, leaves, nodes }: Aggregation, weights: readonly Float64Array[], scratch: readonly Float64Array[] = nodes.map(() => new Float64Array(size))): readonly DoubleColumn[] {
  const columns: DoubleColumn[] = [...leaves];
  for (const [at, node] of nodes.entries()) {
    const members = node.members.map((slot) => columns[slot]!);
    columns.push(groupColumn(node, members, weights[at]!, scratch[at]!));
  }
  return columns;
}

/** Column after column where a weighted mean allows it, which is how a machine adds fastest; rows with gaps, and all rows of other means, one by one. */
function groupColumn(node: AggregationNode, members: readonly DoubleColumn[], weights: Float64Array, into: Float64Array): DoubleColumn {
  const isFast = node.kind === 'arithmetic' && weights.some((weight) => weight > 0);
  if (!isFast) return rowByRow(node, members, weights, into, [...into.keys()]);
  weightedColumns(members, weights, into);
  const rows = rowsWithGaps(members, weights, into.length);
  return rows.length === 0 ? { values: into, gaps: undefined } : rowByRow(node, members, weights, into, rows);
}

/** The same steps as `weightedMean` takes for one row. */
function weightedColumns(members: readonly DoubleColumn[], weights: Float64Array, into: Float64Array): void {
  let whole = 0;
  into.fill(0);
  for (const [at, { values }] of members.entries()) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    whole += weight;
    for (let row = 0; row < into.length; row += 1) into[row]! += weight * values[row]!;
  }
  for (let row = 0; row < into.length; row += 1) into[row]! /= whole;
}

function rowsWithGaps(members: readonly DoubleColumn[], weights: Float64Array, size: number): readonly number[] {
  const gapped = members.flatMap(({ gaps }, at) => (gaps === undefined || weights[at] === 0 ? [] : [gaps.rows]));
  if (gapped.length < 2) return gapped[0] ?? [];
  const marks = new Uint8Array(size);
  const rows: number[] = [];
  for (const list of gapped) {
    for (const row of list) {
      if (marks[row] === 0) rows.push(row);
      marks[row] = 1;
    }
  }
  return rows;
}

function rowByRow({ kind, leastKnown }: AggregationNode, members: readonly DoubleColumn[], weights: Float64Array, into: Float64Array, rows: readonly number[]): DoubleColumn {
  const states = new Uint8Array(into.length);
  const empty: number[] = [];
  const values = new Float64Array(members.length);
  const weighing = new Float64Array(members.length);
  for (const row of rows) {
    let count = 0;
    let known = 0;
    let applicable = 0;
    for (let at = 0; at < members.length; at += 1) {
      const weight = weights[at]!;
      const member = members[at]!;
      const state = member.gaps === undefined ? cellStates.known : member.gaps.states[row]!;
      if (weight === 0 || state === cellStates.notApplicable) continue;
      applicable += weight;
      if (state === cellStates.missing) continue;
      known += weight;
      values[count] = member.values[row]!;
      weighing[count] = weight;
      count += 1;
    }
    // A hair less than asked for is enough, since a share such as two thirds is none in doubles.
    const mean = known >= leastKnown * applicable * (1 - 1e-12) ? weightedMean(kind, values, weighing, count) : Number.NaN;
    into[row] = Number.isNaN(mean) ? 0 : mean;
    if (!Number.isNaN(mean)) continue;
    states[row] = applicable === 0 ? cellStates.notApplicable : cellStates.missing;
    empty.push(row);
  }
  return { values: into, gaps: empty.length === 0 ? undefined : { states, rows: empty } };
}

function toDoubles({ values, marks }: Column): DoubleColumn {
  const rows = values.flatMap((value, row) => (value === undefined ? [row] : []));
  const states = Uint8Array.from(values, (value, row) => (value !== undefined ? cellStates.known : marks[row] === 'notApplicable' ? cellStates.notApplicable : cellStates.missing));
  return { values: Float64Array.from(values, (value) => value ?? 0), gaps: rows.length === 0 ? undefined : { states, rows } };
}

/** A column of doubles as everybody else reads it. */
export function fromDoubles(id: string, { values, gaps }: DoubleColumn): Column {
  const known = [...values].map((value, row) => ((gaps?.states[row] ?? cellStates.known) === cellStates.known && Number.isFinite(value) ? value : undefined));
  return { id, values: known, marks: known.map((value, row) => (value !== undefined ? undefined : gaps?.states[row] === cellStates.notApplicable ? 'notApplicable' : 'missing')) };
}
