import { expect } from 'chai';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';
import { compareVietnamese } from './compare-vietnamese.js';
import { foldVietnamese } from './fold-vietnamese.js';
import { equalIgnoringTonePlacement, tonePlacementKey } from './tone-placement.js';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const vietnamese = fc.string({ unit: fc.constantFrom(...'aàảãáạăằâầêềôồơờưừiìuùyỳđĐbcghknpt HÒÀ\u0301\u0323\u200b\u00a0'), maxLength: 40 });

describe('text, whatever it is', () => {
  it('folds to the same when it is folded again', () => {
    fc.assert(fc.property(fc.oneof(anyText, vietnamese), (text) => {
      const folded = foldVietnamese(text);
      expect(foldVietnamese(folded)).to.equal(folded);
    }));
  });

  it('folds to the same in every normal form', () => {
    fc.assert(fc.property(vietnamese, (text) => {
      expect(foldVietnamese(text.normalize('NFC'))).to.equal(foldVietnamese(text.normalize('NFD')));
    }));
  });

  it('folds to text without marks, capitals or stretches of white space', () => {
    fc.assert(fc.property(vietnamese, (text) => {
      expect(foldVietnamese(text)).to.not.match(/\p{M}|\p{Cf}|\p{Lu}|đ|\s\s|^\s|\s$/u);
    }));
  });

  it('equals itself in every normal form, and the key is stable', () => {
    fc.assert(fc.property(fc.oneof(anyText, vietnamese), (text) => {
      expect(equalIgnoringTonePlacement(text.normalize('NFC'), text.normalize('NFD'))).to.equal(true);
      expect(tonePlacementKey(tonePlacementKey(text))).to.equal(tonePlacementKey(text));
    }));
  });

  it('is ordered the same from both sides', () => {
    fc.assert(fc.property(vietnamese, vietnamese, (a, b) => {
      expect(Math.sign(compareVietnamese(a, b))).to.equal(-Math.sign(compareVietnamese(b, a)) + 0);
    }));
  });

  it('maps every character of the clean text into the source, in order', () => {
    fc.assert(fc.property(anyText, (text) => {
      const clean = cleanText(text);
      const spans = Array.from({ length: clean.text.length }, (_, index) => [clean.sourceStart(index), clean.sourceEnd(index + 1)] as const);
      expect(spans.every(([start, end], index) => start < end && end <= text.length && start >= (spans[index - 1]?.[0] ?? 0))).to.equal(true);
    }));
  });
});
