import { isUnknown } from '@xaso/core';
import { textIn, type FigureLanguage } from '../figure/value-text.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { isPercent } from '../observation/observed-number.js';
import type { DefinedFigure } from './compared-figure.js';
import { endOf, isWrittenAlike } from './same-period.js';

/** Whether both figures are of one indicator, under whatever name their reports write it. */
export function isSameIndicator(one: DefinedFigure, other: DefinedFigure): boolean {
  return idOf(one) === idOf(other);
}

/**
 * Whether both are counted by one definition: the same version, and no contradiction between what both definitions say.
 * What only one of them says is no contradiction.
 */
export function isSameDefinition(one: DefinedFigure, other: DefinedFigure): boolean {
  if (versionOf(one) !== versionOf(other)) return false;
  if (one.definition === undefined || other.definition === undefined || one.definition === other.definition) return true;
  const [first, second] = [one.definition, other.definition];
  const both = [
    [meaningOf(first), meaningOf(second)],
    [first.numerator?.vi, second.numerator?.vi],
    [first.denominator?.vi, second.denominator?.vi],
  ];
  return first.kind === second.kind && both.every(([left, right]) => left === undefined || right === undefined || left === right);
}

/** Whether both numbers are in one unit: a percentage is not compared with a count, nor communes with communes and wards. */
export function isSameMeasure(one: DefinedFigure, other: DefinedFigure): boolean {
  return unitOfMeasure(one) === unitOfMeasure(other);
}

/**
 * What changed in the way of counting on a day between two figures, in the words of the definition or of the later figure;
 * undefined when nothing is known to have changed.
 */
export function breakBetween(one: DefinedFigure, other: DefinedFigure, { language }: Pick<FigureLanguage, 'language'>): string | undefined {
  if (isWrittenAlike(one.observation.period, other.observation.period)) return undefined;
  const [first, second] = [endOf(one.observation.period), endOf(other.observation.period)];
  if (first === undefined || second === undefined || first === second) return undefined;
  const [earlier, later] = first < second ? [first, second] : [second, first];
  const newer = first < second ? other : one;
  const dated = [...(one.definition?.breaks ?? []), ...(other.definition?.breaks ?? [])].find(({ from }) => earlier < from && from <= later);
  return newer.observation.break ?? (dated && textIn(dated.note, language));
}

function idOf({ observation, definition }: DefinedFigure): string {
  return definition?.id ?? observation.indicator;
}

function versionOf({ observation, definition }: DefinedFigure): string | undefined {
  return observation.definitionVersion ?? definition?.version;
}

function meaningOf({ definition }: IndicatorDefinition): string | undefined {
  return isUnknown(definition) || !('vi' in definition) ? undefined : definition.vi;
}

function unitOfMeasure({ observation, definition }: DefinedFigure): string {
  return observation.unit ?? definition?.unit.vi ?? (isPercent(observation, definition) ? '%' : '');
}
