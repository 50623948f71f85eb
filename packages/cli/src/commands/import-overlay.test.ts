import { expect } from 'chai';
import { xlsxFile } from '@xaso/readers/fixtures';
import type { ProcedureOverlay } from '@xaso/procedures';
import { procedureCatalogue } from '@xaso/procedures/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const header = ['Mã thủ tục', 'Lệ phí', 'Quầy', 'Người xác nhận'];
const right = ['9.000001', 'miễn phí', '2', 'Văn phòng Xã Mẫu'];
const csv = (...rows: readonly (readonly string[])[]): string => [header, ...rows].map((cells) => cells.join(';')).join('\n');

async function imported(content: string | Uint8Array, name: string, ...options: readonly string[]) {
  const terminal = fakeTerminal({ [name]: content, 'danh-muc.json': JSON.stringify(procedureCatalogue()) });
  const code = await run(['import', 'overlay', name, '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'out.json', ...options], terminal);
  const text = terminal.files.get('out.json');
  return { code, ...terminal.printed, overlay: text === undefined ? undefined : (JSON.parse(String(text)) as ProcedureOverlay), terminal };
}

describe('xaso import overlay', () => {
  const sheets: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['bang.csv', csv(right)],
    ['bang.xlsx', xlsxFile([{ name: 'Lệ phí', rows: [header, right] }])],
  ];

  for (const [name, content] of sheets) {
    it(`turns ${name} into a document that passes its own check`, async () => {
      const { code, err, overlay, terminal } = await imported(content, name, '--unit-code', '00001', '--as-of', '01/10/2026');

      expect(code, err).to.equal(0);
      expect(overlay).to.deep.include({ kind: 'procedure-overlay', asOf: '2026-10-01', publisher: { name: 'Ủy ban nhân dân Xã Mẫu', unitCode: '00001' } });
      expect(overlay!.items).to.deep.equal([{ code: '9.000001', counter: '2', confirmedBy: 'Văn phòng Xã Mẫu', fee: { kind: 'free' } }]);
      expect(await run(['check', 'out.json'], terminal)).to.equal(0);
    });
  }

  it('names row and column of a wrong cell, and keeps the other rows', async () => {
    const { code, err, overlay } = await imported(csv(right, ['', '5.000 đồng', '1', '']), 'bang.csv');

    expect(code).to.equal(1);
    expect(overlay!.items).to.have.length(1);
    expect(err).to.contain('Dòng 3, cột “Mã thủ tục”');
  });

  it('names codes that the catalogue does not have, when it is told which', async () => {
    const stranger = ['9.999999', '', '3', ''];

    expect((await imported(csv(stranger), 'bang.csv')).code).to.equal(0);
    const { code, err, overlay } = await imported(csv(right, stranger), 'bang.csv', '--catalogue', 'danh-muc.json');
    expect(code).to.equal(1);
    expect(err).to.contain('Dòng 3, cột “Mã thủ tục”: Không có thủ tục mã 9.999999 trong danh mục.');
    expect(overlay!.items).to.have.length(2);
  });

  it('refuses a table without codes, and a document', async () => {
    const uncoded = await imported('Tên;Quầy\nKhai sinh;1', 'bang.csv');
    const document = await imported('{"kind":"procedure-overlay"}', 'bang.json');

    expect([uncoded.code, uncoded.overlay, document.code, document.overlay]).to.deep.equal([1, undefined, 1, undefined]);
    expect(uncoded.err).to.contain('Mã thủ tục');
    expect(document.err).to.contain('Tệp là JSON; ở đây chỉ nhận: XLSX, CSV.');
  });
});
