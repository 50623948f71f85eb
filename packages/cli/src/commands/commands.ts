import type { Command } from './command.js';

/** All commands. Each is loaded when it is called, so that a help text costs nothing. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    help: 'helpCheck',
    operands: 'file',
    options: [],
    formats: ['text', 'json'],
    load: async () => (await import('./check.js')).runCheck,
  },
  {
    name: 'import indicators',
    help: 'helpImportIndicators',
    operands: 'file',
    options: ['publisher', 'unit', 'unit-code', 'as-of', 'period', 'title', 'source', 'out', 'force'],
    formats: ['text', 'json'],
    load: async () => (await import('./import-indicators.js')).runImportIndicators,
  },
  {
    name: 'import portal',
    help: 'helpImportPortal',
    operands: 'files',
    options: ['publisher', 'unit-code', 'as-of', 'title', 'out', 'force'],
    formats: ['text', 'json'],
    load: async () => (await import('./import-portal.js')).runImportPortal,
  },
  {
    name: 'import overlay',
    help: 'helpImportOverlay',
    operands: 'file',
    options: ['publisher', 'unit-code', 'as-of', 'title', 'catalogue', 'out', 'force'],
    formats: ['text', 'json'],
    load: async () => (await import('./import-overlay.js')).runImportOverlay,
  },
  {
    name: 'search',
    help: 'helpSearch',
    operands: 'query',
    options: ['catalogue', 'lexicon', 'limit'],
    formats: ['table', 'json'],
    load: async () => (await import('./search.js')).runSearch,
  },
  {
    name: 'index',
    help: 'helpIndex',
    operands: 'file',
    options: ['lexicon', 'details', 'out', 'force'],
    formats: ['text', 'json'],
    load: async () => (await import('./index-catalogue.js')).runIndex,
  },
  {
    name: 'render',
    help: 'helpRender',
    operands: 'none',
    options: ['qr-sheet', 'catalogue', 'codes', 'link-base', 'title', 'out', 'force'],
    formats: ['text', 'json'],
    load: async () => (await import('./render.js')).runRender,
  },
];
