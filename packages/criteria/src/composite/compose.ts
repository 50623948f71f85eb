import { hasErrors, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { aggregate, compileAggregation, fromDoubles } from './aggregation.js';
import { groupFindings, weightFindings } from './aggregate-findings.js';
import { checkIndex } from './check-index.js';
import { compositeFinding } from './composite-findings.js';
import type { CompositeData } from './composite-data.js';
import type { CompositeIndex } from './composite-index.schema.js';
import { prepare, type IndicatorStages } from './prepare.js';
import { rankScores, type ScoreRank } from './rank-scores.js';
import type { Column } from './stage.js';
import { weightIn } from './weight.js';

/** A weight as it was used. */
export interface UsedWeight {
  readonly group: string;
  readonly of: string;
  /** As the index has it for the year. */
  readonly weight: number;
  /** Its part of all weights of the group, from 0 to 1. */
  readonly share: number;
}

/** A composite index of one year, with everything on the way to it. Plain JSON but for `undefined`. */
export interface CompositeResult {
  readonly year: number;
  /** The units, in the order in which every column has them. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Each stage can be read alone: which figures went in, and what came out. `aggregated` has one column a group. */
  readonly stages: IndicatorStages & { readonly aggregated: readonly Column[] };
  readonly weights: readonly UsedWeight[];
  /** The result, without rounding: that of the group which is the total. */
  readonly scores: readonly (number | undefined)[];
  /** Places by these scores; none where there is no score. */
  readonly ranks: readonly (ScoreRank | undefined)[];
}

/**
 * Works out a composite index: figures, denominators, stand-ins, tails, one scale, weights of the year, groups, ranks.
 *
 * @returns no value where the index itself is broken or has no weights for the year. What is wrong with single figures is named, and leaves a gap
 * and never a NaN.
 */
export function compose(index: CompositeIndex, data: CompositeData): ParseResult<CompositeResult> {
  const findings: Finding[] = [...checkIndex(index)];
  if (!hasErrors(findings)) findings.push(...weightFindings(index, data.year));
  if (data.units.length === 0) findings.push(compositeFinding('composite.no-units', { path: 'units' }));
  if (hasErrors(findings)) return parseResult<CompositeResult>(undefined, findings);
  const { rows, stages } = prepare(index, data, findings);
  if (rows.length === 1) findings.push(compositeFinding('composite.one-unit', { path: 'units' }));
  const aggregation = compileAggregation(index, stages.normalised, data.year);
  const columns = aggregate(aggregation, aggregation.weights);
  const aggregated = aggregation.nodes.map(({ id }, at) => fromDoubles(id, columns[aggregation.leaves.length + at]!));
  findings.push(...groupFindings(index, [...stages.normalised, ...aggregated], rows, data.year));
  const scores = aggregated[aggregation.total - aggregation.leaves.length]!.values;
  return parseResult(
    { year: data.year, units: rows.map(({ id, name }) => ({ id, name })), stages: { ...stages, aggregated }, weights: usedWeights(index, data.year), scores, ranks: rankScores(scores, index.ties) },
    findings,
  );
}

/** The weights of a year, each with its share of its group. */
export function usedWeights({ groups }: CompositeIndex, year: number): readonly UsedWeight[] {
  return groups.flatMap(({ id, members }) => {
    const weights = members.map(({ weight }) => weightIn(weight, year) ?? 0);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return members.map(({ of }, at) => ({ group: id, of, weight: weights[at]!, share: whole === 0 ? 0 : weights[at]! / whole }));
  });
}
