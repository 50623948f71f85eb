import { formatCivilDate, type CivilDate } from '@xaso/core';
import { html, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { printAlone } from '../internal/print-page.js';
import type { OcopCardMessages } from './ocop-card.messages.js';

/** What paper needs to know beside the card. */
export interface PaperOptions {
  /** The card, as it stands on the page. */
  readonly card: TemplateResult;
  /** The day of printing. */
  readonly day: CivilDate;
  readonly styles: readonly CSSResultOrNative[];
  readonly l10n: Localizer<OcopCardMessages>;
}

/** Prints one card alone, with every panel open and nothing to press. */
export function printProduct({ card, day, styles, l10n }: PaperOptions): void {
  const printedOn = l10n.term('printedOn', { date: formatCivilDate(day, l10n.language) });
  printAlone({ content: html`<div lang=${l10n.language}>${card}<p part="base" class="quiet">${printedOn}</p></div>`, styles });
}
