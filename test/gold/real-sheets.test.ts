import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeTerminal, run } from '@xaso/cli';
import { civilDate } from '@xaso/core';
import { parseProcedureCatalogue } from '@xaso/procedures';
import { importListing, listingColumns } from '@xaso/procedures/import';
import { cellOf, legacyFontOf, readTable, type ReadTableOptions } from '@xaso/readers';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

const folder = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/excel');
const there = folder !== undefined && existsSync(folder);
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder!, name));

/** The header of the national portal's listing, as an importer would describe it. */
const headers = {
  code: ['Mã số', 'Mã thủ tục'],
  name: ['Tên', 'Tên thủ tục'],
  issuedBy: ['Cơ quan ban hành'],
  doneBy: ['Cơ quan thực hiện'],
  area: ['Lĩnh vực'],
};
type Field = keyof typeof headers;

const listings: readonly (readonly [name: string, rows: number])[] = [
  ['danh-sach-tthc-BoTuPhap.xlsx', 271],
  ['danh-sach-tthc-BoXayDung.xlsx', 525],
];

function read(name: string, options: Partial<ReadTableOptions<Field>> = {}) {
  return readTable(bytesOf(name), { fileName: name, headers, required: ['code', 'name'], ...options });
}

describe('workbooks as they come', () => {
  for (const [name, count] of listings) {
    it(`reads all ${count} rows of ${name} below its merged title`, async function () {
      if (!there) return this.skip('the shared data are not here');

      const { ok, value, findings } = await read(name);

      const sheet = value!.sheets[0]!;
      expect(ok).to.equal(true);
      expect(value!.sheets).to.have.lengthOf(1);
      expect(sheet.name).to.equal('Danh sách TTHC');
      expect(sheet.headerRow).to.equal(2);
      expect(sheet.columns.map(({ field }) => field)).to.deep.equal(['code', 'name', 'issuedBy', 'doneBy', 'area']);
      expect(sheet.rows).to.have.lengthOf(count);
      expect(sheet.rows[0]!.number).to.equal(3);
      expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['header.rows-skipped', { file: name, sheet: 'Danh sách TTHC', row: 1 }]]);
      for (const row of sheet.rows) {
        expect(cellOf(sheet, row, 'code'), `row ${row.number}`).to.match(/^[0-9]\.[0-9]{6}(\.[A-Z0-9.]+)?$/);
        expect(cellOf(sheet, row, 'name'), `row ${row.number}`).to.be.a('string');
      }
    });
  }

  for (const [name, count] of listings) {
    it(`makes a catalogue of all ${count} procedures of ${name}, and loses none`, async function () {
      if (!there) return this.skip('the shared data are not here');

      const { value } = await readTable(bytesOf(name), { fileName: name, headers: listingColumns, required: ['code', 'name'] });
      const imported = importListing(value!, { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-09-30') });

      expect(imported.ok).to.equal(true);
      expect(imported.value!.items).to.have.lengthOf(count);
      expect(parseProcedureCatalogue(imported.value).ok).to.equal(true);
      // A listing knows no time limit, no fee and no papers: unknown is unknown.
      for (const { deadlines, fees, papers } of imported.value!.items as readonly { deadlines?: unknown; fees?: unknown; papers?: unknown }[]) expect([deadlines, fees, papers]).to.deep.equal([undefined, undefined, undefined]);
      for (const { where } of imported.findings) expect(where).to.include({ file: name });
    });
  }

  it('is refused as a table of figures, with the command that reads it', async function () {
    if (!there) return this.skip('the shared data are not here');
    const name = listings[0]![0];
    const printed: string[] = [];
    const terminal = { ...nodeTerminal(), out: () => undefined, err: (text: string) => void printed.push(text) };

    expect(await run(['check', join(folder!, name)], terminal)).to.equal(1);
    expect(printed.join('')).to.contain('xaso import portal');
  });

  it('says how to save the old workbook anew, and nothing else', async function () {
    if (!there) return this.skip('the shared data are not here');

    const { ok, value, findings } = await read('Plan_2004.xls');

    expect(ok).to.equal(false);
    expect(value).to.equal(undefined);
    expect(findings.map(({ code }) => code)).to.deep.equal(['content.xls']);
  });

  it('takes no procedure title for a legacy font', function () {
    const procedures = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/procedures');
    if (procedures === undefined || !existsSync(procedures)) return this.skip('the shared data are not here');
    const lines = readdirSync(procedures).flatMap((file) => readFileSync(join(procedures, file), 'utf8').split('\n'));

    expect(lines.length).to.be.greaterThan(5_000);
    for (const line of lines) {
      for (const text of line.split('"')) expect(legacyFontOf(text), text).to.equal(undefined);
    }
  });
});
