import { parseVietnameseQuantity, quantityAmount, rangeAmounts } from '@xaso/core';
import type { Cell } from '@xaso/readers';
import type { Price } from '../product/product.schema.js';

/** Below this an amount is thousands of đồng, dollars or a mistake; which one is not guessed. */
const smallest = 500;

/** A price in one cell: `35000`, `35.000 đồng/hộp`, `30.000 – 50.000 đ/kg`. Undefined where it can't be read for sure. */
export function readPrice(cell: Cell): Pick<Price, 'amount' | 'highest' | 'unit'> | undefined {
  if (typeof cell === 'number') return whole(cell) ? { amount: cell } : undefined;
  if (typeof cell !== 'string') return undefined;
  const [sum = '', ...rest] = cell.slice(0, 200).split('/');
  const unit = rest.join('/').trim();
  const amounts = amountsOf(sum.replace(/(?:vnđ|vnd|đồng|đ|₫)\s*$/iu, '').trim());
  return amounts === undefined ? undefined : { ...amounts, ...(unit === '' ? {} : { unit: unit.slice(0, 80) }) };
}

function amountsOf(text: string): Pick<Price, 'amount' | 'highest'> | undefined {
  const { value } = parseVietnameseQuantity(`${text} đồng`);
  if (value === undefined || value.unit !== 'đồng') return undefined;
  if (value.form === 'range') {
    const { min, max } = rangeAmounts(value);
    return whole(min) && whole(max) && min <= max ? { amount: min, highest: max } : undefined;
  }
  const amount = quantityAmount(value);
  return amount !== undefined && value.qualifier === 'eq' && whole(amount) ? { amount } : undefined;
}

function whole(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= smallest && amount <= 1_000_000_000_000;
}
