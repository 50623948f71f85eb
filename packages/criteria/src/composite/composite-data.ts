/** A figure: a number, two counts of which it is the share, or why there is none. */
export type CompositeFigure = number | { readonly numerator: number; readonly denominator: number } | { readonly status: 'missing' | 'notApplicable' };

/** A unit with its figures of one year. */
export interface CompositeUnit {
  readonly id: string;
  readonly name: string;
  /** Units of one group are likened to each other where a mean stands in for what is missing. */
  readonly group?: string | undefined;
  /** By id of the indicator, or of what stands below its line. */
  readonly figures: Readonly<Record<string, CompositeFigure>>;
}

/** Units of one year. */
export interface CompositeYear {
  readonly year: number;
  readonly units: readonly CompositeUnit[];
}

/** Units of the year that is asked about, and of earlier ones where figures are carried forward. */
export interface CompositeData extends CompositeYear {
  readonly earlier?: readonly CompositeYear[] | undefined;
}

/** Whether something can stand as a figure. */
export function isFigure(input: unknown): input is CompositeFigure {
  if (typeof input === 'number') return Number.isFinite(input);
  if (typeof input !== 'object' || input === null) return false;
  if ('status' in input) return input.status === 'missing' || input.status === 'notApplicable';
  return 'numerator' in input && 'denominator' in input && Number.isFinite(input.numerator) && Number.isFinite(input.denominator);
}
