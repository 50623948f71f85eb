// The browser lane of `npm test`: every browser test once, and once more, in a new browser, the files that gave no answer at all.
//   node tools/test/browser-lane.mjs "packages/elements/src/scorecard/*.test.ts"   a part
// A page that dies or hangs (seen once, on a busy machine) says nothing about the code; a failed test does and is never run again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'xaso-browser-'));
const first = run('first', process.argv.slice(2));
const total = { passed: first.passed, failed: first.failed, skipped: first.skipped, failures: first.failures };
let failed = first.failed > 0;

const silent = first.silent ?? [];
if (silent.length > 0 && silent.length === first.failed) {
  console.log(`\nno answer from ${silent.map((file) => relative(root, file)).join(', ')}: once more, in a new browser`);
  const second = run('second', silent);
  total.passed += second.passed;
  total.failed = second.failed;
  total.failures = second.failures;
  total.skipped += second.skipped;
  failed = second.failed > 0 || second.passed === 0;
}
rmSync(folder, { recursive: true, force: true });
if (process.env.XA_TEST_COUNT) writeFileSync(process.env.XA_TEST_COUNT, JSON.stringify(total));
process.exit(failed || total.passed === 0 ? 1 : 0);

function run(name, files) {
  const counts = join(folder, `${name}.json`);
  spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', ...(files.length > 0 ? ['--files', ...files] : [])], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, XA_TEST_COUNT: counts },
  });
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
