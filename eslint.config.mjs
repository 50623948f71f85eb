import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { houseRules } from './tools/lint/house-rules.mjs';

const sources = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/fixtures/**', '**/testing/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', 'coverage/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: sources,
    plugins: { house: houseRules },
    rules: {
      'house/floors': 'error',
      'house/no-date': 'error',
      'house/no-html-sink': 'error',
      'house/event-name': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        { selector: 'TSEnumDeclaration', message: 'No enum; a union of strings says the same and costs nothing.' },
        { selector: 'TSModuleDeclaration[declare!=true]', message: 'No namespace.' },
      ],
    },
  },
  {
    files: sources,
    ignores: [...tests, '**/fakes/**', 'packages/cli/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Old pages with Prototype.js put another function here; write [...items].map(…).' }] },
  },
  { files: sources, ignores: tests, plugins: { house: houseRules }, rules: { 'house/documented': 'error' } },
  {
    files: ['packages/elements/src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { house: houseRules, 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'house/entry-file-shape': 'error',
      'house/describe-title': 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    plugins: { house: houseRules },
    rules: { 'house/no-style-attribute': 'error', 'house/no-literal-text': 'error' },
  },
  {
    files: tests,
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
