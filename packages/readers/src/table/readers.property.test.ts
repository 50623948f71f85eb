import { toNfc } from '@xaso/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { xlsxFile, xlsxOfParts } from '../fixtures/index.js';
import { findJsonFault } from '../json/json-fault.js';
import { readJson } from '../json/read-json.js';
import { zipDirectory } from '../xlsx/zip-directory.js';
import { cleanCell } from './clean-cells.js';
import { percentText } from './percent-text.js';
import { readTable } from './read-table.js';
import type { Cell } from './table-book.js';

const headers = { name: ['Tên', '__proto__'], value: ['Giá trị', 'constructor'] };

/** Pieces of files that are nearly right, beside plain noise. */
const piece = fc.constantFrom(
  'Tên', 'Giá trị', '__proto__', 'constructor', 'Tổng', 'Ghi chú:', '97,43%', '"', '""', ';', ',', '\t', '\n', '\r\n', '\r', '\ufeff', '\0', '\ud83d', ' ', "'=1",
  '{', '}', '[', ']', ':', '1', '-', 'null', 'tru', '\\u00', '//', '/*', 'f(', ');', '<', 'sep=;\n', 'µ', '·', 'aâ',
);
const nearly = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xd0, 0xcf, 0x11, 0xe0], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46, 0x2d]);
const anyBytes = fc.oneof(
  fc.tuple(mark, fc.uint8Array({ maxLength: 300 })).map(([start, rest]) => Uint8Array.from([...start, ...rest])),
  anyText.map((text) => new TextEncoder().encode(text)),
);
const anyContent = fc.oneof(anyText, anyBytes);
const anyName = fc.constantFrom('a.csv', 'a.json', 'a.xlsx', 'a.txt', 'a.xls', '', '__proto__', '/uploads/a.csv?b#c');

const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

function expectSound({ ok, value, findings }: { ok: boolean; value: unknown; findings: readonly { severity: string }[] }): void {
  expect(ok).to.equal(findings.every(({ severity }) => severity !== 'error'));
  if (value === undefined) expect(findings.length).to.be.greaterThan(0);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).to.equal(prototype);
}

