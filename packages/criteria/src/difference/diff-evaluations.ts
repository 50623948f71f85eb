import { exactText, nearest, roundForShow, subtract, type Exact } from '@xaso/core/exact';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import { apportioned } from './apportion.js';
import { differenceCauses, type CriterionDifference, type DifferenceCause, type EvaluationDifference, type ExactPart, type PointsDifference, type StateDifference, type TitleDifference, type TitleState, type Turn } from './difference.js';
import { exactPoints, exactTotal, shownPoints, stagesOf, type JudgedCase, type Stages } from './stages.js';

/**
 * Why the points, the band and the decision changed: first by the data, then by what the place is and the day, then by the criteria, then by
 * rounding. Each part is the difference that the cause makes after those before it, so that the parts add up exactly to the change of the
 * points as they are shown, of every criterion and of the whole.
 *
 * What is not known adds nothing to the points on its side; how much of the change comes from that is told apart (`fromCoverage`).
 */
export function diffEvaluations(before: JudgedCase, after: JudgedCase): EvaluationDifference {
  const stages = stagesOf(before, after);
  const digits = Math.max(before.plan.set.rounding.digits, after.plan.set.rounding.digits);
  const told = (value: Exact): ExactPart => ({ exact: exactText(value), shown: roundForShow(value, { mode: 'halfUp', digits }, []) });
  const criteria = idsOf(stages).map((id) => criterionSplit(id, stages));
  const total = splitOf(stages, (evaluation) => evaluation.total);
  const beyond = (cause: DifferenceCause): ExactPart => told(subtract(total.parts[cause], exactTotal(criteria.map(({ split: { parts } }) => parts[cause]))));
  return {
    total: {
      ...differenceOf(total, digits),
      fromCoverage: told(exactTotal(criteria.filter(({ coverage }) => coverage !== 'same').map(({ split: { parts } }) => parts.data))),
      beyondCriteria: byCause(beyond),
    },
    criteria: criteria.map(({ split, ...head }) => ({ ...head, ...differenceOf(split, digits) })),
    band: stateOf(stages, ({ band }) => band?.lowest, (ref) => ref?.id),
    decision: stateOf(stages, ({ decision }) => decision?.state, (state) => state),
    decisions: titleDifferences(stages),
  };
}

function titleDifferences(stages: Stages): readonly TitleDifference[] {
  const titles = new Map([stages.asRounded[4], stages.asRounded[0]].flatMap(({ decisions = [] }) => decisions.map((decision) => [decision.id, decision] as const)));
  return [...titles.values()].map(({ id, name }) => ({ id, name, ...stateOf<TitleState>(stages, ({ decisions }) => decisions?.find((decision) => decision.id === id)?.state, (state) => state) }));
}

interface Split {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: Exact;
  readonly parts: Readonly<Record<DifferenceCause, Exact>>;
}

type Pick = (evaluation: Evaluation) => { readonly points: CriterionResult['points'] } | undefined;

function splitOf({ asRounded, unrounded }: Stages, pick: Pick): Split {
  const [before, data, classification, version] = unrounded.map((evaluation) => exactPoints(pick(evaluation))) as [Exact, Exact, Exact, Exact];
  const [first, last] = [pick(asRounded[0]), pick(asRounded[4])];
  const change = subtract(shownPoints(last), shownPoints(first));
  // What rounding adds at the end, without what it added at the beginning.
  const rounding = subtract(subtract(shownPoints(last), version), subtract(shownPoints(first), before));
  return {
    before: first?.points?.rounded,
    after: last?.points?.rounded,
    change,
    parts: { data: subtract(data, before), classification: subtract(classification, data), version: subtract(version, classification), rounding },
  };
}

function differenceOf({ before, after, change, parts }: Split, digits: number): PointsDifference {
  const shown = apportioned(differenceCauses.map((cause) => parts[cause]), digits);
  return { before, after, change: { exact: exactText(change), shown: nearest(change) }, parts: byCause((cause, index) => ({ exact: exactText(parts[cause]), shown: shown[index]! })) };
}

function byCause<T>(make: (cause: DifferenceCause, index: number) => T): Readonly<Record<DifferenceCause, T>> {
  return Object.fromEntries(differenceCauses.map((cause, index) => [cause, make(cause, index)])) as Record<DifferenceCause, T>;
}

function idsOf({ asRounded }: Stages): readonly string[] {
  return [...new Set([asRounded[4], asRounded[0]].flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
}

type CriterionHead = Omit<CriterionDifference, keyof PointsDifference>;

function criterionSplit(id: string, stages: Stages): CriterionHead & { readonly split: Split } {
  const find = (evaluation: Evaluation): CriterionResult | undefined => evaluation.criteria.find((result) => result.id === id);
  const [before, after] = [find(stages.asRounded[0]), find(stages.asRounded[4])];
  return {
    id,
    name: (after ?? before)!.info.name,
    presence: before === undefined ? 'added' : after === undefined ? 'removed' : 'both',
    statusBefore: before?.status,
    statusAfter: after?.status,
    coverage: coverageOf(before, find(stages.asRounded[1])),
    split: splitOf(stages, find),
  };
}

/** Whether the new data made the points known, or unknown; the criteria are those of before. */
function coverageOf(before: CriterionResult | undefined, data: CriterionResult | undefined): CriterionDifference['coverage'] {
  if (before === undefined || data === undefined || isOpen(before) === isOpen(data)) return 'same';
  return isOpen(before) ? 'nowKnown' : 'noLongerKnown';
}

function isOpen({ open, status }: CriterionResult): boolean {
  return open !== undefined || status === 'missing';
}

function stateOf<State>({ asRounded }: Stages, pick: (evaluation: Evaluation) => State, keyOf: (state: State) => string | undefined): StateDifference<State> {
  const states = asRounded.map(pick);
  const turns = differenceCauses.flatMap((cause, index): readonly Turn<State>[] => {
    const [from, to] = [states[index]!, states[index + 1]!];
    return keyOf(from) === keyOf(to) ? [] : [{ cause, from, to }];
  });
  return { before: states[0]!, after: states[4]!, turns };
}

/** Whether a part of a change is nothing at all. */
export function isNothing({ exact }: ExactPart): boolean {
  return exact === '0';
}

