import { add, compare, exactOf, nearest, one, parseExact, subtract, zero, type Exact } from '@xaso/core/exact';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan, PlannedNode } from '../engine/plan.js';
import type { CriteriaSet, Rounding } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { factKeysOf, movedFacts } from './fact-place.js';
import type { Lever } from './lever.js';

/** Numbers that have to be chosen together, because some criterion reads several of them. */
export interface Component {
  readonly levers: readonly Lever[];
  /** What all criteria that read one of the numbers come to when the levers stand at these numbers. */
  readonly outcome: (values: readonly number[]) => Outcome;
}

/** What the criteria of a component come to. */
export interface Outcome {
  readonly ids: readonly string[];
  /** Points of each criterion; 1 or 0 for a verdict without points. */
  readonly each: readonly Exact[];
  /** What they add to the total. */
  readonly points: number;
}

/** Rules that add up what their operands bring, as long as no cap cuts the sum. */
const sumKinds: readonly string[] = ['cappedSum', 'progress', 'checklist'];

/**
 * Whether what the levers bring is a sum of what each of them brings by itself, so that they need not be chosen together: what is cut off
 * anywhere would be cut off where all of them are at their best.
 */
function isSumOfLevers({ levers, outcome }: Component, { set: { items, rounding } }: CriteriaPlan, criteria: ReadonlySet<string>): boolean {
  const own = items.filter(({ id }) => criteria.has(id));
  const kinds = new Set(own.map(({ rule }) => rule.kind));
  if (rounding.at === 'criterion' || !own.some(({ rule }) => sumKinds.includes(rule.kind))) return false;
  // Another rule over several numbers could tie two of them together in its own way.
  if ([...kinds].some((kind) => !sumKinds.includes(kind) && !singleKinds.includes(kind)) || own.some(({ rule }) => 'numerator' in rule && rule.numerator !== undefined)) return false;
  const base = levers.map(({ from }) => from);
  const now = outcome(base).each;
  const all = outcome(levers.map(({ most }) => most)).each;
  const singles = levers.map(({ most }, index) => outcome(base.map((from, other) => (other === index ? most : from))).each);
  return now.every((points, place) => compare(subtract(all[place]!, points), singles.map((each) => subtract(each[place]!, points)).reduce(add)) === 0);
}

/** Rules over one number. */
const singleKinds: readonly string[] = ['ratio', 'ratioToTarget', 'atLeast', 'atMost', 'steps', 'levels', 'perItem', 'rate', 'published', 'manual', 'unscored'];

/** Parts the levers into groups that do not touch each other. */
export function componentsOf(plan: CriteriaPlan, subject: Subject, evaluation: Evaluation, levers: readonly Lever[], options: EvaluateOptions): readonly Component[] {
  const readers = new Map(evaluation.criteria.map((result) => [result.id, factKeys(result, subject.facts)]));
  const factors = growthFactors(plan, evaluation);
  const rest = new Set(levers);
  const components: Component[] = [];
  for (const first of levers) {
    if (!rest.delete(first)) continue;
    const own = [first];
    const criteria = new Set<string>();
    // The loop also visits what it appends.
    for (const lever of own) {
      for (const [id, keys] of readers) {
        if (!keys.has(lever.fact.key) || criteria.has(id)) continue;
        criteria.add(id);
        for (const other of rest) {
          if (!keys.has(other.fact.key)) continue;
          own.push(other);
          rest.delete(other);
        }
      }
    }
    const component = { levers: own, outcome: outcomeOf(plan, subject, own, criteria, factors, options) };
    if (own.length > 1 && isSumOfLevers(component, plan, criteria)) {
      for (const lever of own) {
        const touched = new Set([...readers].flatMap(([id, keys]) => (keys.has(lever.fact.key) ? [id] : [])));
        components.push({ levers: [lever], outcome: outcomeOf(plan, subject, [lever], touched, factors, options) });
      }
    } else components.push(component);
  }
  return components;
}