describe('laws of readers', () => {
  it('readTable never rejects, always says why there is nothing, and leaves Object.prototype alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, anyName, fc.boolean(), async (content, fileName, known) => {
        expectSound(await readTable(content, { fileName, ...(known ? { headers } : {}) }));
      }),
      { numRuns: 1500 },
    );
  });

  it('readJson never throws and leaves Object.prototype alone', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expectSound(readJson(content, { fileName: 'a.json' }));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds a fault in exactly the texts that JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json(), fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, bit]) => json.slice(0, at % (json.length + 1)) + bit + json.slice(at % (json.length + 1)))), (text) => {
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        expect(findJsonFault(text) !== undefined).to.equal(refused);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back any JSON without __proto__', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        if (text.includes('__proto__') || text.includes('\0') || /\p{Surrogate}/u.test(text)) return;
        expect(readJson(text, { fileName: 'a.json' }).value).to.deep.equal(JSON.parse(text));
      }),
    );
  });

  it('reads back what another program wrote as CSV, with every delimiter and line end', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('a;b', 'a,b', 'a\tb', 'dòng 1\ndòng 2', 'nói "có"', '97,43', ' lề ', 'Xã Mẫu', '')).filter((text) => !/^'*[=+\-@\t\r\n＝＋－＠]/.test(text));
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 12 }), fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), async (rows, delimiter, newline) => {
        // The first cell keeps every row from being blank, a total or a footnote.
        const table = [['Mã', 'Tên', 'Giá trị', 'Chú thích'], ...rows.map((cells, index) => [`m${index + 10}`, ...cells])];
        const text = `sep=${delimiter}${newline}${Papa.unparse(table, { delimiter, newline })}`;
        const { value, findings } = await readTable(text, { fileName: 'a.csv' });
        expect(findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        const expected = table.slice(1).map((cells) => cells.map((text2): Cell => cleanCell(toNfc(text2).replace(/\r\n?/g, '\n'))));
        expect(value!.sheets[0]!.rows.map(({ cells }) => cells)).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the delimiter of a table of Vietnamese numbers without being told', async () => {
    const number = fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole},${part}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 20 }), fc.constantFrom(';', ',', '\t'), async (rows, delimiter) => {
        const table = [['Tên', 'Giá trị', 'Mục tiêu'], ...rows.map((cells, index) => [`Xã Mẫu ${index + 1}`, ...cells])];
        const { value } = await readTable(Papa.unparse(table, { delimiter }), { fileName: 'a.csv', headers });
        expect(value!.sheets[0]!.rows.map(({ cells }) => cells)).to.deep.equal(table.slice(1));
      }),
      { numRuns: 200 },
    );
  });

  it('reads back what a workbook holds', async () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    // XML has no words for control characters and halves of surrogate pairs.
    const written = cell.map((value) => (typeof value === 'string' ? value.replace(/[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu, '') : value));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(written, written), { maxLength: 8 }), async (rows) => {
        const table = [['Mã', 'Tên', 'Giá trị'], ...rows.map((cells, index) => [`m${index + 10}`, ...cells])];
        const { value, findings } = await readTable(xlsxFile([{ name: 'S', rows: table }]), { fileName: 'a.xlsx' });
        expect(findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        const read = value!.sheets[0]!.rows.map(({ cells }) => [...cells, null, null].slice(0, 3));
        expect(read).to.deep.equal(table.slice(1).map((cells) => cells.map((text) => (Object.is(text, -0) ? 0 : cleanCell(text)))));
      }),
      { numRuns: 150 },
    );
  });

  it('survives a workbook that was damaged anywhere', async () => {
    const file = xlsxFile([{ name: 'S', rows: [['Tên', 'Giá trị'], ['Xã Mẫu', 5], ['B', { date: '2025-12-09' }]], merged: ['A2:A3'] }]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), fc.nat(file.length), fc.boolean(), async (changes, length, cut) => {
        const damaged = cut ? file.slice(0, length) : file.slice();
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        expectSound(await readTable(damaged, { fileName: 'a.xlsx', headers }));
      }),
      { numRuns: 500 },
    );
  });

  it('survives XML that was cut and stirred', async () => {
    const parts = new Map(Array.from(zipDirectory(xlsxFile([{ name: 'S', rows: [['Tên', 'Giá trị'], ['Xã Mẫu', { percent: 0.5 }]] }]))!, ([path, { packed }]) => [path, new TextDecoder().decode(packed)]));
    const bit = fc.constantFrom('<', '>', '"', '/', '</c>', '<c r="B9">', '<v>', ' r="1"', ' t="s"', '&#0;', '&amp;', '<row>', ' s="99"', '__proto__', ' xmlns:r="x"', '<!--', ']]>', '<?');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts.keys()), fc.nat(), fc.nat(40), bit, async (path, at, removed, inserted) => {
        const xml = parts.get(path)!;
        const place = at % (xml.length + 1);
        const stirred = new Map(parts).set(path, xml.slice(0, place) + inserted + xml.slice(place + removed));
        expectSound(await readTable(xlsxOfParts(stirred), { fileName: 'a.xlsx', headers }));
      }),
      { numRuns: 800 },
    );
  });

  it('writes a percentage that is the stored number times a hundred', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (stored) => {
        const shown = Number(percentText(stored).replace('%', '').replace(',', '.'));
        expect(Math.abs(shown - stored * 100)).to.be.at.most(Math.abs(stored) * 1e-11);
        expect(percentText(stored)).to.match(/^-?(0|[1-9][0-9]*)(,[0-9]*[1-9])?%$/);
      }),
    );
  });
});
