import fc from 'fast-check';
import { expect } from 'chai';
import { nearestName } from './nearest-name.js';
import { optionTypes, readArguments, type OptionName } from './read-arguments.js';

const names = Object.keys(optionTypes) as OptionName[];
const texts = names.filter((name) => optionTypes[name] === 'string');
const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.startsWith('-'));
const value = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');

describe('readArguments, for any words', () => {
  it('never throws, and names at most one fault', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 10 }), (argv) => {
        const { options, fault } = readArguments(argv);
        for (const name of options.keys()) expect(names).to.include(name);
        if (fault !== undefined) expect(fault.key).to.match(/^option/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back what a right line says, wherever its options stand', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.dictionary(fc.constantFrom(...texts), value), fc.boolean(), (words, said, inFront) => {
        const options = Object.entries(said).map(([name, text]) => `--${name}=${text}`);
        const { words: read, options: found, fault } = readArguments(inFront ? [...options, ...words] : [...words, ...options]);

        expect(fault).to.equal(undefined);
        expect(read).to.deep.equal(words);
        expect(Object.fromEntries(found)).to.deep.equal({ ...said });
      }),
      { numRuns: 300 },
    );
  });

  it('knows every option after one slip of the hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names.filter((name) => name.length > 3)), fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (name, at, slip) => {
        const place = at % (name.length - 1);
        const [a, b] = [name[place]!, name[place + 1]!];
        const written = name.slice(0, place) + { drop: b, double: a + a + b, swap: b + a }[slip]! + name.slice(place + 2);
        expect(nearestName(written, names)).to.be.a('string');
        if (names.every((other) => other === name || Math.abs(other.length - name.length) > 2)) expect(nearestName(written, names)).to.equal(name);
      }),
      { numRuns: 300 },
    );
  });
});
