import type { FigureRow } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkController } from '../link-controller.js';
import type { Localizer } from '../localize-controller.js';
import type { FigureDetailMessages } from './figure-detail-messages.js';

/** What stands behind a figure: how it is counted, by which rule, what bears it out, who answers for it. */
export function renderFigureDetails(row: FigureRow, l10n: Localizer<FigureDetailMessages>, links: LinkController): TemplateResult {
  const { historical } = row;
  return html`
    <dl class="details-list" part="details-list">
      ${entry(l10n.term('detailDefinition'), row.definitionText)} ${entry(l10n.term('detailNumerator'), row.numeratorText)}
      ${entry(l10n.term('detailDenominator'), row.denominatorText)} ${entry(l10n.term('detailDefinitionSource'), row.definitionSourceText)}
      ${entry(l10n.term('detailFrequency'), row.frequencyText)}
      ${entry(l10n.term('detailHistorical'), historical && l10n.term('detailHistoricalText', historical))}
      ${entry(l10n.term('detailScope'), list(row.scope))} ${entry(l10n.term('detailQuote'), row.quote && html`<q>${row.quote}</q>`)}
      ${entry(l10n.term('detailEvidence'), list(row.evidence.map(({ text, url }) => links.render(text, url))))}
      ${entry(l10n.term('detailResponsible'), row.responsibleText)} ${entry(l10n.term('detailConfirmed'), row.confirmedText)}
      ${entry(l10n.term('detailNote'), row.note)}
    </dl>
  `;
}

function entry(label: string, content: unknown): TemplateResult | typeof nothing {
  if (content === undefined || content === '') return nothing;
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function list(items: readonly unknown[]): TemplateResult | undefined {
  return items.length === 0 ? undefined : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
