import type { CivilDate } from '../date/civil-date.js';
import { listUnder } from './list-under.js';
import { isValidOn } from './unit-validity.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** Units at the end of a way through time. */
export interface LineageResult {
  readonly units: readonly AdministrativeUnit[];
  /** Codes at which the way is lost: the directory does not hold the unit, or does not say what became of it. */
  readonly unknownCodes: readonly string[];
}

/** One step in time: a unit went into another on a day. Either end may be missing from the directory. */
interface Step {
  readonly date: CivilDate;
  readonly from: AdministrativeUnit | string;
  readonly into: AdministrativeUnit | string;
}

export interface Lineage {
  readonly successorsOf: (unit: AdministrativeUnit, on: CivilDate) => LineageResult;
  readonly predecessorsOf: (unit: AdministrativeUnit, on: CivilDate) => LineageResult;
}

/**
 * Ties the states of units together through their events. A code may be used again for another unit, so that an event
 * names the state that ended before its day, or the one that holds on it.
 *
 * @param statesOf The states of a code, the newest first.
 */
export function createLineage(units: readonly AdministrativeUnit[], statesOf: (code: string) => readonly AdministrativeUnit[]): Lineage {
  const forward = new Map<AdministrativeUnit, Step[]>();
  const backward = new Map<AdministrativeUnit, Step[]>();
  const add = (step: Step) => {
    if (step.from === step.into) return;
    if (typeof step.from !== 'string') listUnder(forward, step.from, step);
    if (typeof step.into !== 'string') listUnder(backward, step.into, step);
  };
  for (const unit of units) {
    for (const { date, from = [], into = [] } of unit.lineage ?? []) {
      for (const code of from) add({ date, from: stateBefore(statesOf(code), date) ?? code, into: unit });
      for (const code of into) add({ date, from: unit, into: stateFrom(statesOf(code), date) ?? code });
    }
  }
  return {
    successorsOf: (unit, on) => walk(unit, (state) => onward(forward.get(state), ({ date }) => date <= on, ({ into }) => into), on),
    predecessorsOf: (unit, on) => walk(unit, (state) => onward(backward.get(state), ({ date }) => date > on, ({ from }) => from), on),
  };
}

type End = AdministrativeUnit | string;

function onward(steps: readonly Step[] = [], counts: (step: Step) => boolean, end: (step: Step) => End): End[] {
  return steps.filter(counts).map(end);
}

/** Follows the steps until there are no more; `seen` also ends a circle that wrong data may hold. */
function walk(start: AdministrativeUnit, next: (state: AdministrativeUnit) => readonly End[], on: CivilDate): LineageResult {
  const units: AdministrativeUnit[] = [];
  const unknownCodes = new Set<string>();
  const seen = new Set<End>([start]);
  const waiting: End[] = [start];
  // The loop also visits what it appends.
  for (const state of waiting) {
    if (typeof state === 'string') {
      unknownCodes.add(state);
      continue;
    }
    const following = next(state);
    if (following.length > 0) {
      for (const end of new Set(following)) {
        if (!seen.has(end)) waiting.push(end);
        seen.add(end);
      }
    } else if (isValidOn(state, on)) units.push(state);
    else unknownCodes.add(state.code);
  }
  return { units, unknownCodes: [...unknownCodes] };
}

/** The state that a code had until the day before. */
function stateBefore(states: readonly AdministrativeUnit[], date: CivilDate): AdministrativeUnit | undefined {
  return states.find(({ validFrom }) => validFrom === undefined || validFrom < date);
}

/** The state that a code has from the day on. */
function stateFrom(states: readonly AdministrativeUnit[], date: CivilDate): AdministrativeUnit | undefined {
  return states.find((state) => (state.validFrom === undefined || state.validFrom <= date) && (state.validTo === undefined || state.validTo >= date));
}
