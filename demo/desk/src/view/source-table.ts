import { excerpt, formatNumber } from '@xaso/core';
import type { Cell, RawSheet } from '@xaso/readers';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { button } from './parts.js';

/** Rows that are shown at once: a sheet of ten thousand is not drawn whole. */
export const windowRows = 50;

const mostColumns = 60;
const shownLength = 120;

/** Part of the original sheet, with the row numbers of the spreadsheet. */
export function sourceTable(desk: Desk, sheets: readonly RawSheet[]): TemplateResult | typeof nothing {
  const { say, state } = desk;
  const { shown } = state;
  const sheet = sheets[shown.sheet] ?? sheets[0];
  if (sheet === undefined) return nothing;
  const from = Math.min(shown.from, Math.max(0, sheet.rows.length - 1));
  const rows = sheet.rows.slice(from, from + windowRows);
  const columns = Math.min(mostColumns, Math.max(1, ...rows.map(({ length }) => length)));
  const move = (by: number): void => desk.change({ shown: { ...shown, from: Math.max(0, from + by), row: undefined } });
  const number = (count: number): string => formatNumber(count, state);
  const caption = say('sourceTableCaption', { sheet: sheet.name ?? say('sheetUnnamed'), from: number(sheet.firstRow + from), to: number(sheet.firstRow + from + rows.length - 1), count: number(sheet.rows.length) });
  return html`
    <div class="scroll" role="region" aria-label=${caption} tabindex="0">
      <table class="sheet">
        <caption>${caption}</caption>
        <tr><th scope="col">${say('sourceRow')}</th>${Array.from({ length: columns }, (_, index) => html`<th scope="col">${letterOf(index)}</th>`)}</tr>
        ${rows.map((cells, index) => rowOf(sheet.firstRow + from + index, cells, columns, shown.row, state.language))}
      </table>
    </div>
    ${sheet.rows.length <= windowRows
      ? nothing
      : html`<p class="window">${from === 0 ? nothing : button(say('sourceEarlier'), () => move(-windowRows))} ${from + windowRows >= sheet.rows.length ? nothing : button(say('sourceLater'), () => move(windowRows))}</p>`}
  `;
}

function rowOf(number: number, cells: readonly Cell[], columns: number, wanted: number | undefined, language: 'vi' | 'en'): TemplateResult {
  const isWanted = number === wanted;
  return html`
    <tr class=${isWanted ? 'wanted' : nothing} id=${isWanted ? 'wanted-row' : nothing} tabindex=${isWanted ? '-1' : nothing}>
      <th scope="row">${number}</th>
      ${Array.from({ length: columns }, (_, index) => html`<td>${cellText(cells[index] ?? null, language)}</td>`)}
    </tr>
  `;
}

/** A cell as the office sees it: with a comma before the decimals. */
export function cellText(cell: Cell, language: 'vi' | 'en'): string {
  if (cell === null) return '';
  const text = String(cell);
  return typeof cell === 'number' && language === 'vi' ? text.replace('.', ',') : excerpt(text, shownLength);
}

function letterOf(index: number): string {
  const first = Math.floor(index / 26);
  return `${first === 0 ? '' : String.fromCharCode(64 + first)}${String.fromCharCode(65 + (index % 26))}`;
}
