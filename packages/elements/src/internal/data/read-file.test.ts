import { expect } from '@open-wc/testing';
import { parseResult } from '@xaso/core';
import type { LoadedFile } from './fetch-file.js';
import { readLoadedFile, type DataFileReader } from './read-file.js';

const reader: DataFileReader<string> = {
  parse: (input) => parseResult(JSON.stringify(input), []),
  readFile: (_bytes, name) => Promise.resolve(parseResult(`bảng ${name}`, [])),
};

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): LoadedFile => ({
  url: `https://dulieu.example.vn/${name}`,
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

async function read(name: string, content: string | Uint8Array<ArrayBuffer>, by: DataFileReader<string> = reader): Promise<string> {
  const outcome = await readLoadedFile(file(name, content), by);
  return 'result' in outcome ? String(outcome.result.value) : outcome.failure.kind;
}

describe('readLoadedFile', () => {
  for (const [name, content, expected] of [
    ['a.json', '{"a":1}', '{"a":1}'],
    ['a', '  [1]', '[1]'],
    ['a', '\ufeff{"a":1}', '{"a":1}'],
    ['a.csv', 'a;b', 'bảng a.csv'],
    ['a.CSV', '{"a":1}', 'bảng a.CSV'],
    ['a.txt', 'a\tb', 'bảng a.txt'],
    ['a.xlsx', 'PK', 'bảng a.xlsx'],
    ['a.xls', '\u00d0', 'bảng a.xls'],
    ['pub', 'a,b', 'bảng pub'],
    ['a.csv', ' \n<!doctype html>', 'notData'],
    ['a.json', '<html>', 'notData'],
    ['a.json', '', 'noContent'],
    ['a.json', '{"a":', 'unreadable'],
    ['a.json', 'google.visualization.Query.setResponse({"a":1});', '{"a":1}'],
  ] as const) {
    it(`reads ${JSON.stringify(content.slice(0, 24))} of ${name} as ${expected}`, async () => {
      expect(await read(name, content)).to.equal(expected);
    });
  }

  it('reads JSON that is a table by the name that its reader knows', async () => {
    const tables = { ...reader, tables: /\.geojson$/i };

    expect(await read('a.GeoJSON', '{"a":1}', tables)).to.equal('bảng a.GeoJSON');
    expect(await read('a.geojson', '{"a":1}')).to.equal('{"a":1}');
    expect(await read('a.json', '{"a":1}', tables)).to.equal('{"a":1}');
  });

  it('names line and column of broken JSON', async () => {
    const outcome = await readLoadedFile(file('a.json', '{\n  "a": 1,\n  "b" 2\n}'), reader);

    expect('failure' in outcome && outcome.findings[0]).to.deep.include({ code: 'json.syntax', values: { line: 3, column: 7, found: '2' } });
  });

  it('says network when the code of the reader did not come', async () => {
    expect(await read('a.csv', 'a;b', { ...reader, readFile: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) })).to.equal('network');
  });
});
