import type { RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import type { TableRef, ThresholdTable } from '../table/table.schema.js';

/** A figure of a rule that stands in a table. */
export interface FigureUse {
  /** Where it stands in the rule: `threshold`, `terms[1].target`. */
  readonly path: string;
  readonly ref: TableRef;
}

/** The figures of a rule that stand in tables. */
export function figureUses(rule: WrittenRule): readonly FigureUse[] {
  return usesIn(rule, '');
}

function usesIn(value: unknown, path: string): readonly FigureUse[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTableRef(value)) return [{ path, ref: value }];
  if (Array.isArray(value)) return value.flatMap((child, index) => usesIn(child, `${path}[${index}]`));
  return Object.entries(value).flatMap(([name, child]) => usesIn(child, path === '' ? name : `${path}.${name}`));
}

function isTableRef(value: object): value is TableRef {
  return typeof (value as Partial<TableRef>).table === 'string';
}

/** The rule with a figure in the place of each use. */
export function settleFigures(rule: WrittenRule, figureOf: (ref: TableRef) => number): RuleSpec {
  const settled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isTableRef(value)) return figureOf(value);
    if (Array.isArray(value)) return value.map(settled);
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, settled(child)]));
  };
  return settled(rule) as RuleSpec;
}

/** Which of a table's figures a reference means. */
export function columnOf({ columns }: ThresholdTable, { column }: TableRef): number {
  return column === undefined ? 0 : (columns?.indexOf(column) ?? -1);
}
