import { expect } from 'chai';
import { readTable } from '@xaso/readers';
import { templateSheets, workbook, type PlainSheet, type SheetCell, type TableTemplate } from '@xaso/readers/workbook';
import { templates, type TemplateKind } from '../import/templates.js';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const publisher = ['--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json', '--force'];
const kinds = Object.keys(templates) as readonly TemplateKind[];

/** A template in which its own example was filled in as a record: below the row that is marked, as a person does it. */
function filledIn(template: TableTemplate): Uint8Array {
  const sheets = templateSheets(template).map((sheet, index): PlainSheet => {
    const columns = template.sheets[index]?.columns;
    if (columns === undefined) return sheet;
    const cells = columns.map(({ example }, column): SheetCell => ({ value: column === 0 ? 1 : example === '' ? null : example, style: 'text' }));
    return { ...sheet, rows: [...sheet.rows, cells] };
  });
  return workbook(sheets);
}

describe('xaso template', () => {
  for (const kind of kinds) {
    describe(kind, () => {
      it('writes a workbook whose example is marked and never read as a record', async () => {
        const terminal = fakeTerminal();
        expect(await run(['template', kind, '--out', 'mau.xlsx'], terminal)).to.equal(0);

        const blank = fakeTerminal({ 'mau.xlsx': terminal.files.get('mau.xlsx')! });
        await run(['import', kind, 'mau.xlsx', ...publisher], blank);
        expect(blank.files.has('ra.json')).to.equal(false);
        expect(blank.printed.err).to.contain('Bỏ qua dòng ví dụ');
      });

      it('is read back by its import when it is filled in, with nothing to look at', async () => {
        const terminal = fakeTerminal({ 'mau.xlsx': filledIn(await templates[kind]()) });

        expect(await run(['import', kind, 'mau.xlsx', ...publisher, '--as-of', '30/09/2026'], terminal), terminal.printed.err).to.equal(0);
        expect((JSON.parse(String(terminal.files.get('ra.json'))) as { items: readonly unknown[] }).items).to.have.length(1);
      });

      it('has every column of its sheets known to the import, each with a rule in the guide', async () => {
        const template = await templates[kind]();
        const guide = templateSheets(template).find(({ name }) => name === 'Hướng dẫn')!;
        const lines = guide.rows.map((cells) => String(cells[0]?.value));
        for (const { columns } of template.sheets) for (const { header, how } of columns) {
          expect(lines).to.include(`Cột “${header}”`);
          expect(how.trim()).to.not.equal('');
        }
        const terminal = fakeTerminal({ 'mau.xlsx': filledIn(template) });
        await run(['import', kind, 'mau.xlsx', ...publisher, '--format', 'json'], terminal);
        expect(terminal.printed.out).to.not.contain('header.column-unknown');
      });

      it('offers lists where there is something to choose', async () => {
        const template = await templates[kind]();
        const offered = template.sheets.flatMap(({ columns }) => columns.filter(({ choices }) => choices !== undefined)).length;
        const xml = templateSheets(template).flatMap(({ choices = [] }) => choices);
        expect(xml).to.have.length(offered);
        for (const { list } of xml) if (typeof list !== 'string') expect(list.join(',').length).to.be.at.most(255);
      });

      it('is a text table, too, for those without a spreadsheet', async () => {
        const terminal = fakeTerminal();
        expect(await run(['template', kind], terminal)).to.equal(0);
        const { value } = await readTable(terminal.printed.out, { fileName: 'mau.csv' });
        expect(value?.sheets[0]?.columns.length).to.be.greaterThan(5);
      });
    });
  }
});
