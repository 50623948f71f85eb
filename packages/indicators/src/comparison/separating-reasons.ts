import { formatCivilDate, formatMessage, formatPeriod, isUnknown, type UnitIndex, type UnitLevel } from '@xaso/core';
import { hasResult } from '../observation/observed-number.js';
import type { DefinedFigure, Wording } from './compared-figure.js';
import { breakBetween, isSameDefinition, isSameIndicator, isSameMeasure } from './same-definition.js';
import { coversSameDays, endOf, isWrittenAlike, periodInRelation, type PeriodRelation } from './same-period.js';
import { isSamePlace, levelOfPlace } from './same-place.js';
import { unitChangeBetween, type UnitChange } from './unit-change.js';

/** Why two figures are not compared. Where several hold, this is their order. */
export type SeparatingReason =
  | 'otherIndicator'
  | 'otherLevel'
  | 'levelUnknown'
  | 'merged'
  | 'mergerUnknown'
  | 'otherPeriod'
  | 'periodUnknown'
  | 'otherDefinition'
  | 'otherMeasure'
  | 'goal'
  | 'noFigure';

/** One reason in words. */
export interface Separation {
  readonly reason: SeparatingReason;
  /** `khác cấp`. */
  readonly text: string;
  /** What differs: `cấp xã; cấp huyện`; undefined where there is nothing more to say. */
  readonly detail: string | undefined;
}

/** What two figures are held against each other by. */
export interface SeparationContext {
  /** Which period the second figure has to be of; any when undefined. */
  readonly relation: PeriodRelation | undefined;
  readonly units: UnitIndex | undefined;
  readonly wording: Wording;
}

/** All reasons that part two figures; none means that they may be compared. Of two indicators nothing else is said. */
export function separationsOf(one: DefinedFigure, other: DefinedFigure, context: SeparationContext): readonly Separation[] {
  const { words } = context.wording;
  if (!isSameIndicator(one, other)) return [{ reason: 'otherIndicator', text: formatMessage(words.otherIndicator), detail: undefined }];
  const period = periodSeparation(one, other, context);
  const change = changeSeparation(one, other, context);
  const found = [
    levelSeparation(one, other, context),
    // Whether the territory is the same is no question while the periods are not the ones that are compared.
    change?.[0] === 'mergerUnknown' && period !== undefined ? undefined : change,
    period,
    definitionSeparation(one, other, context),
    isSameMeasure(one, other) ? undefined : (['otherMeasure', undefined] as const),
    one.observation.role === other.observation.role || !(isGoal(one) || isGoal(other)) ? undefined : (['goal', undefined] as const),
    hasResult(one.observation) && hasResult(other.observation) ? undefined : (['noFigure', undefined] as const),
  ];
  return found.flatMap((each) => (each === undefined ? [] : [{ reason: each[0], text: formatMessage(words[each[0]]), detail: each[1] }]));
}

function isGoal({ observation }: DefinedFigure): boolean {
  return observation.role === 'target';
}

type Found = readonly [reason: SeparatingReason, detail: string | undefined] | undefined;

const levelTerms = { hamlet: 'levelHamlet', commune: 'levelCommune', district: 'levelDistrict', province: 'levelProvince' } as const satisfies Record<UnitLevel, keyof Wording['words']>;

/** `cấp xã`. */
export function levelText(level: UnitLevel, { words }: Wording): string {
  return formatMessage(words[levelTerms[level]]);
}

/** One place is on one level, whether or not anybody says on which. */
function levelSeparation(one: DefinedFigure, other: DefinedFigure, { units, wording }: SeparationContext): Found {
  const [first, second] = [one, other].map(({ observation: { place, period } }) => place.level ?? levelOfPlace(place, endOf(period), units));
  if (first !== undefined && second !== undefined) return first === second ? undefined : ['otherLevel', pair(levelText(first, wording), levelText(second, wording), wording)];
  return isSamePlace(one.observation.place, other.observation.place) ? undefined : ['levelUnknown', undefined];
}

function changeSeparation(one: DefinedFigure, other: DefinedFigure, { units, wording }: SeparationContext): Found {
  if (isWrittenAlike(one.observation.period, other.observation.period)) return undefined;
  const [first, second] = [endOf(one.observation.period), endOf(other.observation.period)];
  if (first === undefined || second === undefined) return undefined;
  const change = unitChangeBetween({ place: one.observation.place, on: first }, { place: other.observation.place, on: second }, units);
  return change && [change.kind === 'merged' ? 'merged' : 'mergerUnknown', changeText(change, wording)];
}

function changeText(change: UnitChange, { language, words }: Wording): string {
  const date = change.date && formatCivilDate(change.date, language);
  if (change.kind === 'unknown') return formatMessage(words.reorganisedOn, { date: date ?? '' });
  const { from, into } = change;
  if (date === undefined) return formatMessage(words.mergedInto, { from, into });
  return formatMessage(from === into ? words.redrawnOn : words.mergedOn, { from, into, date });
}

function periodSeparation(one: DefinedFigure, other: DefinedFigure, { relation, wording }: SeparationContext): Found {
  if (relation === undefined) return undefined;
  const [first, second] = [one.observation.period, other.observation.period];
  if (isUnknown(first) || isUnknown(second)) return ['periodUnknown', undefined];
  const wanted = periodInRelation(first, relation, one.definition);
  if (wanted !== undefined && coversSameDays(wanted, second)) return undefined;
  return ['otherPeriod', pair(formatPeriod(first, wording.language), formatPeriod(second, wording.language), wording)];
}

function definitionSeparation(one: DefinedFigure, other: DefinedFigure, { wording }: SeparationContext): Found {
  const broken = breakBetween(one, other, wording);
  if (broken !== undefined) return ['otherDefinition', broken];
  return isSameDefinition(one, other) ? undefined : ['otherDefinition', versionsText(one, other, wording)];
}

function versionsText(one: DefinedFigure, other: DefinedFigure, { words }: Wording): string | undefined {
  const [first, second] = [one, other].map(({ observation, definition }) => observation.definitionVersion ?? definition?.version);
  if (first === second) return undefined;
  const unknown = formatMessage(words.versionUnknown);
  return formatMessage(words.versions, { one: first ?? unknown, other: second ?? unknown });
}

function pair(one: string, other: string, { words }: Wording): string {
  return formatMessage(words.pair, { one, other });
}
