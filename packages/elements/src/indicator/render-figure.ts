import type { ComparisonRow, FigureRow } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../internal/bar.js';
import { figureModel } from '../internal/figures/figure-contract.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { IndicatorMessages } from './indicator.messages.js';

/** What drawing a figure needs beside the figure. */
export interface FigureScene {
  readonly headingLevel: number;
  /** `small`, `medium` or `large`; whatever else a page writes is medium. */
  readonly size: string;
  readonly l10n: Localizer<IndicatorMessages>;
  readonly links: LinkController;
}

/** One figure as a card. A small one leaves out the line of a share, and its source stands behind the click; base and period stay. */
export function renderFigure(row: FigureRow, { headingLevel, size, l10n, links }: FigureScene): TemplateResult {
  const isSmall = size === 'small';
  const source = html`<div><dt>${l10n.term('source')}</dt><dd>${links.render(row.sourceText, row.source?.url)}</dd></div>`;
  return html`
    <article class="card ${isSmall || size === 'large' ? size : 'medium'}" part="base" lang=${l10n.language}>
      <div class="columns">
        <div class="figure">
          <header>${heading(headingLevel, row.name, 'name')} ${paragraph('place', row.place)}</header>
          <div>
            ${renderValue(row)} ${isSmall ? nothing : renderShare(row)} ${paragraph('ratio', row.baseText)} ${paragraph('reported', row.reportedText)}
            ${row.goalText ? html`<p class="goal" part="goal">${icon('target')}<span>${row.goalText}</span></p>` : nothing}
          </div>
        </div>
        <dl class="facts" part="facts">
          ${row.comparisons.map(renderComparison)}
          <div><dt>${l10n.term('period')}</dt><dd>${row.period}${row.staleText ? html`<span class="stale">${row.staleText}</span>` : nothing}</dd></div>
          ${isSmall ? nothing : source}
        </dl>
      </div>
      ${renderChecks(row, l10n)}
      <details part="details">
        <summary>${icon('chevron')}<span>${l10n.term('details')}</span></summary>
        ${isSmall ? html`<dl class="details-list">${source}</dl>` : nothing} ${figureModel.value?.renderFigureDetails(row, l10n, links)}
      </details>
    </article>
  `;
}

/** Characters from which a number is set smaller, so that it fits a narrow column. */
const longNumber = 9;

/** The number stands out; the words around it stay where the sentence has them. */
function renderValue({ figureText, valueText, hasNumber, value, range, status, statusText }: FigureRow): TemplateResult {
  if (!hasNumber || (value === undefined && range === undefined)) return html`<p class="value none" part="value none">${figureText}</p>`;
  const at = figureText.indexOf(valueText);
  const doubt = status === 'notVerified' ? html`<span class="doubt">${statusText}</span>` : nothing;
  if (at < 0) return html`<p class="value" part="value">${figureText}${doubt}</p>`;
  return html`<p class="value ${valueText.length > longNumber ? 'long' : ''}" part="value"
    >${figureText.slice(0, at)}<span class="number" part="number">${valueText}</span>${figureText.slice(at + valueText.length)}${doubt}</p
  >`;
}

function renderShare({ unit, kind, value, comparisons }: FigureRow): TemplateResult | typeof nothing {
  if (unit !== '%' || kind !== 'ratio' || value === undefined) return nothing;
  return renderBar({ value, target: comparisons.find((comparison) => comparison.kind === 'target')?.value });
}

function renderComparison({ label, valueText, differenceText }: ComparisonRow): TemplateResult {
  return html`<div><dt>${label}</dt><dd><span>${valueText}</span><span class="difference">${differenceText}</span></dd></div>`;
}

function renderChecks({ checks }: FigureRow, l10n: Localizer<IndicatorMessages>): TemplateResult | typeof nothing {
  if (checks.length === 0) return nothing;
  return html`<div class="check" part="check">
    <p class="badge">${icon('check')}<span>${l10n.term('checkAgain')}</span></p>
    ${[...new Set(checks.map(({ text }) => text))].map((text) => html`<p>${text}</p>`)}
  </div>`;
}

function paragraph(part: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class="quiet" part=${part}>${text}</p>` : nothing;
}
