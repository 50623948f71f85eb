import type { CivilDate } from '@xaso/core';
import type { Bilingual } from '../set/criteria-set.schema.js';

/** What a place is, or that nobody said it, as a row was chosen by it. */
export interface AttributeReading {
  /** Id of the attribute; `date` for the day of the evaluation. */
  readonly id: string;
  /** None for the day. */
  readonly name: Bilingual | undefined;
  /** Name of the class, the number, or the day; `undefined` when it is not known. */
  readonly value: Bilingual | number | CivilDate | undefined;
}

/** A figure of a rule that came from a table: which row gave it, and by what it was chosen. */
export interface ThresholdTrace {
  /** Where the figure stands in the rule: `threshold`, `terms[1].target`. */
  readonly path: string;
  readonly table: string;
  readonly name: Bilingual;
  /** Rows that hold, by their place from 0; several as long as an attribute is not known. */
  readonly rows: readonly number[];
  /** Their figures, each once. */
  readonly values: readonly (number | 'notApplicable')[];
  readonly note: Bilingual | undefined;
  /** What the rows were chosen by. */
  readonly by: readonly AttributeReading[];
}
