import { compare, compareSum, divide, exactSum, multiply, nearest, sumOf, zero, type Exact, type Sum } from '@xaso/core/exact';
import { allMustPass, type Judgement, type Verdict } from '../rule/all-must-pass.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { Bilingual } from '../set/criteria-set.schema.js';
import type { ChildDecisions } from '../subject/subject.js';
import { holds, type Situation } from '../table/choose-rows.js';
import type { AttributeCondition, BandCondition, ChildrenCondition, Condition, CriteriaCondition, CriterionCondition, GroupsCondition, LeafCondition, PointsCondition, PreviousCondition } from './condition.js';
import type { ConditionReason, ConditionState, PreviousState } from './decision-result.js';

/** What conditions are tested on. */
export interface ConditionGround {
  /** Verdict and points of each criterion that is judged, by id; one that is not in force is not among them. */
  readonly criteria: ReadonlyMap<string, { readonly name: Bilingual; readonly group: string | undefined; readonly verdict: Verdict; readonly low: Exact; readonly high: Exact; readonly max: Exact }>;
  readonly groups: ReadonlyMap<string, GroundGroup>;
  readonly total: { readonly low: Sum; readonly high: Sum; readonly max: Exact };
  /** How many criteria of the decision the set does not hold; `Infinity` where nobody knows. */
  readonly lackingCriteria: number;
  readonly bands: readonly { readonly id: string; readonly name: Bilingual }[];
  /** Places of the lowest and of the highest possible band; -1 below all of them. */
  readonly band: { readonly lowest: number; readonly highest: number } | undefined;
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, Bilingual>>;
  readonly situation: Situation;
  readonly previous: Readonly<Record<string, PreviousState>>;
  readonly children: readonly ChildDecisions[] | undefined;
  readonly childCount: number | undefined;
  /** State of another decision of the set. */
  readonly decisionState: (id: string) => ConditionState;
  readonly decisionName: (id: string) => Bilingual;
}

/** A group as conditions see it. */
export interface GroundGroup {
  readonly name: Bilingual;
  readonly parent: string | undefined;
  readonly members: readonly string[];
  readonly low: Sum;
  readonly high: Sum;
  readonly max: Exact;
  readonly lackingCriteria: number;
}

/** What a condition came to, and the conditions without parts that made it so. */
export interface Tested {
  readonly state: ConditionState;
  readonly reasons: readonly ConditionReason[];
}

/** Tests a condition; what is missing leaves it undecided as long as it could turn it. */
export function testCondition(condition: Condition, ground: ConditionGround): Tested {
  switch (condition.kind) {
    case 'all':
      return atLeastOf(condition.of.length, condition.of, ground);
    case 'any':
      return atLeastOf(1, condition.of, ground);
    case 'atLeast':
      return atLeastOf(condition.count, condition.of, ground);
    case 'not': {
      const { state, reasons } = testCondition(condition.of[0], ground);
      return { state: state === 'met' ? 'notMet' : state === 'notMet' ? 'met' : state, reasons };
    }
    default:
      return testLeaf(condition, ground);
  }
}

/** So many of several. The reasons are those of the parts that made it so. */
function atLeastOf(count: number, parts: readonly Condition[], ground: ConditionGround): Tested {
  const tested = parts.map((part) => testCondition(part, ground));
  const of = (state: ConditionState): readonly Tested[] => tested.filter((one) => one.state === state);
  const met = of('met').length;
  const state: ConditionState = met >= count ? 'met' : met + of('undecided').length < count ? 'notMet' : 'undecided';
  const telling = state === 'met' ? of('met') : state === 'undecided' ? [...of('undecided'), ...(count < parts.length ? of('notMet') : [])] : of('notMet');
  return { state, reasons: telling.flatMap(({ reasons }) => reasons) };
}

function testLeaf(condition: LeafCondition, ground: ConditionGround): Tested {
  const reason = leafReason(condition, ground);
  return { state: reason.state, reasons: [reason] };
}

