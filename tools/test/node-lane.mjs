// Runs tests in Node, straight from the TypeScript sources.
//   node tools/test/node-lane.mjs                 unit, property, gold and tool tests; what is about days again in two far time zones
//   node tools/test/node-lane.mjs core/src/date   the files whose path holds one of the given parts
//   node tools/test/node-lane.mjs --pages         the suites of test/pages, test/frameworks, test/faults and test/attacks: whole pages in a browser, from what is built
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { globSync } from './files.mjs';

const processes = 2;
const home = 'Asia/Ho_Chi_Minh';
const farZones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wantsPages = process.argv.includes('--pages');

const isPage = (file) => /^test\/(?:pages|frameworks|faults|attacks)\//.test(file);
/** Counts seconds, and therefore runs only in `npm run fuzz`. */
const isTimed = (file) => file === 'test/fuzz/linear.test.ts';
const isBrowserOnly = (file) => /^packages\/(elements|embed)\/|\.browser\.test\.ts$/.test(file);
// What counts or writes days is run again where the day is another one.
const isAboutDays = (file) => /^packages\/(core\/src\/(date|document|unit)|readers\/src\/xlsx|indicators\/src|criteria\/src\/engine|procedures\/src\/(deadline|overlay)|ocop\/src\/(certificate|import|product)|places\/src\/(opening-hours|import|place))/.test(file);

const all = globSync(['packages', 'test', 'tools'], /\.test\.(ts|mjs)$/).filter((file) => !isBrowserOnly(file));
const files = parts.length > 0 ? all.filter((file) => parts.some((part) => file.includes(part))) : all.filter((file) => isPage(file) === wantsPages && !isTimed(file));
if (files.length === 0) {
  console.error('no tests found');
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
let clean = run(files, home);
if (!wantsPages && parts.length === 0 && !process.env.XA_TEST_QUICK) {
  for (const zone of farZones) clean = run(files.filter(isAboutDays), zone) && clean;
}
if (process.env.XA_TEST_COUNT) writeFileSync(process.env.XA_TEST_COUNT, JSON.stringify({ ...total, failures }));
process.exit(clean && total.failed === 0 ? 0 : 1);

function run(chosen, zone) {
  console.log(`\nTZ=${zone}, ${chosen.length} files`);
  const folder = join(root, 'node_modules/.cache/xaso-tests', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const counts = join(folder, 'counts.json');
  // A page suite holds a browser and a server of its own; the others share processes, since most of their time would be Node's start.
  const suites = wantsPages ? chosen : batches(chosen, folder);
  const { status } = spawnSync(
    process.execPath,
    [
      '--conditions=xa-source',
      '--no-warnings',
      '--import=./tools/test/register.mjs',
      '--import=./tools/test/globals.mjs',
      '--import=./tools/test/fixed-seed.mjs',
      '--test',
      `--test-concurrency=${processes}`,
      '--test-reporter=./tools/test/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...suites,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone, XA_NODE_COUNT: counts } },
  );
  try {
    const result = JSON.parse(readFileSync(counts, 'utf8'));
    for (const key of Object.keys(total)) total[key] += result[key];
    failures.push(...result.failures.map((failure) => `TZ=${zone}: ${failure}`));
  } catch {
    total.failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
}

/** Writes modules that import the test files in turn, as many as processes run at once. */
function batches(chosen, folder) {
  const lists = Array.from({ length: Math.min(processes, chosen.length) }, () => []);
  chosen.forEach((file, index) => lists[index % lists.length].push(file));
  return lists.map((files, index) => {
    const batch = join(folder, `batch-${index + 1}.test.mjs`);
    writeFileSync(batch, files.map((file) => `await import(${JSON.stringify(pathToFileURL(join(root, file)).href)});\n`).join(''));
    return batch;
  });
}
