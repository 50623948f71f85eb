// `xaso import indicators` over 10,000 rows, as a process of its own: the whole time from the call to the written file, and the most memory
// that it has taken. Targets: at most 3 s and 200 MB. Ratio: the target over what was measured; above 1 it is met.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { workbook } from '@xaso/readers/workbook';
import { root } from '../../tools/paths.mjs';

const rowCount = 10_000;
const mostSeconds = 3;
const mostMegabytes = 200;
const rounds = 5;

const header = ['STT', 'Chỉ số', 'Tử số', 'Mẫu số', 'Giá trị', 'Đơn vị tính', 'Kỳ', 'Địa bàn', 'Nguồn'];
const names = ['Hồ sơ giải quyết đúng hạn', 'Hồ sơ thủ tục hành chính nộp trực tuyến', 'Kết quả thủ tục hành chính được số hóa', 'Camera an ninh kết nối với công an xã và với thôn'];

function rowAt(index) {
  const isCount = index % 4 === 3;
  return [index + 1, names[index % 4], isCount ? null : index % 60, isCount ? null : 60, isCount ? index % 100 : null, isCount ? 'camera' : '%', `tháng ${1 + (Math.floor(index / 4) % 9)}/2026`, `Xã Mẫu ${Math.floor(index / 36)}`, 'Báo cáo quý III/2026'];
}

/** One fact a row, and 1,000 communes down by ten indicators across. */
function sheets() {
  const facts = [header, ...Array.from({ length: rowCount }, (_, index) => rowAt(index))];
  const across = [['STT', 'Xã, phường', ...Array.from({ length: 10 }, (_, column) => `${names[column % 4]}${column < 4 ? '' : ` đợt ${column}`} (%)`)], ...Array.from({ length: rowCount / 10 }, (_, row) => [row + 1, `Xã Mẫu ${row}`, ...Array.from({ length: 10 }, (_, column) => `${(row * 7 + column) % 100},43`)])];
  return { facts, across };
}

function xlsxOf(rows) {
  return workbook([{ name: 'Số liệu', widths: rows[0].map(() => 20), rows: rows.map((cells) => cells.map((value) => ({ value, style: 'text' }))) }]);
}

function csvOf(rows) {
  return rows.map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\n');
}

/** Runs the command once, and reads from the process itself how much memory it has taken at most. */
function measure(file, out) {
  const script = `import { run, nodeTerminal } from '@xaso/cli'; await run(['import', 'indicators', ${JSON.stringify(file)}, '--publisher', 'Sở Mẫu', '--out', ${JSON.stringify(out)}, '--force'], { ...nodeTerminal(), err: () => undefined }); const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stdout.write(JSON.stringify({ megabytes: maxRSS / 1024, busy: (userCPUTime + systemCPUTime) / 1e6 }));`;
  const start = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, ...JSON.parse(stdout) };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  try {
    const { facts, across } = sheets();
    const files = { 'facts.xlsx': xlsxOf(facts), 'facts.csv': csvOf(facts), 'across.xlsx': xlsxOf(across) };
    return Object.entries(files).flatMap(([name, content]) => {
      const file = join(folder, name);
      const out = join(folder, 'out.json');
      writeFileSync(file, content);
      const measured = Array.from({ length: rounds }, () => measure(file, out));
      const [seconds, busy, megabytes] = [median(measured.map((each) => each.seconds)), median(measured.map((each) => each.busy)), Math.max(...measured.map((each) => each.megabytes))];
      const figures = JSON.parse(readFileSync(out, 'utf8')).items.length;
      return [
        { name: `import indicators ${name}: ${figures} figures, time`, ratio: mostSeconds / seconds, note: `${seconds.toFixed(2)} s of ${mostSeconds} s, process and all, of which ${busy.toFixed(2)} s at work; median of ${rounds}` },
        { name: `import indicators ${name}: ${figures} figures, memory`, ratio: mostMegabytes / megabytes, note: `${megabytes.toFixed(0)} MB of ${mostMegabytes} MB at most` },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
