import { expect } from 'chai';
import type { ProcedureCatalogue } from '@xaso/procedures';
import { portalListingRow, portalRecord, procedureCatalogue } from '@xaso/procedures/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const publisher = ['--publisher', 'Ủy ban nhân dân Xã Mẫu'];
const lines = (...records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n');

async function imported(files: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const terminal = fakeTerminal(files);
  const code = await run(['import', 'portal', ...Object.keys(files), ...publisher, '--out', 'out.json', ...options], terminal);
  const text = terminal.files.get('out.json');
  return { code, ...terminal.printed, catalogue: text === undefined ? undefined : (JSON.parse(String(text)) as ProcedureCatalogue) };
}

describe('xaso import portal', () => {
  const shapes: readonly (readonly [what: string, name: string, content: string, codes: readonly string[]])[] = [
    ['one record', 'a.json', JSON.stringify(portalRecord()), ['9.000001']],
    ['one record a line', 'a.jsonl', lines(portalRecord(), portalRecord({ code: '9.000002', name: 'Khác' })), ['9.000001', '9.000002']],
    ['lines of Windows with empty ones', 'a.txt', `${lines(portalRecord(), portalRecord({ code: '9.000002', name: 'Khác' })).replace('\n', '\r\n\r\n')}\r\n`, ['9.000001', '9.000002']],
    ['a list', 'a.json', JSON.stringify([portalRecord(), portalListingRow({ code: '9.000002', name: 'Khác' })], null, 2), ['9.000001', '9.000002']],
    ['a list under a name', 'a.json', JSON.stringify({ total: 1, data: { content: [portalListingRow()] } }), ['9.000001']],
    ['a record in a file with the name of a list', 'a.jsonl', JSON.stringify(portalRecord(), null, 2), ['9.000001']],
  ];

  for (const [what, name, content, codes] of shapes) {
    it(`reads ${what}`, async () => {
      const { code, err, catalogue } = await imported({ [name]: content });

      expect(code, err).to.be.oneOf([0, 1]);
      expect(catalogue).to.include({ kind: 'procedure-catalogue', asOf: '2026-09-30' });
      expect(catalogue!.items.map((item) => item.code)).to.deep.equal(codes);
    });
  }

  it('says how much was understood, and passes its own check', async () => {
    const terminal = fakeTerminal({ 'a.json': JSON.stringify(portalRecord()) });
    await run(['import', 'portal', 'a.json', ...publisher, '-o', 'out.json', '--title', 'Thủ tục mẫu'], terminal);

    expect(terminal.printed.err).to.contain('Bản ghi: đọc 1, dùng được 1.\nThời hạn: hiểu 2/2 dòng; 0 dòng giữ nguyên văn.\nLệ phí: hiểu 0/0 dòng').and.to.contain('Giấy tờ: 1 dòng, gồm 1 giấy tờ');
    expect(terminal.printed.err).to.contain('Đã ghi out.json: 1 thủ tục, xác nhận ngày 30/09/2026.');
    expect(await run(['check', 'out.json'], terminal), terminal.printed.err).to.equal(0);
  });

  it('says that a listing has no more than names', async () => {
    expect((await imported({ 'a.jsonl': lines(portalListingRow()) })).err).to.contain('Đây là danh sách');
  });

  it('names line, record and field, and keeps the other records', async () => {
    const { code, out, catalogue } = await imported({ 'a.jsonl': `${lines(portalRecord(), portalRecord({ code: '', name: 'Không mã' }))}\n{oops\n${lines(portalRecord({ code: '9.000003', name: 'Khác' }))}` }, '--format', 'json');
    const printed = JSON.parse(out) as { readonly items: number; readonly summary: object; readonly findings: readonly { readonly code: string; readonly where: unknown }[] };

    expect(code).to.equal(1);
    expect(catalogue!.items).to.have.length(2);
    expect(printed.items).to.equal(2);
    expect(printed.summary).to.include({ records: 3, imported: 2 });
    expect(printed.findings).to.deep.include.members([]);
    expect(printed.findings.find((finding) => finding.code === 'portal.code-missing')?.where).to.deep.equal({ file: 'a.jsonl', row: 2, path: 'items[1].code' });
    expect(printed.findings.find((finding) => finding.code === 'json.syntax')?.where).to.deep.equal({ file: 'a.jsonl', row: 3 });
  });

  it('says line, code and name of a record, not only its number', async () => {
    const untidy = portalRecord({ code: '9.000002', name: 'TÊN VIẾT HOA' });
    const { err } = await imported({ 'a.jsonl': `${lines(portalRecord())}\n\n${lines(untidy)}` });
    const english = await imported({ 'a.jsonl': `${lines(portalRecord())}\n\n${lines(untidy)}` }, '--lang', 'en');

    expect(err).to.match(/^a\.jsonl$/m).and.to.contain('Dòng 3, thủ tục 9.000002 (TÊN VIẾT HOA), trường name: Tên “TÊN VIẾT HOA”').and.not.to.contain('Mục thứ');
    expect(english.err).to.contain('Row 3, procedure 9.000002 (TÊN VIẾT HOA), field name:');
  });

  it('makes one catalogue of several files, and says of each what is wrong with it', async () => {
    const { code, err, catalogue } = await imported({ 'a.json': JSON.stringify(portalRecord()), 'b.json': JSON.stringify([portalRecord(), portalRecord({ code: '', name: 'Không mã' })]) });

    expect(code).to.equal(1);
    expect(catalogue!.items).to.have.length(1);
    expect(err).to.match(/^b\.json\n {2}Lỗi +Mục thứ 2, trường code/m).and.to.contain('Mục thứ 1, thủ tục 9.000001 (Thủ tục mẫu): Mã 9.000001 đã có ở bản ghi thứ 1');
  });

  const wrong: readonly (readonly [what: string, content: string, says: string])[] = [
    ['an empty file', '', 'Tệp trống'],
    ['a document of the kit', JSON.stringify(procedureCatalogue()), 'Tệp là tài liệu loại “procedure-catalogue”, không phải bản ghi'],
    ['numbers', '[1]', 'không phải là một bản ghi'],
    ['no JSON', 'xin chào', 'JSON sai cú pháp'],
  ];

  for (const [what, content, says] of wrong) {
    it(`writes nothing out of ${what}`, async () => {
      const { code, err, catalogue } = await imported({ 'a.json': content });

      expect([code, catalogue]).to.deep.equal([1, undefined]);
      expect(err).to.contain(says).and.to.contain('Không ghi gì').and.to.not.contain('danh sách:');
    });
  }

  it('writes nothing that a page would refuse', async () => {
    const { code, err, catalogue } = await imported({ 'a.json': JSON.stringify(portalRecord()) }, '--title', 'x'.repeat(301));

    expect([code, catalogue]).to.deep.equal([1, undefined]);
    expect(err).to.contain('Trường title');
  });

  it('needs a publisher, a place to write to that is none of its files, and leave to replace', async () => {
    const files = { 'a.json': JSON.stringify(portalRecord()), 'b.json': JSON.stringify(portalRecord()) };
    const lost = fakeTerminal(files);
    const same = fakeTerminal(files);
    const taken = fakeTerminal(files);

    expect(await run(['import', 'portal', 'a.json'], lost)).to.equal(2);
    expect(lost.printed.err).to.contain('--publisher');
    expect(await run(['import', 'portal', 'a.json', 'b.json', ...publisher, '-o', './b.json', '--force'], same)).to.equal(2);
    expect(same.files.get('b.json')).to.equal(files['b.json']);
    expect(await run(['import', 'portal', 'a.json', ...publisher, '-o', 'b.json'], taken)).to.equal(2);
    expect(taken.printed.err).to.equal('Tệp b.json đã có nên không ghi. Thêm --force nếu muốn ghi đè.\n');
  });
});
