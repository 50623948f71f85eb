import { isUnknown, levelOf, type Finding, type KnownPeriod, type UnitIndex } from '@xaso/core';
import type { ComparisonWording } from '../comparison/compared-figure.js';
import { byTime, daysOf } from '../comparison/same-period.js';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { distinctFigures } from '../observation/distinct-figures.js';
import { hasResult } from '../observation/observed-number.js';
import type { Observation } from '../observation/observation.schema.js';
import { rollUp } from '../roll-up/roll-up.js';
import type { PlaceFigures } from './choose-place.js';

/** What is known of one period. */
export interface SeriesEntry {
  readonly kind: 'figure' | 'nothing' | 'gap' | 'differs';
  readonly period: KnownPeriod;
  readonly observation: Observation | undefined;
  readonly rolledUpFrom: number | undefined;
}

/** The entries of a series in order, gaps not yet among them, with what is not in it. */
export interface Series {
  readonly entries: readonly SeriesEntry[];
  readonly findings: readonly Finding[];
}

type Dated = Observation & { readonly period: KnownPeriod };

/** Puts the figures of a place in order, one entry a period. Of several kinds of period one is taken, since months and years make no series together. */
export function seriesOf(figures: PlaceFigures, definition: IndicatorDefinition, asked: KnownPeriod['type'] | undefined, units: UnitIndex | undefined, wording: ComparisonWording): Series {
  const own = figures.own.filter(isDated);
  const former = figures.former.filter(isDated);
  const type = asked ?? commonestType(own.length > 0 ? own : former);
  const ofType = own.filter(({ period }) => period.type === type);
  const reported = entriesOf(ofType);
  const known = new Set(reported.map(({ period }) => dayKey(period)));
  const missing = former.filter(({ period }) => period.type === type && !known.has(dayKey(period)));
  const added = units === undefined ? [] : rolledUpEntries(missing, figures, definition, units, wording);
  const entries = [...reported, ...added].sort((one, other) => byTime(one.period, other.period));
  const lost = new Set(missing.map(({ period }) => dayKey(period))).size - added.length;
  return {
    entries,
    findings: [
      ...countFinding('trend.period-unknown', figures.own.length - own.length),
      ...countFinding('trend.period-kind-differs', own.length - ofType.length),
      ...countFinding('trend.former-units', lost),
      ...entries.filter(({ kind }) => kind === 'differs').map(({ period }) => indicatorFinding('trend.figures-differ', { path: '' }, { period: dayKey(period).replace('/', ' – ') })),
    ],
  };
}

/** The days of a period as a key. */
export function dayKey(period: KnownPeriod): string {
  const { start, end } = daysOf(period);
  return `${start}/${end}`;
}

function entriesOf(observations: readonly Dated[]): readonly SeriesEntry[] {
  return [...groupByDays(observations).values()].map((group): SeriesEntry => {
    const distinct = distinctFigures(group);
    const observation = distinct[0]!;
    const period = observation.period as KnownPeriod;
    if (distinct.length > 1) return { kind: 'differs', period, observation: undefined, rolledUpFrom: undefined };
    return { kind: hasResult(observation) ? 'figure' : 'nothing', period, observation, rolledUpFrom: undefined };
  });
}

/** Former units whose figures of a period make the figure of the unit: all of them are known, and nothing of them went elsewhere. */
function rolledUpEntries(former: readonly Dated[], { unit, on }: PlaceFigures, definition: IndicatorDefinition, units: UnitIndex, wording: ComparisonWording): readonly SeriesEntry[] {
  if (unit === undefined || on === undefined) return [];
  const place = { name: unit.fullName, code: unit.code, level: levelOf(unit.kind) };
  return [...groupByDays(former).values()].flatMap((group): SeriesEntry[] => {
    const period = distinctFigures(group)[0]!.period as KnownPeriod;
    const parts = units.predecessorsOf(unit, daysOf(period).end);
    const areWhole = parts.units.every((part) => {
      const onward = units.successorsOf(part, on);
      return onward.units.length === 1 && onward.unknownCodes.length === 0;
    });
    if (!areWhole || parts.unknownCodes.length > 0) return [];
    const sum = rollUp(group, { ...wording, definition, units: parts.units, period, place });
    return sum.ok && sum.observation !== undefined ? [{ kind: 'figure', period, observation: sum.observation, rolledUpFrom: parts.units.length }] : [];
  });
}

function groupByDays(observations: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const observation of observations) {
    const key = dayKey(observation.period);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return groups;
}

/** The kind of period of most figures; of two with as many, that of the later figure. */
function commonestType(observations: readonly Dated[]): KnownPeriod['type'] | undefined {
  const counts = new Map<KnownPeriod['type'], number>();
  for (const { period } of [...observations].sort((one, other) => byTime(other.period, one.period) || (one.period.type < other.period.type ? -1 : 1))) {
    counts.set(period.type, (counts.get(period.type) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [KnownPeriod['type'] | undefined, number]>((most, each) => (each[1] > most[1] ? each : most), [undefined, 0])[0];
}

function isDated(observation: Observation): observation is Dated {
  return !isUnknown(observation.period);
}

function countFinding(code: 'trend.period-unknown' | 'trend.period-kind-differs' | 'trend.former-units', count: number): readonly Finding[] {
  return count === 0 ? [] : [indicatorFinding(code, { path: '' }, { count })];
}
