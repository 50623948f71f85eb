import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { placeholdersOf, type Messages } from '@xaso/core';
import type { MessageCatalogue } from '../localize-controller.js';
import type { XaElement } from '../xa-element.js';
import { ConsoleWatch } from './console-watch.js';
import { eventually } from './eventually.js';

export interface ElementContractOptions<E extends XaElement, M extends Messages> {
  /** Properties with which the element shows its usual state. */
  readonly props?: Partial<E>;
  /** Parts that the usual state has. */
  readonly parts?: readonly string[];
  /** The element's words. */
  readonly catalogue: MessageCatalogue<M>;
}

/** What every element of the kit promises, as one suite. Call it inside `describe('<xa-…>')`. */
export function elementContract<E extends XaElement, M extends Messages>(tag: string, options: ElementContractOptions<E, M>): void {
  const { props = {}, parts = [], catalogue } = options;

  async function usual(lang = 'vi'): Promise<E> {
    const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = Object.assign(document.createElement(tag) as E, { asOf: '2026-07-01', ...props });
    box.append(element);
    await element.updateComplete;
    await eventually(() => element.status !== 'loading' && parts.every((part) => element.shadowRoot!.querySelector(`[part~='${part}']`)), `<${tag}> shows its parts`);
    return element;
  }

  describe('contract', () => {
    it('has nothing that axe objects to', async () => {
      const element = await usual();

      await expect(element).to.be.accessible();
    });

    it('is gone when hidden, whatever it shows', async () => {
      const element = await usual();

      element.hidden = true;

      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('is a block without a margin of its own', async () => {
      const element = await usual();

      expect(getComputedStyle(element).display).to.equal('block');
      expect(getComputedStyle(element).margin).to.equal('0px');
    });

    it('shows the same after it is moved within the page', async () => {
      const element = await usual();
      const before = element.shadowRoot!.textContent;
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);

      elsewhere.append(element);
      await element.updateComplete;
      await nextFrame();

      expect(element.shadowRoot!.textContent).to.equal(before);
    });

    it('writes no inline style, which a strict policy would refuse', async () => {
      const element = await usual();

      expect([...element.shadowRoot!.querySelectorAll('[style]')]).to.deep.equal([]);
    });

    it('keeps its text at 16 pixels in a page whose root is 10', async () => {
      document.documentElement.classList.add('xa-small-root');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html.xa-small-root { font-size: 10px; }');
      document.adoptedStyleSheets.push(sheet);
      try {
        const element = await usual();

        const sizes = textElements(element.shadowRoot!).map((one) => parseFloat(getComputedStyle(one).fontSize));

        expect(sizes.length).to.be.greaterThan(0);
        expect(Math.min(...sizes)).to.be.at.least(16);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
        document.documentElement.classList.remove('xa-small-root');
      }
    });

    it('is silent when the same version comes twice and warns when another one does', () => {
      const present = customElements.get(tag) as unknown as typeof XaElement;
      const watch = new ConsoleWatch();
      try {
        present.define(tag);
        expect(watch.warnings).to.deep.equal([]);

        const other = class extends (present as unknown as CustomElementConstructor) {
          static readonly version = `0.0.0-${tag}`;
        } as unknown as typeof XaElement;
        other.define(tag);
        expect(watch.warnings).to.have.length(1);
        expect(watch.warnings[0]).to.contain(`<${tag}>`);
      } finally {
        watch.restore();
      }
      expect(customElements.get(tag)).to.equal(present);
    });

    it('serves a second tag beside its own', () => {
      const present = customElements.get(tag) as unknown as typeof XaElement;
      const second = `${tag}-second`;

      present.define(second);

      expect(document.createElement(second)).to.be.instanceOf(present);
    });

    it('says everything in Vietnamese and in English, with the same placeholders', async () => {
      const english = await catalogue.en();

      expect(Object.keys(english).sort()).to.deep.equal(Object.keys(catalogue.vi).sort());
      for (const [key, message] of Object.entries(catalogue.vi)) {
        expect([...placeholdersOf(english[key]!)].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
        expect(JSON.stringify(message), key).to.equal(JSON.stringify(message).normalize('NFC'));
        expect(english[key], key).to.not.equal('');
      }
    });

    it('speaks English in an English page and follows a change of language', async () => {
      const element = await usual('en');
      const holder = (): string | null | undefined => element.shadowRoot!.querySelector('[lang]')?.getAttribute('lang');
      await eventually(() => holder() === 'en', 'speaks English');

      element.parentElement!.lang = 'vi';

      await eventually(() => holder() === 'vi', 'speaks Vietnamese again');
    });
  });
}

/** Elements that hold visible text of their own. */
function textElements(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (one) => !one.closest('svg, .visually-hidden') && [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
}
