// Arithmetic without rounding: what a threshold is tested with.
export {
  add,
  ceilingOf,
  compare,
  divide,
  exactOf,
  exactText,
  floorOf,
  larger,
  multiply,
  nearest,
  one,
  parseExact,
  smaller,
  subtract,
  zero,
  type BigExact,
  type Exact,
  type SmallExact,
} from './exact/exact.js';
export { roundExact, roundForShow, roundUp, type DecimalRounding, type RoundingMode } from './exact/rounding.js';
export { compareSum, exactSum, roundSum, showSum, sumOf, type Sum } from './exact/sum.js';
