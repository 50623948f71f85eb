import type { CompositeIndicator, Normalisation } from './composite-index.schema.js';
import { isConstant, meanOf, sampleDeviation } from './moments.js';
import type { Notice } from './notice.js';
import { absenceMarks, knownOf, mapColumn, type Column } from './stage.js';

/** What turns a figure into a score. `undefined` from it: this figure has none. */
type Scale = (value: number) => number | undefined;

interface Situation {
  readonly column: Column;
  /** All figures of the column. */
  readonly known: readonly number[];
  /** Whether a smaller figure is better. */
  readonly isLess: boolean;
  readonly unitIds: readonly string[];
  readonly notice: Notice;
}

/**
 * Fifth stage: all figures on one scale, on which more is always better. Figures that are all the same have no scores where the scale
 * comes from the figures themselves.
 */
export function normalise(column: Column, { normalise: how, better }: CompositeIndicator, unitIds: readonly string[], notice: Notice): Column {
  const known = knownOf(column.values);
  const untouched: Column = { ...column, marks: absenceMarks(column) };
  if (known.length === 0) {
    notice('composite.column-empty');
    return untouched;
  }
  const scale = scaleOf(how, { column, known, isLess: better === 'less', unitIds, notice });
  const scored = scale === undefined ? mapColumn(untouched, () => undefined) : mapColumn(untouched, scale);
  if (scale !== undefined) nameLost(column, scored, how.kind === 'logMinMax', notice);
  return hasPosts(how) ? withinPosts(scored, 'clamp' in how && how.clamp === true, notice) : scored;
}

/** Figures that have no score although there is a scale: no logarithm, or beyond what a double holds. */
function nameLost(column: Column, scored: Column, isLog: boolean, notice: Notice): void {
  for (const [row, value] of column.values.entries()) if (value !== undefined && scored.values[row] === undefined) notice(isLog && value <= 0 ? 'composite.log-of-nothing' : 'composite.out-of-range', { id: column.id }, row);
}

function hasPosts({ kind }: Normalisation): boolean {
  return kind === 'minMax' || kind === 'logMinMax' || kind === 'target' || kind === 'reference';
}

function scaleOf(how: Normalisation, situation: Situation): Scale | undefined {
  const { isLess } = situation;
  switch (how.kind) {
    case 'none':
      return isLess ? (value) => -value : (value) => value;
    case 'minMax':
      return minMax(how.low, how.high, situation);
    case 'logMinMax':
      return logMinMax(how.low, how.high, situation);
    case 'zScore':
      return zScore(situation);
    case 'target':
      return between(how.from ?? worstOf(situation), how.target, situation, how.from === undefined);
    case 'reference':
      return toReference(how.unit, how.from, situation);
    case 'percentile':
      return placed(situation, true);
    case 'rank':
      return placed(situation, false);
  }
}

/** (x − low)/(high − low), turned where less is better. A goalpost that is not given is the least or the greatest figure. */
function minMax(low: number | undefined, high: number | undefined, situation: Situation): Scale | undefined {
  const [least, most] = [low ?? leastOf(situation.known), high ?? mostOf(situation.known)];
  const isOfFigures = low === undefined || high === undefined;
  return situation.isLess ? between(most, least, situation, isOfFigures) : between(least, most, situation, isOfFigures);
}

function logMinMax(low: number, high: number, situation: Situation): Scale | undefined {
  const [worst, best] = situation.isLess ? [high, low] : [low, high];
  const scale = between(Math.log(worst), Math.log(best), situation, false);
  return scale && ((value) => (value > 0 ? scale(Math.log(value)) : undefined));
}

/** (x − mean)/s, with the deviation of a sample. */
function zScore({ column, known, isLess, notice }: Situation): Scale | undefined {
  const deviation = sampleDeviation(known);
  const centre = meanOf(known);
  if (centre === undefined || deviation === undefined) {
    notice('composite.too-few-figures', { count: known.length, least: 2 });
    return undefined;
  }
  if (isConstant(known) || deviation === 0) {
    notice('composite.column-constant');
    return undefined;
  }
  if (!Number.isFinite(deviation)) {
    notice('composite.out-of-range', { id: column.id });
    return undefined;
  }
  return (value) => ((isLess ? -1 : 1) * (value - centre)) / deviation;
}

function toReference(unit: string, from: number | undefined, situation: Situation): Scale | undefined {
  const reference = situation.column.values[situation.unitIds.indexOf(unit)];
  if (reference === undefined) {
    situation.notice('composite.reference-missing');
    return undefined;
  }
  return between(from ?? worstOf(situation), reference, situation, from === undefined);
}

/** The straight line that is 0 at the worst post and 1 at the best. None where the posts are one, or stand the wrong way round: less would then count as better. */
function between(worst: number, best: number, { column, isLess, notice }: Situation, isOfFigures: boolean): Scale | undefined {
  const range = best - worst;
  if (!Number.isFinite(range)) {
    notice('composite.out-of-range', { id: column.id });
    return undefined;
  }
  if (worst === best) notice(isOfFigures ? 'composite.column-constant' : 'composite.goalposts-equal');
  else if (range > 0 === isLess) notice('composite.scale-reversed');
  if (worst === best || range > 0 === isLess) return undefined;
  // Best itself is 1 and not a hair beside it.
  return (value) => (value === best ? 1 : (value - worst) / range);
}

/** How many figures are worse, from the place of the last (rank, from 1) or as a share of all others (percentile, from 0 to 1). Equal ones share the lower place. */
function placed({ known, isLess, notice }: Situation, isShare: boolean): Scale | undefined {
  if (isShare && known.length < 2) {
    notice('composite.too-few-figures', { count: known.length, least: 2 });
    return undefined;
  }
  if (isShare && isConstant(known)) {
    notice('composite.column-constant');
    return undefined;
  }
  const turned = (value: number): number => (isLess ? -value : value);
  const worse = new Map<number, number>();
  for (const [place, value] of known.map(turned).sort((one, other) => one - other).entries()) if (!worse.has(value)) worse.set(value, place);
  return (value) => {
    const count = worse.get(turned(value)) ?? 0;
    return isShare ? count / (known.length - 1) : count + 1;
  };
}

function withinPosts(column: Column, isClamped: boolean, notice: Notice): Column {
  const outside = column.values.flatMap((value, row) => (value !== undefined && (value < 0 || value > 1) ? [row] : []));
  if (outside.length === 0) return column;
  notice(isClamped ? 'composite.figures-clamped' : 'composite.outside-goalposts', { count: outside.length });
  if (!isClamped) return column;
  const marks = [...column.marks];
  for (const row of outside) marks[row] = 'clamped';
  return { id: column.id, values: column.values.map((value) => value && Math.min(1, Math.max(0, value))), marks };
}

function worstOf({ known, isLess }: Situation): number {
  return isLess ? mostOf(known) : leastOf(known);
}

function leastOf(known: readonly number[]): number {
  return known.reduce((one, other) => Math.min(one, other));
}

function mostOf(known: readonly number[]): number {
  return known.reduce((one, other) => Math.max(one, other));
}
