import { expect } from 'chai';
import { placeTemplate } from '@xaso/places/import';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

async function form(...options: readonly string[]): Promise<{ readonly code: number; readonly html: string; readonly err: string }> {
  const terminal = fakeTerminal();
  const code = await run(['template', 'places', '--out', 'phieu.html', ...options], terminal);
  return { code, html: String(terminal.files.get('phieu.html') ?? ''), err: terminal.printed.err };
}

describe('xaso template places --out phieu.html', () => {
  it('is a form whose fields are the columns of the table, each once, in their order', async () => {
    const { code, html, err } = await form();
    const fields = [...html.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, header]) => header);
    const columns = placeTemplate.sheets.flatMap((sheet) => sheet.columns.map(({ header }) => header)).filter((header) => header !== 'STT');

    expect(code, err).to.equal(0);
    expect([...fields].sort()).to.deep.equal([...columns].sort());
    expect(fields.filter((field) => !['Đồng ý công khai', 'Ngày đồng ý'].includes(field!))).to.deep.equal(columns.filter((column) => !['Đồng ý công khai', 'Ngày đồng ý'].includes(column)));
  });

  it('says what consent means before it is signed, and has every choice as a box', async () => {
    const { html } = await form();

    expect(html.indexOf('vị trí được làm tròn khoảng 100 m')).to.be.greaterThan(0).and.lessThan(html.indexOf('(ký, ghi rõ họ tên)'));
    for (const { choices = [] } of placeTemplate.sheets.flatMap((sheet) => sheet.columns)) for (const choice of choices) expect(html).to.contain(`<span class="box"></span>${String(choice)}</span>`);
  });

  it('says that it is to be printed, and runs no script', async () => {
    const { html, err } = await form();

    expect(err).to.contain('phieu.html').and.contain('in ra');
    expect(html).to.contain("default-src 'none'").and.not.contain('<script');
  });

  it('is for places alone: another table is not written as a page', async () => {
    const terminal = fakeTerminal();

    expect(await run(['template', 'ocop', '--out', 'ocop.html'], terminal)).to.equal(2);
    expect(terminal.files.has('ocop.html')).to.equal(false);
  });
});
