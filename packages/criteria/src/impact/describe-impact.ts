import { formatCivilDate, formatMessage, formatNumber, type Language } from '@xaso/core';
import { textIn } from '../explain/words.js';
import type { Impact, UnitImpact, UnitPoints } from './impact.js';
import type { ImpactMessageKey, ImpactMessages } from './impact-messages.js';

/** Lists of units by what happens to them. */
export type ImpactList = 'gains' | 'loses' | 'open' | 'bandUp' | 'bandDown' | 'decisionUp' | 'decisionDown';

/** An impact preview in words. */
export interface DescribedImpact {
  readonly title: string;
  /** From when, and by what measure. */
  readonly notes: readonly string[];
  /** "12 đơn vị tăng điểm"; lists without units are left out. */
  readonly counts: readonly string[];
  /** Decisions about titles that are now taken for more units, or for fewer. */
  readonly titles: readonly string[];
  /** A line a unit, in the order of the lists. */
  readonly lists: Readonly<Record<ImpactList, readonly string[]>>;
}

interface Wording {
  readonly messages: ImpactMessages;
  readonly language: Language;
}

const countKeys = ['units', 'gains', 'loses', 'same', 'open', 'bandUp', 'bandDown', 'decisionUp', 'decisionDown'] as const;

/** Puts an impact preview into words. */
export function describeImpact(impact: Impact, messages: ImpactMessages, language: Language): DescribedImpact {
  const wording: Wording = { messages, language };
  const { before, after, from, measure, counts } = impact;
  const points = (unit: UnitImpact): string => pointsLine(unit, measure, wording);
  const band = (unit: UnitImpact): string => bandLine(unit, wording);
  return {
    title: say('title', wording, { before: textIn(before.name, language), beforeVersion: before.version, after: textIn(after.name, language), afterVersion: after.version }),
    notes: [
      ...(from === undefined ? [] : [say('from', wording, { date: formatCivilDate(from, language) })]),
      ...(measure === 'points' ? [] : [say('percentOfMaximum', wording)]),
    ],
    counts: countKeys.filter((key) => key === 'units' || counts[key] > 0).map((key) => say(key, wording, { count: counts[key] === 1 ? 1 : formatNumber(counts[key], { language }) })),
    titles: impact.titles.flatMap(({ name, nowTaken, noLongerTaken }) => [...titleLine('titleNowTaken', name, nowTaken.length, wording), ...titleLine('titleNoLongerTaken', name, noLongerTaken.length, wording)]),
    lists: {
      gains: impact.gains.map(points),
      loses: impact.loses.map(points),
      open: impact.open.map(points),
      bandUp: impact.bandUp.map(band),
      bandDown: impact.bandDown.map(band),
      decisionUp: impact.decisionUp.map(({ place }) => place.name),
      decisionDown: impact.decisionDown.map(({ place }) => place.name),
    },
  };
}

function titleLine(key: 'titleNowTaken' | 'titleNoLongerTaken', name: Impact['titles'][number]['name'], count: number, wording: Wording): readonly string[] {
  return count === 0 ? [] : [say(key, wording, { name: textIn(name, wording.language), count: count === 1 ? 1 : formatNumber(count, wording) })];
}

function pointsLine({ place, before, after, change }: UnitImpact, measure: Impact['measure'], wording: Wording): string {
  const values = { place: place.name, before: pointsText(before, wording), after: pointsText(after, wording) };
  if (change === undefined) return say('unitRange', wording, values);
  const signed = `${change > 0 ? '+' : change < 0 ? '−' : ''}${number(Math.abs(change), wording)}`;
  return say(measure === 'points' ? 'unitPoints' : 'unitPercent', wording, { ...values, change: signed });
}

function pointsText(points: UnitPoints | undefined, wording: Wording): string {
  if (points === undefined) return say('noPoints', wording);
  const { low, high } = points;
  return low === high ? number(low, wording) : say('range', wording, { low: number(low, wording), high: number(high, wording) });
}

function bandLine({ place, bandBefore, bandAfter }: UnitImpact, wording: Wording): string {
  const name = (band: typeof bandBefore): string => (band === undefined ? say('noBand', wording) : textIn(band.name, wording.language));
  return say('unitBand', wording, { place: place.name, before: name(bandBefore), after: name(bandAfter) });
}

function number(value: number, { language }: Wording): string {
  return formatNumber(value, { language, maximumDecimals: 2 });
}

function say(key: ImpactMessageKey, { messages }: Wording, values: Readonly<Record<string, string | number>> = {}): string {
  return formatMessage(messages[key], values);
}
