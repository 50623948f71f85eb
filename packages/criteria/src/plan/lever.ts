import { compare } from '@xaso/core/exact';
import type { CriterionResult, Evaluation, OperandTrace } from '../engine/evaluation.js';
import type { Amount } from '../rule/value.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from '../subject/subject.js';
import { factPlaceOf, isState, statesOf, type FactPlace } from './fact-place.js';
import { judgedRule } from './judged-rule.js';
import { landing, moveOf, type Move } from './move.js';
import { moverOf } from './responsible.js';

/** A number of the subject that the commune can move, for however many criteria. */
export interface Lever {
  /** `key part`: one for all criteria that read the number. */
  readonly id: string;
  readonly fact: FactPlace;
  readonly input: InputDefinition;
  readonly what: Move['what'];
  readonly from: number;
  /** How far it can go. */
  readonly least: number;
  readonly most: number;
  /** What stands below the line of a share. */
  readonly whole: number | undefined;
  /** Numbers at which a criterion reaches a goal. */
  readonly seeds: readonly number[];
  /** The criteria of the commune that it moves. */
  readonly criteria: readonly string[];
}

/** Why a criterion that is not at its best has no part in a plan. */
export type WaitReason = 'province' | 'central' | 'dataMissing' | 'published' | 'manual';

/** Why the commune can't move a criterion; `undefined` when it can, or when there is nothing to move. */
export function waitReason(result: CriterionResult): WaitReason | undefined {
  if (result.status === 'unscored' || result.status === 'notApplicable') return undefined;
  const mover = moverOf(result);
  if (mover !== 'commune') return mover;
  if (result.status === 'missing' || !isRowKnown(result)) return 'dataMissing';
  const { kind } = result.trace.rule;
  return kind === 'published' || kind === 'manual' ? kind : undefined;
}

/** Whether it is known which rows of tables give the rule its figures. */
function isRowKnown({ trace: { thresholds = [] } }: CriterionResult): boolean {
  return thresholds.every(({ values, rows }) => values.length === 1 && rows.length > 0);
}

/** The numbers that the commune can move, each once. */
export function leversOf({ criteria }: Evaluation, { facts }: Subject): readonly Lever[] {
  const levers = new Map<string, Lever>();
  for (const result of criteria) {
    const judged = judgedRule(result);
    if (judged?.values === undefined || !isJudged(result)) continue;
    const isOwn = waitReason(result) === undefined;
    const { rule, prepared, values } = judged;
    const now = rule.score(prepared, values);
    const goals = rule.goals(prepared).filter((points) => compare(points, now) > 0);
    const changes = goals.flatMap((goal) => rule.inverse(prepared, values, goal)).map((change) => ({ operand: change.operand, move: moveOf(change, result, facts) }));
    result.trace.operands.forEach((operand, index) => {
      const seeds = changes.filter((change) => change.operand === index).map(({ move }) => landing(move));
      const lever = leverOf(operand, values[index]!, seeds, isOwn ? [result.id] : [], facts);
      if (lever !== undefined) levers.set(lever.id, merged(levers.get(lever.id), lever));
    });
  }
  // A number that only the criteria of others look at is not the commune's to move; one that it moves anyway goes as far as helps any.
  return [...levers.values()].map(withinBounds).filter(({ least, most, from, criteria: own }) => own.length > 0 && (least < from || most > from));
}

function isJudged({ status }: CriterionResult): boolean {
  return status === 'scored' || status === 'passed' || status === 'failed';
}

function leverOf(operand: OperandTrace, { kind, value, numerator, denominator, standIn, absent }: Amount, seeds: readonly number[], criteria: readonly string[], facts: Subject['facts']): Lever | undefined {
  const { reading: { input, choice } } = operand;
  const fact = factPlaceOf(operand, facts);
  if (standIn !== undefined || absent === true || !isWrittenDown(input, facts[fact.key])) return undefined;
  const head = { id: `${fact.key} ${fact.part}`, fact, input, seeds, criteria };
  if (isState(input.kind)) {
    const states = statesOf(input);
    const from = states.indexOf(choice ?? '');
    return from < 0 ? undefined : { ...head, what: 'choice', from, least: 0, most: states.length - 1, whole: undefined, seeds: states.map((_state, index) => index) };
  }
  if (kind === 'share' && numerator !== undefined && denominator !== undefined) {
    return { ...head, what: 'count', from: numerator, least: 0, most: Math.max(numerator, denominator), whole: denominator };
  }
  const from = kind === 'share' ? (operand.reading.value ?? 0) : (operand.reading.value ?? Number(value.numerator) / Number(value.denominator));
  if (kind === 'share') return { ...head, what: 'percent', from, least: 0, most: Math.max(from, 100), whole: undefined };
  return { ...head, what: kind === 'count' ? 'count' : 'number', from, least: Math.min(from, ...seeds), most: Math.max(from, ...seeds), whole: undefined };
}

/** What is worked out from other numbers, or chosen among several figures, has no number of its own that could be moved. */
function isWrittenDown({ formula, peers }: InputDefinition, fact: Fact | undefined): boolean {
  return formula === undefined && peers === undefined && fact !== undefined && fact.revisions === undefined;
}

/** One number that several criteria look at: it can go as far as the narrowest share lets it, and without a share as far as helps any. */
function merged(earlier: Lever | undefined, lever: Lever): Lever {
  if (earlier === undefined) return lever;
  const wholes = [earlier, lever].filter(({ whole }) => whole !== undefined);
  const bounds = wholes.length > 0 ? { least: 0, most: Math.min(...wholes.map(({ most }) => most)) } : { least: Math.min(earlier.least, lever.least), most: Math.max(earlier.most, lever.most) };
  return { ...earlier, ...bounds, whole: wholes[0]?.whole, seeds: [...earlier.seeds, ...lever.seeds], criteria: [...earlier.criteria, ...lever.criteria] };
}

function withinBounds(lever: Lever): Lever {
  const seeds = [...new Set(lever.seeds)].filter((seed) => seed >= lever.least && seed <= lever.most).sort((a, b) => a - b);
  return { ...lever, seeds };
}

