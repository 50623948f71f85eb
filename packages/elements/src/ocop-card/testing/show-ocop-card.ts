import { fixture, html } from '@open-wc/testing';
import { eventually } from '../../internal/testing/eventually.js';
import '../ocop-card.js';
// What comes on demand is fetched before the first test, whose time is short.
import '../ocop-model.js';
import type { XaOcopCard } from '../ocop-card.js';

/** A picture of one colour, beside this file. */
export const picture = `${import.meta.url.replace(/[^/]*$/, '')}picture.svg`;

/** A card with these properties, once it has settled. */
export async function showCard(props: Partial<XaOcopCard>, { lang = 'vi', inside = '<p>Bản dự phòng</p>' }: { lang?: string; inside?: string } = {}): Promise<XaOcopCard> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-ocop-card'), { asOf: '2026-11-27', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
  return element;
}

export const find = <E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);
export const findAll = <E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
export const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const part = (element: HTMLElement, name: string): HTMLElement | null => find(element, `[part~='${name}']`);
export const text = (element: HTMLElement, name: string): string => words(part(element, name));
/** How many stars are drawn in there: each is closed once. */
export const starsDrawn = (root: ParentNode): number => [...root.querySelectorAll('.shapes path')].reduce((count, path) => count + path.getAttribute('d')!.split('z').length - 1, 0);
export const shapes = (element: HTMLElement): number => starsDrawn(element.shadowRoot!);
