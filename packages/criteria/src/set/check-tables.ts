import { civilDateFindings, joinPath, type Finding } from '@xaso/core';
import { setFinding } from '../finding/set-findings.js';
import { columnOf, figureUses } from '../engine/settle-figures.js';
import { holds } from '../table/choose-rows.js';
import type { Attribute, RowCondition, ThresholdTable } from '../table/table.schema.js';
import type { CheckedSet } from './checked-set.js';
import { repeated } from './check-inputs.js';
import { cellCount, cellsOf, dimensionsOf, type Cell } from './table-cells.js';

/** Most combinations of one table that are looked at; a table beyond is not proven, and so not judged by. */
const mostCells = 20_000;

/** Most rows that are tested for all tables together, so that checking a set ends soon whatever it holds. */
const mostTests = 2_000_000;

/** Names what is wrong with tables and attributes, and proves of each table that a row holds for every place and day. */
export function checkTables(set: CheckedSet): readonly Finding[] {
  const { attributes = [], tables = [], effectiveFrom, effectiveTo } = set;
  const shapes = [...attributes.flatMap((attribute, index) => attributeFindings(attribute, joinPath('attributes', [index]))), ...tables.flatMap((table, index) => shapeFindings(table, joinPath('tables', [index]), attributes))];
  let left = mostTests;
  const proofs = shapes.length > 0 ? [] : tables.flatMap((table, index) => {
    const path = joinPath('tables', [index]);
    const dimensions = dimensionsOf(table, attributes, { from: effectiveFrom, to: effectiveTo });
    const count = cellCount(dimensions);
    left -= count * table.rows.length;
    return count > mostCells || left < 0 ? [setFinding('criteria.table-too-large', { path }, { table: table.name.vi, count })] : proofFindings(table, path, cellsOf(dimensions));
  });
  return [...shapes, ...proofs, ...useFindings(set)];
}

function attributeFindings({ id, kind, options, min, max }: Attribute, path: string): readonly Finding[] {
  if (kind === 'number') return min !== undefined && max !== undefined && min > max ? [setFinding('criteria.attribute-bounds', { path }, { attribute: id, from: min, to: max })] : [];
  if (options === undefined) return [setFinding('criteria.options-missing', { path: joinPath(path, ['options']) }, { input: id })];
  return repeated(options.map((option) => option.id)).map((place) => setFinding('criteria.option-repeated', { path: joinPath(path, ['options', place, 'id']) }, { option: options[place]!.id }));
}

function shapeFindings({ id, columns, rows }: ThresholdTable, path: string, attributes: readonly Attribute[]): readonly Finding[] {
  const width = columns?.length ?? 1;
  return [
    ...repeated(columns ?? []).map((place) => setFinding('criteria.duplicate-id', { path: joinPath(path, ['columns', place]) }, { id: columns![place]! })),
    ...rows.flatMap(({ when, values }, index) => {
      const at = joinPath(path, ['rows', index]);
      return [
        ...(values.length === width ? [] : [setFinding('criteria.table-width', { path: joinPath(at, ['values']) }, { table: id, count: values.length, columns: width })]),
        ...when.flatMap((condition, place) => conditionFindings(condition, joinPath(at, ['when', place]), attributes)),
      ];
    }),
  ];
}

function conditionFindings(condition: RowCondition, path: string, attributes: readonly Attribute[]): readonly Finding[] {
  const { of, in: classes, since, until } = condition;
  const hasBound = [condition.atLeast, condition.moreThan, condition.atMost, condition.lessThan].some((bound) => bound !== undefined);
  const hasDay = since !== undefined || until !== undefined;
  if (of === undefined) {
    if (classes !== undefined || hasBound || !hasDay) return [setFinding('criteria.attribute-kind', { path }, { attribute: 'date' })];
    return [...(since === undefined ? [] : civilDateFindings(since, joinPath(path, ['since']))), ...(until === undefined ? [] : civilDateFindings(until, joinPath(path, ['until'])))];
  }
  const attribute = attributes.find(({ id }) => id === of);
  if (attribute === undefined) return [setFinding('criteria.attribute-unknown', { path: joinPath(path, ['of']) }, { attribute: of })];
  const isFit = attribute.kind === 'choice' ? classes !== undefined && !hasBound : classes === undefined && hasBound;
  if (!isFit || hasDay) return [setFinding('criteria.attribute-kind', { path }, { attribute: of })];
  return (classes ?? []).flatMap((each, index) => (attribute.options?.some(({ id }) => id === each) === true ? [] : [setFinding('criteria.class-unknown', { path: joinPath(path, ['in', index]) }, { attribute: of, class: each })]));
}

/** `unique`: each combination has exactly one row. `first`: each has one at least, and each row is the first of some. */
function proofFindings(table: ThresholdTable, path: string, cells: readonly Cell[]): readonly Finding[] {
  const used = new Set<number>();
  const overlaps = new Map<string, Finding>();
  let gap: Finding | undefined;
  for (const { situation, text } of cells) {
    const rows = table.rows.flatMap(({ when }, index) => (when.every((condition) => holds(condition, situation) === true) ? [index] : []));
    const [first, second] = rows;
    if (first === undefined) gap ??= setFinding('criteria.table-gap', { path }, { table: table.name.vi, case: text === '' ? '–' : text });
    else used.add(first);
    if (table.hit === 'unique' && first !== undefined && second !== undefined) {
      used.add(second);
      const key = `${first} ${second}`;
      if (!overlaps.has(key)) overlaps.set(key, setFinding('criteria.table-overlap', { path: joinPath(path, ['rows', second]) }, { table: table.name.vi, first: first + 1, second: second + 1, case: text === '' ? '–' : text }));
    }
  }
  const unreachable = table.rows.flatMap((_row, index) => (used.has(index) ? [] : [setFinding('criteria.row-unreachable', { path: joinPath(path, ['rows', index]) }, { table: table.name.vi, row: index + 1 })]));
  return [...(gap === undefined ? [] : [gap]), ...overlaps.values(), ...unreachable];
}

function useFindings({ tables = [], items }: CheckedSet): readonly Finding[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const used = new Set<string>();
  const wrong = items.flatMap(({ criterion: { rule }, path }) =>
    figureUses(rule).flatMap(({ path: inside, ref }) => {
      const at = { path: `${path}.rule.${inside}` };
      const table = byId.get(ref.table);
      if (table === undefined) return [setFinding('criteria.table-unknown', at, { table: ref.table })];
      used.add(table.id);
      if (ref.column === undefined) return (table.columns?.length ?? 1) > 1 ? [setFinding('criteria.column-needed', at, { table: table.name.vi })] : [];
      return columnOf(table, ref) < 0 ? [setFinding('criteria.column-unknown', at, { table: table.name.vi, column: ref.column })] : [];
    }),
  );
  return [...wrong, ...tables.flatMap(({ id, name }, index) => (used.has(id) ? [] : [setFinding('criteria.table-unused', { path: joinPath('tables', [index]) }, { table: name.vi })]))];
}
