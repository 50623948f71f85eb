import { isUnknown, periodBounds, toNfc, type CivilDate } from '@xaso/core';
import { indexDefinitions, type Observation, type PlaceRef, type ScorecardReport } from '@xaso/indicators';
import { officialDefinitions } from '../../../internal/figures/official-definitions.js';

/** Figures of one indicator for one place, of all periods that the page has. */
export interface Series {
  readonly place: PlaceRef;
  /** Also those of places that left off before, where the page brings its units: they may have gone into this one. */
  readonly observations: readonly Observation[];
}

/** Figures of one indicator under one name and code, with the last day that they reach. */
interface Pool {
  end: CivilDate;
  readonly observations: Observation[];
}

/** The row of the latest period of one indicator at one place, and where its figures lie. */
interface LatestRow {
  key: string;
  end: CivilDate;
  place: PlaceRef;
  readonly indicator: string;
  readonly pool: Pool;
}

/**
 * Figures by indicator and place, under the key of the last row of the board that holds one of them; two figures at least make a series.
 * Which of the figures belong to the place, and what became of the units that went into it, is for `trendOf` to say.
 */
export function seriesOf(report: ScorecardReport, others: readonly ScorecardReport[], knowsUnits: boolean): ReadonlyMap<string, Series> {
  const pools = new Map<string, Map<string, Pool>>();
  const rows = new Map<string, LatestRow>();
  for (const each of [report, ...others]) {
    const find = indexDefinitions(each.definitions ?? [], officialDefinitions());
    each.items.forEach((item, index) => {
      if (item.role === 'target' || isUnknown(item.period)) return;
      const indicator = find(item.indicator)?.id ?? item.indicator;
      const { end } = periodBounds(item.period);
      const pool = poolOf(pools, indicator, item.place);
      pool.observations.push(item);
      if (end > pool.end) pool.end = end;
      if (each !== report) return;
      const name = JSON.stringify([indicator, item.place.code, toNfc(item.place.name), item.place.within]);
      const row = rows.get(name);
      if (row === undefined || end >= row.end) rows.set(name, { key: item.id ?? `${index}`, end, place: item.place, indicator, pool });
    });
  }
  return new Map(
    [...rows.values()].flatMap(({ key, end, place, indicator, pool }): (readonly [string, Series])[] => {
      const observations = knowsUnits ? [...pool.observations, ...figuresThatEnd(pools.get(indicator)!, end)] : pool.observations;
      return observations.length < 2 ? [] : [[key, { place, observations }]];
    }),
  );
}

function poolOf(pools: Map<string, Map<string, Pool>>, indicator: string, { name, code }: PlaceRef): Pool {
  const known = pools.get(indicator) ?? new Map<string, Pool>();
  const key = JSON.stringify([toNfc(name), code]);
  const pool = known.get(key) ?? { end: '' as CivilDate, observations: [] };
  known.set(key, pool);
  pools.set(indicator, known);
  return pool;
}

/** Figures of places that have none on a day or later: a unit that still reports went into no other. */
function figuresThatEnd(pools: ReadonlyMap<string, Pool>, day: CivilDate): readonly Observation[] {
  return [...pools.values()].flatMap(({ end, observations }) => (end < day ? observations : []));
}
