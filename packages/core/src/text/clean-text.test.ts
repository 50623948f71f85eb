import { expect } from 'chai';
import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it('composes, drops what is not seen and narrows full-width signs', () => {
    expect(cleanText('đa\u0323t\u200b ９７，４３％').text).to.equal('đạt 97,43%');
  });

  it('leaves clean text and its indices alone', () => {
    const clean = cleanText('đạt 97,43%');

    expect(clean.text).to.equal('đạt 97,43%');
    expect([clean.sourceStart(4), clean.sourceEnd(4)]).to.deep.equal([4, 4]);
  });

  it('finds the way back to the source', () => {
    const source = 'đạt\u200b 97%\u00ad'.normalize('NFD');
    const clean = cleanText(source);
    const first = clean.text.indexOf('9');

    expect(source.slice(clean.sourceStart(first), clean.sourceEnd(first + 3))).to.equal('97%');
    expect(source.slice(clean.sourceStart(0), clean.sourceEnd(3)).normalize('NFC')).to.equal('đạt');
  });
});
