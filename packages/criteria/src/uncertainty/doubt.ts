import type { CountDoubt } from './draw-share.js';

/**
 * What may stand where a figure is missing. `leaveOut`: the others of its group share its weight. `mean`, `groupMean`: the mean of all, or of its group.
 * `otherUnit`: the figure of some other unit, drawn anew each time.
 */
export type MissingChoice = 'leaveOut' | 'mean' | 'groupMean' | 'otherUnit';

/** What about an index is a matter of opinion, or not known for sure. What is left out is taken as it is. */
export interface Doubt {
  /** Each weight may be up to such a part larger or smaller than it is: 0.25 lets 0.20 be anything from 0.15 to 0.25. `groups`: only in these. */
  readonly weights?: { readonly within: number; readonly groups?: readonly string[] | undefined } | undefined;
  /** Each draw takes one of these ways for everything that is missing, whatever the index says. */
  readonly missing?: readonly MissingChoice[] | undefined;
  /** How figures that are two counts may be off. */
  readonly counts?: CountDoubt | undefined;
}

/** How often to draw, and from where. */
export interface DrawOptions extends Doubt {
  /** The same seed gives the same draws, everywhere. */
  readonly seed: number;
  /** How many times; 1,000 unless said otherwise. */
  readonly draws?: number | undefined;
}
