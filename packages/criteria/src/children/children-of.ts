import { toNfc, type AdministrativeUnit, type CivilDate, type UnitIndex } from '@xaso/core';
import type { Evaluation } from '../engine/evaluation.js';
import type { ChildDecisions } from '../subject/subject.js';
import type { ChildEvaluation } from './child-roll-up.js';

/** Units with their evaluations, ready to be rolled up. */
export interface FoundChildren {
  readonly children: readonly ChildEvaluation[];
  /** Places of evaluations that are none of the units, or that could be several of them. */
  readonly strangers: readonly string[];
  /** Codes at which the way through time is lost; only for a merger. */
  readonly unknownCodes: readonly string[];
}

/**
 * Puts evaluations to the units that they are about: by code, else by a name that only one of the units bears. Two evaluations for one unit say
 * nothing together, so that neither is used.
 *
 * @param populations Inhabitants by code of the unit.
 */
export function childrenOf(units: readonly AdministrativeUnit[], evaluations: readonly Evaluation[], populations: Readonly<Record<string, number>> = {}): FoundChildren {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, AdministrativeUnit | undefined>();
  for (const unit of units) for (const name of new Set([unit.fullName, unit.name].map(nameKey))) byName.set(name, byName.has(name) ? undefined : unit);
  const found = new Map<AdministrativeUnit, Evaluation[]>();
  const strangers: string[] = [];
  for (const evaluation of evaluations) {
    const { code, name } = evaluation.place;
    const unit = code === undefined ? byName.get(nameKey(name)) : byCode.get(code);
    if (unit === undefined) strangers.push(name);
    else found.set(unit, [...(found.get(unit) ?? []), evaluation]);
  }
  const children = units.map((unit): ChildEvaluation => {
    const own = found.get(unit) ?? [];
    return { unit: { code: unit.code, name: unit.fullName }, evaluation: own.length === 1 ? own[0] : undefined, population: Object.hasOwn(populations, unit.code) ? populations[unit.code] : undefined };
  });
  return { children, strangers, unknownCodes: [] };
}

/**
 * The former units of a merged one with their evaluations: for a rule that makes the number of the new unit out of theirs.
 *
 * @param on A day on which the former units still stood, such as the last day before the merger.
 */
export function childrenOfMerger(index: UnitIndex, code: string, on: CivilDate, evaluations: readonly Evaluation[], populations: Readonly<Record<string, number>> = {}): FoundChildren {
  const unit = index.byCode(code);
  if (unit === undefined) return { children: [], strangers: evaluations.map(({ place }) => place.name), unknownCodes: [code] };
  const { units, unknownCodes } = index.predecessorsOf(unit, on);
  return { ...childrenOf(units, evaluations, populations), unknownCodes };
}

/**
 * What was decided about the units below, as the `children` of a subject: for decisions that count units ("a district loses the title when 30% of
 * its communes lost theirs"). Units without an evaluation are left out; give their whole number as `childCount`.
 */
export function childDecisionsOf(children: readonly ChildEvaluation[]): readonly ChildDecisions[] {
  return children.flatMap(({ evaluation }) => {
    if (evaluation === undefined) return [];
    const decisions = Object.fromEntries((evaluation.decisions ?? []).flatMap(({ id, state }) => (state === 'notApplicable' ? [] : [[id, state]])));
    return [{ place: evaluation.place, decisions }];
  });
}

function nameKey(name: string): string {
  return toNfc(name).trim().toLowerCase();
}
