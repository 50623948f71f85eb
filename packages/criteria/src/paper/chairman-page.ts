import { excerpt, formatCivilDate, formatMessage, type CivilDate } from '@xaso/core';
import { exactOf, nearest, parseExact, subtract, zero } from '@xaso/core/exact';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { describeGap } from '../plan/describe-gap.js';
import type { CriterionGap } from '../plan/gap.js';
import type { PlanGoal } from '../plan/goal.js';
import type { GoalPlan } from '../plan/goal-plan.js';
import type { PlanMessages } from '../plan/plan-messages.js';
import { nameText, numberText, periodText, say, type PaperWords } from './paper-words.js';

/** Who is in charge of a criterion, and until when; what is not known is left to be written by hand. */
export interface TaskLead {
  readonly lead?: string | undefined;
  readonly due?: CivilDate | undefined;
}

/** What the page is made of. */
export interface ChairmanPageInput {
  readonly evaluation: Evaluation;
  /** The plan by which the evaluation was made: it names bands. */
  readonly plan: CriteriaPlan;
  /** What `gapsOf` says of the evaluation. */
  readonly gaps: readonly CriterionGap[];
  /** What `planToGoal` says: its steps come first. */
  readonly goalPlan?: GoalPlan | undefined;
  /** What has to be reached; the recognition or the next band of the set when it is left out. */
  readonly goal?: PlanGoal | undefined;
  /** By id of the criterion. */
  readonly leads?: Readonly<Record<string, TaskLead>> | undefined;
  /** The day until which everything is due that says nothing else. */
  readonly due?: CivilDate | undefined;
  /** The day of the figures. */
  readonly asOf?: CivilDate | undefined;
  readonly words: PaperWords;
  readonly planWords: PlanMessages;
}

/** One row: what to do, what is missing, who, until when. */
export interface ChairmanTask {
  readonly id: string;
  readonly task: string;
  readonly lack: string;
  readonly gain: string;
  readonly lead: string;
  readonly due: string;
}

