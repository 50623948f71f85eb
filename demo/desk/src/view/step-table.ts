import { formatNumber } from '@xaso/core';
import { emptyMapping, sheetMappingOf, type ColumnChoice, type RawSheet } from '@xaso/readers';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import type { KindId } from '../kinds/kind.js';
import { setHeaderRow, useSheet } from '../table/edit-mapping.js';
import { headerChanges } from '../table/kept-choices.js';
import type { WordKey } from '../words/words.vi.js';
import { columnTable, nameTable } from './columns.js';
import { choices, chosenIn, icon, option } from './parts.js';
import { cellText, sourceTable } from './source-table.js';

/** Rows among which somebody looks for the names of the columns. */
const offeredRows = 25;

const shapeWords: Readonly<Record<string, WordKey | undefined>> = { indicatorsAcross: 'shape_indicatorsAcross', unitsAcross: 'shape_unitsAcross', periodsAcross: 'shape_periodsAcross', definitions: 'shape_definitions' };

/** Second step: how the sheet was understood. */
export function tableStep(desk: Desk): TemplateResult | typeof nothing {
  const { say, state, kinds } = desk;
  const { work } = state;
  if (work?.source.type !== 'grid') return nothing;
  const { sheets } = work.source.grid;
  const filled = sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== null)));
  const used = filled.filter(({ name }) => sheetMappingOf(work.mapping, name)?.use !== false);
  const offered = kinds.filter(({ fromGrid }) => fromGrid !== undefined).map(({ id }) => ({ value: id, words: say(`kind_${id}`), hint: say(`kind_${id}_hint`) }));
  return html`
    <p class="lead">${say('tableLead')}</p>
    ${keptChanges(desk)} ${choices<KindId>(say('kindLegend'), 'kind', offered, work.kind, (kind) => desk.setKind(kind), 'cards')}
    ${filled.length < 2 ? nothing : sheetChoice(desk, filled)}
    ${used.map((sheet) => sheetPart(desk, sheet, desk.made.columns.filter((column) => column.sheet === sheet.name)))} ${nameTable(desk)}
    <details class="original">
      <summary>${say('sourceTable')}</summary>
      ${sourceTable(desk, sheets)}
    </details>
  `;
}

/** What is different from the sheet for which the choices were kept. */
function keptChanges(desk: Desk): TemplateResult | typeof nothing {
  const { say, state } = desk;
  const { keptHeaders } = state;
  if (keptHeaders === undefined) return nothing;
  const { gone, added } = headerChanges(keptHeaders, desk.made.columns);
  const list = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join(', ');
  const same = gone.length + added.length === 0;
  return html`
    <div class=${same ? 'kept-note same' : 'kept-note'}>
      ${icon(same ? 'done' : 'warning')}
      <div>
        ${same ? html`<p>${say('keptSame')}</p>` : nothing} ${gone.length === 0 ? nothing : html`<p>${say('keptGone', { headers: list(gone) })}</p>`}
        ${added.length === 0 ? nothing : html`<p>${say('keptAdded', { headers: list(added) })}</p>`}
      </div>
    </div>
  `;
}

function sheetChoice(desk: Desk, sheets: readonly RawSheet[]): TemplateResult {
  const { say, state } = desk;
  const mapping = state.work?.mapping ?? emptyMapping;
  return html`
    <fieldset class="choices row">
      <legend>${say('sheetsLegend')}</legend>
      <div class="options">
        ${sheets.map(
          ({ name, rows }) => html`
            <label class="option">
              <input
                type="checkbox"
                .checked=${live(sheetMappingOf(mapping, name)?.use !== false)}
                @change=${(event: Event) => desk.map((own) => useSheet(own, name, (event.currentTarget as HTMLInputElement).checked))}
              />
              <span><span class="option-words">${name ?? say('sheetUnnamed')}</span><span class="hint">${say('sheetRows', { count: formatNumber(rows.length, state) })}</span></span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function sheetPart(desk: Desk, sheet: RawSheet, columns: readonly ColumnChoice[]): TemplateResult {
  const { say, state } = desk;
  const { name, rows, firstRow } = sheet;
  const chosen = sheetMappingOf(state.work?.mapping ?? emptyMapping, name)?.headerRow;
  const found = columns[0]?.row;
  const heading = say('sheetHeading', { sheet: name ?? say('sheetUnnamed') });
  const shape = shapeWords[desk.made.shapes?.find((each) => each.sheet === name)?.shape ?? ''];
  const isOneOfSeveral = desk.made.columns.length > 0;
  const read = columns.filter(({ field }) => field !== undefined).length;
  return html`
    <section class="sheet-part" aria-label=${heading}>
      <h3>${heading}</h3>
      <p class="field">
        <label for="header-row-${name ?? ''}">${say('headerRowLabel')}</label>
        <select id="header-row-${name ?? ''}" @change=${(event: Event) => desk.map((own) => setHeaderRow(own, name, chosenIn(event) === '' ? undefined : Number(chosenIn(event))))}>
          ${option('', found === undefined || chosen !== undefined ? say('headerRowAuto') : say('headerRowAutoAt', { row: found }), chosen === undefined)}
          ${rows.slice(0, offeredRows).map((cells, index) => {
            const text = cells.filter((cell) => cell !== null).map((cell) => cellText(cell, state.language)).join(' · ');
            const row = firstRow + index;
            return text === '' ? nothing : option(String(row), say('headerRowOption', { row, text: text.length > 70 ? `${text.slice(0, 69)}…` : text }), chosen === row);
          })}
        </select>
      </p>
      ${columns.length === 0
        ? isOneOfSeveral
          ? html`<p class="quiet-note">${say('sheetUnused')}</p>`
          : html`<p class="warning-note">${icon('warning')}<span>${say('headerMissing')}</span></p>`
        : html`
            ${shape === undefined ? nothing : html`<p class="now">${icon('done')}<span>${say(shape)}</span></p>`}
            <p>${say('columnsRead', { read, count: columns.length })} ${read === columns.length ? nothing : say('columnsUnread')}</p>
            ${columnTable(desk, name, columns)}
          `}
    </section>
  `;
}
