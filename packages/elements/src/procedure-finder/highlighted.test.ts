import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { highlighted } from './highlighted.js';

const drawn = (content: unknown): HTMLElement => {
  const host = document.createElement('p');
  render(html`${content}`, host);
  return host;
};

describe('highlighted', () => {
  it('marks the stretches that were found and keeps the text', () => {
    const host = drawn(highlighted('Xin giấy độc thân', [{ start: 4, end: 8 }, { start: 9, end: 17 }]));

    expect(host.textContent).to.equal('Xin giấy độc thân');
    expect([...host.querySelectorAll('mark')].map((each) => each.textContent)).to.deep.equal(['giấy', 'độc thân']);
  });

  it('leaves a text alone in which nothing was found', () => {
    expect(highlighted('Xin giấy', [])).to.equal('Xin giấy');
  });

  it('writes markup as text', () => {
    expect(drawn(highlighted('<b>x</b> y', [{ start: 0, end: 8 }])).querySelector('b')).to.equal(null);
  });
});
