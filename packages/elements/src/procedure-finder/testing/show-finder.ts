import { fixture, html } from '@open-wc/testing';
import { procedureHeads, loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import type { ProcedureCatalogue } from '@xaso/procedures';
import { eventually } from '../../internal/testing/eventually.js';
import '../procedure-finder.js';
import type { XaProcedureFinder } from '../procedure-finder.js';

/** The procedures of the kit, whole. */
export const shippedProcedures = (): Promise<ProcedureCatalogue> => loadProcedureCatalogue();

/** The procedures of the kit, names only. */
export const shippedNames: ProcedureCatalogue = procedureHeads;

/** A finder with these properties, once its data has come to something and its index is made. */
export async function finder(props: Partial<XaProcedureFinder>, { lang = 'vi', inside = '' }: { lang?: string; inside?: string } = {}): Promise<XaProcedureFinder> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-procedure-finder'), { asOf: '2026-10-15', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await settled(element);
  return element;
}

export async function settled(element: XaProcedureFinder): Promise<void> {
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
}

export const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const find = <T extends HTMLElement = HTMLElement>(element: XaProcedureFinder, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
export const findAll = (element: XaProcedureFinder, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
export const box = (element: XaProcedureFinder): HTMLInputElement => find<HTMLInputElement>(element, "input[type='search']");
export const said = (element: XaProcedureFinder): string => words(find(element, ".visually-hidden[role='status']"));
/** The names that are listed, groups included. */
export const names = (element: XaProcedureFinder): string[] => findAll(element, "[part~='results'] > [part~='list'] > li > .row .name").map(words);
export const focused = (element: XaProcedureFinder): Element | null => element.shadowRoot!.activeElement;
/** The heading of the card that is open, in its own shadow root or in ours. */
export const cardHeading = (element: XaProcedureFinder): HTMLElement | null | undefined =>
  (find(element, 'xa-procedure')?.shadowRoot ?? find(element, "[part~='card']"))?.querySelector<HTMLElement>('h2, h3, h4, h5, h6');

/** Writes into the box as a browser does, and waits until what was found is drawn. */
export async function type(element: XaProcedureFinder, text: string): Promise<void> {
  const input = box(element);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Presses the line of the list that holds these words. */
export async function press(element: XaProcedureFinder, text: string, selector = 'button'): Promise<void> {
  const button = findAll(element, selector).find((each) => words(each).includes(text));
  if (!button) throw new Error(`nothing to press that says “${text}”`);
  button.click();
  await element.updateComplete;
}
