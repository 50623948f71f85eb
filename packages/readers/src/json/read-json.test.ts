import { expect } from 'chai';
import { readJson } from './read-json.js';

const read = (content: string | Uint8Array, limits = {}) => readJson(content, { fileName: 'so-lieu.json', limits });
const firstOf = (content: string | Uint8Array, limits = {}) => read(content, limits).findings[0];

describe('readJson', () => {
  it('gives the data of a right file and nothing to complain about', () => {
    expect(read('\ufeff{"a":[1,"97,43%"]}')).to.deep.equal({ ok: true, value: { a: [1, '97,43%'] }, findings: [] });
    expect(read(new TextEncoder().encode('\ufeff[0]')).value).to.deep.equal([0]);
  });

  it('names the line and the column of a syntax error', () => {
    const result = read('{\r\n  "tên": "Xã Mẫu 😀" oops\n}');
    expect(result.value).to.equal(undefined);
    expect(result.ok).to.equal(false);
    expect(result.findings).to.deep.equal([
      { code: 'json.syntax', severity: 'error', where: { file: 'so-lieu.json', row: 2 }, values: { line: 2, column: 21, found: 'o' } },
    ]);
  });

  const faults: readonly (readonly [string, string])[] = [
    ['[1, 2', 'json.truncated'],
    ['{"a":1}\n{"a":2}', 'json.lines'],
    ['{"a":1} {"a":2}', 'json.several-values'],
    ['[1]\nxong', 'json.trailing-text'],
    ['{"a":1} // chú thích', 'json.comment'],
    ['<!DOCTYPE html><html><body>Blocked</body></html>', 'content.html'],
    ['  \n<html>', 'content.html'],
    ['', 'content.empty'],
    [' \n ', 'content.empty'],
    ['Tên;Số', 'json.syntax'],
  ];
  for (const [text, code] of faults) {
    it(`names ${code} in ${JSON.stringify(text)}`, () => {
      expect(firstOf(text)?.code).to.equal(code);
    });
  }

  it('names files of other kinds', () => {
    const of = (...bytes: number[]): string | undefined => firstOf(Uint8Array.from([...bytes, 0, 0, 0, 0]))?.code;
    expect(of(0xd0, 0xcf, 0x11, 0xe0)).to.equal('content.xls');
    expect(of(0x50, 0x4b, 3, 4)).to.equal('content.archive');
    expect(of(0x25, 0x50, 0x44, 0x46, 0x2d)).to.equal('content.binary');
  });

  it('cuts the wrapper of a published Google sheet away, and keeps the place of an error behind it', () => {
    const result = read('/*O_o*/\ngoogle.visualization.Query.setResponse({"a":1});\n');
    expect(result.value).to.deep.equal({ a: 1 });
    expect(result.findings).to.deep.equal([
      { code: 'json.wrapper-removed', severity: 'note', where: { file: 'so-lieu.json', row: 0 }, values: { name: 'google.visualization.Query.setResponse' } },
    ]);
    expect(read(")]}'\n[1]").value).to.deep.equal([1]);
    const broken = read('/*O_o*/\ncallback({"a":x});').findings.find(({ code }) => code === 'json.syntax');
    expect(broken?.values).to.deep.equal({ line: 2, column: 15, found: 'x' });
  });

  it('never runs what stands around JSON', () => {
    const result = read('alert(1)');
    expect(result.value).to.equal(1);
    expect(firstOf('alert(document.cookie)')?.code).to.equal('json.wrapper-removed');
    expect(read('alert(document.cookie)').ok).to.equal(false);
  });

  it('takes 32 levels and refuses 33', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(read(nested(32)).ok).to.equal(true);
    expect(firstOf(nested(33))).to.deep.include({ code: 'json.too-deep', values: { limit: 32 } });
    expect(firstOf(nested(100_000))?.code).to.equal('json.too-deep');
  });

  it('takes a file of exactly the limit and refuses one byte more', () => {
    expect(read('[1,2]', { bytes: 5 }).ok).to.equal(true);
    expect(firstOf('[1,2] ', { bytes: 5 })?.code).to.equal('content.too-large');
  });

  it('drops the key __proto__ wherever it stands and keeps harmless ones', () => {
    const result = read('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"list":[{"\\u005f_proto__":{"x":1}}]}');
    expect(Object.keys(result.value as object)).to.deep.equal(['constructor', 'list']);
    expect(result.findings.map(({ code }) => code)).to.deep.equal(['json.forbidden-key', 'json.forbidden-key']);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    expect(result.ok).to.equal(true);
  });
});
