import { expect } from 'chai';
import { readArguments } from './read-arguments.js';

describe('readArguments', () => {
  const rightLines: readonly (readonly [argv: readonly string[], words: readonly string[], options: Readonly<Record<string, string>>])[] = [
    [[], [], {}],
    [['check', 'a.json'], ['check', 'a.json'], {}],
    [['check', '-'], ['check', '-'], {}],
    [['check', '--lang', 'en', 'a.json'], ['check', 'a.json'], { lang: 'en' }],
    [['check', 'a.json', '--lang=en'], ['check', 'a.json'], { lang: 'en' }],
    [['-h'], [], { help: '' }],
    [['-v'], [], { version: '' }],
    [['import', '-o', 'b.json'], ['import'], { out: 'b.json' }],
    [['import', '--out', '-'], ['import'], { out: '-' }],
    [['import', '--force', 'a.csv'], ['import', 'a.csv'], { force: '' }],
    [['--title=--'], [], { title: '--' }],
    [['check', '--', '--lang'], ['check', '--lang'], {}],
    [['--lang', 'en', '--lang', 'vi'], [], { lang: 'vi' }],
  ];

  for (const [argv, words, options] of rightLines) {
    it(`takes apart: ${argv.join(' ') || 'nothing'}`, () => {
      const line = readArguments(argv);

      expect(line.words).to.deep.equal(words);
      expect(Object.fromEntries(line.options)).to.deep.equal(options);
      expect(line.fault).to.equal(undefined);
    });
  }

  const wrongLines: readonly (readonly [argv: readonly string[], key: string, option: string])[] = [
    [['--unknown'], 'optionUnknown', '--unknown'],
    [['--__proto__'], 'optionUnknown', '--__proto__'],
    [['--constructor', 'x'], 'optionUnknown', '--constructor'],
    [['-x'], 'optionUnknown', '-x'],
    [['--out'], 'optionWithoutValue', '--out'],
    [['--out='], 'optionWithoutValue', '--out'],
    [['--out', ' '], 'optionWithoutValue', '--out'],
    [['--title', '--out', 'a.json'], 'optionWithoutValue', '--title'],
    [['--force=yes'], 'optionWithValue', '--force'],
  ];

  for (const [argv, key, option] of wrongLines) {
    it(`names what is wrong with: ${argv.join(' ')}`, () => {
      const { fault } = readArguments(argv);

      expect([fault?.key, fault?.values]).to.deep.equal([key, { option }]);
    });
  }

  it('still knows the language in which to complain', () => {
    expect(readArguments(['--unknown', '--lang', 'en']).options.get('lang')).to.equal('en');
  });
});
