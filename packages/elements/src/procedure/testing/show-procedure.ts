import { fixture, html } from '@open-wc/testing';
import { eventually } from '../../internal/testing/eventually.js';
import '../procedure.js';
import type { XaProcedure } from '../procedure.js';

/** A card with these properties, once it has settled. */
export async function showProcedure(props: Partial<XaProcedure>, { lang = 'vi', inside = '<p>Bản dự phòng</p>' }: { lang?: string; inside?: string } = {}): Promise<XaProcedure> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('xa-procedure'), { asOf: '2026-10-05', ...props });
  element.append(document.createRange().createContextualFragment(inside));
  box.append(element);
  await settled(element);
  return element;
}

export async function settled(element: XaProcedure): Promise<void> {
  await element.updateComplete;
  await eventually(() => element.status !== 'loading' && element.status !== 'idle', 'the data has come to something');
  await element.updateComplete;
}

export const find = <E extends HTMLElement = HTMLElement>(element: XaProcedure, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);
export const findAll = <E extends HTMLElement = HTMLElement>(element: XaProcedure, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
export const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const part = (element: XaProcedure, name: string): HTMLElement | null => find(element, `[part~='${name}']`);
export const text = (element: XaProcedure, name: string): string => words(part(element, name));
/** What a row of the card answers, without its question. */
export const answer = (element: XaProcedure, row: string): string => words(find(element, `[part~='row-${row}'] > [part~='answer']`));
export const papers = (element: XaProcedure): string[] => findAll(element, "[part~='paper']").map(words);
export const fallbackStays = (element: XaProcedure): boolean => find(element, 'slot:not([name])') !== null && part(element, 'base') === null;

/** Answers a question by its words. */
export async function choose(element: XaProcedure, question: string, answerText: string): Promise<void> {
  const group = findAll(element, "[part~='question']").find((one) => words(one.querySelector('legend')) === question);
  const option = [...(group?.querySelectorAll('label') ?? [])].find((one) => words(one) === answerText);
  option!.querySelector('input')!.click();
  await element.updateComplete;
}