function leafReason(condition: LeafCondition, ground: ConditionGround): ConditionReason {
  switch (condition.kind) {
    case 'criterion':
      return criterionReason(condition, ground);
    case 'criteria':
      return criteriaReason(condition, ground);
    case 'groups':
      return groupsReason(condition, ground);
    case 'points':
      return pointsReason(condition, ground);
    case 'band':
      return bandReason(condition, ground);
    case 'decision':
      return { condition, state: ground.decisionState(condition.decision), names: [ground.decisionName(condition.decision)] };
    case 'previous':
      return { condition, state: previousState(condition, ground), names: [ground.decisionName(condition.decision)] };
    case 'children':
      return childrenReason(condition, ground);
    case 'attribute':
      return attributeReason(condition, ground);
  }
}

/** What does not apply and is left out has no say: it is as good as passed. */
function verdictState(verdict: Verdict | undefined, is: 'passed' | 'failed'): ConditionState {
  if (verdict === 'unknown') return 'undecided';
  return (verdict === 'failed') === (is === 'failed') ? 'met' : 'notMet';
}

function criterionReason(condition: CriterionCondition, { criteria }: ConditionGround): ConditionReason {
  const found = criteria.get(condition.criterion);
  return { condition, state: verdictState(found?.verdict, condition.is), names: found === undefined ? [] : [found.name] };
}

/** How many there are of something, surely and at most. */
interface Counted {
  readonly sure: number;
  readonly possible: number;
  readonly of: number;
}

/** Whether a count reaches its bound; of nothing, no share is known. */
function reaches({ sure, possible, of }: Counted, { count, percent }: { readonly count?: number | undefined; readonly percent?: number | undefined }): ConditionState {
  if (percent !== undefined && of === 0) return 'undecided';
  if (of === Infinity && percent !== undefined) return 'undecided';
  const line = percent === undefined ? whole(count ?? 1) : partOf(whole(of), percent);
  const isEnough = (number: number): boolean => number === Infinity || compare(whole(number), line) >= 0;
  return isEnough(sure) ? 'met' : isEnough(possible) ? 'undecided' : 'notMet';
}

function whole(count: number): Exact {
  return { numerator: count, denominator: 1 };
}

/** So many percent of something, exactly. */
function partOf(all: Exact, percent: number): Exact {
  return divide(multiply(all, exactDecimal(percent)), whole(100));
}

function criteriaReason(condition: CriteriaCondition, ground: ConditionGround): ConditionReason {
  const { among, group, are } = condition;
  const inGroup = group === undefined ? undefined : ground.groups.get(group);
  const ids = among ?? inGroup?.members ?? [...ground.criteria.keys()];
  const verdicts = ids.map((id) => ground.criteria.get(id)?.verdict ?? 'ignored').filter((verdict) => verdict !== 'ignored');
  const lacking = among === undefined ? (inGroup?.lackingCriteria ?? ground.lackingCriteria) : 0;
  const sure = verdicts.filter((verdict) => verdict === are).length;
  const counted = { sure, possible: sure + verdicts.filter((verdict) => verdict === 'unknown').length + lacking, of: verdicts.length + lacking };
  const names = among === undefined ? (inGroup === undefined ? [] : [inGroup.name]) : among.flatMap((id) => ground.criteria.get(id)?.name ?? []);
  return { condition, state: reaches(counted, condition), names, counted: told(counted) };
}

/** JSON has no infinity: where nobody knows how many there are, those at hand are told. */
function told({ sure, possible, of }: Counted): Counted {
  return Number.isFinite(of) ? { sure, possible, of } : { sure, possible: sure, of: 0 };
}

