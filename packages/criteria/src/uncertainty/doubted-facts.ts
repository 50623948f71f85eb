import type { CriteriaPlan } from '../engine/plan.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import type { Fact, Subject } from '../subject/subject.js';
import { drawNumerator } from './draw-share.js';
import type { Random } from './random.js';

type Facts = Subject['facts'];

/** A fact that holds the count above a line, with the count below it. */
interface DoubtedFact {
  readonly fact: Fact;
  readonly field: 'numerator' | 'value';
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The facts that a set reads counts above a line from, by the name under which they are read. Published percentages, points, and what is yes or no are
 * not among them: nobody counted those here.
 */
export function doubtedFacts({ set }: CriteriaPlan, facts: Facts): ReadonlyMap<string, DoubtedFact> {
  const below = countPairs(set.items.map(({ rule }) => rule));
  const inputs = new Map(set.inputs.map((input) => [input.id, input]));
  const found = new Map<string, DoubtedFact>();
  for (const input of set.inputs) {
    const name = factName(input, facts);
    const doubted = name === undefined ? undefined : doubtedFact(facts[name], input, () => wholeOf(inputs.get(below.get(input.id) ?? ''), facts));
    if (name !== undefined && doubted !== undefined) found.set(name, doubted);
  }
  return found;
}

/** The same facts as another counting could have given them. A fact with several names is drawn once. */
export function otherFacts(facts: Facts, doubted: ReturnType<typeof doubtedFacts>, within: number, random: Random): Facts {
  const drawn = new Map<Fact, Fact>();
  const other = ({ fact, field, numerator, denominator }: DoubtedFact): Fact => {
    const known = drawn.get(fact) ?? { ...fact, [field]: Math.round(drawNumerator({ numerator, denominator }, { kind: 'within', part: within }, random)) };
    drawn.set(fact, known);
    return known;
  };
  return { ...facts, ...Object.fromEntries([...doubted].map(([name, each]) => [name, other(each)])) };
}

/** Whether something was read, at once or by way of a formula, from a fact that may be off. */
export function readsCount({ input, parts = [] }: Reading, facts: Facts, doubted: ReturnType<typeof doubtedFacts>): boolean {
  const name = factName(input, facts);
  return (name !== undefined && doubted.has(name)) || parts.some((part) => readsCount(part, facts, doubted));
}

/** Inputs that stand above a line in some rule, with the input below it. */
function countPairs(rules: readonly unknown[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('numerator' in part && 'denominator' in part && typeof part.numerator === 'string' && typeof part.denominator === 'string') pairs.set(part.numerator, part.denominator);
    for (const inner of Object.values(part)) look(inner);
  };
  rules.forEach(look);
  return pairs;
}

/** Under which name an input finds its fact. What is worked out, or taken from peers, has none. */
function factName({ id, indicator, formula, peers }: InputDefinition, facts: Facts): string | undefined {
  if (formula !== undefined || peers !== undefined) return undefined;
  return [id, indicator].find((name) => name !== undefined && Object.hasOwn(facts, name));
}

function doubtedFact(given: unknown, { kind, part = 'value', revisions }: InputDefinition, whole: () => number | undefined): DoubtedFact | undefined {
  const fact = typeof given === 'object' ? (given as Fact | null) : null;
  // Which of several figures counts is up to the set; they stay as they are.
  if (fact === null || (revisions !== undefined && (fact.revisions?.length ?? 0) > 0)) return undefined;
  const { numerator, denominator, value } = fact;
  if ((kind === 'share' || part === 'numerator') && isCount(numerator) && isCount(denominator)) return { fact, field: 'numerator', numerator, denominator };
  const below = part === 'value' && isCount(value) ? whole() : undefined;
  return isCount(value) && below !== undefined ? { fact, field: 'value', numerator: value, denominator: below } : undefined;
}

/** The count that an input is, where it is one. */
function wholeOf(input: InputDefinition | undefined, facts: Facts): number | undefined {
  const name = input && factName(input, facts);
  const whole = name === undefined ? undefined : facts[name]?.[input?.part ?? 'value'];
  return isCount(whole) ? whole : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
