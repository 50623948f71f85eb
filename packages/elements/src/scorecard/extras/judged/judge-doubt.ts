// How far a judgement can be relied on. It comes only for a board that says `doubt`, and brings the whole engine.
import { certaintyMessages, startCertainty, type CertaintyMessages, type CertaintyWork, type EvaluationCertainty } from '@xaso/criteria/uncertainty';
import { inIdleSlices } from '../../../internal/idle-slices.js';
import type { MessageCatalogue } from '../../../internal/localize-controller.js';
import type { Told } from './told.js';
import { wholePlan } from './whole-plan.js';

/** Always the same, so that everybody who opens the page is told the same. Said in the README. */
const seed = 1;

/** The words for how sure an outcome is. */
export const certaintyWords: MessageCatalogue<CertaintyMessages> = {
  vi: certaintyMessages,
  en: async () => (await import('./certainty-words.en.js')).certaintyMessagesEn,
};

/**
 * Judges again and again what has been told, while the page is idle, with counts that are up to so many percent off.
 *
 * @param isWanted Asked before each slice; once it says no, the work is left and the promise gives undefined.
 */
export function findCertainty(told: Told, percent: number, isWanted: () => boolean): Promise<EvaluationCertainty | undefined> {
  return inIdleSlices(startDoubting(told, percent), () => false, isWanted);
}

/** Making the set ready is a slice of its own. */
function startDoubting({ set, subject, evaluation: { asOf } }: Told, percent: number): CertaintyWork {
  let work: CertaintyWork | undefined;
  return {
    step: (now, budget) => {
      if (work !== undefined) return work.step(now, budget);
      work = startCertainty(wholePlan(set), subject, { seed, within: percent / 100, asOf });
      return undefined;
    },
  };
}
