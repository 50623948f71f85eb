import { ceilingOf, compare, floorOf, multiply, nearest, type Exact } from '@xaso/core/exact';
import type { Amount, Change } from './value.js';

/** One side of a line that an operand has to be on; `open` when the line itself does not belong to it. */
export interface Side {
  readonly at: Exact;
  readonly side: 'above' | 'below';
  readonly open: boolean;
}

const hundred: Exact = { numerator: 100, denominator: 1 };

/** The smallest move of an operand to one side of a line; `undefined` when it is there already or can't get there. */
export function changeTo(side: Side, operand: number, amount: Amount): Change | undefined {
  if (amount.standIn !== undefined || isOn(side, amount.value)) return undefined;
  const { kind, numerator, denominator } = amount;
  if (kind === 'share' && numerator !== undefined && denominator !== undefined) {
    const to = wholeOn(side, multiply(side.at, { numerator: denominator, denominator: 1 }));
    return to < 0 ? undefined : { operand, what: 'count', from: numerator, to, beyond: false };
  }
  if (kind === 'count') {
    const to = wholeOn(side, side.at);
    return to < 0 ? undefined : { operand, what: 'count', from: nearest(amount.value), to, beyond: false };
  }
  const scale = kind === 'share' ? hundred : undefined;
  const told = (value: Exact): number => nearest(scale === undefined ? value : multiply(value, scale));
  return { operand, what: scale === undefined ? 'number' : 'percent', from: told(amount.value), to: told(side.at), beyond: side.open };
}

/** Whether a value is on the side of the line. */
export function isOn({ at, side, open }: Side, value: Exact): boolean {
  const order = compare(value, at);
  return (order === 0 && !open) || (side === 'above' ? order > 0 : order < 0);
}

/** The whole number on the side that is nearest to the line. */
function wholeOn({ side, open }: Side, line: Exact): number {
  const nearestWhole = side === 'above' ? ceilingOf(line) : floorOf(line);
  if (!open || compare({ numerator: nearestWhole, denominator: 1 }, line) !== 0) return nearestWhole;
  return side === 'above' ? nearestWhole + 1 : nearestWhole - 1;
}
