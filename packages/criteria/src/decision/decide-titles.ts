import { weakestConfidence } from '../engine/confidence.js';
import type { CriteriaSet, Decision } from '../set/criteria-set.schema.js';
import type { ConditionState, DecisionOutcome } from './decision-result.js';
import { testCondition, type ConditionGround, type Tested } from './test-condition.js';

/** Everything that conditions are tested on, but for the decisions among themselves. */
export type DecisionGround = Omit<ConditionGround, 'decisionState' | 'decisionName'>;

/** Takes every decision of a set, each once, those that it depends on before it. */
export function decideTitles(set: CriteriaSet, ground: DecisionGround): readonly DecisionOutcome[] {
  const { decisions = [] } = set;
  const taken = new Map<string, DecisionOutcome>();
  const whole = conditionGround(set, ground, (id) => outcomeOf(id));
  const outcomeOf = (id: string): DecisionOutcome | undefined => {
    const earlier = taken.get(id);
    const decision = decisions.find((each) => each.id === id);
    if (earlier !== undefined || decision === undefined) return earlier;
    const outcome = decided(decision, set, whole, outcomeOf);
    taken.set(id, outcome);
    return outcome;
  };
  return decisions.flatMap(({ id }) => outcomeOf(id) ?? []);
}

/** The ground with the decisions of the set, as far as conditions ask for them. */
export function conditionGround({ decisions = [] }: CriteriaSet, ground: DecisionGround, outcomeOf: (id: string) => DecisionOutcome | undefined): ConditionGround {
  return {
    ...ground,
    decisionState: (id) => stateOf(outcomeOf(id)?.state),
    decisionName: (id) => decisions.find((each) => each.id === id)?.name ?? { vi: id },
  };
}

function stateOf(state: DecisionOutcome['state'] | undefined): ConditionState {
  if (state === 'achieved') return 'met';
  return state === 'notAchieved' || state === 'notApplicable' ? 'notMet' : 'undecided';
}

function decided(decision: Decision, set: CriteriaSet, ground: ConditionGround, outcomeOf: (id: string) => DecisionOutcome | undefined): DecisionOutcome {
  const { id, name, kind, of, requires = [], when } = decision;
  const tested = testCondition(when, ground);
  const before = kind === 'grant' || of === undefined ? 'held' : Object.hasOwn(ground.previous, of) ? ground.previous[of] : undefined;
  const levels = requires.map((level) => ({ level, state: heldNow(level, set, ground, outcomeOf) }));
  const lacking = levels.filter(({ state }) => state !== 'met').map(({ level }) => level);
  const found = before === 'held' ? together([tested.state, ...levels.map(({ state }) => state)]) : before === undefined ? (tested.state === 'notMet' ? 'notMet' : 'undecided') : undefined;
  const isShort = found === 'met' && !set.complete;
  return {
    id,
    name,
    kind,
    of,
    state: found === undefined ? 'notApplicable' : isShort || found === 'undecided' ? 'undecided' : found === 'met' ? 'achieved' : 'notAchieved',
    reasons: sorted(tested),
    lacking,
    setIncomplete: !set.complete && found !== 'notMet' && found !== undefined,
    confidence: weakestConfidence(decision, set.confidence),
  };
}

function together(states: readonly ConditionState[]): ConditionState {
  return states.includes('notMet') ? 'notMet' : states.includes('undecided') ? 'undecided' : 'met';
}

/** Whether a title is held after this evaluation: granted now, or held before and not revoked. */
function heldNow(id: string, { decisions = [] }: CriteriaSet, { previous }: ConditionGround, outcomeOf: (id: string) => DecisionOutcome | undefined): ConditionState {
  const revoking = decisions.filter(({ kind, of }) => kind === 'revoke' && of === id).map((each) => stateOf(outcomeOf(each.id)?.state));
  if (revoking.includes('met')) return 'notMet';
  const before = Object.hasOwn(previous, id) ? previous[id] : undefined;
  const now = stateOf(outcomeOf(id)?.state);
  const held = now === 'met' || before === 'held' ? 'met' : before === undefined ? 'undecided' : now;
  return held === 'met' && revoking.includes('undecided') ? 'undecided' : held;
}

/** What is not met first, then what is open; of what is met, everything that made it so. */
function sorted({ reasons }: Tested): Tested['reasons'] {
  const order: readonly ConditionState[] = ['notMet', 'undecided', 'met'];
  return order.flatMap((state) => reasons.filter((reason) => reason.state === state));
}
