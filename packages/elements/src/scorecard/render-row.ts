import type { FigureRow } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../internal/bar.js';
import { figureModel } from '../internal/figures/figure-contract.js';
import { icon } from '../internal/icons.js';
import { quietLine } from './quiet-line.js';
import { decimalsOf, type Board, type ScorecardScene } from './scorecard-scene.js';

/** One figure as a row of its pillar's table, and its details below it when they are open. */
export function renderRow(row: FigureRow, index: string, board: Board, scene: ScorecardScene): TemplateResult {
  const details = `details-${index}`;
  const open = scene.isOpen(row);
  return html`
    <tr class=${open ? 'row open' : 'row'} part="row" role="row">
      <th scope="row" role="rowheader">
        ${renderName(row, open ? details : undefined, scene)}
        ${row.place !== board.place ? html`<p class="quiet below-name">${row.place}</p>` : nothing}
      </th>
      <td role="cell">${renderValue(row, board, scene)} ${scene.extras?.inRow(row)}</td>
      ${board.comparesAny ? html`<td role="cell">${row.comparisons.map(({ text, differenceText }) => html`<p>${text}</p>
          <p class="difference">${differenceText}</p>`)}</td>` : nothing}
      <td role="cell">${renderOrigin(row, board, scene)}</td>
    </tr>
    ${open ? renderDetails(row, details, board, scene) : nothing}
  `;
}

function renderName(row: FigureRow, details: string | undefined, { toggle }: ScorecardScene): TemplateResult {
  const name = html`<span class="name-text">${row.name}</span>`;
  if (!toggle) return html`<p class="name">${name}</p>`;
  return html`<button
    class="name"
    part="row-toggle"
    type="button"
    data-key=${row.key}
    aria-expanded=${details !== undefined}
    aria-controls=${details ?? nothing}
    @click=${toggle}
  >${icon('chevron')}${name}</button>`;
}

/** A share of nothing has two numbers and no value. */
function isAmount({ hasNumber, value, range }: FigureRow): boolean {
  return hasNumber && (value !== undefined || range !== undefined);
}

function renderValue(row: FigureRow, board: Board, { l10n }: ScorecardScene): TemplateResult {
  return html`
    ${isAmount(row) ? renderAmount(row, board) : html`<p class="nothing" part="nothing">${row.valueText}</p>`}
    ${quietLine(row.baseText)} ${quietLine(row.reportedText)}
    ${row.hasNumber && row.status !== 'ok' ? html`<p class="mark" part="mark">${icon('check')}<span>${row.statusText}</span></p>` : nothing}
    ${row.goalText === undefined ? nothing : html`<p class="mark" part="mark goal">${icon('target')}<span>${row.goalText}</span></p>`}
    ${quietLine(row.staleText, 'stale')}
    ${row.checks.length === 0
      ? nothing
      : html`<div part="check">
          <p class="badge">${icon('check')}<span>${l10n.term('checkAgain')}</span></p>
          ${row.checks.map(({ text }) => html`<p>${text}</p>`)}
        </div>`}
  `;
}

/** Longer figures stay out of the alignment, since they would run into the next column. */
const alignedLength = 14;

/**
 * The figure in one line, as one reads it: "hơn 97,43%", "ước 9.117.000.000 đồng". The number is one text, for screen readers and for copying,
 * in a box at whose end numbers align; the words around it are smaller.
 */
function renderAmount({ figureText, valueText, kind, unit, value, isGoal, comparisons }: FigureRow, { decimals }: Board): TemplateResult {
  const at = Math.max(figureText.indexOf(valueText), 0);
  const [before, after] = [figureText.slice(0, at), figureText.slice(at + valueText.length)];
  const look = kind === 'yesNo' ? 'word' : at + valueText.length > alignedLength ? 'long' : 'aligned';
  const target = comparisons.find((comparison) => comparison.kind === 'target')?.value;
  return html`
    <p class="amount ${look}" part=${isGoal ? 'value goal' : 'value'}>
      <span class="number ${lackOf(valueText, decimals)}">${measure(before)}${valueText}</span>${measure(after)}
    </p>
    ${kind === 'ratio' && unit === '%' && value !== undefined ? renderBar({ value, target }) : nothing}
  `;
}

/** Names the room that a number leaves where others of its kind have more decimals: of two in "34,48%", "100%" lacks both and their sign. */
function lackOf(text: string, decimals: Board['decimals']): string {
  const own = decimalsOf(text);
  const lack = Math.min((text.endsWith('%') ? decimals.percent : decimals.other) - own, 2);
  return lack <= 0 ? '' : own === 0 ? `lack-${lack} no-sign` : `lack-${lack}`;
}

function measure(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span class="measure">${text}</span>`;
}

function renderOrigin(row: FigureRow, board: Board, { l10n }: ScorecardScene): TemplateResult {
  const number = row.source && board.sourceNumbers.get(row.source.id);
  return html`
    <p class="period" data-label=${l10n.term('period')}>${row.period}</p>
    ${quietLine(number === undefined ? row.sourceText : l10n.term('sourceNumber', { number }))}
    ${quietLine(row.responsible && l10n.term('responsible', { name: row.responsible }))}
  `;
}

function renderDetails(row: FigureRow, id: string, board: Board, scene: ScorecardScene): TemplateResult {
  const { l10n, links } = scene;
  return html`
    <tr class="details" id=${id} part="details" role="row">
      <td role="cell" colspan=${board.comparesAny ? 4 : 3}>
        ${figureModel.value?.renderFigureDetails(row, l10n, links)}
        <dl class="details-list no-print">
          <div><dt>${l10n.term('source')}</dt><dd>${links.render(row.sourceText, row.source?.url)}</dd></div>
        </dl>
        ${scene.extras?.inDetails(row, scene)}
      </td>
    </tr>
  `;
}
