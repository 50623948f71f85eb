import type { CriterionResult } from '../engine/evaluation.js';
import type { Change } from '../rule/value.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { factPlaceOf, statesOf, type FactPlace } from './fact-place.js';

/** A move of one number, as small as it can be for what it reaches. */
export interface Move {
  readonly input: InputDefinition;
  /** Which number of the subject moves. */
  readonly fact: FactPlace;
  /** Whole units counted, percentage points of a share whose counts nobody gave, any number in its unit, or a state. */
  readonly what: Change['what'];
  /** Id of the state that is to be reached; `from` and `to` are then places among the states of the input. */
  readonly option: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether `to` itself is not enough yet; only where the number is not whole. */
  readonly beyond: boolean;
  /** What stands below the line of a share. */
  readonly whole: number | undefined;
  /**
   * How large the move is, so that households and dossiers can be put in an order: of a share the distance in shares of 1
   * (12 of 1,000 households is 0.012), of any other number the distance as a share of the larger of its two ends; a new state is 1, a whole.
   */
  readonly relative: number;
}

/** A change of an operand as a move of a number of the subject. */
export function moveOf(change: Change, { trace: { operands } }: CriterionResult, facts: Subject['facts']): Move {
  const operand = operands[change.operand]!;
  const { what, option, beyond } = change;
  const states = statesOf(operand.reading.input);
  const [from, to] = option === undefined ? [change.from, change.to] : [states.indexOf(operand.reading.choice ?? ''), states.indexOf(option)];
  const whole = operand.below?.value ?? operand.reading.denominator;
  return { input: operand.reading.input, fact: factPlaceOf(operand, facts), what, option, from, to, beyond, whole, relative: relativeSize(what, from, to, whole) };
}

/** The size of a move that makes unlike moves comparable; see `Move.relative`. */
export function relativeSize(what: Move['what'], from: number, to: number, whole: number | undefined): number {
  if (what === 'choice') return to === from ? 0 : 1;
  const distance = Math.abs(to - from);
  if (what === 'percent') return distance / 100;
  const base = whole ?? Math.max(Math.abs(from), Math.abs(to));
  return base === 0 ? 0 : distance / base;
}

/** Decimals of a percentage or of another number that a plan goes by where a line itself is not enough. */
const finestStep = 0.01;

/** The number to write down for a move: right past the line where the line itself is not enough. */
export function landing({ from, to, beyond }: Pick<Move, 'from' | 'to' | 'beyond'>): number {
  return beyond ? Number((to + (to >= from ? finestStep : -finestStep)).toFixed(8)) : to;
}
