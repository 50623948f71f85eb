import type { Finding } from '@xaso/core';
import type { CriteriaSet, Evaluation } from '@xaso/criteria';
import type { JudgedUnit } from './judged-unit.js';

/** One unit among several. */
export interface UnitSummary {
  readonly name: string;
  readonly state: 'complete' | 'needsCheck' | 'notSubmitted';
  readonly evaluation: Evaluation | undefined;
}

/** Every unit that handed something in, then those that were expected and did not. */
export function summaries(units: readonly JudgedUnit[], missing: readonly string[]): readonly UnitSummary[] {
  return [
    ...units.map(({ evaluation, state }): UnitSummary => ({ name: evaluation.place.name, state, evaluation })),
    ...missing.map((name): UnitSummary => ({ name, state: 'notSubmitted', evaluation: undefined })),
  ];
}

/** How many of how many units pass; only for a set that recognises something. */
export interface UnitRollUp {
  readonly submitted: number;
  readonly expected: number | undefined;
  readonly needsCheck: number;
  readonly achieved: { readonly count: number; readonly of: number } | undefined;
}

/** Counts units. What is not handed in is neither passed nor failed. */
export function rollUp(units: readonly JudgedUnit[], missing: readonly string[], expected: readonly string[] | undefined): UnitRollUp {
  const decided = units.filter(({ evaluation: { decision } }) => decision !== undefined);
  return {
    submitted: units.length,
    expected: expected === undefined ? undefined : units.length + missing.length,
    needsCheck: units.filter(({ state }) => state === 'needsCheck').length,
    achieved: decided.length === 0 ? undefined : { count: decided.filter(({ evaluation: { decision } }) => decision?.state === 'achieved').length, of: decided.length },
  };
}

/** The stable shape of `--format json`; it only gains fields. */
export function summaryJson(set: CriteriaSet, units: readonly JudgedUnit[], missing: readonly string[], expected: readonly string[] | undefined, findings: readonly Finding[]): object {
  const { submitted, expected: wanted, needsCheck, achieved } = rollUp(units, missing, expected);
  return {
    set: { id: set.id, version: set.version, name: set.name, nature: set.nature },
    units: units.map(unitJson),
    notSubmitted: missing,
    rollUp: { submitted, expected: wanted ?? null, needsCheck, achieved: achieved ?? null },
    findings,
  };
}

function unitJson({ evaluation, state, gaps, file }: JudgedUnit): object {
  const { place, period, total, band, decision, decisions = [], criteria, groups } = evaluation;
  const lacking = new Map(gaps.map((gap) => [gap.id, gap]));
  return {
    place,
    period,
    file,
    state,
    points: total.points?.rounded ?? null,
    exactPoints: total.points?.exact ?? null,
    maxPoints: total.max ?? null,
    possiblePoints: total.open ?? null,
    coverage: total.coverage,
    band: band === undefined ? null : { certain: band.certain, lowest: band.lowest?.id ?? null, highest: band.highest?.id ?? null, next: band.next === undefined ? null : { id: band.next.band.id, gap: band.next.gap } },
    decision: decision === undefined ? null : { state: decision.state, name: decision.name },
    decisions: decisions.map(({ id, state: outcome, kind }) => ({ id, kind, state: outcome })),
    groups: groups.map(({ id, name, parent, points, max }) => ({ id, name, parent: parent ?? null, points: points?.rounded ?? null, maxPoints: max ?? null })),
    criteria: criteria.map(({ id, info, status, points, open, assessment }) => {
      const gap = lacking.get(id);
      return {
        id,
        code: info.code ?? null,
        name: info.name,
        group: info.group ?? null,
        status,
        points: points?.rounded ?? null,
        maxPoints: info.max ?? null,
        possiblePoints: open ?? null,
        selfScore: assessment?.selfScore ?? null,
        verified: assessment?.verified ?? null,
        gap: gap === undefined ? null : { state: gap.state, mover: gap.mover, moves: (gap.next?.moves ?? []).map(({ input, what, from, to }) => ({ input: input.id, what, from, to })) },
      };
    }),
  };
}
