import { expect, fixture, html } from '@open-wc/testing';
import { readInlineTable, type InlineTable } from './inline-table.js';

const read = (host: Element): InlineTable => readInlineTable(host.querySelector('table')!);

describe('readInlineTable', () => {
  it('reads caption, heads and cells as rows of text', async () => {
    const host = await fixture(html`
      <div>
        <table>
          <caption>Chỉ số  Xã Mẫu</caption>
          <tr><th>Chỉ số</th><th>Giá trị</th></tr>
          <tr><td>Hồ sơ sức khỏe</td><td>97,43<strong>%</strong></td></tr>
        </table>
      </div>
    `);

    expect(read(host)).to.deep.equal({
      caption: 'Chỉ số Xã Mẫu',
      rows: [['Chỉ số', 'Giá trị'], ['Hồ sơ sức khỏe', '97,43%']],
    });
  });

  it('gives merged cells their text once and keeps the columns in line', async () => {
    const host = await fixture(html`
      <div>
        <table>
          <tr><th rowspan="2">Nhóm</th><th colspan="2">Giá trị</th></tr>
          <tr><th>Tử số</th><th>Mẫu số</th></tr>
          <tr><td>A</td><td>1</td></tr>
        </table>
      </div>
    `);

    expect(read(host).rows).to.deep.equal([
      ['Nhóm', 'Giá trị', ''],
      ['', 'Tử số', 'Mẫu số'],
      ['A', '1', ''],
    ]);
  });

  it('puts a space where the page breaks a line, and no script in the text', async () => {
    const host = await fixture(html`<div><table><tr><td>Thôn<br>Mẫu</td><td><p>a</p><p>b</p></td></tr></table></div>`);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'không phải chữ';
    host.querySelector('td')!.append(script);

    expect(read(host).rows).to.deep.equal([['Thôn Mẫu', 'a b']]);
  });

  it('composes decomposed Vietnamese', async () => {
    const host = await fixture(html`<div><table><tr><td>${'Hồ sơ'.normalize('NFD')}</td></tr></table></div>`);

    expect(read(host).rows[0]![0]).to.equal('Hồ sơ');
  });

  it('does not follow a cell that claims to span a million columns', async () => {
    const host = await fixture(html`<div><table><tr><td colspan="1000" rowspan="65000">x</td><td>y</td></tr><tr><td>z</td></tr></table></div>`);

    const { rows } = read(host);
    expect(rows).to.have.length(2);
    expect(rows[0]!.length).to.be.at.most(201);
  });
});
