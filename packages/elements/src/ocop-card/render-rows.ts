import type { ProductRow, ProductRowId, TraceCode } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../internal/dialled.js';
import { languageOf } from '../internal/line-language.js';
import type { CardScene } from './card-scene.js';

/** What stands open on a card; the rest lies in a panel. Stars, group and price have places of their own. */
const first: readonly ProductRowId[] = ['owner', 'where', 'phone', 'weight', 'trace'];
const second: readonly ProductRowId[] = ['ingredients', 'packaging', 'season', 'standards', 'awards'];

/** Owner, where to buy, telephone, weight, what the code on the label is. */
export function renderFirstRows(scene: CardScene): TemplateResult | typeof nothing {
  return renderRows(rowsOf(scene, first), scene);
}

/** What else is known: ingredients, packaging, season, other certificates, awards. */
export function otherRows(scene: CardScene): readonly ProductRow[] {
  return rowsOf(scene, second);
}

/** Rows as a list of questions and answers; nothing where there are none. */
export function renderRows(rows: readonly ProductRow[], scene: CardScene): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<dl class="rows">${rows.map((row) => html`<div class="row" part="row row-${row.id}"><dt>${row.label}</dt><dd>${renderAnswer(row, scene)}</dd></div>`)}</dl>`;
}

function rowsOf({ view: { model } }: CardScene, ids: readonly ProductRowId[]): readonly ProductRow[] {
  return ids.flatMap((id) => model.rows.find((row) => row.id === id) ?? []);
}

function renderAnswer(row: ProductRow, scene: CardScene): unknown {
  switch (row.id) {
    case 'where':
      return renderShops(scene);
    case 'phone':
      return row.lines.map((phone) => html`<p class="link"><a href=${dialled(phone)} part="phone">${phone}</a></p>`);
    case 'trace':
      return [...lines(row.lines, scene), ...scene.view.model.traceCodes.flatMap((code) => renderCodeLink(code, scene))];
    case 'owner':
      return [...lines(row.lines, scene), ...(row.links ?? []).map(({ url }) => html`<p class="link" part="link">${scene.links.render(shortAddress(url), url)}</p>`)];
    default:
      return lines(row.lines, scene);
  }
}

function lines(texts: readonly string[], { l10n }: CardScene): TemplateResult[] {
  return texts.map((text) => html`<p lang=${languageOf(text, l10n.language) ?? nothing}>${text}</p>`);
}

/** Each place with its address: a link where the owner of the page allows its host, and otherwise text. */
function renderShops({ view: { product }, links }: CardScene): TemplateResult[] {
  return (product.whereToBuy ?? []).map(
    ({ name, url, address }) => html`<p class=${url === undefined ? nothing : 'link'} part="shop" lang="vi">${links.render(name, url)}${address === undefined || name.includes(address) ? nothing : html`<span class="quiet">, ${address}</span>`}</p>`,
  );
}

function renderCodeLink(code: TraceCode, { links }: CardScene): TemplateResult[] {
  return 'url' in code ? [html`<p class="link" part="link">${links.render(shortAddress(code.url), code.url)}</p>`] : [];
}

/** An address without its scheme, and not longer than a line. */
function shortAddress(url: string): string {
  const text = url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}
