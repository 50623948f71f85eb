import { writeFileSync } from 'node:fs';

const count = (suite, total) => {
  for (const test of suite?.tests ?? []) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const child of suite?.suites ?? []) count(child, total);
  return total;
};

/** Writes the numbers of a browser run into the file named by XA_TEST_COUNT, for the one closing line of `npm test`. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.XA_TEST_COUNT) return;
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = total.failed;
        count(session.testResults, total);
        // A file that failed to load has no failed test of its own.
        if (!session.passed && total.failed === before) total.failed += 1;
      }
      writeFileSync(process.env.XA_TEST_COUNT, JSON.stringify(total));
    },
  };
}
