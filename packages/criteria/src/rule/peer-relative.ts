import { compare, divide, larger, multiply, smaller, zero, type Exact } from '@xaso/core/exact';
import { changeTo } from './change.js';
import type { ScoreRule } from './rule.js';
import type { PeerRelativeRule } from './rule.schema.js';
import { isAmount, type Value } from './value.js';

/** Which way is better, and the points of the best. */
export interface PreparedPeerRelative {
  readonly better: PeerRelativeRule['better'];
  readonly weight: Exact;
}

/** In proportion to the best peer. What a place gets depends on others: a page says so. */
export const peerRelative: ScoreRule<PeerRelativeRule, PreparedPeerRelative> = {
  passes: false,
  operands: ({ of, peers }) => [{ path: '', of, accepts: 'any' }, { path: 'peers', of: peers, accepts: 'any' }],
  prepare: ({ better }, { weight }) => ({ better, weight }),
  score: (rule, [own, best]) => pointsOf(rule, own!.value, best!.value),
  range: (rule, [own, best]) => {
    const [ownEnds, bestEnds] = [endsOf(own!), endsOf(best!)];
    const { better, weight } = rule;
    const at = (value: Exact | undefined, peer: Exact | undefined, otherwise: Exact): Exact => (value === undefined || peer === undefined ? otherwise : pointsOf(rule, value, peer));
    // More of one's own helps where more is better; a better peer always harms.
    return better === 'more'
      ? { min: at(ownEnds.low, bestEnds.high, zero), max: at(ownEnds.high, bestEnds.low, weight) }
      : { min: at(ownEnds.high, bestEnds.low, zero), max: at(ownEnds.low, bestEnds.high, weight) };
  },
  goals: ({ weight }) => [weight],
  inverse: ({ better, weight }, [own, best], goal) => {
    if (compare(goal, zero) <= 0 || compare(goal, weight) > 0) return [];
    const share = divide(goal, weight);
    const at = better === 'more' ? multiply(best!.value, share) : divide(best!.value, share);
    const change = changeTo({ at, side: better === 'more' ? 'above' : 'below', open: false }, 0, own!);
    return change === undefined ? [] : [change];
  },
  explain: (_rule, { spec: { better } }) => [{ message: better === 'more' ? 'rulePeersMore' : 'rulePeersLess', values: {} }, { message: 'ruleNotLocal', values: {} }],
};

function pointsOf({ better, weight }: PreparedPeerRelative, own: Exact, best: Exact): Exact {
  const isBest = better === 'more' ? compare(own, best) >= 0 : compare(own, best) <= 0;
  if (isBest) return weight;
  const [part, whole] = better === 'more' ? [own, best] : [best, own];
  return compare(whole, zero) <= 0 ? zero : larger(zero, smaller(weight, multiply(weight, divide(part, whole))));
}

function endsOf(value: Value): { readonly low: Exact | undefined; readonly high: Exact | undefined } {
  return isAmount(value) ? { low: value.value, high: value.value } : value;
}
