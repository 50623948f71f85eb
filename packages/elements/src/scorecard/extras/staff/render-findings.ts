import type { Finding } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import type { StaffMessages } from './staff.messages.js';

const words = {
  vi: onDemand(() => import('../../../internal/finding-words.js')),
  en: onDemand(() => import('../../../internal/finding-words.en.js')),
};

/** Findings that are listed at most; of the others it is said how many there are. */
const listed = 50;

const terms = { error: 'findingError', warning: 'findingWarning', note: 'findingNote' } as const satisfies Record<Finding['severity'], keyof StaffMessages>;
const order = Object.keys(terms);

/** Brings the sentences of findings, where there are any to tell; undefined when they are here. */
export function loadFindingWords(findings: readonly Finding[], { language }: Localizer<StaffMessages>): Promise<unknown> | undefined {
  const { load, value } = words[language];
  return findings.length === 0 || value !== undefined ? undefined : load();
}

/** Everything that was found in the file, errors first: more than the public page says, which names only what it could not show. */
export function renderFindings(findings: readonly Finding[], level: number, l10n: Localizer<StaffMessages>): TemplateResult {
  const { value } = words[l10n.language];
  const sorted = [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  return html`
    <div class="file-findings">
      ${heading(level, l10n.term('fileFindings'), 'findings-title')}
      ${sorted.length === 0
        ? html`<p>${l10n.term('fileFindingsNone')}</p>`
        : html`<ul>${sorted.slice(0, listed).map((finding) => html`<li>${l10n.term(terms[finding.severity], { text: value ? value.sentenceOf(finding) : finding.code })}</li>`)}</ul>`}
      ${sorted.length <= listed ? nothing : html`<p class="quiet">${l10n.term('fileFindingsMore', { count: sorted.length - listed })}</p>`}
    </div>
  `;
}
