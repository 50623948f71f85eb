import type { Language } from '@xaso/core';
import type { ComparisonMessages } from '@xaso/indicators/comparison';
import { figureWords, loadEnglishFigures } from '../../internal/figures/figure-language.js';
import { onDemand } from '../../internal/on-demand.js';

const english = onDemand(async () => (await import('@xaso/indicators/messages/en')).comparisonMessagesEn);

/** Brings the English words of comparisons and of the figures in them: with one of the two alone nothing would speak English. */
export async function loadEnglishComparisons(): Promise<void> {
  await Promise.all([english.load(), loadEnglishFigures()]);
}

/** Language and words for comparisons, as the board speaks now; Vietnamese while the English ones are on their way. */
export function comparisonWords(language: Language): ReturnType<typeof figureWords> & { readonly comparisonMessages?: ComparisonMessages } {
  if (language === 'vi') return figureWords(language);
  return english.value === undefined ? figureWords('vi') : { ...figureWords(language), comparisonMessages: english.value };
}
