import { exactOf } from '@xaso/core/exact';
import type { OperandTrace } from '../engine/evaluation.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Facts, Reading } from '../subject/reading.js';
import type { Fact, Subject } from '../subject/subject.js';

/** The one number or state of a subject that a move changes. Inputs that read the same number have the same place, so that its work is counted once. */
export interface FactPlace {
  /** Key in the subject's `facts`: the input's own id, or its indicator. */
  readonly key: string;
  readonly part: 'value' | 'numerator' | 'denominator' | 'choice';
}

/** Key of the fact that an input was read from. */
export function factKeyOf({ input: { id, indicator } }: Reading, facts: Facts): string {
  return indicator === undefined || Object.hasOwn(facts ?? {}, id) ? id : indicator;
}

/** Keys of all facts that went into a reading, through inputs that are worked out from others. */
export function factKeysOf(reading: Reading, facts: Subject['facts']): readonly string[] {
  return reading.parts === undefined ? [factKeyOf(reading, facts)] : reading.parts.flatMap((part) => factKeysOf(part, facts));
}

/** The number that moves when an operand does: what stands above the line of a share, its percentage where nobody gave the counts, or the number itself. */
export function factPlaceOf({ reading }: OperandTrace, facts: Subject['facts']): FactPlace {
  const { input, numerator } = reading;
  return { key: factKeyOf(reading, facts), part: partOf(input, numerator !== undefined) };
}

function partOf({ kind, part = 'value' }: InputDefinition, hasCounts: boolean): FactPlace['part'] {
  if (isState(kind)) return 'choice';
  if (kind === 'share') return hasCounts ? 'numerator' : 'value';
  return part;
}

/** Whether an input is in one of several states instead of having a number. */
export function isState(kind: InputDefinition['kind']): boolean {
  return kind === 'choice' || kind === 'yesNo';
}

/** The states that an input can be in, by id, in the order of the set; of a yes or no first `no`. */
export function statesOf({ kind, options = [] }: InputDefinition): readonly string[] {
  return kind === 'yesNo' ? ['no', 'yes'] : options.map(({ id }) => id);
}

/** The facts after a move; of a state `to` is its place among `statesOf`. */
export function movedFacts(facts: Subject['facts'], { key, part }: FactPlace, to: number, input: InputDefinition): Subject['facts'] {
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (fact === undefined) return facts;
  return { ...facts, [key]: part === 'choice' ? { ...fact, value: undefined, choice: statesOf(input)[to] } : movedFact(fact, part, to) };
}

const percentDigits = 4;

/** A percentage that is written beside its counts moves with them, or the two would contradict each other. */
function movedFact(fact: Fact, part: Exclude<FactPlace['part'], 'choice'>, to: number): Fact {
  const moved: Fact = { ...fact, [part]: to };
  const { numerator, denominator, value } = moved;
  if (part !== 'numerator' || value === undefined) return moved;
  if (fact.value === fact.numerator) return { ...moved, value: to };
  if (numerator === undefined || denominator === undefined || denominator === 0) return moved;
  const percent = Number(((100 * numerator) / denominator).toFixed(percentDigits));
  return exactOf(percent) === undefined ? moved : { ...moved, value: percent };
}
