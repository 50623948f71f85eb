import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../internal/icons.js';
import type { LeagueScene } from './league-scene.js';
import { rankText, unitRow } from './unit-row.js';

/** Units that are drawn together: a piece that has not changed is not looked at again, and one out of sight is not laid out. */
export const pieceSize = 24;

/** From so many units on, those that are out of sight are not laid out. */
const many = 96;

/** Which columns a table has. */
interface Columns {
  readonly province: boolean;
  readonly band: boolean;
  readonly within: boolean;
}

/** The table. Its roles are written out, since a table that is laid out as blocks loses its own. */
export function renderTable(scene: LeagueScene): TemplateResult {
  const { found, standings, limit, l10n } = scene;
  const { table, document, group } = standings;
  const columns: Columns = { province: document.provinces !== undefined && document.units.province !== undefined, band: group === undefined && table.band !== undefined, within: found.ranksWithin !== undefined };
  const shown = Math.min(limit, found.rows.length);
  const pieces = [...Array(Math.ceil(shown / pieceSize)).keys()];
  return html`
    <table role="table" part="table" class=${`${found.rows.length > many ? 'many' : ''} ${columns.province ? '' : 'without-province'}`} aria-rowcount=${found.rows.length + 1}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col" class="rank">${l10n.term('rank')}</th>
          ${columns.within ? html`<th role="columnheader" scope="col" class="within">${l10n.term('rankWithin')}</th>` : nothing}
          <th role="columnheader" scope="col" class="unit">${l10n.term('unit')}</th>
          <th role="columnheader" scope="col" class="province">${l10n.term('province')}</th>
          ${columns.band ? html`<th role="columnheader" scope="col" class="band">${l10n.term('band')}</th>` : nothing}
          <th role="columnheader" scope="col" class="points">${group?.name ?? l10n.term('points')}</th>
        </tr>
      </thead>
      ${pieces.map(
        (piece) => html`<tbody>
          ${guard([found, l10n.language, Math.min((piece + 1) * pieceSize, shown)], () => found.rows.slice(piece * pieceSize, Math.min((piece + 1) * pieceSize, shown)).map((row) => renderUnit(row, columns, scene)))}
        </tbody>`,
      )}
    </table>
  `;
}

/** Characters of a note that find room under the points; longer ones get a line of their own where the table is narrow. */
const shortNote = 16;

function renderUnit(row: number, columns: Columns, { standings, found, l10n }: LeagueScene): TemplateResult {
  const { name, province, rank, points, band, notes, isDoubtful } = unitRow(row, standings, l10n);
  const within = columns.within ? rankText(found.ranksWithin![row]!, l10n) : undefined;
  // One template a unit in the usual case, without spaces between the cells: a long table is made of nodes.
  return html`<tr role="row" part="row" class=${notes.join(' ').length > shortNote ? 'noted' : nothing}>
    <td role="cell" class="rank" part="rank">${rank ?? renderUnranked(l10n)}</td
    >${columns.within ? html`<td role="cell" class="within" data-label=${l10n.term('rankWithin')}>${within ?? renderUnranked(l10n)}</td>` : nothing}<th role="rowheader" scope="row" class="unit" part="name" lang="vi">${name}</th
    ><td role="cell" class="province" lang="vi">${province}</td
    >${columns.band ? html`<td role="cell" class="band" lang="vi">${band}</td>` : nothing}<td role="cell" class="points" part="points"><strong>${points}</strong>${notes.length > 0 ? renderNotes(notes, isDoubtful) : nothing}</td>
  </tr>`;
}

function renderNotes(notes: readonly string[], isDoubtful: boolean): TemplateResult {
  return html` ${notes.map((note) => html`<p class=${isDoubtful ? 'doubt' : 'quiet'} part="note">${isDoubtful ? icon('check') : nothing}<span>${note}</span></p>`)}`;
}

/** A dash for the eye, words for the ear. */
function renderUnranked(l10n: LeagueScene['l10n']): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="visually-hidden">${l10n.term('unranked')}</span>`;
}
