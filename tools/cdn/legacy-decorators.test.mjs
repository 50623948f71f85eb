import { expect } from 'chai';
import { legacyDecorators } from './legacy-decorators.mjs';

describe('legacyDecorators', () => {
  it('puts the short decorator in the place of Lit’s, and leaves every other module', () => {
    const { load } = legacyDecorators();

    expect(load('/house/node_modules/@lit/reactive-element/decorators/property.js')).to.contain('createProperty(name, options)');
    expect(load('C:\\house\\node_modules\\@lit\\reactive-element\\development\\decorators\\property.js')).to.contain('createProperty');
    expect(load('/house/node_modules/@lit/reactive-element/decorators/state.js')).to.equal(null);
  });

  it('declares a property as Lit’s own does', async () => {
    const code = legacyDecorators().load('/@lit/reactive-element/decorators/property.js');
    const { property } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const declared = [];
    class Element {
      static createProperty(...given) {
        declared.push(given);
      }
    }

    property({ type: Boolean })(Element.prototype, 'jsonLd');

    expect(declared).to.deep.equal([['jsonLd', { type: Boolean }]]);
  });
});
