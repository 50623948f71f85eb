import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html as lit, nothing, type TemplateResult } from 'lit';
import { PrintController } from './print-controller.js';
import { eventually } from './testing/eventually.js';
import { XaElement } from './xa-element.js';

class SamplePaper extends XaElement {
  static override readonly tag = 'xa-sample-paper';
  readonly #print = new PrintController(this);

  protected override render(): TemplateResult {
    return lit`
      <details id="closed"><summary>Một</summary>${this.#print.printing ? lit`<p id="costly">Chi tiết</p>` : nothing}</details>
      <details id="opened" open><summary>Hai</summary></details>
    `;
  }
}

SamplePaper.define();

const sample = (): Promise<SamplePaper> => fixture<SamplePaper>(html`<xa-sample-paper></xa-sample-paper>`);
const isOpen = (element: SamplePaper, id: string): boolean => element.shadowRoot!.querySelector<HTMLDetailsElement>(`#${id}`)!.open;

describe('PrintController', () => {
  it('opens closed panels, with what they leave out, before the browser takes the page', async () => {
    const element = await sample();

    dispatchEvent(new Event('beforeprint'));

    expect(isOpen(element, 'closed')).to.equal(true);
    expect(element.shadowRoot!.querySelector('#costly')).to.exist;
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves the page as the reader had it', async () => {
    const element = await sample();

    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));

    expect(isOpen(element, 'closed')).to.equal(false);
    expect(isOpen(element, 'opened')).to.equal(true);
    expect(element.shadowRoot!.querySelector('#costly')).to.not.exist;
  });

  it('follows a switch of the medium alone', async () => {
    const element = await sample();

    await emulateMedia({ media: 'print' });
    await eventually(() => isOpen(element, 'closed'), 'opens');

    await emulateMedia({ media: 'screen' });
    await eventually(() => !isOpen(element, 'closed'), 'closes');
  });

  it('listens no longer once the element has left', async () => {
    const element = await sample();
    element.remove();

    dispatchEvent(new Event('beforeprint'));

    expect(isOpen(element, 'closed')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });
});
