import { ruleOf } from '../rule/registry.js';
import type { RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import { inputsOf } from '../rule/evaluate-expression.js';
import type { CriteriaSet, InputDefinition } from '../set/criteria-set.schema.js';
import type { ThresholdTable } from '../table/table.schema.js';
import { compilePlan } from './compile-plan.js';
import { needsWholeEngine } from './needs-whole-engine.js';
import type { CriterionInfo } from './evaluation.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';
import { columnOf, figureUses, settleFigures } from './settle-figures.js';

/**
 * Makes a set ready to judge: exact figures, places of inputs, the tree of groups. Done once for any number of subjects.
 *
 * @param set What `parseCriteriaSet` returned, or an official set of this package. A set that was not checked is not judged by.
 */
export function compileCriteriaSet(set: CriteriaSet): CriteriaPlan {
  if (!needsWholeEngine(set)) return compilePlan(set, { ruleOf });
  const tables = new Map((set.tables ?? []).map((table) => [table.id, table]));
  const plan = compilePlan(set, { ruleOf, specOf: (rule) => firstFigures(rule, tables) });
  const figures = new Map(set.items.map(({ id, rule }) => [id, figureUses(rule)] as const).filter(([, uses]) => uses.length > 0));
  const criteria = plan.criteria.map((planned) => ({ ...planned, info: { ...planned.info, ...beyondInfo(planned, set) } }));
  return { ...plan, criteria, whole: { tables, figures, ways: new Map(), inForce: new Map() } };
}

/** What only some criteria have to say about themselves. */
function beyondInfo({ criterion: { counts }, operands }: PlannedCriterion, { inputs }: CriteriaSet): Pick<CriterionInfo, 'counts' | 'notLocal'> {
  const isOfPeers = (input: InputDefinition | undefined): boolean =>
    input?.peers !== undefined || (input?.formula !== undefined && inputsOf(input.formula).some((id) => isOfPeers(inputs.find((each) => each.id === id))));
  const depends = operands.some(({ input, below }) => isOfPeers(inputs[input]) || (below !== undefined && isOfPeers(inputs[below])));
  return { ...(counts === undefined ? {} : { counts }), ...(depends ? { notLocal: true } : {}) };
}

/** Something for the rule to be made with until it is known which row holds: the first figure that there is. */
function firstFigures(rule: WrittenRule, tables: ReadonlyMap<string, ThresholdTable>): RuleSpec {
  return settleFigures(rule, (ref) => {
    const table = tables.get(ref.table);
    const values = table?.rows.map((row) => row.values[columnOf(table, ref)]) ?? [];
    return values.find((value) => typeof value === 'number') ?? 1;
  });
}
