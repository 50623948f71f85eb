import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { esmFaults } from './esm-faults.mjs';

const good = { 'xa-source': './src/a.ts', types: './dist/a.d.ts', default: './dist/a.js' };

describe('esmFaults', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xaso-esm-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const faultsOf = (exports, manifest = {}) => {
    for (const file of ['dist/a.d.ts', 'dist/a.js', 'a.css']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', type: 'module', exports, ...manifest }));
    return esmFaults(folder);
  };

  it('finds nothing where each entry has code and its declaration, and a style sheet is a file', () => {
    expect(faultsOf({ '.': good, './a.css': './a.css' })).to.deep.equal([]);
  });

  for (const [says, exports, manifest, fault] of [
    ['an entry without types', { '.': { default: './dist/a.js' } }, {}, /lacks "types"/],
    ['an entry without code', { '.': { types: './dist/a.d.ts' } }, {}, /or "default"/],
    ['code named without conditions', { './b': './dist/a.js' }, {}, /^a\/b: code without types/],
    ['a way for CommonJS', { '.': { require: './dist/a.cjs', types: './dist/a.d.ts', default: './dist/a.js' } }, {}, /"require" is not known/],
    ['types that come after the code', { '.': { default: './dist/a.js', types: './dist/a.d.ts' } }, {}, /come last/],
    ['the declaration of another file', { '.': { types: './dist/b.d.ts', default: './dist/a.js' } }, {}, /not the declaration of/],
    ['a file that was not packed', { './b.css': './b.css' }, {}, /b\.css is not in the package/],
    ['files that are CommonJS', { '.': good }, { type: 'commonjs' }, /not ES modules/],
    ['a way past the entries', { '.': good }, { main: './dist/a.js' }, /past "exports"/],
  ]) {
    it(`names ${says}`, () => {
      const faults = faultsOf(exports, manifest);
      expect(faults.some((line) => fault.test(line)), faults.join('\n') || 'no fault').to.equal(true);
    });
  }
});
