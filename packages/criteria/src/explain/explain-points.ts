import { formatNumber } from '@xaso/core';
import type { CriterionResult, PointTotal } from '../engine/evaluation.js';
import type { ExplanationLine } from './explanation.js';
import { sentence, type Words } from './words.js';

/** Points of one criterion; nothing where it is left out. */
export function pointLines({ points, open, info: { counts } }: CriterionResult, maximum: number, words: Words): readonly ExplanationLine[] {
  const number = (value: number): string => formatNumber(value, words);
  const max = number(maximum);
  if (counts !== undefined) {
    if (points !== undefined) return [sentence('points', counts === 'bonus' ? 'pointsBonus' : 'pointsPenalty', words, { points: number(Math.abs(points.rounded)), max })];
    return open === undefined ? [] : [sentence('points', 'pointsAdjustOpen', words, { low: number(open.min), high: number(open.max) })];
  }
  if (points !== undefined) return [sentence('points', 'points', words, { points: number(points.rounded), max })];
  return open === undefined ? [] : [sentence('points', 'pointsOpen', words, { max, low: number(open.min), high: number(open.max) })];
}

/** Sum of a group or of the whole, and how much of it is known. */
export function totalLines({ points, max, open, coverage }: PointTotal, words: Words): readonly ExplanationLine[] {
  const number = (value: number): string => formatNumber(value, words);
  const { known, of } = coverage.criteria;
  if (of === 0) return [];
  const counts = { known: number(known), of: number(of) };
  if (max === undefined || coverage.points === undefined) return [sentence('coverage', 'coverage', words, counts)];
  const told = { max: number(max), points: number(points?.rounded ?? 0), low: number(open?.min ?? 0), high: number(open?.max ?? 0) };
  return [
    sentence('points', points === undefined ? 'totalNone' : open === undefined ? 'total' : 'totalOpen', words, told),
    sentence('coverage', 'coveragePoints', words, { ...counts, knownPoints: number(coverage.points.known), ofPoints: number(coverage.points.of) }),
  ];
}
