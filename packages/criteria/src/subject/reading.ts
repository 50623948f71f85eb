import type { Period } from '@xaso/core';
import { exactOf } from '@xaso/core/exact';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from './subject.js';

/**
 * Why a number is missing. `absent`: nobody said anything. `invalid`: not a possible number for the input.
 * `unit`: a number of another unit, such as a count where a percentage is needed. `tooOld`: carried forward from longer ago than the
 * criterion lets. `later`: carried back from a later period. `imputed`: imputed, which the criterion refuses.
 */
export type MissingReason = 'absent' | 'missing' | 'notCollected' | 'invalid' | 'unit' | 'tooOld' | 'later' | 'imputed';

/** A doubt that travels with a number that is used. */
export type ReadingDoubt = 'notVerified' | 'estimate' | 'carriedForward' | 'imputed';

/** Words of a source that give only bounds. */
export type BoundWord = 'gt' | 'gte' | 'lt' | 'lte' | 'approx' | 'approxLt' | 'range';

/** What an input was found to be. Plain JSON: it stays in the evaluation as its evidence. */
export interface Reading {
  readonly input: InputDefinition;
  readonly status: 'known' | 'bounded' | 'missing' | 'notApplicable';
  /** Both counts of a share. */
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Percentage points of a share whose counts are not known; else the number. */
  readonly value: number | undefined;
  /** What there is to say beside a plain number. */
  readonly reason: MissingReason | undefined;
  readonly doubt: ReadingDoubt | undefined;
  readonly bound: BoundWord | undefined;
  readonly range: { readonly min: number; readonly max: number } | undefined;
  readonly sourceId: string | undefined;
  /** Id of the option of a `choice`. */
  readonly choice?: string | undefined;
  /** What an input was worked out from. */
  readonly parts?: readonly Reading[] | undefined;
  /** The period that the figure was carried forward from. */
  readonly basisPeriod?: Period | undefined;
  /** What was written beside the fact, such as the reason of points given by hand. */
  readonly note?: string | undefined;
}

/** Facts by id; where somebody handed in none at all, none is known. */
export type Facts = Subject['facts'] | null | undefined;

/** Reads the fact for an input. Never throws, whatever the fact is. */
export function readFact(input: InputDefinition, facts: Facts): Reading {
  const fact = ownFact(facts, input.id) ?? (input.indicator === undefined ? undefined : ownFact(facts, input.indicator));
  if (fact === undefined) return missing(input, 'absent');
  const { status = 'ok' } = fact;
  if (status === 'ok' || status === 'notVerified') return input.kind === 'share' ? readShare(input, fact) : readNumber(input, fact);
  if (status === 'notApplicable') return { ...missing(input, undefined, fact), status };
  return missing(input, status === 'missing' || status === 'notCollected' ? status : 'invalid', fact);
}

/** What every object inherits is no fact: it is a function, or has none of the fields of a fact. */
function ownFact(facts: Facts, id: string): Fact | undefined {
  const fact: unknown = facts?.[id];
  return typeof fact === 'object' && fact !== null ? (fact as Fact) : undefined;
}

function readShare(input: InputDefinition, fact: Fact): Reading {
  const { numerator, denominator, value, range, unit } = fact;
  if (numerator !== undefined && denominator !== undefined) {
    // Words such as "hơn" belong to the percentage where one is written beside the counts; the counts are then exact.
    const word = value === undefined ? wordOf(fact) : 'eq';
    const isPossible = isCount(numerator) && isCount(denominator) && (denominator > 0 || (numerator === 0 && word === 'eq'));
    return isPossible && word !== undefined ? worded(input, fact, word, numerator, denominator, undefined) : missing(input, 'invalid', fact);
  }
  if (value === undefined && range === undefined) return missing(input, 'missing', fact);
  if (unit !== undefined && unit !== '%') return missing(input, 'unit', fact);
  return readValue(input, fact, value, isNotNegative);
}

function readNumber(input: InputDefinition, fact: Fact): Reading {
  const { part = 'value', kind } = input;
  const isFit = kind === 'count' ? isCount : Number.isFinite;
  // Words and unit of a figure are those of its value, not of the counts beside it.
  if (part !== 'value') return readValue(input, { ...fact, qualifier: 'eq', range: undefined }, fact[part], isFit);
  if (fact.unit === '%' && input.unit?.vi !== '%') return missing(input, 'unit', fact);
  return readValue(input, fact, fact.value, isFit);
}

/** How a word of the source is taken. An estimate is used and stays marked; "khoảng" says nothing exact. */
const wordsOf: Readonly<Record<NonNullable<Fact['qualifier']>, BoundWord | 'eq' | 'estimate'>> = {
  eq: 'eq', gt: 'gt', gte: 'gte', lt: 'lt', lte: 'lte', approx: 'approx', approxLt: 'approxLt', range: 'range', estimate: 'estimate',
};

function wordOf({ qualifier = 'eq' }: Fact): BoundWord | 'eq' | 'estimate' | undefined {
  return typeof qualifier === 'string' && Object.hasOwn(wordsOf, qualifier) ? wordsOf[qualifier] : undefined;
}

type Fit = (value: number) => boolean;

function readValue(input: InputDefinition, fact: Fact, value: number | undefined, isFit: Fit): Reading {
  if (value === undefined) return fact.range === undefined ? missing(input, 'missing', fact) : readRange(input, fact, fact.range, isFit);
  const word = wordOf(fact);
  return word !== undefined && isUsable(value, isFit) ? worded(input, fact, word, undefined, undefined, value) : missing(input, 'invalid', fact);
}

function readRange(input: InputDefinition, fact: Fact, range: NonNullable<Fact['range']>, isFit: Fit): Reading {
  if (!isUsable(range?.min, isFit) || !isUsable(range?.max, isFit) || range.min > range.max) return missing(input, 'invalid', fact);
  return { ...worded(input, fact, 'range', undefined, undefined, undefined), range: { min: range.min, max: range.max } };
}

function worded(input: InputDefinition, fact: Fact, word: BoundWord | 'eq' | 'estimate', numerator: number | undefined, denominator: number | undefined, value: number | undefined): Reading {
  const isBounded = word !== 'eq' && word !== 'estimate';
  const doubt = fact.status === 'notVerified' ? fact.status : word === 'estimate' ? word : basisOf(fact);
  return { input, status: isBounded ? 'bounded' : 'known', numerator, denominator, value, reason: undefined, doubt, bound: isBounded ? word : undefined, range: undefined, sourceId: sourceOf(fact) };
}

/** How a figure came about that nobody counted for this period. */
export function basisOf({ basis }: Fact): ReadingDoubt | undefined {
  return basis === 'carriedForward' || basis === 'imputed' ? basis : undefined;
}

function missing(input: InputDefinition, reason: MissingReason | undefined, fact?: Fact): Reading {
  return { input, status: 'missing', numerator: undefined, denominator: undefined, value: undefined, reason, doubt: undefined, bound: undefined, range: undefined, sourceId: sourceOf(fact) };
}

function sourceOf(fact: Fact | undefined): string | undefined {
  return typeof fact?.sourceId === 'string' ? fact.sourceId : undefined;
}

/** Whether a number is possible here, and one that the engine can take exactly: fifteen digits or so. */
function isUsable(value: unknown, isFit: Fit): value is number {
  return typeof value === 'number' && isFit(value) && exactOf(value) !== undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isNotNegative(value: number): boolean {
  return value >= 0 && Number.isFinite(value);
}
