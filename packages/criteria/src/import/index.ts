/** A province's annex, or a rubric that the user brings, to a set of criteria; and a set back to the rows of the template. */
export type { AnnexCell, AnnexColumn, AnnexSheet, AnnexTable, AnnexTableRow } from './annex-table.js';
export { criteriaColumns, templateFields, type CriteriaField } from './criteria-columns.js';
export { importCriteria, type ImportCriteriaOptions } from './import-criteria.js';
export { criteriaImportFindingSeverities, type CriteriaImportFindingCode } from './import-findings.js';
export { unitClassAttribute } from './table-book.js';
export { templateExamples, templateHints, type TemplateHint } from './blank-template.js';
export { templateRows, type TemplateRow } from './template-rows.js';
export { importRubric, importRubrics, type ImportRubricOptions } from './import-rubric.js';
export { criteriaImportMessages, type CriteriaImportMessages } from './import-messages.js';
export { criteriaImportMessagesEn } from './import-messages.en.js';
export { dataRows, type DataRow, type DataRowWords } from './data-rows.js';
export { factsByName, stateFact, type NamedFact } from './facts-by-name.js';
export { assessmentColumns, readAssessments, type AssessmentField } from './read-assessments.js';
