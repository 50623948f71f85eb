import { formatMessage, isUnknown, levelOf, type AdministrativeUnit, type Finding, type KnownPeriod, type Period } from '@xaso/core';
import { wordingOf, type ComparisonWording, type Wording } from '../comparison/compared-figure.js';
import { isSameMeasure } from '../comparison/same-definition.js';
import { coversSameDays } from '../comparison/same-period.js';
import { figureRowOf } from '../figure/figure-of.js';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition, RollUpRule } from '../indicator/indicator.schema.js';
import type { ComparisonMessages } from '../messages/comparison-messages.js';
import { isPercent } from '../observation/observed-number.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import { childFigure, figuresByUnit, type ChildFigure } from './child-figures.js';
import { combineFigures, fitsRule } from './combine-figures.js';
import type { RollUpChild, RollUpRefusal, RollUpResult } from './roll-up-result.js';

/** How figures are rolled up. */
export interface RollUpOptions extends ComparisonWording {
  readonly definition: IndicatorDefinition;
  /** All units of which the whole is made, on one level: a part that is not named can't be missed. */
  readonly units: readonly AdministrativeUnit[];
  /** The period to roll up. Left out, all figures have to be of one. */
  readonly period?: Period | undefined;
  /** The whole. */
  readonly place?: PlaceRef | undefined;
}

/**
 * Makes the figure of a whole out of the figures of its parts, by the rule of the indicator. Shares are rolled up by the sums of their
 * two numbers; percentages are never added and their mean is never taken. Parts without a figure are named, and what levels, periods,
 * ways of counting or units of measure part is not added up. The order of the figures does not matter.
 */
export function rollUp(observations: readonly Observation[], options: RollUpOptions): RollUpResult {
  const { definition } = options;
  const units = [...new Map(options.units.map((unit) => [unit.code, unit])).values()];
  const { byCode, strangers } = figuresByUnit(observations, definition, units);
  const found = [...byCode.values()].flat();
  const period = commonPeriod(options.period === undefined ? found.map((each) => each.period) : [options.period]);
  const read = units.map((unit) => childFigure(unit, byCode.get(unit.code) ?? [], typeof period === 'string' ? undefined : period));
  const rule = definition.rollUp;
  const children = read.map(({ child }) => fittingChild(child, definition, rule));
  const findings = [...read.flatMap((each) => each.findings), ...strangers.map((place) => indicatorFinding('roll-up.place-unknown', { path: '' }, { place }))];
  const outcome = { options, wording: wordingOf(options), rule, children, findings };
  const used = children.flatMap(({ observation }) => observation ?? []);
  const refusal = refusalOf({ rule, units, period, used, definition });
  if (refusal !== undefined) return refused(refusal, outcome);
  const combined = combineFigures(used, definition, rule as AddingRule);
  return typeof combined === 'string' ? refused(combined, outcome) : rolledUp({ ...combined, indicator: definition.id, period: period as KnownPeriod }, outcome);
}

type CommonPeriod = KnownPeriod | 'otherPeriod' | 'periodUnknown' | undefined;

/** A rule that makes a number. */
type AddingRule = Exclude<RollUpRule, 'none'>;

interface Outcome {
  readonly options: RollUpOptions;
  readonly wording: Wording;
  readonly rule: RollUpRule | undefined;
  readonly children: readonly ChildFigure[];
  readonly findings: readonly Finding[];
}

/** The one period of all figures, or why there is none; undefined when there are no figures. */
function commonPeriod(periods: readonly Period[]): CommonPeriod {
  const known = periods.filter((period) => !isUnknown(period)) as readonly KnownPeriod[];
  if (known.length < periods.length) return 'periodUnknown';
  // Of several ways to write the same days one is taken, whatever order the figures come in.
  const [first, ...others] = [...known].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return first === undefined || others.every((other) => coversSameDays(first, other)) ? first : 'otherPeriod';
}

function fittingChild(child: ChildFigure, definition: IndicatorDefinition, rule: RollUpRule | undefined): ChildFigure {
  if (child.observation === undefined || rule === undefined) return child;
  const unfit = fitsRule(child.observation, definition, rule);
  return unfit === undefined ? child : { ...child, state: unfit, observation: undefined };
}

