import type { Finding } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataMessages } from '../../../internal/data-messages.js';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';

const words = {
  vi: onDemand(() => import('./set-finding-words.js')),
  en: onDemand(() => import('./set-finding-words.en.js')),
};

/** Findings that the panel lists at most. */
const listedFindings = 20;

/** What an editor can mend in a set of criteria, sentence by sentence. */
export function renderSetFindings(findings: readonly Finding[], redraw: () => void, l10n: Localizer<DataMessages>): TemplateResult | typeof nothing {
  const { load, value } = words[l10n.language];
  const errors = findings.filter(({ severity, code }) => severity === 'error' && !code.startsWith('data.')).slice(0, listedFindings);
  const open = (): void => {
    // Without the sentences the codes stay, which an editor can search for.
    load().then(redraw, () => undefined);
  };
  if (errors.length === 0) return nothing;
  return html`<details class="no-print" @toggle=${open}>
    <summary>${icon('chevron')}<span>${l10n.term('findingDetails')}</span></summary>
    <ul>${errors.map((finding) => html`<li>${value ? value.sentenceOf(finding) : finding.code}</li>`)}</ul>
  </details>`;
}
