import { exactOf, nearest, subtract } from '@xaso/core/exact';
import type { PlaceRef } from '@xaso/indicators';
import type { DecisionOutcome } from '../decision/decision-result.js';
import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { BandResult, DecisionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { Subject } from '../subject/subject.js';
import type { ClassEffect, Impact, PointsEffect, TitleImpact, UnitImpact, UnitPoints } from './impact.js';
import { sharedDoubt, unchangedCriteria, type SharedDoubt } from './unchanged-criteria.js';

/**
 * What a new version of the criteria does to many units with the same data: who gains, who loses, who changes band or decision, and from
 * when. Points are compared as they are shown, since that is what is published. Missing data of a criterion that both versions judge alike
 * do not matter; a unit whose missing data could turn the comparison is `open` and on neither list.
 *
 * @param options The day for which both versions are asked; left out, their time plays no part.
 */
export function previewImpact(before: CriteriaPlan, after: CriteriaPlan, subjects: readonly Subject[], options: EvaluateOptions = {}): Impact {
  const measure = maximumOf(before) === maximumOf(after) ? 'points' : 'percentOfMaximum';
  const order = bandOrder(before, after);
  const unchanged = measure === 'points' ? unchangedCriteria(before, after) : new Set<string>();
  const titles = new Titles();
  const units = subjects.map((subject) => {
    const [one, other] = [evaluate(before, subject, options), evaluate(after, subject, options)];
    titles.add(one, other);
    return unitImpact(one, other, { measure, order, unchanged });
  });
  const lists = {
    gains: units.filter(({ points }) => points === 'gains').sort((a, b) => (b.change ?? 0) - (a.change ?? 0)),
    loses: units.filter(({ points }) => points === 'loses').sort((a, b) => (a.change ?? 0) - (b.change ?? 0)),
    open: units.filter(({ points }) => points === 'open'),
    bandUp: units.filter(({ band }) => band === 'up'),
    bandDown: units.filter(({ band }) => band === 'down'),
    decisionUp: units.filter(({ decision }) => decision === 'up'),
    decisionDown: units.filter(({ decision }) => decision === 'down'),
  };
  const { gains, loses, open, bandUp, bandDown, decisionUp, decisionDown } = lists;
  return {
    before: headOf(before),
    after: headOf(after),
    from: after.set.effectiveFrom,
    measure,
    units,
    ...lists,
    titles: titles.found(),
    counts: {
      units: units.length,
      gains: gains.length,
      loses: loses.length,
      same: units.length - gains.length - loses.length - open.length,
      open: open.length,
      bandUp: bandUp.length,
      bandDown: bandDown.length,
      decisionUp: decisionUp.length,
      decisionDown: decisionDown.length,
    },
  };
}

/** Gathers what becomes of the decisions about titles. */
class Titles {
  readonly #byId = new Map<string, { readonly decision: DecisionOutcome; readonly nowTaken: PlaceRef[]; readonly noLongerTaken: PlaceRef[] }>();

  add({ decisions: earlier = [] }: Evaluation, { decisions: later = [], place }: Evaluation): void {
    for (const decision of [...later, ...earlier]) {
      if (!this.#byId.has(decision.id)) this.#byId.set(decision.id, { decision, nowTaken: [], noLongerTaken: [] });
    }
    for (const [id, { nowTaken, noLongerTaken }] of this.#byId) {
      const [was, is] = [earlier, later].map((decisions) => decisions.find((decision) => decision.id === id)?.state);
      // What is undecided on either side is no news.
      if (was === is || was === 'undecided' || is === 'undecided') continue;
      if (is === 'achieved') nowTaken.push(place);
      if (was === 'achieved') noLongerTaken.push(place);
    }
  }

  found(): readonly TitleImpact[] {
    return [...this.#byId.values()].map(({ decision: { id, name, kind }, nowTaken, noLongerTaken }) => ({ id, name, kind, nowTaken, noLongerTaken }));
  }
}

function headOf({ set: { id, version, name } }: CriteriaPlan): Impact['before'] {
  return { id, version, name };
}

function maximumOf({ root, scale }: CriteriaPlan): number {
  return root.maxUnits / scale;
}

/** Where a band stands from the lowest; by its id in both versions, else by its place. */
type BandOrder = (ref: BandResult['lowest'], version: 'before' | 'after') => number;

function bandOrder(before: CriteriaPlan, after: CriteriaPlan): BandOrder {
  const places = { before: before.bands.map(({ ref }) => ref.id), after: after.bands.map(({ ref }) => ref.id) };
  // Bands with the same ids are the same classes whatever their edges; other classes are compared by their place where there are as many.
  const isSame = places.before.join(' ') === places.after.join(' ') || places.before.length === places.after.length;
  return (ref, version) => {
    const place = places[version].findIndex((id) => id === ref?.id);
    return isSame || place < 0 ? place : places.after.includes(ref!.id) ? places.after.indexOf(ref!.id) : Number.NaN;
  };
}

interface Comparison {
  readonly measure: Impact['measure'];
  readonly order: BandOrder;
  readonly unchanged: ReadonlySet<string>;
}

function unitImpact(one: Evaluation, other: Evaluation, { measure, order, unchanged }: Comparison): UnitImpact {
  const before = pointsOf(one, measure);
  const after = pointsOf(other, measure);
  const doubt = sharedDoubt(one, other, unchanged);
  const points = pointsEffect(before, after, doubt);
  return {
    place: other.place,
    before,
    after,
    change: points === 'open' || before === undefined || after === undefined || !isSettled(before, doubt) || !isSettled(after, doubt) ? undefined : difference(after.low, before.low),
    points,
    bandBefore: one.band?.lowest,
    bandAfter: other.band?.lowest,
    band: bandEffect(one.band, other.band, order),
    decisionBefore: one.decision?.state,
    decisionAfter: other.decision?.state,
    decision: decisionEffect(one.decision, other.decision),
  };
}

function pointsOf({ total: { points, open, max } }: Evaluation, measure: Impact['measure']): UnitPoints | undefined {
  if (points === undefined && open === undefined) return undefined;
  const ends = { low: open?.min ?? points!.rounded, high: open?.max ?? points!.rounded };
  if (measure === 'points') return ends;
  if (max === undefined || max <= 0) return undefined;
  return { low: (100 * ends.low) / max, high: (100 * ends.high) / max };
}

/** Certain only where the two ranges do not overlap, but for the doubt that is the same on both sides. */
function pointsEffect(before: UnitPoints | undefined, after: UnitPoints | undefined, { width, tolerance }: SharedDoubt): PointsEffect {
  if (before === undefined || after === undefined) return 'open';
  const least = difference(after.low, before.high) + width;
  const most = difference(after.high, before.low) - width;
  if (least > tolerance) return 'gains';
  if (most < -tolerance) return 'loses';
  return Math.max(Math.abs(least), Math.abs(most)) <= tolerance ? 'same' : 'open';
}

/** Whether nothing but the shared doubt is open. */
function isSettled({ low, high }: UnitPoints, { width, tolerance }: SharedDoubt): boolean {
  return high - low - width <= tolerance;
}

function bandEffect(before: BandResult | undefined, after: BandResult | undefined, order: BandOrder): ClassEffect {
  if (before === undefined || after === undefined) return 'same';
  const [low, high, newLow, newHigh] = [order(before.lowest, 'before'), order(before.highest, 'before'), order(after.lowest, 'after'), order(after.highest, 'after')];
  if (newLow > high) return 'up';
  if (newHigh < low) return 'down';
  return low === high && newLow === newHigh && low === newLow ? 'same' : 'open';
}

function decisionEffect(before: DecisionResult | undefined, after: DecisionResult | undefined): ClassEffect {
  if (before === undefined || after === undefined || before.state === after.state) return 'same';
  if (before.state === 'undecided' || after.state === 'undecided') return 'open';
  return after.state === 'achieved' ? 'up' : 'down';
}

/** Without the last digits that doubles add to decimals. */
function difference(one: number, other: number): number {
  const [left, right] = [exactOf(one), exactOf(other)];
  return left === undefined || right === undefined ? one - other : nearest(subtract(left, right));
}
