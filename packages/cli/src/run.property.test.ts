import fc from 'fast-check';
import { expect } from 'chai';
import { optionTypes } from './arguments/read-arguments.js';
import { run } from './run.js';
import { fakeTerminal } from './testing/fake-terminal.js';

const before = Object.getOwnPropertyNames(Object.prototype).sort();

const word = fc.oneof(
  fc.constantFrom('check', 'import', 'indicators', 'portal', 'overlay', 'search', 'index', 'render', 'help', '-', '--', 'a.json', 'a.csv', 'a.xlsx', '--__proto__', '--lang', 'en', 'json'),
  fc.constantFrom(...Object.keys(optionTypes)).map((name) => `--${name}`),
  fc.string({ maxLength: 12 }),
);

describe('xaso, whatever it is given', () => {
  it('ends with 0, 1 or 2 for any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (argv) => {
        const terminal = fakeTerminal({ 'a.json': '{"kind":"indicator-report"}', 'a.csv': 'Chỉ số;Giá trị\nSố mẫu;1' });
        expect(await run(argv, terminal)).to.be.oneOf([0, 1, 2]);
        expect(terminal.printed.err).to.not.contain('ngoài dự tính');
      }),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(before);
  });

  it('ends with 0 or 1 for any document', async () => {
    const kinds = fc.constantFrom('indicator-report', 'criteria-set', 'procedure-catalogue', 'procedure-overlay', 'search-lexicon', 'search-index', 'unit-directory', 'holiday-calendar', 'evaluation');
    const fields = fc.dictionary(fc.constantFrom('publisher', 'asOf', 'items', 'sources', 'definitions', '__proto__', 'x'), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(kinds, fields, async (kind, document) => {
        const terminal = fakeTerminal({ a: JSON.stringify({ ...document, kind, schemaVersion: 1 }) });
        expect(await run(['check', 'a'], terminal), terminal.printed.err).to.be.oneOf([0, 1]);
      }),
      { numRuns: 300 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(before);
  });

  it('ends with 0 or 1 for any records, any catalogue and any lexicon', async () => {
    const portal = fc.dictionary(fc.constantFrom('code', 'name', 'departments', 'executionMethods', 'executionCases', '__proto__', 'x'), fc.jsonValue());
    const catalogue = fc.record({ kind: fc.constantFrom('procedure-catalogue', 'search-index', 'search-lexicon'), items: fc.array(portal, { maxLength: 3 }), lists: fc.jsonValue(), featured: fc.jsonValue(), linkTemplates: fc.jsonValue() });
    const content = fc.oneof(portal, fc.array(portal, { maxLength: 4 }), catalogue.map((document) => ({ ...document, schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-09-30', sources: [] })));
    const lines = ['import portal a --publisher X', 'search khai sinh --catalogue a', 'search khai sinh --lexicon a', 'index a', 'render --qr-sheet --catalogue a --codes x'];
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom(...lines), async (document, line) => {
        const terminal = fakeTerminal({ a: JSON.stringify(document) });
        expect(await run(line.split(' '), terminal), terminal.printed.err).to.be.oneOf([0, 1]);
      }),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(before);
  });

  it('ends with 0 or 1 for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.json', 'a.csv', 'a.xlsx', '-'), async (bytes, name) => {
        const terminal = fakeTerminal({ [name]: bytes });
        expect(await run(['check', name], terminal), terminal.printed.err).to.be.oneOf([0, 1]);
      }),
      { numRuns: 200 },
    );
  });
});
