/** A bound of a criterion that is passed or not. */
export interface MethodThreshold {
  readonly at: number;
  readonly strict: boolean;
  readonly isPercent: boolean;
  readonly unit: string;
}

/** One step of points. */
export interface MethodStep {
  readonly from: number;
  readonly strict: boolean;
  readonly points: number;
}

/** Something with its points: a state that something is in, or a part that is there or not. */
export interface MethodOption {
  readonly name: string;
  readonly points: number;
}

/** What a way of scoring says, before it is known which figures it is about. `threshold` left out: it stands in the column of thresholds. */
export type Method =
  | { readonly kind: 'ratio' }
  | { readonly kind: 'ratioToTarget'; readonly target: MethodThreshold | undefined }
  | { readonly kind: 'atLeast' | 'atMost'; readonly threshold: MethodThreshold | undefined }
  | { readonly kind: 'rate'; readonly at: number; readonly strict: boolean; readonly per: 100 | 1000 | 10_000 | 100_000 }
  | { readonly kind: 'everyUnit'; readonly except: number }
  | { readonly kind: 'steps'; readonly steps: readonly MethodStep[]; readonly otherwise: number; readonly isPercent: boolean; readonly unit: string }
  | { readonly kind: 'perItem'; readonly item: string; readonly points: number; readonly each: number; readonly cap: number | undefined }
  | { readonly kind: 'levels' | 'checklist'; readonly options: readonly MethodOption[] }
  | { readonly kind: 'yesNo' }
  /** In proportion, but from a share on in full. */
  | { readonly kind: 'ratioFullFrom'; readonly from: MethodStep }
  /** In proportion, but nothing below a share. */
  | { readonly kind: 'ratioZeroBelow'; readonly from: MethodStep }
  | { readonly kind: 'manual' }
  | { readonly kind: 'unscored' };

/** Why no rule came of a way of scoring. */
export type MethodFault = 'annex.method-unknown' | 'annex.method-missing' | 'annex.method-contradicts' | 'annex.points-exceed' | 'annex.points-not-exact' | 'annex.steps-gap';

/** What was read of a way of scoring. */
export type MethodReading =
  | {
      readonly method: Method;
      /** Whether the text leaves open what the rest gets, and 0 was taken. */
      readonly restIsZero: boolean;
      /** What "a" and "b" stand for, where the text says so. */
      readonly numerator: string | undefined;
      readonly denominator: string | undefined;
    }
  | { readonly fault: MethodFault; readonly text: string };
