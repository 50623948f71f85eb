import { formatCivilDate, type Finding } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataController, FailureKind } from './data-controller.js';
import type { DataMessages } from './data-messages.js';
import { icon } from './icons.js';
import type { Localizer } from './localize-controller.js';
import { onDemand } from './on-demand.js';
import type { DataStatus } from './xa-element.js';

const words = {
  vi: onDemand(() => import('./finding-words.js')),
  en: onDemand(() => import('./finding-words.en.js')),
};

/** Findings that an editor's panel lists at most. */
const listedFindings = 20;

type FailureTerm = `failure${Capitalize<FailureKind>}`;

/**
 * One quiet line about the data: that it is on its way, why it did not come (with "Thử lại" where that may help),
 * that a saved copy is shown, or how many records have errors. Nothing when all is well. Paper shows what concerns the figures on it.
 */
export function renderDataNotice<T>(data: DataController<T>, l10n: Localizer<DataMessages>): TemplateResult {
  const { status } = data;
  const classes = noticeClasses[status];
  return html`
    <div part="status" lang=${l10n.language} class=${classes ?? nothing}>
      <p role="status">${noticeText(data, l10n)}</p>
      ${classes && status !== 'loading' ? html`${retryButton(data, l10n)}${findingPanel(data, l10n)}` : nothing}
    </div>
  `;
}

const noticeClasses: Readonly<Partial<Record<DataStatus, string>>> = { loading: 'quiet no-print', error: 'notice no-print', stale: 'notice', partial: 'notice' };

function noticeText<T>(data: DataController<T>, l10n: Localizer<DataMessages>): string {
  switch (data.status) {
    case 'loading':
      return l10n.term('loading');
    case 'error':
      return failureText(data, l10n);
    case 'stale':
      return l10n.term('staleCopy', { date: data.savedOn === undefined ? '' : formatCivilDate(data.savedOn, l10n.language) });
    case 'partial':
      return l10n.term('brokenRecords', { count: brokenRecords(data.findings) });
    case 'empty':
      return l10n.term('noData');
    default:
      return '';
  }
}

function failureText<T>(data: DataController<T>, l10n: Localizer<DataMessages>): string {
  const kind = data.failure?.kind ?? 'invalid';
  return data.failure?.words?.[l10n.language] ?? l10n.term(`failure${kind[0]!.toUpperCase()}${kind.slice(1)}` as FailureTerm);
}

function retryButton<T>(data: DataController<T>, l10n: Localizer<DataMessages>): TemplateResult | typeof nothing {
  if (!data.failure?.retryable) return nothing;
  return html`<button type="button" part="retry" @click=${data.retry}>${l10n.term('retry')}</button>`;
}

/** What an editor can mend, sentence by sentence; the sentences come when the panel is opened. */
export function findingPanel({ findings: all, redraw }: { readonly findings: readonly Finding[]; readonly redraw: () => void }, l10n: Localizer<DataMessages>): TemplateResult | typeof nothing {
  const { load, value } = words[l10n.language];
  const findings = all.filter(({ code, severity }) => severity !== 'note' && code !== 'data.invalid').slice(0, listedFindings);
  const open = (): void => {
    // Without the sentences the codes stay, which an editor can search for.
    load().then(redraw, () => undefined);
  };
  if (findings.length === 0) return nothing;
  return html`<details part="findings" class="no-print" @toggle=${open}>
    <summary>${icon('chevron')}<span>${l10n.term('findingDetails')}</span></summary>
    <ul>${findings.map((finding) => html`<li>${value ? value.sentenceOf(finding) : finding.code}</li>`)}</ul>
  </details>`;
}

/** How many records or rows carry an error; a record with three of them counts once. */
export function brokenRecords(findings: readonly Finding[]): number {
  const places = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ where }) => ('path' in where ? (/^items\[[0-9]+\]/.exec(where.path)?.[0] ?? where.path) : `${where.sheet ?? ''}:${where.row}`));
  return new Set(places).size;
}
