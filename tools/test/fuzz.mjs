// `npm run fuzz`: every public parser with 100,000 cases, the other property tests in ten rounds of new cases, then that doubling the input costs at most 2.6 times.
//   XA_FUZZ_RUNS=20000 npm run fuzz                    cases a property; one that names a number of its own keeps it
//   XA_FUZZ_ROUNDS=50 npm run fuzz -- properties       rounds
//   npm run fuzz -- parsers                            the parsers alone; likewise `properties` and `linear`
//   XA_FUZZ_ONLY="@xaso/core parsePeriod" npm run fuzz -- parsers      one parser
//   XA_FUZZ_SEED=653997431 …                           the run that failed, as its message prints the seed
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { globSync } from './files.mjs';

const parsers = 'test/fuzz/parsers.property.test.ts';
const steps = {
  parsers: { files: [parsers], runs: '100000', rounds: 1 },
  properties: { files: globSync(['packages', 'test'], /\.test\.(ts|mjs)$/).filter((file) => file !== parsers && hasProperties(file) && !/^packages\/(elements|embed)\//.test(file)), runs: '1000', rounds: Number(process.env.XA_FUZZ_ROUNDS ?? 10) },
  linear: { files: ['test/fuzz/linear.test.ts'], runs: '1', rounds: 1 },
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

const options = ['--conditions=xa-source', '--no-warnings', '--import=./tools/test/register.mjs', '--import=./tools/test/globals.mjs', '--import=./tools/test/many-runs.mjs'];
let clean = true;
for (const [name, { files, runs, rounds }] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (let round = 1; round <= rounds; round += 1) clean = run(name, files, runs, rounds > 1 ? `, round ${round} of ${rounds}` : '') && clean;
}
process.exit(clean ? 0 : 1);

function run(name, files, runs, round) {
  console.log(`\n── ${name}${round}`);
  const { status } = spawnSync(process.execPath, [...options, '--test', '--test-concurrency=2', '--test-reporter=./tools/test/node-reporter.mjs', '--test-reporter-destination=stdout', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, XA_FUZZ: '1', XA_FUZZ_RUNS: process.env.XA_FUZZ_RUNS ?? runs },
  });
  return status === 0;
}

function hasProperties(file) {
  return readFileSync(join(root, file), 'utf8').includes('fast-check');
}
