import { foldMethod } from './fold-method.js';
import type { MethodStep } from './method.js';
import { readBound, type Bound, type Edge } from './read-bound.js';

/** Steps of points; or that the pieces are no steps at all; or that they leave a gap or overlap. */
export type StepsReading =
  | { readonly kind: 'steps'; readonly steps: readonly MethodStep[]; readonly otherwise: number; readonly isPercent: boolean; readonly unit: string; readonly restIsZero: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'gap' };

interface Stretch {
  readonly bound: Bound;
  readonly points: number;
}

const rest = /^(?:con lai|cac (?:truong hop|muc)(?: con lai| khac)|truong hop (?:con lai|khac)|khac|khong dat(?: cac muc tren)?|thap hon|duoi muc tren|nguoc lai)$/;
const none = /^(?:khong(?: co| hop| to chuc| thuc hien)?)(?: [a-z]+)?$/;

/** Reads pieces of which each gives points for a stretch of values: "từ 80% đến dưới 90%: 8 điểm", "4 cuộc: 20". */
export function readSteps(pieces: readonly { readonly about: string; readonly points: number }[]): StepsReading {
  const stretches: Stretch[] = [];
  const others: number[] = [];
  const left: { words: string; points: number }[] = [];
  for (const { about, points } of pieces) {
    const words = foldMethod(about).replace(/[.,;: ]+$/, '');
    const bound = rest.test(words) ? undefined : readBound(about);
    if (bound !== undefined) stretches.push({ bound, points });
    else if (rest.test(words)) others.push(points);
    else left.push({ words, points });
  }
  if (stretches.length === 0) return { kind: 'none' };
  // "không họp: 0 điểm" beside counts is the count 0.
  for (const { words, points } of left) {
    if (!none.test(words)) return { kind: 'none' };
    others.push(points);
  }
  return others.length > 1 ? { kind: 'gap' } : tiled(stretches, others[0]);
}

/** Puts the stretches in order and sees to it that they leave nothing out and nothing twice. */
function tiled(stretches: readonly Stretch[], other: number | undefined): StepsReading {
  const units = new Set(stretches.map(({ bound }) => bound.unit).filter((unit) => unit !== ''));
  const percents = new Set(stretches.map(({ bound: { isPercent, low, high } }) => isPercent || (low?.at === 0 && high === undefined && stretches.some(({ bound }) => bound.isPercent))));
  if (units.size > 1 || percents.size > 1) return { kind: 'gap' };
  const below = stretches.filter(({ bound }) => bound.low === undefined);
  const above = stretches.filter(({ bound }) => bound.low !== undefined).sort((one, another) => edgeOrder(another.bound.low!, one.bound.low!));
  if (below.length > 1 || (below.length === 1 && other !== undefined)) return { kind: 'gap' };
  const isWhole = above.every(({ bound }) => bound.isBare && Number.isInteger(bound.low!.at));
  if (!above.every(({ bound }) => bound.isBare) && above.some(({ bound }) => bound.isBare)) return { kind: 'gap' };
  for (const [index, { bound }] of above.entries()) {
    const upper = above[index - 1]?.bound.low;
    if (upper !== undefined && edgeOrder(upper, bound.low!) === 0) return { kind: 'gap' };
    // Bare counts say nothing of those between them.
    if (bound.isBare && (!isWhole || (upper !== undefined && upper.at !== bound.low!.at + 1))) return { kind: 'gap' };
    if (bound.high !== undefined && !meets(bound.high, upper)) return { kind: 'gap' };
  }
  const lowest = above.at(-1)?.bound.low;
  const base = below[0];
  if (base !== undefined && lowest !== undefined && !meets(base.bound.high!, lowest)) return { kind: 'gap' };
  const shape = { isPercent: percents.has(true), unit: [...units][0] ?? '' };
  if (base !== undefined && lowest === undefined) {
    // One stretch alone, from below: what lies above it is the rest.
    const { at, open } = base.bound.high!;
    return { kind: 'steps', steps: [{ from: at, strict: !open, points: other ?? 0 }], otherwise: base.points, ...shape, restIsZero: other === undefined };
  }
  const highest = above[0]?.bound.high;
  if (highest !== undefined && !(shape.isPercent && highest.at === 100 && !highest.open)) return { kind: 'gap' };
  const steps = above.map(({ bound, points }): MethodStep => ({ from: bound.low!.at, strict: bound.low!.open, points }));
  const otherwise = base?.points ?? other;
  // A step from 0 on leaves no rest, and neither does one from 1 on among counts.
  const leavesNone = lowest !== undefined && lowest.at === 0 && !lowest.open;
  if (leavesNone && steps.length > 1) return { kind: 'steps', steps: steps.slice(0, -1), otherwise: steps.at(-1)!.points, ...shape, restIsZero: false };
  return { kind: 'steps', steps, otherwise: otherwise ?? 0, ...shape, restIsZero: otherwise === undefined };
}

/** Where two edges from which steps begin stand: a strict one begins right above the other. */
function edgeOrder(one: Edge, other: Edge): number {
  return one.at - other.at || Number(one.open) - Number(other.open);
}

/** Whether a stretch that ends here leaves neither a gap nor an overlap to the one that begins there. */
function meets(end: Edge, begin: Edge | undefined): boolean {
  return begin !== undefined && end.at === begin.at && end.open !== begin.open;
}
