import { expect } from 'chai';
import { extensionOf, formatOfName, formatOfText } from './detect-format.js';

describe('extensionOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['so-lieu.CSV', 'csv'],
    ['/uploads/2025.12/so-lieu.json?v=2#a.b', 'json'],
    ['bao.cao.quy-3.xlsx', 'xlsx'],
    ['/thu.muc/tep', ''],
    ['.csv', ''],
    ['', ''],
  ];
  for (const [name, extension] of cases) {
    it(`reads "${extension}" from "${name}"`, () => {
      expect(extensionOf(name)).to.equal(extension);
    });
  }
});

describe('formatOfText', () => {
  const cases: readonly (readonly [name: string, text: string, declared: 'json' | 'csv' | 'xlsx' | undefined, format: 'json' | 'csv'])[] = [
    ['a.json', 'Tên;Số', undefined, 'json'],
    ['a.csv', '[{"a":1}]', undefined, 'csv'],
    ['a.tsv', 'a\tb', undefined, 'csv'],
    ['a.csv', '[{"a":1}]', 'json', 'json'],
    ['a.txt', ' [{"a":1}]', undefined, 'json'],
    ['a.txt', 'Tên\tSố', undefined, 'csv'],
    ['a.txt', '/*O_o*/\ngoogle.visualization.Query.setResponse({"a":1});', undefined, 'json'],
    ['a.txt', 'Ten (xa),So', undefined, 'csv'],
    ['a.xlsx', 'Tên;Số', undefined, 'csv'],
    ['a', 'Tên;Số', 'xlsx', 'csv'],
  ];
  for (const [name, text, declared, format] of cases) {
    it(`takes ${JSON.stringify(text)} in ${name}${declared === undefined ? '' : `, declared as ${declared},`} for ${format}`, () => {
      expect(formatOfText(text, name, declared)).to.equal(format);
    });
  }

  it('knows no format for a name that promises none', () => {
    expect(formatOfName('a.txt')).to.equal(undefined);
  });
});
