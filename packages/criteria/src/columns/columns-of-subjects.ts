import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from '../subject/subject.js';
import type { FigureColumn } from './figure-table.js';

/** The facts of many subjects as columns, by id of the input. */
export function columnsOfSubjects(inputs: readonly InputDefinition[], subjects: readonly Subject[]): ReadonlyMap<string, FigureColumn> {
  return new Map(inputs.map((input) => [input.id, columnOf(input, subjects)]));
}

/** One input in all subjects. Its unit is that of the first figure; a figure of another unit is looked at by itself. */
function columnOf({ id, indicator }: InputDefinition, subjects: readonly Subject[]): FigureColumn {
  const rows = subjects.length;
  const value = new Float64Array(rows).fill(NaN);
  const numerator = new Float64Array(rows).fill(NaN);
  const denominator = new Float64Array(rows).fill(NaN);
  const state = new Uint8Array(rows);
  const facts = new Map<number, Fact>();
  let unit: { readonly of: string | undefined } | undefined;
  let hasCounts = false;
  subjects.forEach(({ facts: all }, row) => {
    const fact: unknown = all?.[id] ?? (indicator === undefined ? undefined : all?.[indicator]);
    if (fact === undefined || fact === null) state[row] = 1;
    else if (!isPlain(fact)) facts.set(row, fact as Fact);
    else if (fact.status === 'missing') state[row] = 1;
    else if (fact.status === 'notApplicable') state[row] = 2;
    else {
      unit ??= { of: fact.unit };
      if (fact.unit !== unit.of) facts.set(row, fact);
      hasCounts ||= fact.numerator !== undefined || fact.denominator !== undefined;
      value[row] = fact.value ?? NaN;
      numerator[row] = fact.numerator ?? NaN;
      denominator[row] = fact.denominator ?? NaN;
    }
  });
  return { value, state, facts, unit: unit?.of, ...(hasCounts ? { numerator, denominator } : {}) };
}

const numbers = ['value', 'numerator', 'denominator'] as const;

/** Whether a fact says no more than its numbers; everything else goes the whole way. */
function isPlain(fact: unknown): fact is Fact {
  if (typeof fact !== 'object' || fact === null) return false;
  const { status = 'ok', qualifier = 'eq', range, ...rest } = fact as Fact;
  if (status === 'missing' || status === 'notApplicable') return true;
  return status === 'ok' && qualifier === 'eq' && range === undefined && numbers.every((field) => rest[field] === undefined || (typeof rest[field] === 'number' && !Number.isNaN(rest[field])));
}
