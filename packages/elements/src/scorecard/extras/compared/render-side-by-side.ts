import type { SideBySideColumn, SideBySideModel, SideBySideRow } from '@xaso/indicators/comparison';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';

/** Two units side by side: what may be compared with its difference; below it, reason by reason, what only stands beside each other. */
export function renderSideBySide(model: SideBySideModel, level: number, l10n: Localizer<ExtrasMessages>): TemplateResult {
  const [one, other] = model.columns as readonly [SideBySideColumn, SideBySideColumn];
  const rows = model.pillars.flatMap((pillar) => pillar.rows);
  const apart = groupBy(rows.filter((row) => !row.isComparable && row.separationText !== undefined), (row) => row.separationText!);
  const rest = rows.filter((row) => !row.isComparable && row.separationText === undefined);
  const [alone, neither] = [true, false].map((hasOne) => rest.filter(({ cells }) => cells.some(({ row }) => row?.hasNumber === true) === hasOne)) as [SideBySideRow[], SideBySideRow[]];
  const together = model.pillars.map(({ name, rows: own }) => ({ name, rows: own.filter((row) => row.isComparable) })).filter((pillar) => pillar.rows.length > 0);
  return html`
    <section part="side-by-side" class="compared">
      ${heading(level, l10n.term('compared', { name: other.name }), 'compared-title')}
      ${rows.length === 0 ? html`<p>${l10n.term('comparedNobody')}</p>` : html`<p>${model.count.text}</p>`}
      ${model.columns.map(({ formerText, name }) => (formerText === undefined ? nothing : html`<p class="doubt">${icon('check')}<span>${l10n.term('former', { name, text: formerText })}</span></p>`))}
      ${together.map((pillar) => renderTable(pillar.name, pillar.rows, [one, other], true, l10n))}
      ${[...apart].map(([reason, own]) => renderTable(l10n.term('comparedApart', { reason }), own, [one, other], false, l10n))}
      ${alone.length === 0 ? nothing : renderTable(l10n.term('comparedAlone'), alone, [one, other], false, l10n)}
      ${neither.length === 0 ? nothing : renderTable(l10n.term('comparedNeither'), neither, [one, other], false, l10n)}
      ${model.columns.map(({ name, publisher, asOfText }) => html`<p class="quiet">${l10n.term('comparedPublished', { name, publisher, date: asOfText })}</p>`)}
    </section>
  `;
}

function renderTable(name: string, rows: readonly SideBySideRow[], columns: readonly [SideBySideColumn, SideBySideColumn], isCompared: boolean, l10n: Localizer<ExtrasMessages>): TemplateResult {
  const heads = columns.map((column) => l10n.term('comparedColumn', { name: column.name, level: column.levelText }));
  const difference = l10n.term('comparedDifference', { one: columns[0].name, other: columns[1].name });
  return html`
    <table>
      <caption>${name}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${l10n.term('comparedIndicator')}</th>
          ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
          ${isCompared ? html`<th scope="col" role="columnheader">${difference}</th>` : nothing}
        </tr>
      </thead>
      <tbody>${rows.map((row) => renderPair(row, heads, isCompared ? difference : undefined))}</tbody>
    </table>
  `;
}

/** Period and level stand beside each figure already. */
const seenReasons: readonly string[] = ['otherPeriod', 'otherLevel'];

function renderPair({ name, cells, isComparable, separations }: SideBySideRow, heads: readonly string[], difference: string | undefined): TemplateResult {
  const period = isComparable ? cells.find(({ row }) => row !== undefined)?.row?.period : undefined;
  const compared = cells.map(({ comparison }) => (comparison?.comparable ? comparison.text : undefined)).find((text) => text !== undefined);
  return html`
    <tr class="pair" role="row">
      <th scope="row" role="rowheader">
        <p>${name}</p>
        ${period === undefined ? nothing : html`<p class="quiet">${period}</p>`}
        ${isComparable ? nothing : separations.map(({ reason, detail }) => (detail === undefined || seenReasons.includes(reason) ? nothing : html`<p class="quiet">${detail}</p>`))}
      </th>
      ${cells.map(
        ({ text, row }, index) => html`<td role="cell" data-label=${heads[index]}>
          <span class=${row?.hasNumber ? 'figure' : 'quiet'}>${text}</span>
          ${row?.baseText === undefined ? nothing : html`<p class="quiet">${row.baseText}</p>`}
          ${row === undefined || period !== undefined ? nothing : html`<p class="quiet">${row.period}</p>`}
          ${row?.staleText === undefined ? nothing : html`<p class="quiet">${row.staleText}</p>`}
        </td>`,
      )}
      ${difference === undefined ? nothing : html`<td role="cell" data-label=${difference}>${compared}</td>`}
    </tr>
  `;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
