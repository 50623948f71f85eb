import type { OptionName } from '../arguments/read-arguments.js';
import type { Command } from './command.js';

/** What an import of a sheet is told about the document that it makes. */
const publishing: readonly OptionName[] = ['publisher', 'unit-code', 'as-of', 'title'];
const choosing: readonly OptionName[] = ['mapping', 'save-mapping'];
const writing: readonly OptionName[] = ['out', 'force'];

/** All commands. Each is loaded when it is called, so that a help text costs nothing. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    operands: 'files',
    options: ['against', 'integrity'],
    formats: ['text', 'json'],
    load: async () => (await import('./check.js')).runCheck,
  },
  {
    name: 'template indicators',
    operands: 'none',
    options: writing,
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-sheet.js')).templateOf('indicators'),
  },
  {
    name: 'import indicators',
    operands: 'files',
    options: [...publishing, 'unit', 'period', 'source', ...choosing, ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-sheet.js')).importSheet('indicators'),
  },
  {
    name: 'template criteria',
    operands: 'none',
    options: ['set', ...writing],
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-criteria.js')).runTemplateCriteria,
  },
  {
    name: 'import criteria',
    operands: 'file',
    options: [...publishing, 'decision', 'partial', 'mapping', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-criteria.js')).runImportCriteria,
  },
  {
    name: 'template data',
    operands: 'none',
    options: ['set', ...writing],
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-criteria.js')).runTemplateData,
  },
  {
    name: 'evaluate',
    operands: 'none',
    options: ['set', 'data', 'unit', 'unit-class', 'period', 'as-of', 'goal', 'page', 'due', 'columns', 'report', 'assessments', 'expected', ...writing],
    formats: ['table', 'json', 'csv', 'xlsx', 'html'],
    load: async () => (await import('./evaluate.js')).runEvaluate,
  },
  {
    name: 'import portal',
    operands: 'files',
    options: [...publishing, ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-portal.js')).runImportPortal,
  },
  {
    name: 'template overlay',
    operands: 'none',
    options: writing,
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-sheet.js')).templateOf('overlay'),
  },
  {
    name: 'import overlay',
    operands: 'files',
    options: [...publishing, 'catalogue', ...choosing, ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-sheet.js')).importSheet('overlay'),
  },
  {
    name: 'template ocop',
    operands: 'none',
    options: writing,
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-sheet.js')).templateOf('ocop'),
  },
  {
    name: 'import ocop',
    operands: 'files',
    options: [...publishing, 'unit', 'source', ...choosing, 'staff-out', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-sheet.js')).importSheet('ocop'),
  },
  {
    name: 'template places',
    operands: 'none',
    options: writing,
    formats: ['xlsx', 'csv'],
    load: async () => (await import('./template-sheet.js')).templateOf('places'),
  },
  {
    name: 'import places',
    operands: 'files',
    options: [...publishing, 'unit', 'source', ...choosing, 'staff-out', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./import-sheet.js')).importSheet('places'),
  },
  {
    name: 'count',
    operands: 'file',
    options: ['period', 'unit', 'staff-out', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./count.js')).runCount,
  },
  {
    name: 'search',
    operands: 'query',
    options: ['catalogue', 'lexicon', 'limit'],
    formats: ['table', 'json'],
    load: async () => (await import('./search.js')).runSearch,
  },
  {
    name: 'index',
    operands: 'file',
    options: ['lexicon', 'details', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./index-catalogue.js')).runIndex,
  },
  {
    name: 'render',
    operands: 'mayBeFile',
    options: ['html', 'qr-sheet', 'catalogue', 'codes', 'link-base', 'allow-payment', 'title', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./render.js')).runRender,
  },
  {
    name: 'snippet',
    operands: 'file',
    options: ['src', 'integrity', 'tier', 'page', ...writing],
    formats: ['text', 'json'],
    load: async () => (await import('./snippet.js')).runSnippet,
  },
];
