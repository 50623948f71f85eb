import { expect } from 'chai';
import { civilDate } from '@xaso/core';
import { searchIndexOf } from '@xaso/procedures';
import { bareProcedure, portalListingRow, procedureCatalogue } from '@xaso/procedures/fixtures';
import type { RankedHit } from '../search/ranked-hits.js';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const items = [
  bareProcedure({ code: '9.000001', name: 'Thủ tục đăng ký khai sinh', plainName: 'Làm giấy khai sinh' }),
  bareProcedure({ code: '9.000002', name: 'Đăng ký kết hôn' }),
  bareProcedure({ code: '9.000003', name: 'Cấp giấy phép xây dựng' }),
];
const rows = items.map(({ code, name }) => JSON.stringify(portalListingRow({ code, name }))).join('\n');
const index = searchIndexOf(items, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') });
const lexicon = { kind: 'search-lexicon', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-09-30', sources: [], items: [{ type: 'meaning', say: ['kiến thiết tổ ấm'], mean: ['giấy phép xây dựng'] }] };
const files = { 'a.json': JSON.stringify(procedureCatalogue(items)), 'i.json': JSON.stringify(index), 'l.jsonl': rows, 'x.json': '{"kind":"holiday-calendar"}' };

async function search(...argv: readonly string[]) {
  const terminal = fakeTerminal(files);
  const code = await run(['search', ...argv], terminal);
  return { code, ...terminal.printed };
}

interface Printed {
  readonly query: string;
  readonly procedures: number;
  readonly hits: readonly RankedHit[];
  readonly groups: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

describe('xaso search', () => {
  it('finds in the catalogue of the kit, without diacritics and without quotes', async () => {
    const { code, out, err } = await search('giay', 'doc', 'than');

    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.match(/^Mã +Điểm +Thủ tục\n1\.004873 {2}/).and.to.contain('Cấp Giấy xác nhận tình trạng hôn nhân');
  });

  for (const file of ['a.json', 'i.json', 'l.jsonl']) {
    it(`finds in ${file}: a catalogue, an index, the portal's listing`, async () => {
      const { code, out, err } = await search('ket hon', '--catalogue', file, '--limit', '1');

      expect([code, err]).to.deep.equal([0, '']);
      expect(out.trimEnd().split('\n')).to.have.length(2);
      expect(out).to.contain('9.000002').and.to.contain('Đăng ký kết hôn');
    });
  }

  it('prints a stable shape as JSON, whose stretches lie on the names as they are spelled', async () => {
    const { code, out, err } = await search('khai sinh', '--catalogue', 'a.json', '--format', 'json');
    const printed = JSON.parse(out) as Printed;
    const [hit] = printed.hits;

    expect([code, err]).to.deep.equal([0, '']);
    expect(Object.keys(printed)).to.deep.equal(['query', 'procedures', 'hits', 'groups', 'findings']);
    expect(printed).to.deep.include({ query: 'khai sinh', procedures: 3, findings: [] });
    expect(hit).to.include({ code: '9.000001', name: 'Thủ tục đăng ký khai sinh', plainName: 'Làm giấy khai sinh' });
    expect(hit!.highlights.map(({ start, end }) => hit!.name.slice(start, end))).to.deep.equal(['đăng ký khai sinh']);
    expect(hit!.plainHighlights!.map(({ start, end }) => hit!.plainName!.slice(start, end))).to.deep.equal(['khai sinh']);
    expect(hit!.score).to.be.greaterThan(0);
  });

  it('knows the words of a commune', async () => {
    const terminal = fakeTerminal({ ...files, 'tu.json': JSON.stringify(lexicon) });

    expect((await search('kien thiet to am', '--catalogue', 'a.json')).code).to.equal(1);
    expect(await run(['search', 'kien thiet to am', '--catalogue', 'a.json', '--lexicon', 'tu.json'], terminal), terminal.printed.err).to.equal(0);
    expect(terminal.printed.out).to.contain('9.000003');
  });

  it('ends with 1 and a sentence when nothing is found, and with an empty list as JSON', async () => {
    expect(await search('zzz', 'qqq', '--catalogue', 'a.json')).to.deep.equal({ code: 1, out: '', err: 'Không tìm thấy thủ tục nào cho “zzz qqq” trong 3 thủ tục. Thử cách gọi khác, hoặc ít từ hơn.\n' });
    const { code, out } = await search('zzz', '--catalogue', 'a.json', '--format', 'json');
    expect([code, (JSON.parse(out) as Printed).hits]).to.deep.equal([1, []]);
  });

  it('says what a file is that can’t be searched, in the shape that was asked for', async () => {
    const { code, out, err } = await search('a', '--catalogue', 'x.json');
    const json = await search('a', '--catalogue', 'x.json', '--format', 'json', '--lang', 'en');

    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.contain('Lệnh này không dùng được tài liệu loại “holiday-calendar”. Loại dùng được: procedure-catalogue, search-index.');
    expect(json.code).to.equal(1);
    expect((JSON.parse(json.out) as Printed).findings.map(({ message }) => message)).to.deep.equal(['This command can’t use a document of kind “holiday-calendar”. It can use: procedure-catalogue, search-index.']);
  });

  it('searches what is left of a file with broken lines, and names them', async () => {
    const terminal = fakeTerminal({ 'l.jsonl': `${rows}\n{oops` });

    expect(await run(['search', 'ket hon', '--catalogue', 'l.jsonl'], terminal)).to.equal(1);
    expect(terminal.printed.out).to.contain('9.000002');
    expect(terminal.printed.err).to.contain('Dòng 4: JSON sai cú pháp ở dòng 4');
  });

  it('reads the standard input, in UTF-16, too', async () => {
    for (const content of [rows, new Uint8Array(Buffer.from(`\ufeff${rows}`, 'utf16le'))]) {
      const terminal = fakeTerminal({ '-': content });
      expect(await run(['search', 'ket hon', '--catalogue', '-'], terminal), terminal.printed.err).to.equal(0);
    }
  });

  it('can’t search what it can’t read', async () => {
    expect(await search('a', '--catalogue', 'none.json')).to.deep.equal({ code: 2, out: '', err: 'Không đọc được none.json: không có tệp này.\n' });
  });
});
