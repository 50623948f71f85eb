import type { CardRow } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { cardIcon } from './card-icons.js';
import { languageOf } from '../internal/line-language.js';
import { namedRow } from './card-words.js';
import { keyClass } from './emphasis.js';
import type { CardScene } from './procedure-scene.js';

/** A first line up to this length stands out; a longer one is a sentence, which reads better as text. */
const longestKey = 90;

/**
 * One row of the card: its question with an icon, its answer, and what can be done about it.
 * The source of the whole stands once at the foot; a row names its own only where it is another.
 */
export function renderRow(row: CardRow, body: unknown, { headingLevel, view, l10n }: CardScene): TemplateResult {
  const { id, label, status, source } = namedRow(row, l10n);
  return html`
    <section class="row" part="row row-${id}">
      <div class="label">
        <span class="mark">${cardIcon(id)}</span>
        ${heading(Math.min(headingLevel + 1, 6), label, 'label')}
      </div>
      <div class="answer ${status === 'ask' ? 'open' : ''}" part=${status === 'ask' ? 'answer unknown' : 'answer'}>
        ${body} ${source === undefined || source === view.card.updated ? nothing : html`<p class="quiet source" part="source">${source}</p>`}
      </div>
    </section>
  `;
}

/** The lines of a row; the first one answers the question and stands out. */
export function renderLines(row: Pick<CardRow, 'id' | 'lines' | 'status'>, { view, l10n }: CardScene): TemplateResult[] {
  const first = keyClass(row, view, longestKey);
  return row.lines.map((line, index) => html`<p class=${index === 0 ? first : nothing} lang=${languageOf(line, l10n.language) ?? nothing}>${line}</p>`);
}
