import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Messages } from '@xaso/core';
import { html as lit, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController, type MessageCatalogue, type MessageOverrides } from './localize-controller.js';
import { eventually } from './testing/eventually.js';
import { XaElement } from './xa-element.js';

const vi = { greeting: 'Xin chào {name}', records: '{count} bản ghi' } as const satisfies Messages;
let loads = 0;
const catalogue: MessageCatalogue<typeof vi> = {
  vi,
  en: () => {
    loads += 1;
    return Promise.resolve({ greeting: 'Hello {name}', records: { one: '{count} record', other: '{count} records' } });
  },
};

class SampleSpeaker extends XaElement {
  static override readonly tag = 'xa-sample-speaker';
  readonly l10n = new LocalizeController(this, catalogue);

  @property({ attribute: false }) messages?: MessageOverrides<typeof vi>;

  protected override render(): TemplateResult {
    return lit`<p>${this.l10n.term('greeting', { name: 'Lan' })}, ${this.l10n.term('records', { count: 1 })}</p>`;
  }
}

SampleSpeaker.define();

class SampleMute extends XaElement {
  static override readonly tag = 'xa-sample-mute';
  readonly l10n = new LocalizeController(this, { vi, en: () => Promise.reject(new Error('no chunk')) });

  protected override render(): TemplateResult {
    return lit`<p>${this.l10n.term('greeting', { name: 'Lan' })}</p>`;
  }
}

SampleMute.define();

const said = (element: Element): string => element.shadowRoot!.querySelector('p')!.textContent!;
const hears = (element: Element, text: string): Promise<void> => eventually(() => said(element) === text, `says "${text}"`);

const vietnamese = 'Xin chào Lan, 1 bản ghi';
const english = 'Hello Lan, 1 record';

describe('LocalizeController', () => {
  it('speaks Vietnamese where the page says nothing else, without loading English', async () => {
    loads = 0;
    const element = await fixture<SampleSpeaker>(html`<xa-sample-speaker lang="vi"></xa-sample-speaker>`);

    await nextFrame();

    expect(said(element)).to.equal(vietnamese);
    expect(loads).to.equal(0);
  });

  it('follows the nearest lang, not the outermost', async () => {
    const box = await fixture(html`<div lang="en"><div lang="vi-VN"><xa-sample-speaker></xa-sample-speaker></div></div>`);

    await nextFrame();

    expect(said(box.querySelector('xa-sample-speaker')!)).to.equal(vietnamese);
  });

  it('takes regional English as English', async () => {
    const element = await fixture(html`<xa-sample-speaker lang="en-GB"></xa-sample-speaker>`);

    await hears(element, english);
  });

  it('follows a lang that changes above it', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="vi"><p><xa-sample-speaker></xa-sample-speaker></p></div>`);
    const element = box.querySelector('xa-sample-speaker')!;

    box.lang = 'en';
    await hears(element, english);

    box.lang = 'vi';
    await hears(element, vietnamese);
  });

  it('looks up through shadow roots, and follows changes there', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('xa-sample-speaker') as SampleSpeaker;
    root.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal(vietnamese);

    outer.lang = 'en';

    await hears(element, english);
  });

  it('reads the language of its new place when it is moved', async () => {
    const places = await fixture(html`<div><div lang="vi"><xa-sample-speaker></xa-sample-speaker></div><div lang="en"></div></div>`);
    const element = places.querySelector('xa-sample-speaker')!;

    places.querySelector('[lang=en]')!.append(element);

    await hears(element, english);
  });

  it('puts single terms of the page in place of ours', async () => {
    const element = await fixture<SampleSpeaker>(html`<xa-sample-speaker lang="vi"></xa-sample-speaker>`);

    element.messages = { greeting: 'Kính chào {name}' };

    await hears(element, 'Kính chào Lan, 1 bản ghi');
  });

  it('does not take names of Object.prototype for terms of the page', async () => {
    const element = await fixture<SampleSpeaker>(html`<xa-sample-speaker lang="vi"></xa-sample-speaker>`);

    element.messages = JSON.parse('{"__proto__":{"greeting":"Sai"}}') as MessageOverrides<typeof vi>;
    await element.updateComplete;

    expect(said(element)).to.equal(vietnamese);
  });

  it('stays Vietnamese when the English words do not come', async () => {
    const element = await fixture(html`<xa-sample-mute lang="en"></xa-sample-mute>`);

    await nextFrame();

    expect(said(element)).to.equal('Xin chào Lan');
  });
});
