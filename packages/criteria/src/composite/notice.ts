import type { Finding, FindingValues } from '@xaso/core';
import { compositeFinding, type CompositeFindingCode } from './composite-findings.js';

/** How a stage names what it noticed in one column. */
export type Notice = (code: CompositeFindingCode, values?: FindingValues, row?: number) => void;

/** A unit as a row of every column. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  /** Units of one group are likened to each other. */
  readonly group: string | undefined;
  /** Where it stands among the units that were handed in. */
  readonly place: number;
}

/** A column that is being worked on, and the words for its findings. */
export interface NamedColumn {
  /** Where the indicator stands in the index. */
  readonly path: string;
  /** Its name as people know it. */
  readonly name: string;
  readonly rows: readonly UnitRow[];
}

/** Collects findings about one column; one about a row says whose it is. */
export function noticeInto(findings: Finding[], { path, name, rows }: NamedColumn): Notice {
  return (code, values = {}, row) => {
    const unit = row === undefined ? undefined : rows[row];
    findings.push(compositeFinding(code, { path: unit === undefined ? path : `units[${unit.place}]` }, { indicator: name, ...(unit === undefined ? {} : { unit: unit.name }), ...values }));
  };
}
