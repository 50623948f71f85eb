import { fixture, html } from '@open-wc/testing';
import { eventually } from '../../internal/testing/eventually.js';
// What comes on demand is fetched before the first test, whose time is short.
import '../league-model.js';
import '../league.js';
import type { XaLeague } from '../league.js';

/** A ranking with these properties, once it has settled. */
export async function showLeague(props: Partial<XaLeague>, { lang = 'vi', inside = '<p>Bản dự phòng</p>' }: { lang?: string; inside?: string } = {}): Promise<XaLeague> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-league'), { asOf: '2026-12-31', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
  return element;
}

/** The first element that a selector finds in the shadow tree. */
export const find = <E extends HTMLElement = HTMLElement>(element: XaLeague, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);

/** All of them. */
export const findAll = (element: XaLeague, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** What a reader reads there, in one line. */
export const words = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Rank, name and points of the units that are drawn. */
export const list = (element: XaLeague): string[] => findAll(element, "[part~='row']").map((row) => ['rank', 'name', 'points'].map((part) => words(row.querySelector(`[part~='${part}']`))).join(' | '));

/** Names of the units that are drawn. */
export const names = (element: XaLeague): string[] => findAll(element, "[part~='name']").map(words);

/** Types into the box. */
export async function type(element: XaLeague, query: string): Promise<void> {
  const input = find<HTMLInputElement>(element, '#text')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses in a list, by its name, what is written there. */
export async function choose(element: XaLeague, name: string, option: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `select[name=${name}]`)!;
  select.value = [...select.options].find((each) => words(each) === option)!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
