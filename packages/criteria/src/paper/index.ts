/** What is handed in and signed: the self-assessment sheet, and one page for the chairman. Models without a shape; words in two languages. */
export { chairmanPage, ownGoal, type ChairmanPage, type ChairmanPageInput, type ChairmanTask, type TaskLead } from './chairman-page.js';
export { paperMessages, type PaperMessageKey, type PaperMessages } from './paper-messages.js';
export { paperMessagesEn } from './paper-messages.en.js';
export type { PaperWords } from './paper-words.js';
export { selfAssessment, type SelfAssessmentOptions } from './self-assessment.js';
export { sheetColumnIds, type SelfAssessmentSheet, type SheetColumn, type SheetColumnId, type SheetRow } from './sheet.js';
