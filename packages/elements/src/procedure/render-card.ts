import type { CardRow } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { dialled } from '../internal/dialled.js';
import { cardIcon } from './card-icons.js';
import { isLongTitle } from './emphasis.js';
import type { CardScene } from './procedure-scene.js';
import { renderCase } from './render-case.js';
import { renderAnswer, renderChoice } from './render-choice.js';
import { renderPapers } from './render-papers.js';
import { renderLines, renderRow } from './render-row.js';
import { renderTime } from './render-time.js';

/** What is to be known first: the name, and what has become of the procedure. */
export function renderHead({ view: { card, successors }, headingLevel, l10n, actions }: CardScene): TemplateResult {
  return html`
    <header class="head ${isLongTitle(card.title) ? 'long' : ''}" part="header" tabindex="-1">
      ${heading(headingLevel, html`<span lang="vi">${card.title}</span>`, 'title')} ${card.officialName === card.title ? nothing : html`<p class="quiet" part="official-name" lang="vi">${card.officialName}</p>`}
      ${card.notice === undefined
        ? nothing
        : html`
            <div class="notice" part="life">
              <p class="strong">${card.notice}</p>
              ${successors.map(
                ({ code, name, plainName }) => html`<button type="button" part="successor" @click=${() => actions.follow(code)}>${l10n.term('successor', { name: plainName ?? name })}</button>`,
              )}
            </div>
          `}
    </header>
  `;
}

/** How it is handed in, since every answer below hangs on it; nothing where there is one way only. */
export function renderChannel({ view: { channel, channels }, l10n, actions }: CardScene): TemplateResult | typeof nothing {
  if (channels.length === 0) return nothing;
  const choice = {
    name: 'channel',
    legend: l10n.term('channelLegend'),
    options: channels.map((each) => ({ value: each.channel, text: each.text })),
    value: channel,
    none: '',
    choose: (value: string) => actions.chooseChannel(value as typeof channel),
  };
  return html`<div class="channel no-print" part="channel">${renderChoice(choice)}</div>${renderAnswer({ ...choice, legend: l10n.term('channelChosen') })}`;
}

/** The seven answers. */
export function renderRows(scene: CardScene): TemplateResult[] {
  return scene.view.card.rows.map((row) => renderRow(row, bodyOf(row, scene), scene));
}

function bodyOf(row: CardRow, scene: CardScene): unknown {
  switch (row.id) {
    case 'time':
      return renderTime(row, scene);
    case 'fee':
      return html`${renderCase('fee', scene)} ${renderLines(row, scene)} ${renderOtherFees(scene)}`;
    case 'papers':
      return renderPapers(row, scene);
    case 'link':
      return renderOfficialPage(row, scene);
    case 'ask':
      return html`${renderLines({ ...row, status: 'ask' }, scene)} ${renderHelp(scene)}`;
    default:
      return html`${renderLines(row, scene)} ${renderLinks(row, scene)}`;
  }
}

function renderOtherFees({ view: { otherFees } }: CardScene): TemplateResult | typeof nothing {
  if (otherFees.length === 0) return nothing;
  return html`<ul class="plain" part="other-fees">${otherFees.map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** Pages of the procedure first; where there is only a search, it is said what to search for. */
function renderOfficialPage(row: CardRow, scene: CardScene): TemplateResult {
  const own = (row.links ?? []).some(({ isFallback }) => !isFallback);
  return html`${own ? nothing : renderLines({ ...row, status: 'ask' }, scene)} ${renderLinks(row, scene)}`;
}

function renderLinks({ links = [] }: CardRow, { links: anchors }: CardScene): TemplateResult[] {
  return links.map(({ label, url }) => html`<p class="link" lang="vi">${anchors.render(label, url)}</p>`);
}

function renderHelp({ view: { procedure }, help, links, l10n }: CardScene): TemplateResult {
  const phone = procedure.local?.phone;
  const words = help.text ?? l10n.term('help');
  return html`
    ${phone === undefined ? nothing : html`<p class="no-print"><a class="button" part="phone" href=${dialled(phone)}>${cardIcon('phone')}<span>${l10n.term('call', { phone })}</span></a></p>`}
    ${help.href === undefined && help.text === undefined ? nothing : html`<p class="link" part="help">${links.render(words, help.href)}</p>`}
    <slot name="help"></slot>
  `;
}
