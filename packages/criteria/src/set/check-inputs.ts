import { joinPath, type Finding } from '@xaso/core';
import { setFinding } from '../finding/set-findings.js';
import { deepestExpression, inputsOf, mostExpressionParts } from '../rule/evaluate-expression.js';
import type { Expression } from '../rule/expression.js';
import type { CheckedSet } from './checked-set.js';
import { expressionInputs } from './check-expression.js';
import type { InputDefinition } from './criteria-set.schema.js';

/** Names inputs that don't fit themselves: states without options, formulas in a circle, peers of nothing. */
export function checkInputs({ inputs }: Pick<CheckedSet, 'inputs'>): readonly Finding[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  return inputs.flatMap((input, index): readonly Finding[] => {
    const path = joinPath('inputs', [index]);
    return [...optionFindings(input, path), ...formulaFindings(input, path, byId), ...peerFindings(input, path, byId)];
  });
}

function optionFindings({ id, kind, options }: InputDefinition, path: string): readonly Finding[] {
  if (kind !== 'choice') return [];
  if (options === undefined) return [setFinding('criteria.options-missing', { path: joinPath(path, ['options']) }, { input: id })];
  return repeated(options.map((option) => option.id)).map((place) => setFinding('criteria.option-repeated', { path: joinPath(path, ['options', place, 'id']) }, { option: options[place]!.id }));
}

/** Places of what was there before. */
export function repeated(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

function formulaFindings({ id, kind, formula, peers }: InputDefinition, path: string, inputs: ReadonlyMap<string, InputDefinition>): readonly Finding[] {
  if (formula === undefined) return [];
  const at = joinPath(path, ['formula']);
  return [
    ...(peers === undefined ? [] : [setFinding('criteria.formula-of-peers', { path: at }, { input: id })]),
    ...(kind === 'choice' || kind === 'yesNo' ? [setFinding('criteria.input-kind', { path: at }, { input: id, kind, expected: 'number' })] : []),
    ...expressionInputs(formula, at, inputs),
    ...(leadsBack(id, inputs) ? [setFinding('criteria.formula-cycle', { path: at }, { input: id })] : sizeFindings(formula, at, inputs)),
  ];
}

/** With everything written out, as an evaluation keeps it for evidence: formulas over formulas could double with each step. */
function sizeFindings(formula: Expression, path: string, inputs: ReadonlyMap<string, InputDefinition>): readonly Finding[] {
  let left = mostExpressionParts;
  const spend = (part: Expression): void => {
    left -= 1;
    if (left < 0 || typeof part === 'number') return;
    if ('input' in part) {
      const own = inputs.get(part.input)?.formula;
      if (own !== undefined) spend(own);
    } else for (const child of part.of) spend(child);
  };
  spend(formula);
  return left < 0 ? [setFinding('criteria.formula-too-large', { path }, { parts: mostExpressionParts, depth: deepestExpression })] : [];
}

/** Whether an input is worked out from itself, at whatever remove. */
function leadsBack(id: string, inputs: ReadonlyMap<string, InputDefinition>): boolean {
  const seen = new Set<string>();
  const next = [id];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    const formula = inputs.get(at)?.formula;
    for (const part of formula === undefined ? [] : inputsOf(formula)) {
      if (part === id) return true;
      if (!seen.has(part)) next.push(part);
      seen.add(part);
    }
  }
  return false;
}

function peerFindings({ id, kind, peers }: InputDefinition, path: string, inputs: ReadonlyMap<string, InputDefinition>): readonly Finding[] {
  if (peers === undefined) return [];
  const at = { path: joinPath(path, ['peers', 'of']) };
  const other = inputs.get(peers.of);
  if (other === undefined) return [setFinding('criteria.input-unknown', at, { input: peers.of })];
  return other.kind === kind && kind !== 'choice' && kind !== 'yesNo' ? [] : [setFinding('criteria.input-kind', at, { input: id, kind, expected: other.kind === 'choice' ? 'number' : other.kind })];
}
