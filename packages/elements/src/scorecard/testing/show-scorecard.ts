import { fixture, html, waitUntil } from '@open-wc/testing';
import '../scorecard.js';
import type { XaScorecard } from '../scorecard.js';

/** A board with these properties, once it has settled. */
export async function scorecard(props: Partial<XaScorecard>, { lang = 'vi', inside = '' }: { lang?: string; inside?: string } = {}): Promise<XaScorecard> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-scorecard'), { asOf: '2026-10-15', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await settled(element);
  return element;
}

export async function settled(element: XaScorecard): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
}

export const root = (element: XaScorecard): ShadowRoot => element.shadowRoot!;
export const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const find = (element: XaScorecard, selector: string): HTMLElement => root(element).querySelector<HTMLElement>(selector)!;
export const findAll = (element: XaScorecard, selector: string): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>(selector)];
export const rows = (element: XaScorecard): HTMLElement[] => findAll(element, '.row');
export const fallbackStays = (element: XaScorecard): boolean => root(element).querySelector('slot:not([name])') !== null && rows(element).length === 0;

export function press(element: XaScorecard, part: string): void {
  find(element, `button[part~='${part}']`).click();
}
