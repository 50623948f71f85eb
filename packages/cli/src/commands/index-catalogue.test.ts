import { expect } from 'chai';
import type { Procedure, ProcedureCatalogue, SearchIndex } from '@xaso/procedures';
import { bareProcedure, portalRecord, procedure, procedureCatalogue } from '@xaso/procedures/fixtures';
import { run } from '../run.js';
import { fakeTerminal, systemError } from '../testing/fake-terminal.js';

const catalogue = procedureCatalogue([procedure(), bareProcedure({ code: '9.000002', name: 'Đăng ký kết hôn' })], { featured: ['9.000002'] });
const files = { 'a.json': JSON.stringify(catalogue) };

type Index = SearchIndex & Pick<ProcedureCatalogue, 'linkTemplates' | 'featured' | 'detailsUrl'>;
const jsonOf = (content: string | Uint8Array | undefined): unknown => JSON.parse(String(content));

describe('xaso index', () => {
  it('writes an index that finds what the catalogue finds, with its links and featured codes', async () => {
    const terminal = fakeTerminal(files);

    expect(await run(['index', 'a.json', '-o', 'i.json'], terminal), terminal.printed.err).to.equal(0);
    const index = jsonOf(terminal.files.get('i.json')) as Index;
    expect(index).to.deep.include({ kind: 'search-index', asOf: catalogue.asOf, publisher: catalogue.publisher, featured: ['9.000002'], linkTemplates: catalogue.linkTemplates });
    expect(index.lists).to.not.be.empty;
    expect(index.items[0]).to.not.have.any.keys('papers', 'fee', 'deadline');
    expect(await run(['search', 'ket hon', '--catalogue', 'i.json'], terminal)).to.equal(0);
    expect(terminal.printed.out).to.contain('9.000002');
  });

  it('prints the index alone when no file is named', async () => {
    const terminal = fakeTerminal(files);

    expect(await run(['index', 'a.json'], terminal)).to.equal(0);
    expect(jsonOf(terminal.printed.out)).to.include({ kind: 'search-index' });
  });

  it('writes whole procedures beside it, and where they lie', async () => {
    const terminal = fakeTerminal(files);

    expect(await run(['index', 'a.json', '-o', 'web/du-lieu/i.json', '--details', 'web/thủ tục'], terminal), terminal.printed.err).to.equal(0);
    expect((jsonOf(terminal.files.get('web/du-lieu/i.json')) as Index).detailsUrl).to.equal(`../${encodeURIComponent('thủ tục')}/{code}.json`);
    expect(jsonOf(terminal.files.get('web/thủ tục/9.000001.json')) as Procedure).to.deep.equal(JSON.parse(JSON.stringify(catalogue.items[0])));
    expect(terminal.printed.err).to.contain('Đã ghi vào thư mục web/thủ tục: 2 tệp, mỗi thủ tục một tệp.');
    expect([...terminal.files.keys()]).to.have.length(4);
  });

  it('keeps the details of a catalogue that has been split already', async () => {
    const terminal = fakeTerminal({ 'a.json': JSON.stringify({ ...catalogue, detailsUrl: 'thu-tuc/{code}.json' }) });

    expect(await run(['index', 'a.json', '-o', 'i.json', '--details', 'x'], terminal)).to.equal(1);
    expect((jsonOf(terminal.files.get('i.json')) as Index).detailsUrl).to.equal('thu-tuc/{code}.json');
    expect([...terminal.files.keys()]).to.deep.equal(['a.json', 'i.json']);
  });

  it('replaces no file unasked', async () => {
    const terminal = fakeTerminal({ ...files, 'd/9.000001.json': 'old' });

    expect(await run(['index', 'a.json', '-o', 'i.json', '--details', 'd'], terminal)).to.equal(2);
    expect([terminal.files.get('d/9.000001.json'), terminal.files.has('i.json')]).to.deep.equal(['old', false]);
    expect(await run(['index', 'a.json', '-o', 'i.json', '--details', 'd', '--force'], terminal)).to.equal(0);
  });

  it('says why a folder can’t be made', async () => {
    const terminal = fakeTerminal(files);
    const makeFolder = (): Promise<void> => Promise.reject(systemError('EEXIST'));

    expect(await run(['index', 'a.json', '-o', 'i.json', '--details', 'd'], { ...terminal, makeFolder })).to.equal(2);
    expect(terminal.printed.err).to.equal('Không tạo được thư mục .: đây là tệp, không phải thư mục.\n');
  });

  it('needs a file for the index when the details go elsewhere', async () => {
    const terminal = fakeTerminal(files);

    expect(await run(['index', 'a.json', '--details', 'd'], terminal)).to.equal(2);
    expect(terminal.printed.err).to.contain('hãy thêm --out');
  });

  const wrong: readonly (readonly [what: string, content: string, says: string])[] = [
    ['records of the portal', `${JSON.stringify(portalRecord())}\n${JSON.stringify(portalRecord())}`, 'xaso import portal'],
    ['a document of another kind', '{"kind":"search-index"}', 'Lệnh này không dùng được tài liệu loại “search-index”'],
    ['an empty file', '', 'Tệp trống'],
  ];

  for (const [what, content, says] of wrong) {
    it(`makes nothing of ${what}`, async () => {
      const terminal = fakeTerminal({ 'a.json': content });

      expect(await run(['index', 'a.json', '-o', 'i.json', '--details', 'd'], terminal)).to.equal(1);
      expect(terminal.printed.err).to.contain(says);
      expect([...terminal.files.keys()]).to.deep.equal(['a.json']);
    });
  }
});
