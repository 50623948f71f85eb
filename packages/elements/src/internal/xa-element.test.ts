import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementFinding } from './element-findings.js';
import { heading } from './heading.js';
import { ConsoleWatch } from './testing/console-watch.js';
import { XaElement, type DataStatusDetail } from './xa-element.js';

class SampleElement extends XaElement {
  static override readonly tag = 'xa-sample-element';

  @property({ attribute: false }) draw?: () => unknown;

  protected override render(): TemplateResult {
    return lit`<div part="base">${heading(this.headingLevel, 'Tiêu đề')}${this.draw?.()}</div>`;
  }

  select(id: string, cancelable = false): boolean {
    return this.emit('xa-sample-select', { id }, { cancelable });
  }
}

SampleElement.define();

const sample = (): Promise<SampleElement> => fixture<SampleElement>(html`<xa-sample-element><p>Bản dự phòng</p></xa-sample-element>`);

describe('XaElement', () => {
  describe('define', () => {
    it('is silent when the same version registers again', () => {
      const watch = new ConsoleWatch();

      SampleElement.define();
      watch.restore();

      expect(watch.warnings).to.deep.equal([]);
    });

    it('warns once, and only once, when another version holds the tag', () => {
      class Newer extends XaElement {
        static override readonly tag = 'xa-sample-element';
        static override readonly version = '99.0.0';
      }
      const watch = new ConsoleWatch();

      Newer.define();
      Newer.define();
      watch.restore();

      expect(watch.warnings).to.have.length(1);
      expect(watch.warnings[0]).to.match(/xa-sample-element.*99\.0\.0/);
      expect(customElements.get('xa-sample-element')).to.equal(SampleElement);
    });

    it('names the stranger when the tag belongs to something else', () => {
      customElements.define('xa-sample-stranger', class extends HTMLElement {});
      const watch = new ConsoleWatch();

      SampleElement.define('xa-sample-stranger');
      watch.restore();

      expect(watch.warnings[0]).to.contain('version unknown');
    });

    it('serves a second tag as a class of its own', () => {
      SampleElement.define('xa-sample-second');

      const second = customElements.get('xa-sample-second')!;
      expect(second).to.not.equal(SampleElement);
      expect(document.createElement('xa-sample-second')).to.be.instanceOf(SampleElement);
    });
  });

  describe('events', () => {
    it('lets a page above hear what the user did, through shadow roots', async () => {
      const element = await sample();
      const heard = oneEvent(element.parentElement!, 'xa-sample-select');

      element.select('a-1');

      const event = (await heard) as CustomEvent<{ id: string }>;
      expect(event.detail).to.deep.equal({ id: 'a-1' });
      expect(event.composed).to.equal(true);
    });

    it('says whether the page cancelled the act', async () => {
      const element = await sample();
      element.addEventListener('xa-sample-select', (event) => event.preventDefault());

      expect(element.select('a-1', true)).to.equal(false);
      expect(element.select('a-1')).to.equal(true);
    });

    it('reports the data once for each change, to the element only', async () => {
      const element = await sample();
      const details: DataStatusDetail[] = [];
      let above = 0;
      element.addEventListener('xa-data-status', (event) => details.push(event.detail));
      element.parentElement!.addEventListener('xa-data-status', () => (above += 1));
      const findings = [elementFinding('data.no-content', { path: '' })];

      element.reportStatus('ready', findings);
      element.reportStatus('ready', findings);
      element.reportStatus('empty');

      expect(details.map(({ status }) => status)).to.deep.equal(['ready', 'empty']);
      expect(details[0]!.findings).to.equal(findings);
      expect(above).to.equal(0);
      expect(element.status).to.equal('empty');
    });
  });

  describe('a mistake while drawing', () => {
    it('leaves the fallback on the page, throws nothing and names the mistake', async () => {
      const element = await sample();
      const watch = new ConsoleWatch();
      const thrown: unknown[] = [];
      const note = (event: PromiseRejectionEvent): void => void thrown.push(event.reason);
      addEventListener('unhandledrejection', note);

      element.draw = () => {
        throw new Error('hỏng');
      };
      await element.updateComplete;
      await aTimeout(0);
      removeEventListener('unhandledrejection', note);
      watch.restore();

      expect(thrown).to.deep.equal([]);
      expect(element.status).to.equal('error');
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(element.shadowRoot!.querySelector('h3')).to.not.exist;
      expect(watch.errors).to.have.length(1);
    });

    it('draws again once the cause is gone', async () => {
      const element = await sample();
      const watch = new ConsoleWatch();
      element.draw = () => {
        throw new Error('hỏng');
      };
      await element.updateComplete;
      watch.restore();

      element.draw = () => 'tốt';
      await element.updateComplete;

      expect(element.shadowRoot!.querySelector('[part=base]')!.textContent).to.contain('tốt');
    });
  });

  describe('heading', () => {
    for (const [level, tag] of [[2, 'H2'], [3, 'H3'], [4, 'H4'], [5, 'H5'], [6, 'H6'], [1, 'H3'], [9, 'H3'], [Number.NaN, 'H3']] as const) {
      it(`is ${tag} for level ${level}`, async () => {
        const element = await sample();

        element.headingLevel = level;
        await element.updateComplete;

        expect(element.shadowRoot!.querySelector('[part=heading]')!.tagName).to.equal(tag);
      });
    }
  });
});
