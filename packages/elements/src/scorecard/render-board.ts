import type { ScorecardPillar } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../internal/bar.js';
import { heading } from '../internal/heading.js';
import { quietLine } from './quiet-line.js';
import { renderRow } from './render-row.js';
import type { Board, ScorecardScene } from './scorecard-scene.js';

/**
 * The whole board, for the page and for paper alike.
 *
 * @param lines What stands below the title beside the stamp and the coverage: the actions on a page, the day of printing on paper.
 */
export function renderBoard(board: Board, scene: ScorecardScene, lines: TemplateResult): TemplateResult {
  const { extras } = scene;
  return html`
    ${renderHeader(board, scene, lines)} ${extras?.above(board, scene)}
    ${(extras?.shown(board) ?? board).model.pillars.map((pillar, index) => renderPillar(pillar, index, board, scene))}
    ${renderFoot(board, scene)}
  `;
}

function renderHeader({ model, place }: Board, { l10n, headingLevel }: ScorecardScene, lines: TemplateResult): TemplateResult {
  const { asOf, asOfText: date, responsible, period, coverage: { covered, expected, text } } = model;
  const stamps = [
    asOf === undefined ? l10n.term('asOfUnknown') : l10n.term('asOf', { date }),
    responsible && l10n.term('responsibleFor', { name: responsible }),
    period && l10n.term('periodOfAll', { period }),
    place && l10n.term(model.place === place ? 'place' : 'placeOfMost', { name: place }),
  ];
  return html`
    <header part="header">
      <p part="unit">${model.publisher}</p>
      ${heading(headingLevel, model.title ?? l10n.term('untitled'), 'title')} ${stamps.map((stamp) => quietLine(stamp, 'stamp'))}
      ${expected === 0 ? nothing : html`<div part="coverage">${renderBar({ value: (covered / expected) * 100 })}<p>${text}</p></div>`}
      ${lines}
    </header>
  `;
}

/** From this many rows on, a browser may leave out what is out of sight. */
const manyRows = 60;

/** The heading is the caption: one text names the table and leads to it. Rows and cells have their roles written out, since a change of `display` takes them away in some browsers. */
function renderPillar({ name, rows }: ScorecardPillar, index: number, board: Board, scene: ScorecardScene): TemplateResult {
  const { l10n } = scene;
  return html`
    <div class=${board.model.counts.total > manyRows ? 'pillar many' : 'pillar'} part="pillar">
      <table>
        <caption>
          ${heading(below(scene.headingLevel), name, 'pillar-name')}
          <span class="quiet count">${l10n.term('indicatorCount', { count: rows.length })}</span>
        </caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">${l10n.term('columnIndicator')}</th>
            <th scope="col" role="columnheader"><span class="number">${l10n.term('columnValue')}</span></th>
            ${board.comparesAny ? html`<th scope="col" role="columnheader">${l10n.term('columnComparison')}</th>` : nothing}
            <th scope="col" role="columnheader">${l10n.term('columnOrigin')}</th>
          </tr>
        </thead>
        <tbody>${rows.map((row, place) => renderRow(row, `${index}-${place}`, board, scene))}</tbody>
      </table>
    </div>
  `;
}

function renderFoot({ model }: Board, scene: ScorecardScene): TemplateResult {
  const { l10n } = scene;
  return html`
    <footer part="sources">
      ${model.sources.length === 0
        ? nothing
        : html`
            ${heading(below(scene.headingLevel), l10n.term('sources'), 'sources-title')}
            <ol>${model.sources.map(({ citation, url }) => html`<li>${scene.links.render(citation, url)}</li>`)}</ol>
          `}
      ${quietLine(model.licence && l10n.term('licence', { name: model.licence }))}
    </footer>
  `;
}

function below(level: number): number {
  return Math.min((level >= 2 && level <= 6 ? level : 3) + 1, 6);
}
