import { multiply, nearest, one, zero, type Exact } from '@xaso/core/exact';
import { findOut, operandsOf, scored } from '../engine/evaluate-criterion.js';
import { operandValue, type OperandValue } from '../engine/operand.js';
import type { CriteriaPlan, PlannedCriterion } from '../engine/plan.js';
import type { PreparedSum } from '../rule/capped-sum.js';
import type { Proportion } from '../rule/proportion.js';
import type { PreparedSteps } from '../rule/steps.js';
import type { Threshold } from '../rule/threshold.js';
import { constantKernel, slowKernel, type CriterionCells, type Kernel, type KernelFrame } from './kernel.js';
import { cellOf, type OutcomeCell } from './outcome-cell.js';
import { readingsOf } from './prepare-figures.js';
import { missingCell, notApplicableCell, zeroDenominatorCell, type PreparedFigures } from './prepared-figures.js';
import { cappedSumKernel, proportionKernel } from './proportion-kernel.js';
import { isFactor, stepsKernel, type Edge } from './steps-kernel.js';
import { tableStatuses } from './table-statuses.js';

/** The kernel of one criterion of a plan, by the figures it looks at. */
export function kernelOf(plan: CriteriaPlan, index: number, figures: PreparedFigures, cells: CriterionCells): Kernel {
  const planned = plan.criteria[index]!;
  const frame: KernelFrame = { cells, otherwise: cellOfRow(plan, planned, index, figures), maxUnits: planned.maxUnits };
  if (planned.criterion.rule.kind === 'unscored') return constantKernel(frame, cellOf(planned, findOut(planned, []), plan.set.rounding));
  return fastKernel(plan, planned, figures.operands[index]!, frame) ?? slowKernel(frame);
}

/** The kernel of a plain rule whose figures can be multiplied without rounding. */
function fastKernel({ set: { rounding } }: CriteriaPlan, planned: PlannedCriterion, operands: PreparedFigures['operands'][number], frame: KernelFrame): Kernel | undefined {
  const { spec, prepared, hasPoints, weight } = planned;
  const [operand] = operands;
  if (operand === undefined) return undefined;
  const cell = (points: Exact): OutcomeCell => cellOf(planned, scored(planned, points), rounding);
  const steps = (edges: readonly Edge[], below: OutcomeCell): Kernel | undefined => (edges.every(({ at }) => isFactor(at)) ? stepsKernel(frame, operand, edges, below) : undefined);
  const cut = rounding.at === 'criterion' ? rounding : undefined;
  const status = tableStatuses.indexOf('scored');
  switch (spec.kind) {
    case 'atLeast':
    case 'atMost': {
      const { at, side, open } = prepared as Threshold;
      const [passed, failed] = [cell(weight), cell(zero)];
      return side === 'above' ? steps([{ at, open, cell: passed }], failed) : steps([{ at, open: !open, cell: failed }], passed);
    }
    case 'steps': {
      const { steps: all, otherwise } = prepared as PreparedSteps;
      return steps(all.map(({ edge: { at, open }, points }) => ({ at, open, cell: cell(points) })), cell(otherwise));
    }
    case 'ratio':
    case 'ratioToTarget':
      return hasPoints && isFactor((prepared as Proportion).slope) ? proportionKernel(frame, operand, prepared as Proportion, status, cut) : undefined;
    case 'published':
      return hasPoints ? proportionKernel(frame, operand, { slope: one, cap: prepared as Exact }, status, cut) : undefined;
    case 'cappedSum': {
      const { terms } = prepared as PreparedSum;
      if (!hasPoints || cut !== undefined || !terms.every(({ slope }) => isFactor(slope))) return undefined;
      return cappedSumKernel(frame, terms.map((term, index) => ({ ...term, operand: operands[index]! })), nearest(weight), status);
    }
    default:
      return undefined;
  }
}

/** What a row that is not plain comes to. Of one operand, each of the nothings is the same in all rows. */
function cellOfRow(plan: CriteriaPlan, planned: PlannedCriterion, index: number, { operands, subjectOf }: PreparedFigures): KernelFrame['otherwise'] {
  const { rounding } = plan.set;
  const outcome = (values: readonly OperandValue[]): OutcomeCell => cellOf(planned, findOut(planned, values), rounding);
  const whole = (row: number): OutcomeCell => outcome(operandsOf(planned, readingsOf(planned, plan, subjectOf(row))).map(({ reading, below }) => operandValue(reading, below)));
  const [operand, ...others] = operands[index]!;
  if (operand === undefined || others.length > 0) return whole;
  const { input, below } = planned.operands[0]!;
  const nothing = readingsOf(planned, plan, { facts: {} });
  const byState: (OutcomeCell | undefined)[] = [];
  byState[missingCell] = outcome([operandValue(nothing[input]!, below === undefined ? undefined : nothing[below]!)]);
  byState[notApplicableCell] = outcome(['notApplicable']);
  byState[zeroDenominatorCell] = outcome(['zeroDenominator']);
  const { states } = operand;
  return (row) => byState[states[row]!] ?? whole(row);
}

/** Whether doubles add up the points of a criterion without error, whatever its figures are. */
export function addsExactly(planned: PlannedCriterion): boolean {
  const { spec, prepared, weight, hasPoints } = planned;
  if (!hasPoints) return true;
  const all = spec.kind === 'steps' ? [...(prepared as PreparedSteps).steps.map(({ points }) => points), (prepared as PreparedSteps).otherwise] : spec.kind === 'atLeast' || spec.kind === 'atMost' ? [weight] : undefined;
  return all !== undefined && [...all, weight].every((points) => Number.isSafeInteger(nearest(multiply(points, { numerator: 1000, denominator: 1 }))));
}
