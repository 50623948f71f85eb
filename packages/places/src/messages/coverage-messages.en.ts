import type { CoverageMessages } from './coverage-messages.js';

/** Words beside the figure of coverage, in English. */
export const coverageMessagesEn: CoverageMessages = {
  coverageDefinition: 'Counts the businesses of the list with a Google place id or Maps link and a check date; coordinates alone do not count.',
};
