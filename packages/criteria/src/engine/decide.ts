import { allMustPass, type Judgement, type Member, type MemberRule } from '../rule/all-must-pass.js';
import type { Recognition } from '../set/criteria-set.schema.js';
import { weakestConfidence } from './confidence.js';
import type { Judged } from './evaluate-criterion.js';
import type { DecisionResult } from './evaluation.js';
import type { CriteriaPlan, PlannedNode } from './plan.js';

/** Rules over many criteria, by kind. */
const memberRules: Readonly<Record<Recognition['grant']['kind'], MemberRule>> = { allMustPass };

/** Whether the whole is recognised: failed as soon as it is impossible, undecided as long as what is missing could change it. */
export function decide({ set, criteria }: CriteriaPlan, judged: readonly Judged[]): DecisionResult | undefined {
  const { recognition } = set;
  if (recognition === undefined) return undefined;
  const rule = memberRules[recognition.grant.kind];
  const members = criteria.map(({ criterion: { id } }, index): Member => ({ id, verdict: judged[index]!.verdict }));
  const judgement = rule.score(members);
  const isOpen = judgement === 'undecided' || (judgement === 'passed' && !set.complete);
  return {
    name: recognition.name,
    state: isOpen ? 'undecided' : judgement === 'passed' ? 'achieved' : 'notAchieved',
    reasons: rule.explain(members),
    setIncomplete: !set.complete && judgement !== 'failed',
    confidence: weakestConfidence(recognition, set.confidence),
  };
}

/** The verdict of a group whose criteria must all pass, nested groups included. */
export function judgeGroup(node: PlannedNode, { criteria }: CriteriaPlan, judged: readonly Judged[]): Judgement | undefined {
  if (node.group?.rule !== 'allMustPass') return undefined;
  return allMustPass.score(node.members.map((index): Member => ({ id: criteria[index]!.criterion.id, verdict: judged[index]!.verdict })));
}
