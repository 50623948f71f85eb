import { formatCivilDate, formatMessage, formatNumber, formatPercent, type Language } from '@xaso/core';
import { textIn } from '../explain/words.js';
import type { CriterionGap, FlowNeed, GoalGap } from './gap.js';
import type { Move } from './move.js';
import type { PlanMessageKey, PlanMessages } from './plan-messages.js';

/** A gap in words, for a row of a table or a page for the chairman. */
export interface DescribedGap {
  readonly id: string;
  /** With its number in the decision: "2.1. Tỷ lệ …". */
  readonly title: string;
  /** What is lacking to the nearest better outcome: "thiếu 12 hộ"; or why nothing is told. */
  readonly lack: string;
  /** What it gives: "thêm 12 hộ thì đạt"; only where something is lacking. */
  readonly next: string | undefined;
  /** The same for the best outcome, where it is another one. */
  readonly full: string | undefined;
  /** Who can move it: "xã thực hiện", "chờ tỉnh". */
  readonly mover: string;
}

interface Wording {
  readonly messages: PlanMessages;
  readonly language: Language;
}

const moverTerms = { commune: 'moverCommune', province: 'moverProvince', central: 'moverCentral' } as const satisfies Record<CriterionGap['mover'], PlanMessageKey>;

/** Puts a gap into words. */
export function describeGap(gap: CriterionGap, messages: PlanMessages, language: Language): DescribedGap {
  const wording: Wording = { messages, language };
  const { id, code, name, mover, state, next, full } = gap;
  const title = textIn(name, language);
  const hasGoal = next !== undefined && (state === 'gap' || next.flow !== undefined);
  return {
    id,
    title: code === undefined ? title : `${code}. ${title}`,
    lack: hasGoal ? lackText(gap, next, wording) : stateText(gap, wording),
    next: hasGoal && state === 'gap' ? goalText(gap, next, wording) : undefined,
    full: hasGoal && state === 'gap' && full !== undefined ? goalText(gap, full, wording) : undefined,
    mover: say(moverTerms[mover], wording),
  };
}

function stateText({ state, missing, unknownAttributes }: CriterionGap, wording: Wording): string {
  if (state === 'unknown') return say('gapUnknown', wording, { names: [...missing.map(({ name }) => name), ...unknownAttributes].map((name) => textIn(name, wording.language)).join(', ') });
  return say(state === 'met' ? 'gapMet' : state === 'notJudged' ? 'gapNotJudged' : 'gapOutOfReach', wording);
}

/** "thiếu 12 hộ", where households are lacking for a verdict; else the moves themselves. */
function lackText({ passes, operands }: CriterionGap, gap: GoalGap, wording: Wording): string {
  const [move] = gap.moves;
  if (passes && gap.flow === undefined && operands === 1 && gap.moves.length === 1 && move!.what === 'count' && move!.to > move!.from) {
    return say('lackToPass', wording, { change: number(move!.to - move!.from, wording), unit: unitOf(move!.input, wording) });
  }
  return movesText(gap, operands, wording) ?? say('gapOutOfReach', wording);
}

function goalText({ passes, operands }: CriterionGap, gap: GoalGap, wording: Wording): string | undefined {
  const moves = movesText(gap, operands, wording);
  if (moves === undefined || gap.flow?.state === 'impossible' || gap.flow?.state === 'certain') return moves;
  if (passes || gap.points === undefined) return say('toPass', wording, { moves });
  return say('toPoints', wording, { moves, points: number(gap.points, wording) });
}

function movesText({ flow, moves, way }: GoalGap, operands: number, wording: Wording): string | undefined {
  if (flow !== undefined) return flowText(flow, wording);
  const texts = moves.map((move) => moveText(move, operands > 1, wording));
  return texts.length === 0 ? undefined : texts.reduce((one, other) => say(way === 'together' ? 'both' : 'either', wording, { one, other }));
}

/** "thêm 12 hộ"; where a rule looks at several numbers it is said what of. */
function moveText({ input, what, option, from, to, beyond }: Move, isOneOfSeveral: boolean, wording: Wording): string {
  if (option !== undefined) return say('moveState', wording, { name: textIn(input.name, wording.language), state: stateName(input, option, wording.messages, wording.language) });
  if (what === 'count') {
    const values = { change: number(Math.abs(to - from), wording), unit: unitOf(input, wording) };
    if (isOneOfSeveral) return say(to > from ? 'moveMoreOf' : 'moveLessOf', wording, { ...values, name: textIn(input.name, wording.language) });
    return say(to > from ? 'moveMore' : 'moveLess', wording, values);
  }
  const told = (value: number): string => (what === 'percent' ? percent(value, wording) : number(value, wording));
  return say(to > from ? (beyond ? 'moveAbove' : 'moveUp') : beyond ? 'moveBelow' : 'moveDown', wording, { from: told(from), to: told(to) });
}

/** Name of a state of an input. */
export function stateName({ kind, options = [] }: Move['input'], option: string, messages: PlanMessages, language: Language): string {
  if (kind === 'yesNo') return formatMessage(messages[option === 'yes' ? 'stateYes' : 'stateNo']);
  const state = options.find(({ id }) => id === option);
  return state === undefined ? option : textIn(state.name, language);
}

function flowText({ state, count = 0, remaining, until, input, best }: FlowNeed, wording: Wording): string {
  const values = { remaining: number(remaining, wording), unit: unitOf(input, wording), count: number(count, wording), name: textIn(input.name, wording.language), best: percent(best, wording) };
  if (state === 'certain') return say('flowCertain', wording, values);
  if (state === 'impossible') return say('flowImpossible', wording, values);
  if (until === undefined) return say(state === 'atLeast' ? 'flowAtLeast' : 'flowAtMost', wording, values);
  return say(state === 'atLeast' ? 'flowAtLeastUntil' : 'flowAtMostUntil', wording, { ...values, until: formatCivilDate(until, wording.language) });
}

function unitOf({ unit }: Move['input'], { language }: Wording): string {
  return unit === undefined ? '' : textIn(unit, language);
}

function number(value: number, { language }: Wording): string {
  return formatNumber(value, { language });
}

function percent(value: number, { language }: Wording): string {
  return formatPercent(value, { language, maximumDecimals: 2 });
}

/** A unit that is not known leaves no gap. */
function say(key: PlanMessageKey, { messages }: Wording, values: Readonly<Record<string, string>> = {}): string {
  return formatMessage(messages[key], values).replace(/ {2,}/g, ' ').replace(/ (?=[,;.)]|$)/g, '');
}
