import type { CertaintyMessages } from './certainty-messages.js';

/** The words for how sure an outcome is, in English. */
export const certaintyMessagesEn: CertaintyMessages = {
  certain: 'certain',
  nearLine: 'near the line',
  open: 'not enough data',
};
