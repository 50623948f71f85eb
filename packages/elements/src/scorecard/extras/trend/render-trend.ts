import type { TrendDot, TrendModel, TrendPoint } from '@xaso/indicators/comparison';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';

/** The box of the drawing, with room for a dot at its edges. */
const box = { width: 100, height: 30, edge: 3 } as const;

/** Characters up to which the words stand in the open; longer ones go behind a click, and stand open on paper. */
const openText = 140;

/** A line over the periods and what it says in words. The drawing repeats the words, so it is hidden from screen readers. */
export function renderTrend(trend: TrendModel, l10n: Localizer<ExtrasMessages>): TemplateResult {
  const text = html`<p class="quiet">${trend.text}</p>`;
  const isLong = trend.text.length > openText;
  return html`<div class="trend" part="trend">
    ${drawLine(trend)}
    ${isLong ? html`<details><summary>${icon('chevron')}<span>${l10n.term('trendOver', { count: trend.points.length })}</span></summary>${text}</details>` : text}
  </div>`;
}

function drawLine({ line, points }: TrendModel): TemplateResult {
  const dots = line.segments.flatMap((segment) => segment);
  const zero = yOf(line.domain.max === line.domain.min ? 0 : -line.domain.min / (line.domain.max - line.domain.min));
  return html`<svg viewBox="0 0 ${box.width} ${box.height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="zero" d="M0 ${zero}H${box.width}" />
    ${breaksOf(dots, points)}
    ${line.segments.map((segment) => (segment.length < 2 ? nothing : svg`<path class="line" d=${`M${segment.map(placeOf).join('L')}`} />`))}
    ${dots.map((dot) => svg`<path class="dot" d=${`M${placeOf(dot)}h0`} />`)}
  </svg>`;
}

/** A break stands as an upright line between the figures that it parts; the line of the trend ends there. */
function breaksOf(dots: readonly TrendDot[], points: readonly TrendPoint[]): readonly (SVGTemplateResult | typeof nothing)[] {
  return dots.map((dot, index) => {
    const before = dots[index - 1];
    if (before === undefined || points[dot.point]?.breakBefore === undefined) return nothing;
    return svg`<path class="break" d=${`M${xOf((before.x + dot.x) / 2)} 0V${box.height}`} />`;
  });
}

function placeOf({ x, y }: TrendDot): string {
  return `${xOf(x)} ${yOf(y)}`;
}

function xOf(share: number): number {
  return rounded(box.edge + share * (box.width - 2 * box.edge));
}

function yOf(share: number): number {
  return rounded(box.height - box.edge - share * (box.height - 2 * box.edge));
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Every period as a table: the figure or why there is none, and how it stands to the period before. */
export function renderTrendPoints({ points, findings }: TrendModel, l10n: Localizer<ExtrasMessages>): TemplateResult {
  const leftOut = findings.flatMap(({ code, values }) => {
    const term = leftOutTerms[code];
    return term === undefined ? [] : [l10n.term(term, { count: values['count'] ?? 0 })];
  });
  return html`
    <div class="points">
      <table>
        <caption>${l10n.term('trendPoints')}</caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">${l10n.term('trendPeriod')}</th>
            <th scope="col" role="columnheader">${l10n.term('trendFigure')}</th>
            <th scope="col" role="columnheader">${l10n.term('trendPrevious')}</th>
          </tr>
        </thead>
        <tbody>${points.map((point) => renderPoint(point, l10n))}</tbody>
      </table>
      ${leftOut.map((text) => html`<p class="quiet">${text}</p>`)}
    </div>
  `;
}

/** What is not in a trend and why, as far as neither the line nor its words say it already. */
const leftOutTerms: Readonly<Record<string, 'trendFormerUnits' | 'trendOtherKind' | undefined>> = {
  'trend.former-units': 'trendFormerUnits',
  'trend.period-kind-differs': 'trendOtherKind',
};

function renderPoint({ periodText, kind, text, row, rolledUpText, breakBefore, previous }: TrendPoint, l10n: Localizer<ExtrasMessages>): TemplateResult {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${periodText}</th>
      <td role="cell">
        <span class=${kind === 'figure' ? '' : 'quiet'}>${text}</span>
        ${row?.baseText === undefined ? nothing : html`<p class="quiet">${row.baseText}</p>`}
        ${rolledUpText === undefined ? nothing : html`<p class="quiet">${rolledUpText}</p>`}
        ${breakBefore === undefined ? nothing : html`<p class="quiet">${breakBefore.text}</p>`}
      </td>
      <td role="cell" data-label=${l10n.term('trendPrevious')}>${previous?.comparable ? previous.text : nothing}</td>
    </tr>
  `;
}
