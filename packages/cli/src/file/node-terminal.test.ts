import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { isCivilDate } from '@xaso/core';
import { run } from '../run.js';
import { FileTooLarge, type Terminal } from '../terminal.js';
import { rightRows, sampleWorkbook, wrongRow } from '../testing/sample-sheet.js';
import { nodeTerminal } from './node-terminal.js';

let folder = '';
let terminal: Terminal;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xaso cli bảng '));
  terminal = { ...nodeTerminal(), out: () => undefined, err: () => undefined };
});

after(() => rm(folder, { recursive: true, force: true }));

describe('nodeTerminal', () => {
  it('reads and writes real files, and leaves no temporary file behind', async () => {
    const sheet = join(folder, 'bảng quý III.xlsx');
    const out = join(folder, 'chi-so.json');
    await writeFile(sheet, sampleWorkbook([...rightRows, wrongRow]));
    const line = ['import', 'indicators', sheet, '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', out];

    expect(await run(line, terminal)).to.equal(1);
    const first = await readFile(out, 'utf8');
    expect(await run(line, terminal)).to.equal(2);
    expect(await run([...line, '--force', '--title', 'Bảng mẫu'], terminal)).to.equal(1);

    expect(await readFile(out, 'utf8')).to.contain('"title": "Bảng mẫu"').and.to.not.equal(first);
    expect((await readdir(folder)).sort()).to.deep.equal(['bảng quý III.xlsx', 'chi-so.json']);
  });

  it('lists the files of a folder in order, and knows that a file is none', async () => {
    const inside = join(folder, 'các xã');
    await mkdir(join(inside, 'trong'), { recursive: true });
    for (const name of ['b.csv', 'a.csv']) await writeFile(join(inside, name), 'x');

    expect(await terminal.list(inside)).to.deep.equal(['a.csv', 'b.csv']);
    expect(await terminal.list(join(inside, 'a.csv'))).to.equal(undefined);
    expect(await terminal.list(join(inside, 'nothing'))).to.equal(undefined);
    await rm(inside, { recursive: true });
  });

  it('says that a folder is no file to write, with and without --force', async () => {
    await writeFile(join(folder, 'bang.xlsx'), sampleWorkbook(rightRows));
    for (const force of [[], ['--force']]) {
      let err = '';
      const line = ['import', 'indicators', join(folder, 'bang.xlsx'), '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', folder, ...force];

      expect(await run(line, { ...terminal, err: (text) => void (err += text) })).to.equal(2);
      expect(err).to.equal(`Không ghi được ${folder}: đây là thư mục, không phải tệp.\n`);
    }
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`.${basename(folder)}.`))).to.deep.equal([]);
  });

  it('reads a file up to the bound, and not one byte more', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Xã Mẫu');

    expect(new TextDecoder().decode(await terminal.read(path, 9))).to.equal('Xã Mẫu');
    const error = await terminal.read(path, 8).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(FileTooLarge);
  });

  it('rejects what is not there and what is a folder', async () => {
    const codes = await Promise.all(
      [join(folder, 'none'), folder].map((path) => terminal.read(path, 1000).then(
        () => 'read',
        (error: NodeJS.ErrnoException) => error.code,
      )),
    );

    expect(codes).to.deep.equal(['ENOENT', 'EISDIR']);
  });

  it('knows the day', () => {
    expect(isCivilDate(terminal.today())).to.equal(true);
    expect(terminal.today() > '2024-01-01').to.equal(true);
  });
});
