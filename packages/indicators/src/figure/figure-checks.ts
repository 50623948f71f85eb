import { formatMessage, formatNumber, type Finding, type Messages } from '@xaso/core';
import type { FigureCheck } from './figure-row.js';
import type { FigureLanguage } from './value-text.js';

/** Findings about one figure as sentences. Notes are left out: the row itself says what they say. */
export function figureChecksOf(findings: readonly Finding[], figureLanguage: FigureLanguage): readonly FigureCheck[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => ({ code: finding.code, severity: finding.severity, text: findingText(finding, figureLanguage) }));
}

/** The sentence of a finding with its numbers as the language writes them; the code where there is no sentence. */
function findingText({ code, values }: Finding, { language, messages }: FigureLanguage): string {
  const sentences: Messages = messages;
  const message = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (message === undefined) return code;
  const written = Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, { language }) : value]);
  return formatMessage(message, Object.fromEntries(written) as Readonly<Record<string, string>>);
}
