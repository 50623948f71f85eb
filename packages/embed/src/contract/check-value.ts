import type { FindingPlace, FindingValues } from '@xaso/core';
import type { AttributeForm } from '../registry.js';
import type { SnippetFindingCode } from './snippet-findings.js';
import type { HtmlAttribute } from './read-html.js';
import { valueLimit } from './snippet-limits.js';

/** Takes one finding down. */
export type Report = (code: SnippetFindingCode, where: FindingPlace, values?: FindingValues) => void;

const plain = /^[ -~]*$/;
const control = /[\0-\x1f\x7f]/;
/** NukeViet rewrites three or six of these; counted from the first, as its filter does. */
const colour = /#([0-9a-f]{3,6})/gi;
/** WordPress resolves these once more than they were escaped. */
const entity = /&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;
/** NukeViet drops an attribute whose value holds one of these, however it is meant. */
const droppedWord = /expression|j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|behaviour|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|mocha|livescript/i;

/** Checks the value of one attribute of the div against what filters do to values, and what the loader reads. */
export function checkValue({ name: attribute, value, quote }: HtmlAttribute, form: AttributeForm, where: FindingPlace, report: Report): void {
  // A flag may stand alone; filters that fill the gap with its name leave it set.
  if (value.trim() === '') {
    if (form !== 'flag') report('snippet.value-empty', where, { attribute });
    return;
  }
  if (quote !== '"') report('snippet.not-quoted', where, { attribute });
  if (value.length > valueLimit) report('snippet.value-too-long', where, { attribute, length: value.length, limit: valueLimit });
  if (control.test(value)) report('snippet.value-control', where, { attribute });
  else if (form !== 'words' && !plain.test(value)) report('snippet.value-letters', where, { attribute, text: firstOf(/[^ -~]+/u, value) });
  if (/["']/.test(value)) report('snippet.value-quote', where, { attribute });
  if (value.includes('\\')) report('snippet.value-backslash', where, { attribute });
  if (/[{}[\]]/.test(value)) report('snippet.value-json', where, { attribute, sign: firstOf(/[{}[\]]/, value) });
  if (/[<>]/.test(value)) report('snippet.value-markup', where, { attribute });
  if (entity.test(value)) report('snippet.value-entity', where, { attribute, text: firstOf(entity, value) });
  if (droppedWord.test(value)) report('snippet.value-word', where, { attribute, text: firstOf(droppedWord, value) });
  for (const [text, digits] of value.matchAll(colour)) {
    if (digits!.length === 3 || digits!.length === 6) report('snippet.value-colour', where, { attribute, text });
  }
}

function firstOf(pattern: RegExp, value: string): string {
  return pattern.exec(value)?.[0] ?? '';
}
