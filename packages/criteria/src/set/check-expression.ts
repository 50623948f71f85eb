import { joinPath, type Finding } from '@xaso/core';
import { exactOf } from '@xaso/core/exact';
import { setFinding } from '../finding/set-findings.js';
import { deepestExpression, inputsOf, mostExpressionParts } from '../rule/evaluate-expression.js';
import type { Expression, Operation } from '../rule/expression.js';
import type { InputDefinition } from './criteria-set.schema.js';

/** How many parts an operation has; the others have one or more. */
const partsOf: Readonly<Record<Operation, number | undefined>> = { add: undefined, subtract: 2, multiply: undefined, divide: 2, min: undefined, max: undefined, first: undefined };

/** Names what is no formula: other shapes, operations that don't exist or have too few parts, too much of it. */
export function expressionFindings(expression: unknown, path: string): readonly Finding[] {
  const findings: Finding[] = [];
  const size = walk(expression, path, 1, findings);
  return size <= mostExpressionParts ? findings : [setFinding('criteria.formula-too-large', { path }, { parts: mostExpressionParts, depth: deepestExpression })];
}

/** How many parts there are; what is deeper or more than may be is not looked into. */
function walk(expression: unknown, path: string, depth: number, findings: Finding[]): number {
  if (depth > deepestExpression) return Infinity;
  if (typeof expression === 'number') {
    if (exactOf(expression) === undefined) findings.push(setFinding('criteria.number-too-long', { path }, { value: expression }));
    return 1;
  }
  const { input, op, of } = (typeof expression === 'object' && expression !== null ? expression : {}) as { readonly input?: unknown; readonly op?: unknown; readonly of?: unknown };
  if (typeof input === 'string' && op === undefined) return 1;
  if (input !== undefined || typeof op !== 'string' || !Object.hasOwn(partsOf, op) || !Array.isArray(of)) {
    findings.push(setFinding('criteria.formula-broken', { path }));
    return 1;
  }
  const expected = partsOf[op as Operation];
  if (of.length === 0 || (expected !== undefined && of.length !== expected)) findings.push(setFinding('criteria.formula-parts', { path }, { op, expected: expected ?? 1, count: of.length }));
  let size = 1;
  for (const [index, part] of of.entries()) {
    if (size > mostExpressionParts) return size;
    size += walk(part, joinPath(path, ['of', index]), depth + 1, findings);
  }
  return size;
}

/** Names inputs of a formula that are not declared, or of which there is no number. */
export function expressionInputs(expression: Expression, path: string, inputs: ReadonlyMap<string, InputDefinition>): readonly Finding[] {
  return inputsOf(expression).flatMap((input) => {
    const kind = inputs.get(input)?.kind;
    if (kind === undefined) return [setFinding('criteria.input-unknown', { path }, { input })];
    return kind === 'choice' ? [setFinding('criteria.input-kind', { path }, { input, kind, expected: 'number' })] : [];
  });
}
