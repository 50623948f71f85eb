import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FileExists } from '../terminal.js';
import { systemError } from '../testing/fake-terminal.js';
import { writeWhole } from './write-whole.js';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xaso-cli-'));
});

beforeEach(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
});

after(() => rm(folder, { recursive: true, force: true }));

/** What a promise was rejected with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'not rejected',
    (error: unknown) => error,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error;
}

/** A memory stick, on which a file has one name only. */
const withoutLinks = (): Promise<void> => Promise.reject(systemError('EPERM'));

describe('writeWhole', () => {
  for (const [disk, options] of [
    ['an ordinary disk', {}],
    ['a memory stick', { linkFile: withoutLinks }],
  ] as const) {
    it(`writes a new file and leaves nothing beside it on ${disk}`, async () => {
      await writeWhole(join(folder, 'chi-so.json'), 'Xã Mẫu\n', { replace: false, ...options });

      expect(await readFile(join(folder, 'chi-so.json'), 'utf8')).to.equal('Xã Mẫu\n');
      expect(await readdir(folder)).to.deep.equal(['chi-so.json']);
    });

    it(`never replaces a file unasked on ${disk}`, async () => {
      const path = join(folder, 'chi-so.json');
      await writeFile(path, 'old');

      const error = await rejection(writeWhole(path, 'new', { replace: false, ...options }));

      expect(error).to.be.instanceOf(FileExists);
      expect(await readFile(path, 'utf8')).to.equal('old');
      expect(await readdir(folder)).to.deep.equal(['chi-so.json']);
    });
  }

  it('does not replace a file that appeared while it wrote', async () => {
    const path = join(folder, 'chi-so.json');
    const appears = async (): Promise<void> => {
      await writeFile(path, 'of somebody else');
      throw systemError('EPERM');
    };

    expect(await rejection(writeWhole(path, 'new', { replace: false, linkFile: appears }))).to.be.instanceOf(FileExists);
    expect(await readFile(path, 'utf8')).to.equal('of somebody else');
  });

  it('replaces a file when it may', async () => {
    const path = join(folder, 'chi-so.json');
    await writeFile(path, 'a much longer text than the new one');

    await writeWhole(path, 'new', { replace: true });

    expect(await readFile(path, 'utf8')).to.equal('new');
    expect(await readdir(folder)).to.deep.equal(['chi-so.json']);
  });

  it('replaces what a link leads to, and keeps the link', async () => {
    await mkdir(join(folder, 'uploads'));
    await writeFile(join(folder, 'uploads', 'chi-so.json'), 'old');
    await symlink(join('uploads', 'chi-so.json'), join(folder, 'link.json'));

    await writeWhole(join(folder, 'link.json'), 'new', { replace: true });

    expect(await readFile(join(folder, 'uploads', 'chi-so.json'), 'utf8')).to.equal('new');
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).to.equal(true);
    expect(await readdir(join(folder, 'uploads'))).to.deep.equal(['chi-so.json']);
  });

  it('leaves nothing behind when the folder is not there', async () => {
    const error = await rejection(writeWhole(join(folder, 'none', 'chi-so.json'), 'new', { replace: false }));

    expect(codeOf(error)).to.equal('ENOENT');
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('leaves nothing behind when a folder has the name of the file', async () => {
    await mkdir(join(folder, 'chi-so.json'));

    for (const replace of [false, true]) {
      const error = await rejection(writeWhole(join(folder, 'chi-so.json'), 'new', { replace }));

      expect(error).not.to.be.instanceOf(FileExists);
      expect(codeOf(error)).to.equal(replace ? 'EISDIR' : 'EEXIST');
      expect(await readdir(folder)).to.deep.equal(['chi-so.json']);
    }
  });
});
