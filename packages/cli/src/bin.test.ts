import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { version } from './generated/version.js';
import { rightRows, sampleCsv, sampleWorkbook, wrongRow } from './testing/sample-sheet.js';

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xaso-bin-'));
});

after(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell does, from its sources, with the loader of these tests. */
function xaso(argv: readonly string[], { input = '', closesOutput = false, env = {} }: { readonly input?: string; readonly closesOutput?: boolean; readonly env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const loader = process.execArgv.filter((argument) => !argument.startsWith('--test'));
    const child = spawn(process.execPath, [...loader, bin, ...argv], { env: { ...process.env, ...env } });
    const ended = { out: '', err: '' };
    if (closesOutput) child.stdout.destroy();
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text));
    // A program that ends before it has read everything is what some of these tests are about.
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', reject).on('close', (code) => resolve({ code, ...ended }));
  });
}

/** The packages whose code is loaded for a line, as the engine's own account of scripts says. */
async function packagesLoadedFor(argv: readonly string[]): Promise<readonly string[]> {
  const account = await mkdtemp(join(folder, 'scripts-'));
  await xaso(argv, { env: { NODE_V8_COVERAGE: account } });
  const texts = await Promise.all((await readdir(account)).map((name) => readFile(join(account, name), 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/"url":"[^"]*\/packages\/([a-z]+)\//g)].map(([, name]) => name!)))].sort();
}

describe('the program xaso', () => {
  it('loads no more than a line needs', async () => {
    expect(await packagesLoadedFor(['--help'])).to.deep.equal(['cli', 'core']);
    expect(await packagesLoadedFor(['render', '--help', '--lang', 'en'])).to.deep.equal(['cli', 'core']);
    expect(await packagesLoadedFor(['search', 'x', '--limit', '0'])).to.not.include('elements');
  });

  it('prints its version', async () => {
    expect(await xaso(['--version'])).to.deep.equal({ code: 0, out: `${version}\n`, err: '' });
  });

  it('ends with 2 and one sentence when a file is missing', async () => {
    expect(await xaso(['check', join(folder, 'none.json')])).to.deep.equal({ code: 2, out: '', err: `Không đọc được ${join(folder, 'none.json')}: không có tệp này.\n` });
  });

  it('imports a sheet into a file and checks it', async () => {
    const sheet = join(folder, 'bang.xlsx');
    const out = join(folder, 'chi-so.json');
    await writeFile(sheet, sampleWorkbook([...rightRows, wrongRow]));

    const imported = await xaso(['import', 'indicators', sheet, '--publisher', 'Ủy ban nhân dân Xã Mẫu', '-o', out]);

    expect([imported.code, imported.out], imported.err).to.deep.equal([1, '']);
    expect(imported.err).to.contain('Trang tính “Quý III”, dòng 7, cột “Giá trị”');
    expect(JSON.parse(await readFile(out, 'utf8'))).to.include({ kind: 'indicator-report' });
    expect((await xaso(['check', out])).code).to.equal(0);
  });

  it('reads the standard input and says no more than it has to when the output is closed', async () => {
    const input = sampleCsv(Array.from({ length: 3000 }, (_, index) => [`Chỉ số mẫu ${index + 1}`, '1', '', '', 'mẫu', 'quý III/2026']));

    const { code, err } = await xaso(['import', 'indicators', '-', '--publisher', 'Trường Mẫu', '--unit', 'Xã Mẫu'], { input, closesOutput: true });

    expect(code).to.equal(1);
    expect(err).to.match(/^đầu vào chuẩn\n/).and.to.not.match(/EPIPE|at .*:[0-9]/);
  });
});
