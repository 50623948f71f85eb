import { foldVietnamese } from '@xaso/core';
import type { CriteriaSet, InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact } from '../subject/subject.js';
import { foldMethod, numberOf } from './fold-method.js';

/** A figure under the name by which somebody wrote it down. */
export interface NamedFact {
  readonly name: string;
  readonly fact: Fact;
}

/** The words of a name, without brackets, and without what says only that something is counted. */
function keyOf(name: string): string {
  return foldVietnamese(name.replace(/\([^()]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:tong so|so luong|so) /, '');
}

/** The same without "tỷ lệ", for who leaves it out. */
function bareKey(key: string): string {
  return key.replace(/^(?:ty le|ti le)(?: phan tram)? /, '');
}

/** What a name means in a set: an input itself, or the indicator that gives both counts of a criterion. */
function namesOf({ inputs, items }: CriteriaSet): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    const ids = names.get(keyOf(name)) ?? new Set();
    names.set(keyOf(name), ids.add(id));
  };
  const isWritten = new Set([...inputs, ...items].map(({ name }) => keyOf(name.vi)));
  const byId = new Map(inputs.map((input) => [input.id, input]));
  for (const { name, rule, code } of items) {
    const operands = operandsIn(rule);
    for (const { numerator, denominator } of operands) {
      for (const id of [numerator, denominator]) {
        const indicator = id === undefined ? undefined : byId.get(id)?.indicator;
        if (indicator !== undefined) add(name.vi, indicator);
      }
    }
    // Where a criterion looks at one figure, its name is that of the figure, too.
    const singles = new Set(operands.flatMap(({ of }) => of ?? []));
    const [of, ...more] = singles;
    if (of === undefined || more.length > 0) continue;
    add(name.vi, of);
    if (code !== undefined) add(`${code}. ${name.vi}`, of);
  }
  for (const { id, name } of inputs) add(name.vi, id);
  for (const [key, ids] of [...names]) if (!isWritten.has(bareKey(key))) names.set(bareKey(key), ids);
  return names;
}

/** The ids that a name stands for, as it is written, or else without "tỷ lệ". */
function idsOf(name: string, names: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const key = keyOf(name);
  return [...(names.get(key) ?? names.get(bareKey(key)) ?? [])];
}

/** A count that is written as a figure of its own is the part of a base that the input asks for. */
function asPart(fact: Fact, part: InputDefinition['part']): Fact {
  return part === undefined || part === 'value' || fact.value === undefined || fact[part] !== undefined ? fact : { ...fact, [part]: fact.value };
}

interface Operand {
  readonly of?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
}

/** What a rule looks at, itself or in its cases and parts. */
function operandsIn(value: unknown): readonly Operand[] {
  if (Array.isArray(value)) return value.flatMap(operandsIn);
  if (typeof value !== 'object' || value === null) return [];
  const text = (field: unknown): string | undefined => (typeof field === 'string' ? field : undefined);
  const { of, numerator, denominator } = value as Record<string, unknown>;
  return [{ of: text(of), numerator: text(numerator), denominator: text(denominator) }, ...Object.values(value).flatMap(operandsIn)];
}

/** Facts under the ids by which a set looks for them; of two figures of one name the first counts. */
export function factsByName(set: CriteriaSet, named: readonly NamedFact[]): Readonly<Record<string, Fact>> {
  const names = namesOf(set);
  const facts: Record<string, Fact> = {};
  const parts = new Map(set.inputs.map(({ id, part }) => [id, part]));
  for (const { name, fact } of named) for (const id of idsOf(name, names)) facts[id] ??= asPart(fact, parts.get(id));
  return facts;
}

/**
 * A fact that no table of figures holds: a state ("Phó Chủ tịch"), a yes or no, points given by hand.
 *
 * @returns `undefined` where the name is none of such a figure; `unknown` where it is, but its cell says nothing that fits.
 */
export function stateFact(set: CriteriaSet, name: string, cell: string | number | boolean | null): Fact | 'unknown' | undefined {
  const ids = idsOf(name, namesOf(set));
  const input = set.inputs.find(({ id, kind }) => ids.includes(id) && (kind === 'choice' || kind === 'yesNo' || id.startsWith('points.')));
  if (input === undefined) return undefined;
  if (cell === null || String(cell).trim() === '') return { status: 'missing' };
  return input.kind === 'choice' ? chosen(input, String(cell)) : input.kind === 'yesNo' ? yesOrNo(cell) : pointsGiven(cell);
}

function chosen({ options = [] }: InputDefinition, cell: string): Fact | 'unknown' {
  const words = foldMethod(cell).replace(/[.,; ]+$/, '');
  const exact = options.find(({ id, name }) => id === cell || foldMethod(name.vi) === words);
  const number = numberOf(words);
  // The number of an answer, as forms print them: 1 for the first.
  const byNumber = number === undefined ? undefined : options[number - 1];
  const found = exact ?? byNumber;
  return found === undefined ? 'unknown' : { choice: found.id };
}

function yesOrNo(cell: string | number | boolean): Fact | 'unknown' {
  if (cell === true || cell === 1) return { choice: 'yes' };
  if (cell === false || cell === 0) return { choice: 'no' };
  const words = foldMethod(String(cell));
  if (/^(?:co|x|dat|roi|da co|da thuc hien|yes|1)$/.test(words)) return { choice: 'yes' };
  return /^(?:khong|chua|khong co|chua co|khong dat|chua dat|no|0)$/.test(words) ? { choice: 'no' } : 'unknown';
}

function pointsGiven(cell: string | number | boolean): Fact | 'unknown' {
  const value = typeof cell === 'number' ? cell : numberOf(foldMethod(String(cell)).replace(/ ?(?:diem|d)$/, ''));
  return value === undefined ? 'unknown' : { value };
}