/** The chairman's page, without a shape. */
export interface ChairmanPage {
  readonly title: string;
  /** "Xã Mẫu · quý III/2026". */
  readonly about: string;
  readonly verdict: { readonly state: 'achieved' | 'notAchieved' | 'undecided' | 'points'; readonly text: string };
  /** Why, a sentence each. */
  readonly reasons: readonly string[];
  readonly headers: { readonly task: string; readonly lack: string; readonly gain: string; readonly lead: string; readonly due: string };
  readonly tasks: readonly ChairmanTask[];
  /** Instead of tasks, or below them: how many are enough, how many are not shown. */
  readonly taskNotes: readonly string[];
  /** What can't be judged without data, and what others have to do. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly source: string;
}

/** So many names and lines of lists are told; longer names are cut. */
const mostNames = 3;
const mostListed = 5;
const longestName = 90;
const longestTask = 170;

/** The goal that a set has by itself: its recognition, or the next band. */
export function ownGoal({ decision, band }: Evaluation): PlanGoal | undefined {
  if (decision !== undefined) return { kind: 'recognition' };
  const next = band?.next?.band;
  return next === undefined ? undefined : { kind: 'band', id: next.id };
}

/** One page for the chairman: does the place pass, what is missing, who does what until when. */
export function chairmanPage(input: ChairmanPageInput): ChairmanPage {
  const { evaluation, gaps, words } = input;
  const goal = input.goal ?? ownGoal(evaluation);
  const goalWords = goal === undefined ? undefined : goalText(goal, input);
  const tasks = tasksOf(input);
  const period = periodText(evaluation.period, words);
  const verdictAndReasons = verdictOf(input, goal);
  const { verdict } = verdictAndReasons;
  const reasons = [...verdictAndReasons.reasons, ...(evaluation.set.nature === 'example' ? [say(words, 'reasonExample')] : [])];
  const lists = listsOf(gaps.map((gap) => ({ ...gap, code: codeIn(gap.id, evaluation.criteria, evaluation.groups) })), words);
  const shown = fitting(tasks, reasons, lists);
  const { set, asOf } = evaluation;
  const day = input.asOf ?? asOf;
  const name = nameText(set.name, words);
  return {
    title: goalWords === undefined || verdict.state === 'achieved' ? say(words, 'pageTitlePlain') : say(words, 'pageTitle', { goal: goalWords }),
    about: period === undefined ? evaluation.place.name : say(words, 'pageOf', { place: evaluation.place.name, period }),
    verdict,
    reasons,
    headers: { task: say(words, 'taskColumn'), lack: say(words, 'lackColumn'), gain: say(words, 'gainColumn'), lead: say(words, 'leadColumn'), due: say(words, 'dueColumn') },
    tasks: shown,
    taskNotes: taskNotes(input, tasks.length, shown.length, goalWords),
    lists,
    source: day === undefined ? say(words, 'sourceUndated', { set: name }) : say(words, 'source', { set: name, day: formatCivilDate(day, words.language) }),
  };
}

/** Rows that fit on one page of A4 with what else is on it: reckoned in millimetres, with room to spare. At least one is shown. */
function fitting(tasks: readonly ChairmanTask[], reasons: readonly string[], lists: ChairmanPage['lists']): readonly ChairmanTask[] {
  const lines = (text: string, perLine: number): number => Math.max(1, Math.ceil(text.length / perLine));
  const reasonHeight = reasons.reduce((sum, reason) => sum + 6 * lines(reason, 48), 0);
  const listHeight = Math.max(0, ...lists.map(({ items }) => 10 + items.reduce((sum, item) => sum + 5 * lines(item, lists.length > 1 ? 42 : 92), 0)));
  let left = 268 - 56 - reasonHeight - listHeight - 20;
  return tasks.filter(({ task, lack, lead }, index) => {
    left -= 4.5 + 5.45 * Math.max(lines(task, 26), lines(lack, 19), lines(lead, 15));
    return index === 0 || left >= 0;
  });
}

/** How far the tasks get, and how many are left out. */
function taskNotes({ goalPlan, words }: ChairmanPageInput, all: number, shown: number, goal: string | undefined): readonly string[] {
  if (all === 0) return [say(words, 'tasksNone')];
  const count = new Set(goalPlan?.steps.flatMap(({ effects }) => effects.map(({ id }) => id))).size;
  return [
    ...(goal !== undefined && goalPlan?.outcome === 'planned' && count > 0 && count <= shown ? [say(words, 'tasksEnough', { count, goal })] : []),
    ...(goal !== undefined && goalPlan?.outcome === 'outOfReach' ? [say(words, 'tasksNotEnough', { goal })] : []),
    ...(all > shown ? [say(words, 'tasksMore', { count: numberText(all - shown, words) })] : []),
  ];
}

function goalText(goal: PlanGoal, { evaluation: { decision }, plan, words }: ChairmanPageInput): string {
  if (goal.kind === 'points') return say(words, 'goalPoints', { points: numberText(goal.points, words) });
  if (goal.kind === 'band') return say(words, 'goalBand', { band: nameText(plan.bands.find(({ ref }) => ref.id === goal.id)?.ref.name ?? { vi: goal.id }, words) });
  return decision === undefined ? say(words, 'blank') : say(words, 'goalNamed', { name: nameText(decision.name, words) });
}

interface Verdict {
  readonly verdict: ChairmanPage['verdict'];
  readonly reasons: readonly string[];
}

function verdictOf(input: ChairmanPageInput, goal: PlanGoal | undefined): Verdict {
  const { evaluation, words } = input;
  const { decision, band, total } = evaluation;
  const { known, of } = total.coverage.criteria;
  const coverage = known < of ? [say(words, 'reasonCoverage', { known: numberText(known, words), of: numberText(of, words) })] : [];
  if (input.goal?.kind !== 'points' && decision !== undefined) return decisionVerdict(evaluation, decision, coverage, words);
  if (goal?.kind === 'points') return pointsVerdict(goal.points, evaluation, coverage, words);
  const points = pointsText(evaluation, words);
  if (goal?.kind === 'band' && input.goal !== undefined) {
    const edge = input.plan.bands.find(({ ref }) => ref.id === goal.id)?.ref;
    if (edge !== undefined) return pointsVerdict(edge.min, evaluation, [...coverage], words);
  }
  const bandName = band?.lowest === undefined ? undefined : nameText(band.lowest.name, words);
  const reason = band === undefined ? say(words, 'reasonNoGoal') : bandName === undefined ? say(words, 'reasonNoBand') : say(words, band.certain ? 'reasonBand' : 'reasonBandOpen', { band: bandName });
  const next = band?.next;
  const missing = next === undefined ? [] : [say(words, 'reasonPointsShort', { gap: numberText(next.gap, words), points: numberText(lowPoints(evaluation), words), goal: numberText(next.band.min, words) })];
  return { verdict: { state: 'points', text: points }, reasons: [reason, ...missing, ...coverage] };
}

function pointsText({ total: { points, max } }: Evaluation, words: PaperWords): string {
  return points === undefined || max === undefined ? say(words, 'verdictNothing') : say(words, 'verdictPoints', { points: numberText(points.rounded, words), max: numberText(max, words) });
}

/** Points that are sure already. */
function lowPoints({ total: { points, open } }: Evaluation): number {
  return open?.min ?? points?.rounded ?? 0;
}

function pointsVerdict(needed: number, evaluation: Evaluation, coverage: readonly string[], words: PaperWords): Verdict {
  const { open, max } = evaluation.total;
  const low = lowPoints(evaluation);
  const high = open?.max ?? low;
  const values = { points: numberText(low, words), low: numberText(low, words), high: numberText(Math.min(high, max ?? high), words), goal: numberText(needed, words), gap: numberText(nearest(subtract(exactOf(needed) ?? zero, exactOf(low) ?? zero)), words) };
  if (low >= needed) return { verdict: { state: 'achieved', text: say(words, 'verdictAchieved') }, reasons: [say(words, 'reasonPointsEnough', values), ...coverage] };
  if (high >= needed) return { verdict: { state: 'undecided', text: say(words, 'verdictUndecided') }, reasons: [say(words, 'reasonPointsOpen', values), ...coverage] };
  return { verdict: { state: 'notAchieved', text: say(words, 'verdictNotAchieved') }, reasons: [say(words, 'reasonPointsShort', values), ...coverage] };
}

const verdictTerms = { achieved: 'verdictAchieved', notAchieved: 'verdictNotAchieved', undecided: 'verdictUndecided' } as const;

function decisionVerdict({ criteria }: Evaluation, { state, setIncomplete }: NonNullable<Evaluation['decision']>, coverage: readonly string[], words: PaperWords): Verdict {
  const failed = criteria.filter(({ status }) => status === 'failed');
  const unknown = criteria.filter(({ status }) => status === 'missing' || status === 'zeroDenominator');
  const reasons = [
    ...(failed.length === 0 ? [] : [say(words, 'reasonFailed', { count: failed.length, names: namesText(failed, words) })]),
    ...(unknown.length === 0 ? [] : [say(words, 'reasonUnknown', { count: unknown.length, names: namesText(unknown, words) })]),
    ...(state === 'achieved' ? [say(words, 'reasonAllPassed', { count: numberText(criteria.filter(({ status }) => status === 'passed').length, words) })] : []),
    ...(setIncomplete ? [say(words, 'reasonSetIncomplete')] : []),
  ];
  return { verdict: { state, text: say(words, verdictTerms[state]) }, reasons: reasons.length === 0 ? coverage : reasons };
}

function namesText(results: readonly CriterionResult[], words: PaperWords): string {
  const names = results.slice(0, mostNames).map(({ info: { name } }) => excerpt(nameText(name, words), longestName));
  const more = results.length - names.length;
  return more === 0 ? names.join('; ') : [...names, say(words, 'andMore', { count: numberText(more, words) })].join('; ');
}

/** What the commune itself can do: the steps of the plan first, then what gives most. */
function tasksOf({ evaluation, gaps, goalPlan, leads = {}, due, words, planWords }: ChairmanPageInput): readonly ChairmanTask[] {
  const order = new Map<string, number>();
  // Where all of it is not enough, what gives most comes first.
  for (const [index, step] of (goalPlan?.outcome === 'planned' ? goalPlan.steps : []).entries()) for (const { id } of step.effects) if (!order.has(id)) order.set(id, index);
  const results = new Map(evaluation.criteria.map((result) => [result.id, result]));
  const own = gaps.filter(({ state, mover, next }) => state === 'gap' && mover === 'commune' && next !== undefined);
  return [...own]
    .sort((one, other) => (order.get(one.id) ?? order.size) - (order.get(other.id) ?? order.size) || Number(other.passes) - Number(one.passes) || gainOf(other) - gainOf(one))
    .map((gap): ChairmanTask => {
      const told = describeGap(withoutRepeats(gap, evaluation), planWords, words.language);
      const max = results.get(gap.id)?.info.max;
      const { lead = '', due: own } = leads[gap.id] ?? {};
      const day = own ?? due;
      const planned = stepsFor(gap.id, goalPlan);
      const gain = planned.length === 0 ? gainOf(gap) : planned.reduce((sum, { effects }) => sum + effects.filter(({ id }) => id === gap.id).reduce((inside, { before, after }) => inside + after - before, 0), 0);
      return {
        id: gap.id,
        task: excerpt(told.title, longestTask),
        lack: excerpt(planned.length === 0 ? stateLack(gap, words) ?? told.lack : planned.map((step) => stepLack(step, gap, planned.length, words, planWords)).join('; '), longestTask),
        gain: max === undefined ? say(words, 'gainPassed') : say(words, 'gainPoints', { points: numberText(Number(gain.toFixed(2)), words) }),
        lead,
        due: day === undefined ? '' : formatCivilDate(day, words.language),
      };
    });
}

function stepsFor(id: string, goalPlan: GoalPlan | undefined): GoalPlan['steps'] {
  return goalPlan?.outcome === 'planned' || goalPlan?.outcome === 'outOfReach' ? goalPlan.steps.filter(({ effects }) => effects.some((effect) => effect.id === id)) : [];
}

/** How far the plan moves a number: further than to the next outcome, where the goal needs it. */
function stepLack({ input, what, options, from, to }: GoalPlan['steps'][number], { passes }: CriterionGap, count: number, words: PaperWords, planWords: PlanMessages): string {
  const change = numberText(Math.abs(to - from), words);
  const unit = input.unit === undefined ? '' : nameText(input.unit, words);
  const state = options?.to;
  if (state !== undefined) return say(words, 'stateNeeded', { state: stateName(input, state, words) });
  if (what === 'count') {
    const name = nameText(input.name, words);
    const key = count > 1 ? (to > from ? 'moveMoreOf' : 'moveLessOf') : passes && to > from ? 'lackToPass' : to > from ? 'moveMore' : 'moveLess';
    return formatMessage(planWords[key], { change, unit, name }).trim();
  }
  const told = (value: number): string => `${numberText(value, words)}${what === 'percent' ? '%' : ''}`;
  return formatMessage(planWords[to > from ? 'moveUp' : 'moveDown'], { from: told(from), to: told(to) });
}

/** A state that is needed, where the row names what it is of. */
function stateLack({ next }: CriterionGap, words: PaperWords): string | undefined {
  const [move, ...more] = next?.moves ?? [];
  return move?.option === undefined || more.length > 0 ? undefined : say(words, 'stateNeeded', { state: stateName(move.input, move.option, words) });
}

function stateName({ options = [] }: InputDefinition, option: string, words: PaperWords): string {
  const name = options.find(({ id }) => id === option)?.name;
  return name === undefined ? say(words, option === 'no' ? 'stateNo' : 'stateYes') : nameText(name, words);
}

/** A rule of several cases looks at the same numbers in each: the smallest move is enough to be told, and no name is needed. */
function withoutRepeats(gap: CriterionGap, { criteria, groups }: Evaluation): CriterionGap {
  const { next, operands } = gap;
  const seen = new Set<string>();
  const moves = (next?.moves ?? []).filter(({ input: { id }, what }) => {
    const key = `${id} ${what}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const isOne = next?.way === 'alone' && moves.length === 1;
  return { ...gap, code: codeIn(gap.id, criteria, groups), operands: isOne ? 1 : operands, next: next === undefined ? undefined : { ...next, moves: next.way === 'alone' ? moves : next.moves } };
}

/** "III.1" where numbers begin anew in each group: on this page the groups are not there to be read. */
function codeIn(id: string, criteria: Evaluation['criteria'], groups: Evaluation['groups']): string | undefined {
  const info = criteria.find((result) => result.id === id)?.info;
  const group = groups.find((each) => each.id === info?.group);
  const above = group === undefined ? undefined : /^([IVX]{1,5}|[A-HĐ])[.)]\s/u.exec(group.name.vi)?.[1];
  return info?.code === undefined || above === undefined || !/^\d+$/.test(info.code) ? info?.code : `${above}.${info.code}`;
}

function gainOf({ next }: CriterionGap): number {
  return nearest(parseExact(next?.gain ?? '0') ?? zero);
}

function listsOf(gaps: readonly CriterionGap[], words: PaperWords): ChairmanPage['lists'] {
  const titled = ({ code, name }: CriterionGap): string => excerpt(code === undefined ? nameText(name, words) : `${code}. ${nameText(name, words)}`, longestName);
  const data = gaps.filter(({ state }) => state === 'unknown').map(titled);
  const waiting = gaps.filter(({ state, mover }) => state === 'gap' && mover !== 'commune').map((gap) => `${titled(gap)} (${say(words, gap.mover === 'province' ? 'waitingLevelProvince' : 'waitingLevelCentral')})`);
  const list = (heading: 'dataHeading' | 'waitingHeading', items: readonly string[]): ChairmanPage['lists'] =>
    items.length === 0 ? [] : [{ heading: say(words, heading), items: [...items.slice(0, mostListed), ...(items.length > mostListed ? [say(words, 'dataMore', { count: numberText(items.length - mostListed, words) })] : [])] }];
  return [...list('dataHeading', data), ...list('waitingHeading', waiting)];
}
