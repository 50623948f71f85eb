import { fixture, html } from '@open-wc/testing';
import { eventually } from '../../internal/testing/eventually.js';
// What comes on demand is fetched before the first test, whose time is short.
import '../catalogue-model.js';
import '../ocop-catalogue.js';
import type { XaOcopCatalogue } from '../ocop-catalogue.js';

export { find, findAll, part, starsDrawn, text, words } from '../../ocop-card/testing/show-ocop-card.js';

/** A catalogue with these properties, once it has settled. */
export async function showCatalogue(props: Partial<XaOcopCatalogue>, { lang = 'vi', inside = '<p>Bản dự phòng</p>' }: { lang?: string; inside?: string } = {}): Promise<XaOcopCatalogue> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-ocop-catalogue'), { asOf: '2026-11-27', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
  return element;
}

/** Names of the products that are drawn. */
export const names = (element: XaOcopCatalogue): string[] => [...element.shadowRoot!.querySelectorAll("[part~='list'] [part~='open']")].map((one) => one.textContent!);

/** Types into the box. */
export async function type(element: XaOcopCatalogue, query: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#text')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses in a list, by the name of the list. */
export async function choose(element: XaOcopCatalogue, list: string, value: string): Promise<void> {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(list)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
