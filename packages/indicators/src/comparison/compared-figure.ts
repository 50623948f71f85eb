import type { Language, UnitIndex } from '@xaso/core';
import type { FigureLanguage } from '../figure/value-text.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { comparisonMessages, type ComparisonMessages } from '../messages/comparison-messages.js';
import { figureMessages, type FigureMessages } from '../messages/figure-messages.js';
import type { Observation } from '../observation/observation.schema.js';

/** A figure with the definition by which its report counts it. */
export interface DefinedFigure {
  readonly observation: Observation;
  readonly definition: IndicatorDefinition | undefined;
}

/** In which words comparisons, trends and roll-ups are written. */
export interface ComparisonWording {
  readonly language: Language;
  /** The words of figures; Vietnamese ones when left out. English ones come from `@xaso/indicators/messages/en`. */
  readonly messages?: FigureMessages | undefined;
  /** The words of comparisons; Vietnamese ones when left out. English ones come from `@xaso/indicators/messages/en`. */
  readonly comparisonMessages?: ComparisonMessages | undefined;
}

/** What tells mergers, splits and new names of units. */
export interface UnitHistory {
  /**
   * The units of the country or the province with their lineage. Without it, nothing is known about mergers,
   * and a figure from before the reorganisation of 2025 is not compared with one from after it.
   */
  readonly units?: UnitIndex | undefined;
}

/**
 * Language and words with the Vietnamese ones where none are given.
 *
 * @internal
 */
export interface Wording extends FigureLanguage {
  readonly words: ComparisonMessages;
}

/**
 * Fills in the words that are left out.
 *
 * @internal
 */
export function wordingOf({ language, messages = figureMessages, comparisonMessages: words = comparisonMessages }: ComparisonWording): Wording {
  return { language, messages, words };
}
