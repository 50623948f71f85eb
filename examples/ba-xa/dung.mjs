// Makes the pages of all communes out of one table, with nothing but Node.
//   node dung.mjs --xaso <thư mục xaso> [--ra <thư mục>] [--bang <tệp cac-xa.csv>]
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rowsOf } from './doc-csv.mjs';
import { communePage, listPage } from './trang.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { xaso: { type: 'string' }, ra: { type: 'string', default: join(here, 'dist') }, bang: { type: 'string', default: join(here, 'cac-xa.csv') } } });

const columns = { code: 'Mã', name: 'Tên', publisher: 'Cơ quan công bố', publishedOn: 'Ngày công bố', source: 'Nguồn' };
const faults = [];

if (values.xaso === undefined || !existsSync(join(values.xaso, 'xaso-loader.js'))) faults.push('--xaso: cần thư mục xaso của xaso-webmaster.zip, trong đó có xaso-loader.js.');
const communes = readCommunes();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

// Everything has been read by now: a mistake in the hundredth row leaves the pages of yesterday as they are.
cpSync(values.xaso, join(values.ra, 'xaso'), { recursive: true });
cpSync(join(here, 'giao-dien'), join(values.ra, 'giao-dien'), { recursive: true });
for (const commune of communes) {
  write(`${commune.code}/index.html`, communePage(commune, commune.rows));
  write(`${commune.code}/chi-so.csv`, commune.data);
}
write('index.html', listPage(communes));
console.log(`${communes.length} xã, trong ${values.ra}`);

function readCommunes() {
  const lines = rowsOf(readFileSync(values.bang, 'utf8'));
  const seen = new Set();
  return lines.flatMap((line, index) => {
    const commune = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, line[column] ?? '']));
    const where = `${values.bang}, dòng ${index + 2}`;
    const before = faults.length;
    for (const [key, column] of Object.entries(columns)) if (commune[key] === '') faults.push(`${where}: thiếu “${column}”.`);
    if (!/^[a-z0-9-]+$/.test(commune.code)) faults.push(`${where}: mã chỉ gồm chữ thường không dấu, số và dấu gạch.`);
    if (seen.has(commune.code)) faults.push(`${where}: mã “${commune.code}” đã có ở dòng trên.`);
    seen.add(commune.code);
    const file = join(dirname(values.bang), 'so-lieu', `${commune.code}.csv`);
    if (faults.length > before) return [];
    if (!existsSync(file)) faults.push(`${where}: chưa có tệp so-lieu/${commune.code}.csv.`);
    if (faults.length > before) return [];
    const data = readFileSync(file, 'utf8');
    const rows = rowsOf(data);
    if (rows.length === 0) faults.push(`so-lieu/${commune.code}.csv: không có dòng số liệu nào.`);
    return [{ ...commune, data, rows }];
  });
}

function write(path, text) {
  const target = join(values.ra, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
