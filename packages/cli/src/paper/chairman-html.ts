import type { Language } from '@xaso/core';
import type { ChairmanPage } from '@xaso/criteria/paper';
import { escapeHtml } from '../board/escape-html.js';
import { chairmanStyles } from './chairman-styles.js';
import { printPage } from './print-page.js';

/** The chairman's page: one sheet of A4, to be read in a minute and written on. */
export function chairmanHtml({ title, about, verdict, reasons, headers, tasks, taskNotes, lists, source }: ChairmanPage, language: Language): string {
  const cell = (id: keyof ChairmanPage['headers'], text: string): string => (id === 'task' ? `<th scope="row" class="c-${id}">${escapeHtml(text)}</th>` : `<td class="c-${id}">${escapeHtml(text)}</td>`);
  const columns = ['task', 'lack', 'gain', 'lead', 'due'] as const;
  const table = `<div class="table">
<table>
<thead><tr>${columns.map((id) => `<th scope="col" class="c-${id}">${escapeHtml(headers[id])}</th>`).join('')}</tr></thead>
<tbody>
${tasks.map((task) => `<tr>${columns.map((id) => cell(id, task[id])).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
  const body = `<main>
<header>
<p class="about">${escapeHtml(about)}</p>
</header>
<section class="verdict ${verdict.state}">
<p class="state">${escapeHtml(verdict.text)}</p>
<div class="why">
${reasons.map((reason) => `<p>${escapeHtml(reason)}</p>`).join('\n')}
</div>
</section>
<div>
<h1>${escapeHtml(title)}</h1>
${taskNotes.length === 0 ? '' : `<p class="note">${escapeHtml(taskNotes.join(' '))}</p>`}
</div>
${tasks.length === 0 ? '' : table}
<div class="lists">
${lists.map(({ heading, items }) => `<section><h2>${escapeHtml(heading)}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></section>`).join('\n')}
</div>
<footer><p>${escapeHtml(source)}</p></footer>
</main>`;
  return printPage({ title: `${verdict.text} · ${about}`, language, styles: chairmanStyles, body });
}
