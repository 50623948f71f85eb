import { foldDateText } from './fold-date-text.js';

/** What reports of communes compare a figure with. */
export const comparisons = ['samePeriodLastYear', 'yearPlan', 'previousPeriod'] as const;

export type Comparison = (typeof comparisons)[number];

/** Tried in this order: "cùng kỳ năm trước" also holds "năm trước". Both spellings, kỳ and kì, quý and quí, are in use. */
const phrases: readonly (readonly [Comparison, RegExp])[] = [
  ['previousPeriod', /(?:^| )cung k[yi] (?:thang|qu[yi]) (?:lien ke |lien )?truoc(?: |$|[,.;:)])/],
  ['samePeriodLastYear', /(?:^| )cung k[yi](?: |$|[,.;:)])/],
  ['yearPlan', /(?:^| )(?:ke hoach|kh)(?: ca)? nam(?: |$|[,.;:)])/],
  ['previousPeriod', /(?:^| )(?:k[yi]|thang|qu[yi]|nam) (?:lien ke |lien )?truoc(?: |$|[,.;:)])/],
];

/**
 * Finds what a phrase compares with: "so với cùng kỳ (năm trước)", "so với kế hoạch năm", "so với quý trước".
 * Undefined when it names none of the three, or is longer than a phrase. Never throws.
 */
export function parseComparisonPhrase(text: string): Comparison | undefined {
  const folded = foldDateText(text);
  return folded === undefined ? undefined : phrases.find(([, pattern]) => pattern.test(folded))?.[0];
}
