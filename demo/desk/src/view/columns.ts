import type { Language } from '@xaso/core';
import { ownName } from '@xaso/indicators/import';
import type { ColumnChoice } from '@xaso/readers';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { DeskKind } from '../kinds/kind.js';
import { setColumn, setName } from '../table/edit-mapping.js';
import { chosenIn, icon, option } from './parts.js';

/** What people call a field: the first of its headers, which are Vietnamese; the last is English. */
export function fieldName({ headers = {}, fieldName: own }: DeskKind, field: string, language: Language): string {
  const names = headers[field] ?? [];
  return own?.(field, language) ?? (language === 'en' ? names.at(-1) : names[0]) ?? field;
}

/** Every column of a sheet, with what it means. */
export function columnTable(desk: Desk, sheet: string | undefined, columns: readonly ColumnChoice[]): TemplateResult {
  const { say, state } = desk;
  return html`
    <table class="columns" aria-label=${say('columnsCaption', { sheet: sheet ?? say('sheetUnnamed') })}>
      <tr><th scope="col">${say('columnHeader')}</th><th scope="col">${say('columnSamples')}</th><th scope="col">${say('columnMeans')}</th></tr>
      ${columns.map(
        (column) => html`
          <tr class=${column.field === undefined ? 'open' : nothing}>
            <th scope="row"><span class="letter">${column.letter}</span> ${column.header}</th>
            <td class="samples">${column.samples.map((sample) => (state.language === 'vi' && /^-?[0-9]+\.[0-9]+$/.test(sample) ? sample.replace('.', ',') : sample)).join(' · ')}</td>
            <td>${columnSelect(desk, sheet, column)}</td>
          </tr>
        `,
      )}
    </table>
  `;
}

function columnSelect(desk: Desk, sheet: string | undefined, { header, letter, field, candidates }: ColumnChoice): TemplateResult {
  const { say, state, kind } = desk;
  const name = (id: string): string => fieldName(kind, id, state.language);
  const all = Object.keys(kind.headers ?? {});
  const guesses = candidates.filter((candidate) => candidate !== field);
  const isElsewhere = field !== undefined && !all.includes(field);
  return html`
    <span class="means">
      ${field === undefined ? icon('warning') : icon('done')}
      <select
        aria-label=${say('columnMeansOf', { letter, header })}
        @change=${(event: Event) => desk.map((mapping) => setColumn(mapping, sheet, header, chosenIn(event) === '' ? null : chosenIn(event)))}
      >
        ${option('', say('columnNothing'), field === undefined)} ${isElsewhere ? option(field, name(field), true) : nothing}
        ${guesses.length === 0 ? nothing : html`<optgroup label=${say('columnGuess')}>${guesses.map((id) => option(id, name(id), false))}</optgroup>`}
        <optgroup label=${say('columnAll')}>${all.filter((id) => !guesses.includes(id)).map((id) => option(id, name(id), id === field))}</optgroup>
      </select>
    </span>
  `;
}

/** Names that nobody knows, with what they may mean. */
export function nameTable(desk: Desk): TemplateResult | typeof nothing {
  const { say, state } = desk;
  const chosen = new Map(state.work?.mapping.names.map(({ written, means }) => [written, means]) ?? []);
  const open = desk.made.names;
  const shown = [...new Set([...open.map(({ written }) => written), ...chosen.keys()])].slice(0, 200);
  if (shown.length === 0) return nothing;
  return html`
    <section class="names" aria-labelledby="names-heading">
      <h3 id="names-heading">${say('namesHeading')}</h3>
      <p>${say('namesLead')}</p>
      <ul>
        ${shown.map((written, index) => {
          const means = chosen.get(written);
          const candidates = open.find((name) => name.written === written)?.candidates ?? [];
          const missing = means !== undefined && means !== ownName && !candidates.some(({ id }) => id === means) ? [{ id: means, name: fieldName(desk.kind, `indicator:${means}`, state.language) }] : [];
          return html`
            <li class="field">
              <label for="name-${index}">${say('nameMeans', { name: written })}</label>
              <select id="name-${index}" @change=${(event: Event) => desk.map((own) => setName(own, written, chosenIn(event) === '' ? undefined : chosenIn(event)))}>
                ${option('', say('nameOpen'), means === undefined)} ${option(ownName, say('nameKept'), means === ownName)} ${[...missing, ...candidates].map(({ id, name }) => option(id, name, id === means))}
              </select>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
