import { formatNumber, type Language } from '@xaso/core';
import type { SelfAssessmentSheet, SheetColumn, SheetRow } from '@xaso/criteria/paper';
import { escapeHtml } from '../board/escape-html.js';
import { printPage } from './print-page.js';
import { sheetStyles } from './sheet-styles.js';

/** The self-assessment sheet as a page to print: A4 landscape. */
export function sheetHtml(sheet: SelfAssessmentSheet, language: Language): string {
  const { annex, title, subtitles, columns, rows, signatures, placeAndDay } = sheet;
  const body = `<main>
<header class="head">
<p class="annex">${escapeHtml(annex)}</p>
<h1>${escapeHtml(title)}</h1>
${subtitles.map((text, index) => `<p class="sub${index === subtitles.length - 1 ? ' report' : ''}">${escapeHtml(text)}</p>`).join('\n')}
</header>
<table>
<thead><tr>${columns.map(({ id, header }) => `<th scope="col" class="c-${id}">${escapeHtml(header)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns, language)).join('\n')}
</tbody>
</table>
<section class="signing">
<p class="day">${escapeHtml(placeAndDay)}</p>
<div class="signatures">
${signatures.map(({ who, hint }) => `<div class="signature"><p class="who">${escapeHtml(who)}</p><p class="how">${escapeHtml(hint)}</p></div>`).join('\n')}
</div>
</section>
</main>`;
  return printPage({ title: `${title}: ${subtitles[0] ?? ''}`, language, styles: sheetStyles, body });
}

function rowHtml({ kind, cells }: SheetRow, columns: readonly SheetColumn[], language: Language): string {
  const written = columns.map(({ id }) => {
    const cell = cells[id];
    const text = cell === null ? '' : typeof cell === 'number' ? formatNumber(cell, { language }) : escapeHtml(cell);
    return id === 'name' ? `<th scope="row" class="c-${id}">${text}</th>` : `<td class="c-${id}">${text}</td>`;
  });
  return `<tr${kind === 'criterion' ? '' : ` class="${kind}"`}>${written.join('')}</tr>`;
}
