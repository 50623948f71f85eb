import { fixture, html } from '@open-wc/testing';
import { eventually } from '../../internal/testing/eventually.js';
import '../../business-locator/business-locator.js';
import '../../place-list/place-list.js';
import type { XaBusinessLocator } from '../../business-locator/business-locator.js';
import type { XaPlaceList } from '../../place-list/place-list.js';

export { find, findAll, part, text, words } from '../../ocop-card/testing/show-ocop-card.js';

type Shown = XaBusinessLocator | XaPlaceList;

export interface ShowOptions {
  readonly lang?: string;
  readonly inside?: string;
  /** Width of the element in pixels; that of the page when left out. */
  readonly width?: number;
}

/** Waits until the data of an element has come to something, and what it needs to be drawn is there. */
export async function settled<E extends Shown>(element: E): Promise<E> {
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
  return element;
}

async function show<E extends Shown>(tag: string, props: Partial<E>, { lang = 'vi', inside = '<p>Bản dự phòng</p>', width }: ShowOptions): Promise<E> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  if (width !== undefined) box.style.inlineSize = `${width}px`;
  const element = Object.assign(document.createElement(tag) as E, { asOf: '2026-11-27', atTime: '15:00', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  return settled(element);
}

/** A locator with these properties, at 15:00 on a Friday, once it has settled. */
export const showLocator = (props: Partial<XaBusinessLocator>, options: ShowOptions = {}): Promise<XaBusinessLocator> => show<XaBusinessLocator>('xa-business-locator', props, options);

/** A list with these properties, at the same moment. */
export const showList = (props: Partial<XaPlaceList>, options: ShowOptions = {}): Promise<XaPlaceList> => show<XaPlaceList>('xa-place-list', props, options);

/** Names of the places that are drawn. */
export const names = (element: Shown): string[] => [...element.shadowRoot!.querySelectorAll(".column [part~='select']")].map((one) => one.textContent!);

/** The row of a place. */
export const rowOf = (element: Shown, id: string): HTMLElement => element.shadowRoot!.querySelector(`.column [data-id="${id}"]`)!.closest('li')!;

/** Types into the box. */
export async function type(element: Shown, query: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#text')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses in a list, by its name. */
export async function choose(element: Shown, list: string, value: string): Promise<void> {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[name=${list}]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
