import { describeProblem, describePlace, formatNumber, type Finding, type Severity } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { findingWords } from '../words/say.js';
import { button, fileInput, icon } from './parts.js';
import { cellText, sourceTable, windowRows } from './source-table.js';
import { acceptedFiles } from './step-file.js';

/** Findings that are listed; the rest is in the list that can be downloaded. */
const mostListed = 200;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Fourth step: what has to be looked at. */
export function reviewStep(desk: Desk): TemplateResult | typeof nothing {
  const { say, state } = desk;
  const { work } = state;
  if (work === undefined) return nothing;
  const { findings, value } = desk.made;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const usable = value?.items.length ?? 0;
  const grave = findings.filter(({ severity }) => severity !== 'note').sort((one, other) => weight[one.severity] - weight[other.severity]);
  const notes = findings.filter(({ severity }) => severity === 'note');
  return html`
    <ul class="counts">
      <li class="usable">${icon(usable === 0 ? 'warning' : 'done')}<span>${usable === 0 ? say('reviewNothing') : say('reviewUsable', { count: usable, number: formatNumber(usable, state) })}</span></li>
      ${(['error', 'warning', 'note'] as const).map((severity) => html`<li class=${severity}>${icon(severity)}<span><strong>${formatNumber(count(severity), state)}</strong> ${say(({ error: 'reviewErrors', warning: 'reviewWarnings', note: 'reviewNotes' } as const)[severity])}</span></li>`)}
    </ul>
    ${grave.length === 0 ? html`<p class="now">${icon('done')}<span>${say('reviewClean')}</span></p>` : findingTable(desk, grave)}
    ${grave.length === 0 || work.source.type !== 'grid' ? nothing : html`<div class="again"><p>${say('reviewHow')}</p>${fileInput('again', say('reviewAgain'), acceptedFiles, (files) => void desk.take(files))}</div>`}
    ${notes.length === 0 ? nothing : html`<details class="notes"><summary>${say('reviewNotesHeading', { count: formatNumber(notes.length, state) })}</summary>${findingTable(desk, notes)}</details>`}
    ${work.source.type === 'grid' ? html`<details class="original" ?open=${state.shown.row !== undefined}><summary>${say('sourceTable')}</summary>${sourceTable(desk, work.source.grid.sheets)}</details>` : nothing}
  `;
}

function findingTable(desk: Desk, findings: readonly Finding[]): TemplateResult {
  const { say } = desk;
  return html`
    <table class="findings" aria-label=${say('reviewCaption')}>
      <tr><th scope="col">${say('reviewRow')}</th><th scope="col">${say('reviewColumn')}</th><th scope="col">${say('reviewWords')}</th></tr>
      ${findings.slice(0, mostListed).map((finding) => findingRow(desk, finding))}
    </table>
    ${findings.length <= mostListed ? nothing : html`<p>${say('reviewMore', { count: formatNumber(findings.length - mostListed, desk.state) })}</p>`}
  `;
}

function findingRow(desk: Desk, finding: Finding): TemplateResult {
  const { say, state } = desk;
  const { where, severity } = finding;
  const messages = findingWords[state.language];
  const place = 'path' in where ? { row: describePlace(where, messages), column: '', number: undefined } : { row: where.row === 0 ? say('reviewWholeFile') : String(where.row), column: where.column ?? '', number: where.row === 0 ? undefined : where.row };
  const found = place.number === undefined ? undefined : rowAt(desk, finding);
  return html`
    <tr class=${severity}>
      <th scope="row" data-label=${place.number === undefined ? nothing : say('reviewRow')}>${place.row}${'sheet' in where && where.sheet !== undefined && hasSeveralSheets(desk) ? html`<span class="hint">${where.sheet}</span>` : nothing}</th>
      <td class="column" data-label=${place.column === '' ? nothing : say('reviewColumn')}>${place.column}</td>
      <td>
        <p class="words">${icon(severity)}<span><span class="weight">${say(`severity_${severity}`)}:</span> ${describeProblem(finding, messages, state.language)}</span></p>
        ${found === undefined ? nothing : html`<p class="beside">${found.text}</p>${button(say('reviewShowRow', { row: found.number }), () => show(desk, found), { look: 'quiet' })}`}
      </td>
    </tr>
  `;
}

interface FoundRow {
  readonly sheet: number;
  readonly index: number;
  readonly number: number;
  readonly text: string;
}

/** The row of the original sheet of which a finding speaks. */
function rowAt({ state }: Desk, { where }: Finding): FoundRow | undefined {
  const { work, language } = state;
  if (work?.source.type !== 'grid' || 'path' in where) return undefined;
  const { sheets } = work.source.grid;
  const sheet = Math.max(0, sheets.findIndex(({ name }) => name === where.sheet));
  const { rows, firstRow } = sheets[sheet] ?? { rows: [], firstRow: 1 };
  const index = where.row - firstRow;
  const cells = rows[index];
  if (cells === undefined) return undefined;
  const text = cells.filter((cell) => cell !== null).slice(0, 6).map((cell) => cellText(cell, language)).join(' · ');
  return { sheet, index, number: where.row, text };
}

function hasSeveralSheets({ state: { work } }: Desk): boolean {
  return work?.source.type === 'grid' && work.source.grid.sheets.length > 1;
}

/** Opens the original sheet at a row, and puts the focus on it once it is drawn. */
function show(desk: Desk, { sheet, index, number }: FoundRow): void {
  desk.change({ shown: { sheet, from: Math.max(0, index - Math.floor(windowRows / 4)), row: number } });
  const row = document.getElementById('wanted-row');
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}
