import type { Rounding } from '../set/criteria-set.schema.js';
import { roundClearly } from './clear-rounding.js';
import { clearSums, emptySums, type Block, type BlockSums } from './block.js';
import type { Kernel } from './kernel.js';
import type { SummedNode, TablePlan } from './table-plan.js';

/** Adds up the points of a block; the sums hold until the next block. A sum is `NaN` where only the exact way can tell it. */
export function blockSummer(tablePlan: TablePlan, kernels: readonly Kernel[], rounding: Rounding): (block: Block) => BlockSums {
  const pool: BlockSums[] = [];
  const sumNode = (node: SummedNode, block: Block, depth: number): BlockSums => {
    const sums = (pool[depth] ??= emptySums());
    clearSums(sums);
    for (const index of node.criteria) kernels[index]!(block, sums);
    for (const child of node.children) addSums(sums, sumNode(child, block, depth + 1), block);
    if (tablePlan.rescales) growRescaled(sums, node.maxUnits, block);
    if (rounding.at === 'group' && node.group !== undefined) roundSums(sums, rounding, tablePlan.error, block);
    return sums;
  };
  return (block) => {
    block.seen?.fill(0);
    return sumNode(tablePlan.root, block, 0);
  };
}

function addSums(into: BlockSums, from: BlockSums, block: Block): void {
  const rows = block.to - block.from;
  for (let at = 0; at < rows; at += 1) {
    into.known[at]! += from.known[at]!;
    into.least[at]! += from.least[at]!;
    into.most[at]! += from.most[at]!;
    into.leftOut[at]! += from.leftOut[at]!;
  }
}

/** What is left out is made up for by the others of the node: their points grow to the node's whole maximum. */
function growRescaled({ known, least, most, leftOut }: BlockSums, maxUnits: number, { from, to }: Block): void {
  for (let at = 0; at < to - from; at += 1) {
    const left = leftOut[at]!;
    if (left === 0 || left >= maxUnits) continue;
    const factor = maxUnits / (maxUnits - left);
    known[at]! *= factor;
    least[at]! *= factor;
    most[at]! *= factor;
    leftOut[at] = 0;
  }
}

function roundSums({ known, least, most }: BlockSums, rounding: Rounding, error: number, { from, to }: Block): void {
  for (let at = 0; at < to - from; at += 1) {
    const base = roundClearly(known[at]!, rounding, error);
    const beyond = (end: number): number => (end === 0 ? 0 : roundClearly(known[at]! + end, rounding, error) - base);
    const isOpen = most[at] !== 0;
    least[at] = isOpen ? beyond(least[at]!) : 0;
    most[at] = isOpen ? beyond(most[at]!) : 0;
    known[at] = base;
  }
}
