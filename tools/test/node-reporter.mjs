// A quiet reporter: failures in full, one line a file, and the numbers for the closing line.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(source) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // A file is reported as a test of its own; it counts only when it failed without a failed test, e.g. on loading.
    const isFile = data.nesting === 0 && /\.test\.(ts|mjs)$/.test(data.name);
    if (isFile && (type === 'test:pass' || data.details.error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined && data.skip !== false) total.skipped += 1;
    else if (type === 'test:pass') total.passed += 1;
    else {
      total.failed += 1;
      const cause = data.details.error?.cause ?? data.details.error;
      const trace = String(cause?.stack ?? inspect(cause));
      const file = testFile(trace) ?? data.file;
      const place = `${file ? `${relative(process.cwd(), file)} › ` : ''}${data.name}`;
      // With what was wrong: the counterexample of a property is worth more than its name to whoever has only the last lines.
      failures.push(`${place}\n${indent(String(cause?.message ?? trace), 5)}`);
      yield `\n✖ ${place}\n${indent(trace)}\n`;
    }
    if (data.skip) yield `  skipped: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`;
  }
  if (process.env.XA_NODE_COUNT) writeFileSync(process.env.XA_NODE_COUNT, JSON.stringify({ ...total, failures }));
  yield `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`;
}

const indent = (text, lines = 30) => text.split('\n').slice(0, lines).map((line) => `    ${line.slice(0, 400)}`).join('\n');

/** Tests are started by the words of `globals.mjs`, which is therefore the file that the runner names. */
const testFile = (trace) => /file:\/\/(\/[^\s:]+\.test\.(?:ts|mjs))/.exec(trace)?.[1];
