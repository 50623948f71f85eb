import { isUnknown, periodBounds } from '@xaso/core';
import { indexDefinitions, type IndicatorDefinition, type Observation, type ScorecardReport } from '@xaso/indicators';

/** Which figure of a report is meant. */
export interface FigureQuestion {
  /** Id or alias of the indicator; any when left out. */
  readonly indicator?: string | undefined;
  /** Code or name of the place; any when left out. */
  readonly place?: string | undefined;
}

/** A figure with the definition of its indicator. */
export interface ChosenFigure {
  readonly observation: Observation;
  readonly definition: IndicatorDefinition | undefined;
}

/**
 * Finds the figure that a page asks for, or nothing. Of several, achievements stand before goals,
 * later periods before earlier and unknown ones, and then the order of the report decides.
 */
export function chooseObservation(report: ScorecardReport, question: FigureQuestion, official: readonly IndicatorDefinition[]): ChosenFigure | undefined {
  const find = indexDefinitions(report.definitions ?? [], official);
  const canonical = (name: string): string => find(name)?.id ?? name;
  const indicator = question.indicator?.trim();
  const place = question.place?.trim();
  const meant = report.items.filter(
    (observation) => (!indicator || canonical(observation.indicator) === canonical(indicator)) && (!place || isPlace(observation.place, place)),
  );
  const [observation] = meant.sort((one, other) => Number(isGoal(one)) - Number(isGoal(other)) || (endOf(one) < endOf(other) ? 1 : endOf(one) > endOf(other) ? -1 : 0));
  return observation && { observation, definition: find(observation.indicator) };
}

function isPlace({ code, name }: Observation['place'], asked: string): boolean {
  const same = (text: string): string => text.normalize('NFC').toLowerCase();
  return code === asked || same(name) === same(asked);
}

function isGoal({ role }: Observation): boolean {
  return role === 'target';
}

/** Last day of the period; an unknown one comes before all others. */
function endOf({ period }: Observation): string {
  return isUnknown(period) ? '' : periodBounds(period).end;
}
