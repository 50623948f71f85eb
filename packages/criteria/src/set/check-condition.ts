import { joinPath, type Finding } from '@xaso/core';
import { exactOf } from '@xaso/core/exact';
import type { Condition, LeafCondition } from '../decision/condition.js';
import { setFinding } from '../finding/set-findings.js';

/** How deep conditions may nest, and how many parts they may have. */
export const deepestCondition = 12;
export const mostConditionParts = 200;

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isOneOf = (...options: readonly string[]) => (value: unknown): boolean => options.includes(value as string);
const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
const isListOrNone = (value: unknown): boolean => value === undefined || isList(value);
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
const isNumberOrNone = (value: unknown): boolean => value === undefined || (typeof value === 'number' && exactOf(value) !== undefined);
const isCountOrNone = (value: unknown): boolean => value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1);
const isPercentOrNone = (value: unknown): boolean => value === undefined || (isNumberOrNone(value) && (value as number) > 0 && (value as number) <= 100);

/** What each condition without parts consists of. */
const leaves: Readonly<Record<LeafCondition['kind'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  criterion: { criterion: isText, is: isOneOf('passed', 'failed') },
  criteria: { among: isListOrNone, group: isTextOrNone, are: isOneOf('passed', 'failed'), count: isCountOrNone, percent: isPercentOrNone },
  groups: { among: isListOrNone, are: isOneOf('passed', 'failed'), count: isCountOrNone, percent: isPercentOrNone },
  points: { criterion: isTextOrNone, group: isTextOrNone, atLeast: isNumberOrNone, percent: isPercentOrNone },
  band: { atLeast: isText },
  decision: { decision: isText },
  previous: { decision: isText, is: isOneOf('held', 'ever') },
  children: { decision: isText, is: isOneOf('achieved', 'notAchieved'), count: isCountOrNone, percent: isPercentOrNone },
  attribute: { of: isText, in: isList },
};

/** Names what is no condition: other shapes, kinds that don't exist, bounds that are missing or double, too much of it. */
export function conditionShape(condition: unknown, path: string): readonly Finding[] {
  const findings: Finding[] = [];
  const size = walk(condition, path, 1, findings);
  return size <= mostConditionParts ? findings : [setFinding('criteria.condition-too-large', { path }, { parts: mostConditionParts, depth: deepestCondition })];
}

function walk(condition: unknown, path: string, depth: number, findings: Finding[]): number {
  if (depth > deepestCondition) return Infinity;
  const fields = (typeof condition === 'object' && condition !== null ? condition : {}) as Fields;
  const { kind, of, count } = fields;
  if (kind !== 'all' && kind !== 'any' && kind !== 'not' && kind !== 'atLeast') {
    findings.push(...leafShape(fields, path));
    return 1;
  }
  const isFit = Array.isArray(of) && of.length > 0 && (kind !== 'not' || of.length === 1) && (kind !== 'atLeast' || (Number.isSafeInteger(count) && (count as number) >= 1 && (count as number) <= of.length));
  if (!isFit) {
    findings.push(setFinding('criteria.condition-broken', { path }));
    return 1;
  }
  let size = 1;
  for (const [index, part] of (of as readonly unknown[]).entries()) {
    if (size > mostConditionParts) return size;
    size += walk(part, joinPath(path, ['of', index]), depth + 1, findings);
  }
  return size;
}

function leafShape(fields: Fields, path: string): readonly Finding[] {
  const { kind } = fields;
  const parts = typeof kind === 'string' && Object.hasOwn(leaves, kind) ? leaves[kind as LeafCondition['kind']] : undefined;
  if (parts === undefined || !Object.entries(parts).every(([name, isFit]) => isFit(fields[name]))) return [setFinding('criteria.condition-broken', { path })];
  const { count, percent, atLeast, among, group, criterion } = fields;
  const isCounting = kind === 'criteria' || kind === 'groups' || kind === 'children';
  const bounds = isCounting ? [count, percent] : kind === 'points' ? [atLeast, percent] : undefined;
  const isDouble = (kind === 'criteria' && among !== undefined && group !== undefined) || (kind === 'points' && criterion !== undefined && group !== undefined);
  if (bounds === undefined) return [];
  return bounds.filter((bound) => bound !== undefined).length === 1 && !isDouble ? [] : [setFinding('criteria.condition-bound', { path })];
}

/** Every condition without parts, with its place. */
export function leavesOf(condition: Condition, path: string): readonly { readonly leaf: LeafCondition; readonly path: string }[] {
  if (condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'not' || condition.kind === 'atLeast') {
    return (condition.of as readonly Condition[]).flatMap((part, index) => leavesOf(part, joinPath(path, ['of', index])));
  }
  return [{ leaf: condition, path }];
}
