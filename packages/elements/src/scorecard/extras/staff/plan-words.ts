import type { Language } from '@xaso/core';
import { describeGap, describePlan, planMessages, type CriterionGap, type DescribedGap, type DescribedPlan, type GoalPlan } from '@xaso/criteria/analysis';
import type { CriteriaSet } from '@xaso/criteria';
import { onDemand } from '../../../internal/on-demand.js';

const english = onDemand(async () => (await import('./plan-words.en.js')).planMessagesEn);

/** Brings the English words of gaps and plans. */
export const loadEnglishPlans = english.load;

/** Whether gaps and plans can be told in a language now. */
export function speaksPlans(language: Language): boolean {
  return language === 'vi' || english.value !== undefined;
}

/** A gap in words; Vietnamese ones while the English are on their way. */
export function gapInWords(gap: CriterionGap, language: Language): DescribedGap {
  return language === 'en' && english.value ? describeGap(gap, english.value, 'en') : describeGap(gap, planMessages, 'vi');
}

/** A plan in words; Vietnamese ones while the English are on their way. */
export function planInWords(plan: GoalPlan, set: CriteriaSet, language: Language): DescribedPlan {
  return language === 'en' && english.value ? describePlan(plan, set, english.value, 'en') : describePlan(plan, set, planMessages, 'vi');
}