function groupsReason(condition: GroupsCondition, { criteria, groups }: ConditionGround): ConditionReason {
  const chosen = condition.among === undefined ? [...groups.values()].filter(({ parent }) => parent === undefined) : condition.among.flatMap((id) => groups.get(id) ?? []);
  const judgements = chosen.flatMap(({ members, lackingCriteria }): readonly Judgement[] => {
    const verdicts = members.map((id) => ({ id, verdict: criteria.get(id)?.verdict ?? 'ignored' }));
    // A group with nothing in it, or nothing that applies, has no say: it hinders none of the others.
    if (lackingCriteria === 0 && verdicts.every(({ verdict }) => verdict === 'ignored')) return [];
    const judgement = allMustPass.score(verdicts);
    return [judgement === 'passed' && lackingCriteria > 0 ? 'undecided' : judgement];
  });
  // Who asks for as many as there are asks for all of them.
  const bound = condition.count === chosen.length ? { percent: 100 } : condition;
  const sure = judgements.filter((judgement) => judgement === condition.are).length;
  const counted = { sure, possible: sure + judgements.filter((judgement) => judgement === 'undecided').length, of: judgements.length };
  return { condition, state: reaches(counted, bound), names: condition.among === undefined ? [] : chosen.map(({ name }) => name), counted };
}

function pointsReason(condition: PointsCondition, ground: ConditionGround): ConditionReason {
  const { criterion, group, atLeast, percent } = condition;
  const one = criterion === undefined ? undefined : ground.criteria.get(criterion);
  const some = group === undefined ? undefined : ground.groups.get(group);
  const isNone = (criterion !== undefined && one === undefined) || (group !== undefined && some === undefined);
  // What is not judged on the day has no points, and those of the whole are not its own.
  if (isNone) return { condition, state: 'notMet', names: [{ vi: criterion ?? group ?? '' }], points: { min: 0, max: 0 } };
  const { low, high, max } = one === undefined ? (some ?? ground.total) : { low: sumOf([one.low]), high: sumOf([one.high]), max: one.max };
  const line = atLeast === undefined ? partOf(max, percent ?? 0) : exactDecimal(atLeast);
  const lacking = one === undefined ? (some?.lackingCriteria ?? ground.lackingCriteria) : 0;
  const state = compareSum(low, line) >= 0 ? 'met' : lacking > 0 || compareSum(high, line) >= 0 ? 'undecided' : 'notMet';
  const names = one === undefined ? (some === undefined ? [] : [some.name]) : [one.name];
  return { condition, state, names, points: { min: nearest(exactSum(low)), max: nearest(exactSum(high)) } };
}

function bandReason(condition: BandCondition, { bands, band }: ConditionGround): ConditionReason {
  const place = bands.findIndex(({ id }) => id === condition.atLeast);
  const state = band === undefined ? 'undecided' : band.lowest >= place ? 'met' : band.highest >= place ? 'undecided' : 'notMet';
  return { condition, state, names: bands[place] === undefined ? [] : [bands[place].name] };
}

function previousState({ decision, is }: PreviousCondition, { previous }: ConditionGround): ConditionState {
  const state = Object.hasOwn(previous, decision) ? previous[decision] : undefined;
  if (state !== 'held' && state !== 'lost' && state !== 'never') return 'undecided';
  return state === 'held' || (state === 'lost' && is === 'ever') ? 'met' : 'notMet';
}

function childrenReason(condition: ChildrenCondition, { children, childCount, decisionName }: ConditionGround): ConditionReason {
  const names = [decisionName(condition.decision)];
  if (children === undefined) return { condition, state: 'undecided', names };
  const states = children.map(({ decisions }) => (Object.hasOwn(decisions, condition.decision) ? decisions[condition.decision] : undefined));
  const sure = states.filter((state) => state === condition.is).length;
  const missing = Math.max(0, (childCount ?? children.length) - children.length);
  const open = states.filter((state) => state !== 'achieved' && state !== 'notAchieved').length + missing;
  const counted = { sure, possible: sure + open, of: children.length + missing };
  return { condition, state: reaches(counted, condition), names, counted };
}

function attributeReason(condition: AttributeCondition, { attributes, situation }: ConditionGround): ConditionReason {
  const held = holds({ of: condition.of, in: [...condition.in] }, situation);
  const names = condition.in.flatMap((id) => attributes.get(condition.of)?.get(id) ?? []);
  return { condition, state: held === undefined ? 'undecided' : held ? 'met' : 'notMet', names };
}

/** Nothing at all, as a sum. */
export const noPoints: Sum = sumOf([zero]);
