import { compare, one, type Exact } from '@xaso/core/exact';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { AnyRule, OperandSpec } from '../rule/rule.js';
import type { RuleKind, RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import type { CriteriaGroup, CriteriaSet, Criterion, InputKind } from '../set/criteria-set.schema.js';
import { weakestConfidence } from './confidence.js';
import type { CriterionInfo } from './evaluation.js';
import type { CriteriaPlan, PlannedBand, PlannedCriterion, PlannedNode, PlannedOperand } from './plan.js';
import { standingWarnings } from './warnings.js';

/** How a rule is found by its kind, and how figures that stand in tables are filled in. */
export interface Rulebook {
  readonly ruleOf: (kind: RuleKind) => AnyRule;
  readonly specOf?: (rule: WrittenRule) => RuleSpec;
}

/** Makes a set ready by the rules of a book. */
export function compilePlan(set: CriteriaSet, book: Rulebook): CriteriaPlan {
  const maximums = set.items.map(({ maxPoints }) => exactDecimal(maxPoints ?? 0));
  const scale = Math.max(1, ...maximums.map(({ denominator }) => Number(denominator)));
  const groups = new Map(set.groups.map((group) => [group.id, group]));
  const criteria = set.items.map((criterion, index): PlannedCriterion => {
    const max = maximums[index]!;
    const maxUnits = Number(max.numerator) * (scale / Number(max.denominator));
    return plannedCriterion(criterion, set, groups.get(criterion.group ?? ''), maxUnits, book);
  });
  const nodes: PlannedNode[] = [];
  const bands = plannedBands(set);
  const root = plannedNode(undefined, set, criteria, scale, nodes, bands.map(({ min }) => min));
  const order = new Map(set.groups.map(({ id }, index) => [id, index]));
  const ordered = nodes.filter(({ group }) => group !== undefined).sort((a, b) => order.get(a.group!.id)! - order.get(b.group!.id)!);
  return { set, criteria, root, groups: ordered, bands, warnings: standingWarnings(set, criteria), scale };
}

function plannedCriterion(criterion: Criterion, set: CriteriaSet, group: CriteriaGroup | undefined, maxUnits: number, { ruleOf, specOf }: Rulebook): PlannedCriterion {
  const rule = ruleOf(criterion.rule.kind);
  const spec = specOf ? specOf(criterion.rule) : (criterion.rule as RuleSpec);
  const specs = rule.operands(spec);
  const hasPoints = criterion.maxPoints !== undefined && criterion.rule.kind !== 'unscored';
  const weight = criterion.maxPoints === undefined ? one : exactDecimal(criterion.maxPoints);
  const frame = { weight, kinds: specs.map((operand) => kindOf(operand, set)) };
  return {
    criterion,
    rule,
    spec,
    prepared: rule.prepare(spec, frame),
    frame,
    operands: specs.map((operand) => plannedOperand(operand, set)),
    weight,
    hasPoints,
    maxUnits: hasPoints && criterion.counts === undefined ? maxUnits : 0,
    lines: [weight],
    info: criterionInfo(criterion, set, group, hasPoints),
  };
}

function criterionInfo(criterion: Criterion, set: CriteriaSet, group: CriteriaGroup | undefined, hasPoints: boolean): CriterionInfo {
  const { code, name, maxPoints, sourceIds, responsible, disputed, note } = criterion;
  return {
    code,
    name,
    group: criterion.group,
    max: hasPoints ? maxPoints : undefined,
    // What is only followed has no points and no threshold that could be well or badly founded.
    confidence: criterion.rule.kind === 'unscored' ? undefined : weakestConfidence(criterion, group?.confidence ?? set.confidence),
    sourceIds: sourceIds ?? group?.sourceIds ?? set.sourceIds ?? [],
    responsible,
    disputed,
    note,
  };
}

function plannedOperand({ of, numerator, denominator }: OperandSpec, { inputs }: CriteriaSet): PlannedOperand {
  const place = (id: string | undefined): number => inputs.findIndex((input) => input.id === id);
  return of === undefined ? { input: place(numerator), below: place(denominator) } : { input: place(of), below: undefined };
}

function kindOf({ of }: OperandSpec, { inputs }: CriteriaSet): InputKind {
  return of === undefined ? 'share' : (inputs.find(({ id }) => id === of)?.kind ?? 'number');
}

/** The node of a group, or of the set itself; every node made on the way is noted in `nodes`. */
function plannedNode(
  group: CriteriaGroup | undefined,
  set: CriteriaSet,
  criteria: readonly PlannedCriterion[],
  scale: number,
  nodes: PlannedNode[],
  furtherLines: readonly Exact[],
): PlannedNode {
  const own = set.items.flatMap((item, index) => (item.group === group?.id ? [index] : []));
  const children = set.groups.filter(({ parent }) => parent === group?.id).map((child) => plannedNode(child, set, criteria, scale, nodes, []));
  const maxUnits = own.reduce((sum, index) => sum + criteria[index]!.maxUnits, 0) + children.reduce((sum, child) => sum + child.maxUnits, 0);
  const members = [own, ...children.map((child) => child.members)].flat();
  const node = { group, criteria: own, children, members, maxUnits, lines: [{ numerator: maxUnits, denominator: scale }, ...furtherLines] };
  nodes.push(node);
  return node;
}

function plannedBands({ bands = [], confidence: ofSet }: CriteriaSet): readonly PlannedBand[] {
  return bands
    .map((band): PlannedBand => {
      const { id, name, min } = band;
      return { ref: { id, name, min, confidence: weakestConfidence(band, ofSet) }, min: exactDecimal(min) };
    })
    .sort((a, b) => compare(a.min, b.min));
}
