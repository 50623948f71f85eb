import { comparedNumber } from '../exact/compare-exactly.js';
import { boundsOf } from '../figure/compare-numbers.js';
import type { IndicatorDefinition, RollUpRule } from '../indicator/indicator.schema.js';
import type { Observation, ObservationParts } from '../observation/observation.schema.js';
import { addNumbers, extremeOf, type CombinedNumber } from './combine-numbers.js';
import type { RollUpChildState, RollUpRefusal } from './roll-up-result.js';

/** What a figure lacks for a rule; undefined when nothing. */
export function fitsRule(observation: Observation, definition: IndicatorDefinition, rule: RollUpRule): Extract<RollUpChildState, 'baseMissing' | 'inexact'> | undefined {
  const { numerator, denominator } = observation;
  if (rule === 'sumOfBases') return isCount(numerator) && isCount(denominator) ? undefined : 'baseMissing';
  const bounds = boundsOf(comparedNumber(observation, definition));
  const isEnough = rule === 'sum' ? bounds !== undefined : bounds !== undefined && bounds.min === bounds.max && !bounds.isRough;
  return isEnough ? undefined : 'inexact';
}

/** The figure of the whole without its place and period, or why there is none. */
export function combineFigures(
  used: readonly Observation[],
  definition: IndicatorDefinition,
  rule: Exclude<RollUpRule, 'none'>,
): Omit<Observation, 'place' | 'period' | 'indicator'> | Extract<RollUpRefusal, 'qualifiers' | 'tooLarge'> {
  const numbers = combineByRule(used, definition, rule);
  if (typeof numbers === 'string') return numbers;
  const { unit } = used[0]!;
  const parts = rule === 'sum' || rule === 'sumOfBases' ? addParts(used) : undefined;
  return {
    status: used.some(({ status }) => status === 'notVerified') ? 'notVerified' : 'ok',
    ...numbers,
    ...(unit === undefined ? {} : { unit }),
    ...(parts === undefined ? {} : { parts }),
  };
}

type Numbers = CombinedNumber & Pick<Observation, 'numerator' | 'denominator'>;

function combineByRule(used: readonly Observation[], definition: IndicatorDefinition, rule: Exclude<RollUpRule, 'none'>): Numbers | Extract<RollUpRefusal, 'qualifiers' | 'tooLarge'> {
  if (rule === 'sumOfBases') return addBases(used);
  const numbers = used.map((observation) => comparedNumber(observation, definition));
  return rule === 'sum' ? addNumbers(numbers) : (extremeOf(numbers, rule) ?? 'qualifiers');
}

/** Sums of the numbers above and below the line. What a source leaves open about a share without a percentage, it leaves open about what stands above the line. */
function addBases(used: readonly Observation[]): Numbers | Extract<RollUpRefusal, 'qualifiers' | 'tooLarge'> {
  const above = addNumbers(used.map(({ numerator, value, qualifier = 'eq' }) => ({ value: numerator, qualifier: value === undefined ? qualifier : 'eq' })));
  if (typeof above === 'string') return above;
  const below = addCounts(used.map(({ denominator }) => denominator ?? 0));
  const { value: numerator, qualifier } = above;
  if (below === undefined || !isCount(numerator)) return 'tooLarge';
  return { numerator, denominator: below, ...(qualifier === undefined ? {} : { qualifier }) };
}

/** Sums of the parts that every figure gives. */
function addParts(used: readonly Observation[]): ObservationParts | undefined {
  const sums = (['selfFiled', 'assisted'] as const).flatMap((part) => {
    const counts = used.map(({ parts }) => parts?.[part]).filter((count) => count !== undefined);
    const sum = counts.length === used.length ? addCounts(counts) : undefined;
    return sum === undefined ? [] : [[part, sum] as const];
  });
  return sums.length === 0 ? undefined : Object.fromEntries(sums);
}

function addCounts(counts: readonly number[]): number | undefined {
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isSafeInteger(sum) ? sum : undefined;
}

function isCount(number: number | undefined): number is number {
  return number !== undefined && Number.isSafeInteger(number) && number >= 0;
}
