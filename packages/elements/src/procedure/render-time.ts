import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icons.js';
import { renderCase } from './render-case.js';
import { renderLines } from './render-row.js';
import type { CardScene } from './procedure-scene.js';
import type { CardRow } from '@xaso/procedures';

/** How long it takes: the limit, the reader's case, and the day when it is handed in on a day of the reader's choice. */
export function renderTime(row: CardRow, scene: CardScene): TemplateResult {
  return html`${renderCase('deadline', scene)} ${renderLines(row, scene)} ${scene.view.asksForDay ? renderDay(scene) : nothing}`;
}

function renderDay({ view: { received, dueDay, dueLines, counted, waitsForCase }, l10n, actions }: CardScene): TemplateResult {
  const lines = waitsForCase ? [l10n.term('chooseCase')] : dueDay === undefined ? dueLines : dueLines.slice(1);
  const choose = (event: Event): void => actions.chooseDay((event.currentTarget as HTMLInputElement).value);
  return html`
    <div class="day" part="due">
      <label class="no-print">
        <span class="legend">${l10n.term('receivedOn')}</span>
        <input type="date" part="day" .value=${live(received)} @change=${choose} />
      </label>
      ${dueDay === undefined
        ? nothing
        : html`
            <p class="print-only">${dueLines[0]}</p>
            <p class="result no-print" part="result">${l10n.term('dueOn')} <strong>${l10n.term('dueDay', dueDay)}</strong></p>
          `}
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${counted.length === 0 || waitsForCase
        ? nothing
        : html`
            <details>
              <summary>${icon('chevron')}<span>${l10n.term('counted')}</span></summary>
              <ol class="plain">${counted.map((line) => html`<li>${line}</li>`)}</ol>
            </details>
          `}
    </div>
  `;
}
