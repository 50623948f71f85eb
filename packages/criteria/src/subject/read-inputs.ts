import { inputsOf } from '../rule/evaluate-expression.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import { basisOf, readFact, type Facts, type MissingReason, type Reading } from './reading.js';
import type { Fact, RevisedFigure, Subject } from './subject.js';

/** Reads every input of a set: facts, states, the peers' numbers, and what is worked out from other inputs. Never throws. */
export function readInputs(inputs: readonly InputDefinition[], subject: Subject): readonly Reading[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const known = new Map<string, Reading>();
  const read = (input: InputDefinition): Reading => {
    const earlier = known.get(input.id);
    if (earlier !== undefined) return earlier;
    const reading = readOne(input, subject, (id) => {
      const part = byId.get(id);
      return part === undefined ? [] : [read(part)];
    });
    known.set(input.id, reading);
    return reading;
  };
  return inputs.map(read);
}

function readOne(input: InputDefinition, subject: Subject, partOf: (id: string) => readonly Reading[]): Reading {
  if (input.formula !== undefined) return workedOut(input, inputsOf(input.formula).flatMap(partOf));
  if (input.peers !== undefined) return bestPeer(input, input.peers, subject);
  const fact = factFor(input, subject.facts);
  if (fact === undefined) return readFact(input, subject.facts);
  const chosen = input.revisions === undefined ? fact : revised(fact, input.revisions);
  const reading = input.kind === 'choice' || input.kind === 'yesNo' ? readState(input, chosen) : readFact(input, { [input.id]: chosen });
  return { ...reading, ...(isPeriod(fact.basisPeriod) ? { basisPeriod: fact.basisPeriod } : {}), ...(typeof fact.note === 'string' ? { note: fact.note } : {}) };
}

function isPeriod(value: unknown): value is NonNullable<Fact['basisPeriod']> {
  return typeof value === 'object' && value !== null;
}

/** What every object inherits is no fact. */
function factFor({ id, indicator }: InputDefinition, facts: Facts): Fact | undefined {
  const own = (name: string): Fact | undefined => {
    const fact: unknown = Object.hasOwn(facts ?? {}, name) ? facts?.[name] : undefined;
    return typeof fact === 'object' && fact !== null ? (fact as Fact) : undefined;
  };
  return own(id) ?? (indicator === undefined ? undefined : own(indicator));
}

/** The figure that counts among several; a fact without a list stands for itself. */
function revised(fact: Fact, take: NonNullable<InputDefinition['revisions']>): Fact {
  const all: unknown = fact.revisions;
  if (!Array.isArray(all) || all.length === 0) return fact;
  const figures = all.filter((figure): figure is RevisedFigure => typeof figure === 'object' && figure !== null);
  const sized = figures.map((figure) => ({ figure, size: sizeOf(figure) }));
  // One figure without a number could have been the one that counts.
  if (figures.length < all.length || (take !== 'last' && sized.some(({ size }) => size === undefined))) return { ...fact, status: 'missing' };
  const chosen = take === 'last' ? sized.at(-1)! : sized.reduce((one, other) => ((take === 'smallest') === other.size! < one.size! && other.size !== one.size ? other : one));
  const { value, numerator, denominator, choice } = chosen.figure;
  return { ...fact, value, numerator, denominator, choice };
}

function sizeOf({ value, numerator, denominator, choice }: RevisedFigure): number | undefined {
  if (choice === 'yes' || choice === 'no') return choice === 'yes' ? 1 : 0;
  if (typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0) return numerator / denominator;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A state by its id, or a yes or no, also as 1 or 0. */
function readState(input: InputDefinition, fact: Fact): Reading {
  const plain = readFact({ ...input, kind: 'number' }, { [input.id]: { ...fact, value: undefined, range: undefined, unit: undefined, qualifier: undefined } });
  const base = { ...plain, input };
  if (plain.status === 'notApplicable' || (plain.reason !== undefined && plain.reason !== 'missing')) return base;
  if (fact.status === 'missing') return base;
  const { choice, value } = fact;
  const state = choice ?? (value === undefined ? undefined : stateOfNumber(input, value));
  if (state === undefined) return base;
  const isPossible = input.kind === 'yesNo' ? state === 'yes' || state === 'no' : input.options?.some(({ id }) => id === state) === true;
  if (!isPossible) return { ...base, reason: 'invalid' };
  const doubt = fact.status === 'notVerified' ? fact.status : basisOf(fact);
  return { ...base, status: 'known', reason: undefined, doubt, choice: state };
}

/** An indicator gives a yes or no as 1 or 0, and a level as its number: the option's id. */
function stateOfNumber({ kind }: InputDefinition, value: unknown): string {
  if (kind === 'yesNo') return value === 1 ? 'yes' : value === 0 ? 'no' : '';
  return typeof value === 'number' ? `${value}` : '';
}

/** What is worked out holds no number of its own: its parts are the evidence, and the number follows from them. */
function workedOut(input: InputDefinition, parts: readonly Reading[]): Reading {
  const doubt = parts.find((part) => part.doubt !== undefined)?.doubt;
  return { ...empty(input, undefined), status: 'known', doubt, parts };
}

function bestPeer(input: InputDefinition, { of, take }: NonNullable<InputDefinition['peers']>, { peers }: Subject): Reading {
  const given: unknown = typeof peers === 'object' && peers !== null && Object.hasOwn(peers, of) ? peers[of] : undefined;
  if (!Array.isArray(given) || given.length === 0) return empty(input, 'absent');
  if (!given.every((value): value is number => typeof value === 'number' && Number.isFinite(value))) return empty(input, 'invalid');
  return readFact(input, { [input.id]: { value: given.reduce((one, other) => (take === 'largest' ? Math.max(one, other) : Math.min(one, other))) } });
}

function empty(input: InputDefinition, reason: MissingReason | undefined): Reading {
  return { input, status: 'missing', numerator: undefined, denominator: undefined, value: undefined, reason, doubt: undefined, bound: undefined, range: undefined, sourceId: undefined };
}
