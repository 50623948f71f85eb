import type { Finding } from '@xaso/core';
import type { CompositeData, CompositeUnit } from './composite-data.js';
import type { CompositeIndex, CompositeIndicator } from './composite-index.schema.js';
import { compositeFinding } from './composite-findings.js';
import { denominate, figuresOf } from './denominate.js';
import { impute } from './impute.js';
import { normalise } from './normalise.js';
import { noticeInto, type Notice, type UnitRow } from './notice.js';
import type { Column } from './stage.js';
import { treat } from './treat.js';

/** What becomes of each indicator before anything is put together, stage by stage. */
export interface IndicatorStages {
  /** As handed in; two counts as their share. */
  readonly figures: readonly Column[];
  /** Over their denominators. */
  readonly denominated: readonly Column[];
  /** With stand-ins for what is missing, marked. */
  readonly imputed: readonly Column[];
  /** With tails pulled in, marked. */
  readonly treated: readonly Column[];
  /** On one scale; more is better. */
  readonly normalised: readonly Column[];
}

/** The units of an index, each once, and what became of their figures. */
export interface Prepared {
  readonly rows: readonly UnitRow[];
  readonly stages: IndicatorStages;
}

/**
 * Takes the figures of every indicator through all stages that come before weights.
 *
 * @param fill What puts something where a figure is still missing after the index had its say; for those who try what could have stood there.
 */
export function prepare(index: CompositeIndex, data: CompositeData, findings: Finding[], fill: (column: Column) => Column = (column) => column): Prepared {
  const { rows, units } = distinctUnits(data.units, findings);
  const silent: Notice = () => undefined;
  const earlier = (data.earlier ?? []).map(({ year, units: before }) => {
    const byId = new Map([...before].reverse().map((unit) => [unit.id, unit]));
    return { year, units: rows.map(({ id, name }): CompositeUnit => byId.get(id) ?? { id, name, figures: {} }) };
  });
  const unitIds = rows.map(({ id }) => id);
  const groups = rows.map(({ group }) => group);
  const through = index.indicators.map((indicator, at) => {
    const notice = noticeInto(findings, { path: `indicators[${at}]`, name: indicator.name.vi, rows });
    const figures = figuresOf(units, indicator.id, notice);
    const denominated = denominate(figures, indicator, units, notice);
    const before = needsEarlier(indicator) ? earlier.map((each) => ({ year: each.year, values: denominate(figuresOf(each.units, indicator.id, silent), indicator, each.units, silent).values })) : [];
    const imputed = fill(impute(denominated, indicator.impute, { earlier: before, year: data.year, groups }, notice));
    const treated = treat(imputed, indicator.treat, notice);
    return { figures, denominated, imputed, treated, normalised: normalise(treated, indicator, unitIds, notice) };
  });
  const stageOf = (stage: keyof IndicatorStages): readonly Column[] => through.map((each) => each[stage]);
  return { rows, stages: { figures: stageOf('figures'), denominated: stageOf('denominated'), imputed: stageOf('imputed'), treated: stageOf('treated'), normalised: stageOf('normalised') } };
}

function needsEarlier({ impute: imputation }: CompositeIndicator): boolean {
  return imputation?.carryForwardYears !== undefined;
}

function distinctUnits(units: readonly CompositeUnit[], findings: Finding[]): { readonly rows: readonly UnitRow[]; readonly units: readonly CompositeUnit[] } {
  const seen = new Set<string>();
  const kept = units.flatMap((unit, place) => {
    if (seen.has(unit.id)) {
      findings.push(compositeFinding('composite.unit-twice', { path: `units[${place}]` }, { unit: unit.name }));
      return [];
    }
    seen.add(unit.id);
    return [{ unit, place }];
  });
  return { rows: kept.map(({ unit: { id, name, group }, place }) => ({ id, name, group, place })), units: kept.map(({ unit }) => unit) };
}
