// `npm test`: every lane, one after the other on two cores, and one closing line `N passed, N failed`.
//   --quick       types, lint, generated files and the Node lane in one time zone
//   --only=a,b    some lanes by name
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../paths.mjs';
import { lanes } from './lanes.mjs';

const quick = process.argv.includes('--quick');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',');
const chosen = lanes.filter((lane) => (only ? only.includes(lane.name) : !quick || lane.quick));

const folder = mkdtempSync(join(tmpdir(), 'xaso-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];

for (const lane of chosen) {
  console.log(`\n── ${lane.name}: ${lane.says}`);
  const counts = join(folder, `${lane.name}.json`);
  const start = performance.now();
  const { status, signal } = spawnSync(lane.command[0], lane.command.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...lane.env, XA_TEST_COUNT: counts, ...(quick ? { XA_TEST_QUICK: '1' } : {}) },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = lane.counts ? readCounts(counts) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  // A lane that failed without a failed test, or ran none, is itself a failure.
  if (lane.counts && result.failed === 0 && (status !== 0 || result.passed === 0)) result.failed += 1;
  for (const key of Object.keys(total)) total[key] += result[key];
  failures.push(...(result.failures ?? []));
  lines.push(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${lane.name.padEnd(12)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(3)} failed ${String(result.skipped).padStart(3)} skipped  ${seconds.padStart(6)} s${signal ? ` (${signal})` : ''}`);
  if (result.failed > 0 && lane.stopsAll) break;
}

rmSync(folder, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
// Named once more at the end: whoever reads only the last lines of a long log must see what is red.
if (failures.length > 0) console.log(`${failures.slice(0, 30).map((place) => `✖ ${place}`).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
