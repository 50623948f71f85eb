import { formatCivilDate, type CivilDate } from '@xaso/core';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { printAlone } from '../internal/print-page.js';
import type { ScorecardMessages } from './scorecard.messages.js';

/** What paper needs to know beside the board. */
export interface PaperOptions {
  /** The day of printing. */
  readonly day: CivilDate;
  /** Where the board stands on the page; its styles are those of the paper. */
  readonly root: ShadowRoot;
  readonly l10n: Localizer<ScorecardMessages>;
  /** Draws the board with the lines that stand in its head. */
  draw(lines: TemplateResult): TemplateResult;
}

/** Prints the board alone, as the reader sees it, with every row open and nothing to press. */
export function printBoard({ day, root, l10n, draw }: PaperOptions): void {
  const printedOn = l10n.term('printedOn', { date: formatCivilDate(day, l10n.language) });
  const content = html`<div part="base" lang=${l10n.language}>${draw(html`<p class="quiet" part="stamp">${printedOn}</p>`)}</div>`;
  printAlone({ content, styles: root.adoptedStyleSheets });
}