interface Candidates {
  readonly rule: RollUpRule | undefined;
  readonly units: readonly AdministrativeUnit[];
  readonly period: CommonPeriod;
  readonly used: readonly Observation[];
  readonly definition: IndicatorDefinition;
}

function refusalOf({ rule, units, period, used, definition }: Candidates): RollUpRefusal | undefined {
  if (rule === undefined) return 'ruleUnknown';
  if (rule === 'none') return 'ruleNone';
  if (units.length === 0) return 'noUnits';
  if (new Set(units.map(({ kind }) => levelOf(kind))).size > 1) return 'otherLevel';
  if (typeof period === 'string') return period;
  const [first, ...others] = used;
  if (first === undefined) return 'nothing';
  if (new Set(used.map(({ definitionVersion }) => definitionVersion ?? definition.version)).size > 1) return 'otherDefinition';
  if (others.some((other) => !isSameMeasure({ observation: first, definition }, { observation: other, definition }))) return 'otherMeasure';
  const arePercentages = isPercent(first, definition);
  if (rule === 'sumOfBases' && !arePercentages) return 'otherMeasure';
  return rule === 'sum' && arePercentages ? 'percentages' : undefined;
}

function rolledUp(figure: Omit<Observation, 'place'>, outcome: Outcome): RollUpResult {
  const { options, wording, findings } = outcome;
  const { definition, place = { name: formatMessage(wording.messages.placeUnknown) } } = options;
  const summary = summaryOf(outcome);
  const { covered, expected, text } = summary.coverage;
  const isComplete = covered === expected;
  const observation: Observation = { ...figure, place, note: `${summary.ruleText}; ${text}` };
  const row = figureRowOf(observation, definition, { key: definition.id, asOf: undefined, figureLanguage: wording, sources: undefined });
  const { words } = wording;
  const written = row.numerator === undefined ? row.figureText : formatMessage(words.withBase, { figure: row.figureText, base: row.baseText ?? '' });
  return { ok: true, isComplete, observation: isComplete ? observation : undefined, row, text: formatMessage(words.pair, { one: written, other: text }), ...summary, findings };
}

const refusalTerms = {
  ruleUnknown: 'ruleUnknown',
  ruleNone: 'ruleNone',
  noUnits: 'rollUpNoUnits',
  otherLevel: 'otherLevel',
  otherPeriod: 'otherPeriod',
  periodUnknown: 'periodUnknown',
  otherDefinition: 'otherDefinition',
  otherMeasure: 'otherMeasure',
  percentages: 'rollUpPercentages',
  qualifiers: 'rollUpQualifiers',
  tooLarge: 'rollUpTooLarge',
  nothing: 'rollUpNothing',
} as const satisfies Record<RollUpRefusal, keyof ComparisonMessages>;

function refused(reason: RollUpRefusal, outcome: Outcome): RollUpResult {
  return { ok: false, reason, text: formatMessage(outcome.wording.words[refusalTerms[reason]]), ...summaryOf(outcome), findings: outcome.findings };
}

const ruleTerms = { sum: 'ruleSum', sumOfBases: 'ruleSumOfBases', minimum: 'ruleMinimum', maximum: 'ruleMaximum', none: 'ruleNone' } as const satisfies Record<RollUpRule, keyof ComparisonMessages>;

const childTerms = {
  used: 'childUsed',
  noFigure: 'noFigure',
  notApplicable: 'childNotApplicable',
  otherPeriod: 'otherPeriod',
  baseMissing: 'childBaseMissing',
  inexact: 'childInexact',
  differs: 'conflict',
} as const satisfies Record<RollUpChild['state'], keyof ComparisonMessages>;

function summaryOf({ rule, children, wording: { words } }: Outcome): Pick<RollUpResult, 'rule' | 'ruleText' | 'children' | 'coverage'> {
  const covered = children.filter(({ state }) => state === 'used').length;
  const expected = children.filter(({ state }) => state !== 'notApplicable').length;
  return {
    rule,
    ruleText: formatMessage(words[rule === undefined ? 'ruleUnknown' : ruleTerms[rule]]),
    children: children.map(({ unit, state, observation }) => ({ code: unit.code, name: unit.fullName, state, text: formatMessage(words[childTerms[state]]), observation })),
    coverage: { covered, expected, text: formatMessage(words.rollUpCoverage, { covered, expected }) },
  };
}