function factKeys({ trace: { operands } }: CriterionResult, facts: Subject['facts']): ReadonlySet<string> {
  return new Set(operands.flatMap(({ reading, below }) => [reading, ...(below === undefined ? [] : [below])].flatMap((each) => factKeysOf(each, facts))));
}

/** A set of these criteria alone is judged, by the engine itself: thousands of times, so that it holds no more than they need. */
function outcomeOf({ set }: CriteriaPlan, subject: Subject, levers: readonly Lever[], ids: ReadonlySet<string>, factors: ReadonlyMap<string, number>, options: EvaluateOptions): Component['outcome'] {
  const items = set.items.filter(({ id }) => ids.has(id));
  const inputs = inputsNamedBy(items, set.inputs);
  const small = compileCriteriaSet({ ...set, inputs, items, bands: undefined, recognition: undefined, decisions: undefined, rank: undefined, coverageFloor: undefined, totalLimits: undefined });
  const known = new Map<string, Outcome>();
  const judge = (values: readonly number[]): Outcome => {
    const facts = levers.reduce((moved, { fact, from, input }, index) => (values[index] === from ? moved : movedFacts(moved, fact, values[index]!, input)), subject.facts);
    const results = evaluate(small, { ...subject, facts }, options).criteria;
    const each = results.map((result) => lowPoints(result, set.rounding));
    const points = results.reduce((sum, { id, info: { max } }, index) => (max === undefined ? sum : sum + nearest(each[index]!) * (factors.get(id) ?? 1)), 0);
    return { ids: results.map(({ id }) => id), each, points };
  };
  return (values) => {
    const key = values.join(' ');
    const outcome = known.get(key) ?? judge(values);
    known.set(key, outcome);
    return outcome;
  };
}

/** The inputs that rules name, and those that such an input is worked out from. */
export function inputsNamedBy(items: CriteriaSet['items'], all: CriteriaSet['inputs']): CriteriaSet['inputs'] {
  const named = new Set<string>();
  const texts = [JSON.stringify(items)];
  // The loop also visits what it appends.
  for (const text of texts) {
    for (const input of all) {
      if (named.has(input.id) || !text.includes(JSON.stringify(input.id))) continue;
      named.add(input.id);
      texts.push(JSON.stringify(input));
    }
  }
  return all.filter(({ id }) => named.has(id));
}

/** The points that a criterion surely brings to the sum, rounded where the set rounds every criterion; 1 for a verdict without points that is passed. */
export function lowPoints({ info: { max }, points, open, status }: CriterionResult, { at }: Pick<Rounding, 'at'>): Exact {
  if (max === undefined) return status === 'passed' ? one : zero;
  if (points !== undefined) return (at === 'criterion' ? exactOf(points.rounded) : parseExact(points.exact)) ?? zero;
  return open === undefined ? zero : (exactOf(open.min) ?? zero);
}

/** By how much the points of each criterion grow on their way to the total, where others are left out and their maximum is shared out. */
export function growthFactors({ root, criteria }: CriteriaPlan, evaluation: Evaluation): ReadonlyMap<string, number> {
  const rescaled = new Set(evaluation.criteria.filter(({ trace }) => trace.policy === 'notApplicableRescaled').map(({ id }) => id));
  const factors = new Map(criteria.map(({ criterion: { id } }) => [id, 1]));
  const visit = (node: PlannedNode): number => {
    const own = node.criteria.reduce((sum, index) => sum + (rescaled.has(criteria[index]!.criterion.id) ? criteria[index]!.maxUnits : 0), 0);
    const leftOut = node.children.reduce((sum, child) => sum + visit(child), own);
    if (leftOut === 0 || leftOut >= node.maxUnits) return leftOut;
    const factor = node.maxUnits / (node.maxUnits - leftOut);
    // Bonus and penalty stand beside the sum.
    for (const index of node.members.filter((member) => criteria[member]!.criterion.counts === undefined)) factors.set(criteria[index]!.criterion.id, factors.get(criteria[index]!.criterion.id)! * factor);
    return 0;
  };
  visit(root);
  return factors;
}
