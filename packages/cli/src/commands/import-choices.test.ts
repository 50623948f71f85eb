import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal, type FakeTerminal } from '../testing/fake-terminal.js';

const sheet = 'Chỉ số;Kết quả đạt trong quý;Cột lạ\nHồ sơ giải quyết đúng thời hạn;90%;x\n';
const line = ['import', 'indicators', 'a.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'a.json', '--force'];

function itemsOf(terminal: FakeTerminal): readonly Record<string, unknown>[] {
  return (JSON.parse(String(terminal.files.get('a.json'))) as { items: readonly Record<string, unknown>[] }).items;
}

describe('what a sheet leaves to be chosen', () => {
  it('is offered with what it may be, and how to choose', async () => {
    const terminal = fakeTerminal({ 'a.csv': sheet });

    await run(line, terminal);

    expect(terminal.printed.err).to.contain('Cột “Kết quả đạt trong quý” chưa được đọc, có thể là: Giá trị');
    expect(terminal.printed.err).to.contain('Tên “Hồ sơ giải quyết đúng thời hạn” chưa có trong danh mục, có thể là: “Hồ sơ giải quyết đúng hạn”');
    expect(terminal.printed.err).to.contain('chạy lại với --save-mapping ghep-cot.json, sửa tệp đó, rồi chạy với --mapping ghep-cot.json');
  });

  it('is written into a file, which a person changes, and which then holds', async () => {
    const terminal = fakeTerminal({ 'a.csv': sheet });
    await run([...line, '--save-mapping', 'ghep.json'], terminal);
    const written = JSON.parse(String(terminal.files.get('ghep.json'))) as { sheets: { columns: { header: string; field: string | null; candidates: string[] }[] }[]; names: { written: string; means: string }[] };
    expect(written.sheets[0]!.columns.map(({ header, field }) => [header, field])).to.deep.equal([['Kết quả đạt trong quý', null], ['Cột lạ', null]]);
    expect(written.names.map(({ means }) => means)).to.deep.equal(['own']);

    written.sheets[0]!.columns[0]!.field = written.sheets[0]!.columns[0]!.candidates[0]!;
    written.names[0]!.means = 'government.on-time-dossiers';
    terminal.files.set('ghep.json', JSON.stringify(written));
    terminal.printed.err = '';
    expect(await run([...line, '--mapping', 'ghep.json'], terminal)).to.equal(0);
    expect(itemsOf(terminal)[0]).to.deep.include({ indicator: 'government.on-time-dossiers', value: 90 });
  });

  it('is as good for every sheet that looks the same, next quarter', async () => {
    const mapping = JSON.stringify({ kind: 'table-mapping', sheets: [{ columns: [{ header: 'Kết quả đạt trong quý', field: 'value' }] }], names: [{ written: 'Hồ sơ giải quyết đúng thời hạn', means: 'government.on-time-dossiers' }] });
    const terminal = fakeTerminal({ 'a.csv': sheet.replace('90%', '95%'), 'ghep.json': mapping });
    await run([...line, '--mapping', 'ghep.json'], terminal);
    expect(itemsOf(terminal)[0]).to.deep.include({ indicator: 'government.on-time-dossiers', value: 95 });
  });

  it('is in the JSON of a program', async () => {
    const terminal = fakeTerminal({ 'a.csv': sheet });
    await run([...line, '--format', 'json'], terminal);
    const { summary, ...rest } = JSON.parse(terminal.printed.out) as { summary?: { choices: unknown }; choices?: { names: readonly { written: string }[] } };
    expect(JSON.stringify({ summary, ...rest })).to.contain('"written":"Hồ sơ giải quyết đúng thời hạn"');
  });

  it('says what is wrong with a file that is no mapping, and reads the sheet all the same', async () => {
    const terminal = fakeTerminal({ 'a.csv': 'Chỉ số;Giá trị\nHồ sơ giải quyết đúng hạn;90%\n', 'ghep.json': '{"kind":"khác"}' });
    expect(await run([...line, '--mapping', 'ghep.json'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('Đây không phải tệp ghép cột');
    expect(itemsOf(terminal)).to.have.length(1);
  });
});
