import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const count = (suite, total, failures, file) => {
  for (const test of suite?.tests ?? []) {
    total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    total.seen += 1;
    if (!test.skipped && !test.passed) failures.push(`${file} › ${test.name}`);
  }
  for (const child of suite?.suites ?? []) count(child, total, failures, file);
};

/**
 * Writes the numbers of a browser run into the file named by XA_TEST_COUNT, for the one closing line of `npm test`,
 * the places of what failed, and under `silent` the files whose page never reported a test.
 */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.XA_TEST_COUNT) return;
      const total = { passed: 0, failed: 0, skipped: 0, seen: 0 };
      const silent = [];
      const failures = [];
      for (const session of sessions) {
        const before = { ...total };
        const file = relative(process.cwd(), session.testFile);
        count(session.testResults, total, failures, file);
        if (session.passed || total.failed > before.failed) continue;
        // A file that failed to load, or whose page died, has no failed test of its own.
        total.failed += 1;
        failures.push(`${file} › ${session.errors?.[0]?.message ?? 'no answer'}`);
        if (total.seen === before.seen) silent.push(session.testFile);
      }
      const { passed, failed, skipped } = total;
      writeFileSync(process.env.XA_TEST_COUNT, JSON.stringify({ passed, failed, skipped, failures, silent }));
    },
  };
}
