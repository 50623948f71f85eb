import { expect, fixture, html } from '@open-wc/testing';
import { InlineWatch, inlineScriptText } from './inline-watch.js';

describe('inlineScriptText', () => {
  it('reads the JSON child, and no other script', async () => {
    const host = await fixture(html`<div><section></section></div>`);
    for (const [type, text] of [['text/plain', 'a'], ['application/json', '{"b":1}'], ['application/json', 'c']] as const) {
      const script = document.createElement('script');
      script.type = type;
      script.textContent = text;
      host.append(script);
    }

    expect(inlineScriptText(host)).to.equal('{"b":1}');
  });

  it('leaves the JSON of an element inside alone', async () => {
    const host = await fixture(html`<div><div></div></div>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{}';
    host.firstElementChild!.append(script);

    expect(inlineScriptText(host)).to.equal(undefined);
  });
});

describe('InlineWatch', () => {
  it('keeps the table that was there first and follows the JSON child', async () => {
    const host = await fixture(html`<div><table id="first"></table></div>`);
    let changes = 0;
    const watch = new InlineWatch(host, () => (changes += 1));
    watch.start();
    expect(watch.table?.id).to.equal('first');

    host.prepend(document.createElement('table'));
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{}';
    host.append(script);
    await Promise.resolve();

    expect(watch.table?.id).to.equal('first');
    expect(watch.scriptText).to.equal('{}');
    expect(changes).to.equal(2);
    watch.stop();
    script.remove();
    await Promise.resolve();
    expect(changes).to.equal(2);
  });
});
