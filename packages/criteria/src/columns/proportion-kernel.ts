import { nearest, roundExact, type SmallExact } from '@xaso/core/exact';
import type { Proportion } from '../rule/proportion.js';
import type { Rounding } from '../set/criteria-set.schema.js';
import type { Block, BlockSums } from './block.js';
import { putCell, type Kernel, type KernelFrame } from './kernel.js';
import { unitsPerPoint } from './outcome-cell.js';
import { plainCell, type PreparedOperand } from './prepared-figures.js';

/** A proportion as its loop reads it: factors of numerator and denominator, and the most that it gives. */
interface Slope {
  readonly over: number;
  readonly under: number;
  readonly most: number;
  readonly status: number;
}

/**
 * Points that grow with a figure, from 0 up to a cap. Both ends of the fraction are whole numbers below 2^53, so that the one division gives the double
 * nearest to the points.
 *
 * @param rounding How points are cut before they are added; none where they are added as they are.
 */
export function proportionKernel(frame: KernelFrame, { above, below, states }: PreparedOperand, { slope, cap }: Proportion, status: number, rounding: Rounding | undefined): Kernel {
  const { numerator: over, denominator: under } = slope as SmallExact;
  const prepared: Slope = { over, under, most: nearest(cap), status };
  if (rounding !== undefined) {
    const cut = (numerator: number, denominator: number): number => nearest(roundExact({ numerator, denominator }, rounding));
    const whole = nearest(roundExact(cap, rounding));
    return (block, sums) => giveRounded(frame, block, sums, above, below, states, prepared, whole, cut);
  }
  if (typeof below === 'number') return (block, sums) => giveByNumbers(frame, block, sums, above, below * under, states, prepared);
  return (block, sums) => giveByShares(frame, block, sums, above, below, states, prepared);
}

function giveByShares(frame: KernelFrame, block: Block, sums: BlockSums, above: Float64Array, below: Float64Array, states: Uint8Array, { over, under, most, status }: Slope): void {
  const { statuses, points } = frame.cells;
  const { from, to } = block;
  const { known } = sums;
  for (let row = from; row < to; row += 1) {
    if (states[row] !== plainCell) {
      putCell(frame, frame.otherwise(row), row, block, sums);
      continue;
    }
    const share = (above[row]! * over) / (below[row]! * under);
    const value = share < most ? share : most;
    statuses[row] = status;
    points[row] = value;
    known[row - from]! += value * unitsPerPoint;
  }
}

function giveByNumbers(frame: KernelFrame, block: Block, sums: BlockSums, above: Float64Array, denominator: number, states: Uint8Array, { over, most, status }: Slope): void {
  const { statuses, points } = frame.cells;
  const { from, to } = block;
  const { known } = sums;
  for (let row = from; row < to; row += 1) {
    if (states[row] !== plainCell) {
      putCell(frame, frame.otherwise(row), row, block, sums);
      continue;
    }
    const share = (above[row]! * over) / denominator;
    const value = share < most ? (share > 0 ? share : 0) : most;
    statuses[row] = status;
    points[row] = value;
    known[row - from]! += value * unitsPerPoint;
  }
}

/** Rounds by the fraction itself, so that a half is a half. */
function giveRounded(
  frame: KernelFrame,
  block: Block,
  sums: BlockSums,
  above: Float64Array,
  below: Float64Array | number,
  states: Uint8Array,
  { over, under, most, status }: Slope,
  whole: number,
  cut: (numerator: number, denominator: number) => number,
): void {
  const { statuses, points } = frame.cells;
  for (let row = block.from; row < block.to; row += 1) {
    if (states[row] !== plainCell) {
      putCell(frame, frame.otherwise(row), row, block, sums);
      continue;
    }
    const numerator = above[row]! * over;
    const denominator = (typeof below === 'number' ? below : below[row]!) * under;
    const share = numerator / denominator;
    const value = share < most ? (share > 0 ? share : 0) : most;
    statuses[row] = status;
    points[row] = value;
    sums.known[row - block.from]! += (value === most ? whole : value === 0 ? 0 : cut(numerator, denominator)) * unitsPerPoint;
  }
}

/** The terms of a capped sum, each from its own figures. */
export interface SumTerm extends Proportion {
  readonly operand: PreparedOperand;
}

/** A sum of proportions up to a cap: within a few units of the last digit of a double. */
export function cappedSumKernel(frame: KernelFrame, terms: readonly SumTerm[], weight: number, status: number): Kernel {
  const { statuses, points } = frame.cells;
  const parts = terms.map(({ slope, cap, operand: { above, below, states } }) => ({ over: (slope as SmallExact).numerator, under: (slope as SmallExact).denominator, cap: nearest(cap), above, below, states }));
  return (block, sums) => {
    const { from, to } = block;
    for (let row = from; row < to; row += 1) {
      if (parts.some(({ states }) => states[row] !== plainCell)) {
        putCell(frame, frame.otherwise(row), row, block, sums);
        continue;
      }
      let value = 0;
      for (const { over, under, cap, above, below } of parts) {
        const share = (above[row]! * over) / ((typeof below === 'number' ? below : below[row]!) * under);
        value += share < cap ? share : cap;
      }
      value = value < weight ? value : weight;
      statuses[row] = status;
      points[row] = value;
      sums.known[row - from]! += value * unitsPerPoint;
    }
  };
}
