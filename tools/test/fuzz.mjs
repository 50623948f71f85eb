// `npm run fuzz`: every public parser with 100,000 cases, the other property tests with 10,000, then that doubling the input costs at most 2.6 times.
//   XA_FUZZ_RUNS=20000 npm run fuzz                    cases a property
//   npm run fuzz -- parsers                            the parsers alone; likewise `properties` and `linear`
//   XA_FUZZ_ONLY="@xaso/core parsePeriod" npm run fuzz -- parsers      one parser
//   XA_FUZZ_SEED=653997431 …                           the run that failed, as its message prints the seed
import { spawnSync } from 'node:child_process';
import { root } from '../paths.mjs';
import { globSync } from './files.mjs';

const parsers = 'test/fuzz/parsers.property.test.ts';
const steps = {
  parsers: { files: [parsers], runs: '100000' },
  properties: { files: globSync(['packages', 'test'], /\.property\.test\.(ts|mjs)$/).filter((file) => file !== parsers && !/^packages\/(elements|embed)\//.test(file)), runs: '10000' },
  linear: { files: ['test/fuzz/linear.test.ts'], runs: '1' },
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

const options = ['--conditions=xa-source', '--no-warnings', '--import=./tools/test/register.mjs', '--import=./tools/test/globals.mjs', '--import=./tools/test/many-runs.mjs'];
let clean = true;
for (const [name, { files, runs }] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [...options, '--test', '--test-concurrency=2', '--test-reporter=./tools/test/node-reporter.mjs', '--test-reporter-destination=stdout', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, XA_FUZZ: '1', XA_FUZZ_RUNS: process.env.XA_FUZZ_RUNS ?? runs },
  });
  clean = status === 0 && clean;
}
process.exit(clean ? 0 : 1);
