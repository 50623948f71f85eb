import type { Random } from './random.js';

/** How the counts of a figure may be off. `sample`: asked of some, as in a survey. `within`: counted by hand, wrong by at most such a part. */
export type CountDoubt = { readonly kind: 'sample' } | { readonly kind: 'within'; readonly part: number };

/**
 * Another numerator that the same counting could have given. Of a sample: from what a share x of n says about all (beta distribution with Jeffreys'
 * prior, x + ½ and n − x + ½). Counted: each value within the part is as likely as any other. It never leaves 0 … denominator when the figure did not.
 */
export function drawNumerator({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }, doubt: CountDoubt, random: Random): number {
  const isShare = numerator >= 0 && numerator <= denominator;
  if (doubt.kind === 'within') {
    const drawn = numerator * (1 + doubt.part * (2 * random.next() - 1));
    return isShare ? Math.min(denominator, Math.max(0, drawn)) : drawn;
  }
  if (!isShare || denominator === 0) return numerator;
  const met = drawGamma(numerator + 0.5, random);
  const rest = drawGamma(denominator - numerator + 0.5, random);
  return (met / (met + rest)) * denominator;
}

/** A draw from the gamma distribution, by Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); `shape` may be below 1. */
function drawGamma(shape: number, random: Random): number {
  // Below 1 by the draw of the next shape, made smaller.
  if (shape < 1) return drawGamma(shape + 1, random) * open(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(open(random)) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

/** A draw from the normal distribution, by Box and Muller. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(open(random))) * Math.cos(2 * Math.PI * random.next());
}

/** Above 0, so that it has a logarithm. */
function open(random: Random): number {
  return 1 - random.next();
}
