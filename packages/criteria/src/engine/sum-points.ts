import { compareSum, divide, exactSum, exactText, multiply, nearest, roundSum, showSum, subtract, sumOf, type Exact, type Sum } from '@xaso/core/exact';
import type { Judged } from './evaluate-criterion.js';
import type { Points, PointTotal } from './evaluation.js';
import type { CriteriaPlan, PlannedNode } from './plan.js';

/** The sums of a group or of the whole. */
export interface NodeSums {
  readonly total: PointTotal;
  /** Points that are certain; none while there are none. */
  readonly known: Sum | undefined;
  /** Fewest and most points that are still possible. */
  readonly low: Sum;
  readonly high: Sum;
}

/** What a node hands up to the one above it. */
interface Share {
  /** Settled points; then what the open criteria give at least and at most. */
  readonly known: readonly Exact[];
  readonly least: readonly Exact[];
  readonly most: readonly Exact[];
  readonly knownUnits: number;
  readonly countedUnits: number;
  /** Maximum that is shared out among the others. */
  readonly leftOutUnits: number;
  readonly knownCriteria: number;
  readonly countedCriteria: number;
}

/** Adds up the points of every group and of the whole. The first entry is the set itself. */
export function sumPoints(plan: CriteriaPlan, judged: readonly Judged[]): ReadonlyMap<PlannedNode, NodeSums> {
  const sums = new Map<PlannedNode, NodeSums>();
  sumNode(plan.root, plan, judged, sums);
  return sums;
}

function sumNode(node: PlannedNode, plan: CriteriaPlan, judged: readonly Judged[], sums: Map<PlannedNode, NodeSums>): Share {
  const share = gathered(node, plan, judged, sums);
  const { rounding } = plan.set;
  const isRounded = rounding.at === 'group' ? node.group !== undefined : rounding.at === 'total' && node.group === undefined;
  const sum = sumOf(share.known);
  const known = share.known.length === 0 ? undefined : sum;
  const isOpen = share.most.length > 0;
  const low = isOpen ? sumOf([...share.known, ...share.least]) : sum;
  const high = isOpen ? sumOf([...share.known, ...share.most]) : sum;
  const counted = (end: Sum): Sum => (isRounded ? sumOf([roundSum(end, rounding)]) : end);
  const show = (end: Sum): number => (isRounded ? nearest(roundSum(end, rounding)) : showSum(end, rounding, node.lines));
  sums.set(node, {
    total: {
      points: known && points(known, show(known)),
      max: node.maxUnits === 0 ? undefined : node.maxUnits / plan.scale,
      open: isOpen ? { min: show(low), max: show(high) } : undefined,
      coverage: {
        criteria: { known: share.knownCriteria, of: share.countedCriteria },
        points: node.maxUnits === 0 ? undefined : { known: share.knownUnits / plan.scale, of: share.countedUnits / plan.scale },
      },
    },
    known,
    low: counted(low),
    high: counted(high),
  });
  if (!isRounded) return share;
  const base = roundSum(sum, rounding);
  const beyond = (end: Sum): readonly Exact[] => (isOpen ? [subtract(roundSum(end, rounding), base)] : []);
  return { ...share, known: known ? [base] : [], least: beyond(low), most: beyond(high) };
}

/** The exact sum is made when somebody reads it: only a text for keeps needs its hundreds of digits. */
function points(sum: Sum, rounded: number): Points {
  return {
    rounded,
    get exact() {
      return exactText(exactSum(sum));
    },
  };
}

function gathered(node: PlannedNode, plan: CriteriaPlan, judged: readonly Judged[], sums: Map<PlannedNode, NodeSums>): Share {
  const known: Exact[] = [];
  const least: Exact[] = [];
  const most: Exact[] = [];
  let knownUnits = 0;
  let countedUnits = 0;
  let leftOutUnits = 0;
  let knownCriteria = 0;
  let countedCriteria = 0;
  for (const index of node.criteria) {
    const { low, high, settled, leftOut, status } = judged[index]!.outcome;
    const { maxUnits, hasPoints } = plan.criteria[index]!;
    if (leftOut === 'rescaled') leftOutUnits += maxUnits;
    if (status === 'unscored' || leftOut !== undefined) continue;
    countedCriteria += 1;
    countedUnits += maxUnits;
    if (settled) {
      knownCriteria += 1;
      knownUnits += maxUnits;
      if (hasPoints) known.push(low);
    } else if (hasPoints) {
      least.push(low);
      most.push(high);
    }
  }
  for (const child of node.children) {
    const share = sumNode(child, plan, judged, sums);
    known.push(...share.known);
    least.push(...share.least);
    most.push(...share.most);
    knownUnits += share.knownUnits;
    countedUnits += share.countedUnits;
    leftOutUnits += share.leftOutUnits;
    knownCriteria += share.knownCriteria;
    countedCriteria += share.countedCriteria;
  }
  const share = { known, least, most, knownUnits, countedUnits, leftOutUnits, knownCriteria, countedCriteria };
  return leftOutUnits === 0 || leftOutUnits >= node.maxUnits ? share : rescaled(share, node.maxUnits);
}

/** What is left out is made up for by the others of the node: their points grow to the node's whole maximum. */
function rescaled(share: Share, maxUnits: number): Share {
  const factor = divide({ numerator: maxUnits, denominator: 1 }, { numerator: maxUnits - share.leftOutUnits, denominator: 1 });
  const grown = (parts: readonly Exact[]): readonly Exact[] => parts.map((part) => multiply(part, factor));
  return { ...share, known: grown(share.known), least: grown(share.least), most: grown(share.most), leftOutUnits: 0 };
}

/** Whether a sum reaches a line, exactly. */
export function reaches(sum: Sum, line: Exact): boolean {
  return compareSum(sum, line) >= 0;
}
