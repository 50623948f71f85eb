import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LinkController } from './link-controller.js';
import { eventually } from './testing/eventually.js';
import { XaDataElement } from './xa-data-element.js';

class SampleLinks extends XaDataElement {
  static override readonly tag = 'xa-sample-links';
  readonly #links = new LinkController(this, () => this.linkPolicy);

  @property() address?: string | undefined;

  protected override render(): TemplateResult {
    return lit`<p>${this.#links.render('Kế hoạch', this.address)}</p>`;
  }
}

SampleLinks.define();

const text = (element: SampleLinks): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const link = (element: SampleLinks): HTMLAnchorElement | null => element.shadowRoot!.querySelector('a');

describe('LinkController', () => {
  it('shows the words at once and the link when its rules have come', async () => {
    const element = await fixture<SampleLinks>(html`<xa-sample-links address="/van-ban/86.pdf"></xa-sample-links>`);
    expect(text(element)).to.contain('Kế hoạch');

    await eventually(() => link(element), 'shows the link');

    expect(link(element)!.pathname).to.equal('/van-ban/86.pdf');
  });

  it('shows only the words where there is no address', async () => {
    const element = await fixture<SampleLinks>(html`<xa-sample-links></xa-sample-links>`);

    expect(text(element)).to.equal('Kế hoạch');
  });

  it('allows other hosts only when the owner of the page says so', async () => {
    const element = await fixture<SampleLinks>(html`<xa-sample-links address="https://kho.example.vn/a"></xa-sample-links>`);
    await eventually(() => text(element).includes('kho.example.vn'), 'shows the address as text');
    expect(link(element)).to.equal(null);

    element.linkHosts = '*.example.vn khac.vn';
    await element.updateComplete;
    expect(link(element)!.hostname).to.equal('kho.example.vn');

    element.linkHosts = undefined;
    element.address = 'https://shopee.vn/a';
    element.linkPresets = 'commerce constructor';
    await element.updateComplete;
    expect(link(element)!.hostname).to.equal('shopee.vn');
  });
});
