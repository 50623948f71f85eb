import { formatCivilDate, safeLink, type CivilDate, type LinkPolicy } from '@xaso/core';
import type { ProcedureLink } from '@xaso/procedures';
import { html, nothing, svg, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { qrImage, type QrImage } from '../qr/qr-image.js';
import { printAlone } from '../internal/print-page.js';
import { cardIcon } from './card-icons.js';
import type { CaseField } from './case-key.js';
import type { CardView } from './card-view.js';
import { channelLines, paperCases, withoutPapers } from './card-words.js';
import { isLongTitle, keyClass } from './emphasis.js';
import { printCardStyles } from './print-card.styles.js';
import type { ProcedureMessages } from './procedure.messages.js';
import { rowOf } from './row-of.js';

/** What the sheet needs to know beside the card. */
export interface SheetOptions {
  readonly view: CardView;
  /** Ids of the papers that the reader has ticked; the sheet shows them ticked. */
  readonly ticked: ReadonlySet<string>;
  /** The day of printing. */
  readonly day: CivilDate;
  readonly policy: LinkPolicy;
  readonly l10n: Localizer<ProcedureMessages>;
}

/** Prints the sheet alone. `styles` are those of the element, on which the sheet builds. */
export function printCard({ styles, ...options }: SheetOptions & { readonly styles: readonly CSSResultOrNative[] }): void {
  printAlone({ content: renderSheet(options), styles: [...styles, printCardStyles] });
}

/** From so many lines on the sheet is set closer, to stay one; and closer still. */
const manyLines = 15;
const mostLines = 22;
/** Characters on a line of the list and of one of the three answers, as far as can be told without a ruler. */
const lineLength = 72;
const answerLength = 30;

/** What stands side by side at the head of the sheet. */
const answers = ['where', 'time', 'fee'] as const;

/** One sheet of A4: name, where, how long, how much, the list with boxes, whom to ask, a code to the official page, day and source. */
export function renderSheet({ view, ticked, day, policy, l10n }: SheetOptions): TemplateResult {
  const { card, procedure, papers } = view;
  const cases = paperCases(view, l10n);
  const more = {
    where: channelLines(view, l10n),
    time: [...chosenCase(view, 'deadline', l10n), ...(view.waitsForCase ? [] : view.dueLines.slice(0, 1))],
    fee: [...chosenCase(view, 'fee', l10n), ...view.otherFees],
  };
  const lines = linesOf([...papers.map(({ text }) => text), ...cases], lineLength) + Math.max(...answers.map((id) => linesOf([...rowOf(card.rows, id).lines, ...more[id]], answerLength)));
  const official = officialPage(view, policy);
  return html`
    <div part="base" class="sheet ${lines > mostLines ? 'dense tight' : lines > manyLines ? 'dense' : ''}" lang=${l10n.language}>
      <header>
        <p class="from">${procedure.local?.publisher === undefined ? nothing : html`<span>${procedure.local.publisher}</span>`}<span>${l10n.term('paperCode', { code: card.code })}</span></p>
        <h1 class=${isLongTitle(card.title) ? 'long' : nothing}>${card.title}</h1>
        ${card.officialName === card.title ? nothing : html`<p class="official">${card.officialName}</p>`} ${card.notice === undefined ? nothing : html`<p class="life">${card.notice}</p>`}
      </header>
      <div class="answers">${answers.map((id) => answer(id, view, more[id]))}</div>
      <div>
        <h2>${cardIcon('papers')}<span>${l10n.term('paperTake')}</span></h2>
        ${papers.length === 0
          ? withoutPapers(view, l10n).map((line) => html`<p>${line}</p>`)
          : html`<ul class="boxes">${papers.map(({ id, text }) => html`<li>${box(ticked.has(id))}<span>${text}</span></li>`)}</ul>`}
        ${cases.length === 0 ? nothing : html`<h2 class="if">${l10n.term('paperIf')}</h2><ul class="boxes cases">${cases.map((text) => html`<li>${box(false)}<span>${text}</span></li>`)}</ul>`}
      </div>
      <div class="ask">
        <div>
          <h2>${cardIcon('ask')}<span>${rowOf(card.rows, 'ask').label}</span></h2>
          ${rowOf(card.rows, 'ask').lines.map((line) => html`<p>${line}</p>`)} ${official === undefined ? rowOf(card.rows, 'link').lines.map((line) => html`<p>${line}</p>`) : nothing}
        </div>
        ${official === undefined ? nothing : renderCode(official, l10n)}
      </div>
      <footer><p>${card.updated ?? nothing}</p><p>${l10n.term('printedOn', { date: formatCivilDate(day, l10n.language) })}</p></footer>
    </div>
  `;
}

function linesOf(texts: readonly string[], length: number): number {
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / length), 0);
}

function answer(id: (typeof answers)[number], view: CardView, more: readonly string[]): TemplateResult {
  const row = rowOf(view.card.rows, id);
  const { label, lines } = row;
  const [first, ...rest] = lines;
  return html`
    <section>
      <h2>${cardIcon(id)}<span>${label}</span></h2>
      <p class=${keyClass(row, view, longestKey)}>${first}</p>
      ${[...rest, ...more].map((line) => html`<p>${line}</p>`)}
    </section>
  `;
}

function chosenCase({ cases }: CardView, field: CaseField, l10n: Localizer<ProcedureMessages>): string[] {
  const name = cases.find((each) => each.field === field)?.chosen;
  return name === undefined ? [] : [l10n.term('caseChosen', { name })];
}

/** A first line up to this length stands out; a column of the sheet is narrow. */
const longestKey = 60;

/** A box to tick by hand, or ticked already. */
function box(ticked: boolean): TemplateResult {
  return html`<svg class="box" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><rect x="1.5" y="1.5" width="17" height="17" rx="2" />${ticked ? svg`<path d="m5 10 3.5 3.5L15 6" />` : nothing}</svg>`;
}

/** Where a code leads, and whether only to a search. */
interface OfficialPage extends QrImage {
  readonly isSearch: boolean;
}

/** The first official address that the page allows, as a code to scan. */
function officialPage({ card }: CardView, policy: LinkPolicy): OfficialPage | undefined {
  for (const link of rowOf(card.rows, 'link').links ?? []) {
    const image = codeOf(link, policy);
    if (image) return { ...image, isSearch: link.isFallback };
  }
  return undefined;
}

function codeOf({ url }: ProcedureLink, policy: LinkPolicy): QrImage | undefined {
  const judged = safeLink(url, policy);
  return judged.allowed && judged.host !== undefined ? qrImage(judged.href).value : undefined;
}

/** The code, and in words where it leads: a code alone can be pasted over. */
function renderCode({ size, path, host = '', isSearch }: OfficialPage, l10n: Localizer<ProcedureMessages>): TemplateResult {
  const words = l10n.term(isSearch ? 'paperSearch' : 'paperScan', { host });
  return html`
    <div class="code">
      <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${words} shape-rendering="crispEdges"><rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" /></svg>
      <p>${words}</p>
    </div>
  `;
}
