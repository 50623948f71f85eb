// Every public parser meets a stranger's data: it never throws, says why there is nothing, changes neither its input nor the language, and answers the same again.
// In `npm test` a few hundred cases each; `npm run fuzz` 100,000. A failure prints the seed and the path; XA_FUZZ_SEED runs it again, XA_FUZZ_ONLY one parser.
import type { Finding, ParseResult } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { ParserRow } from './parser-row.js';
import { parsers } from './parsers.js';
import { publicParsers } from './public-parsers.js';

const only = process.env['XA_FUZZ_ONLY'];
const seed = process.env['XA_FUZZ_SEED'];
const numRuns = Number(process.env['XA_FUZZ_RUNS'] ?? 120);

/** How many cases share one look at whether the answer is the same again, which costs as much as the answer. */
const sameAgainEvery = 16;

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const language = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();
const before = language();

describe('any parser, given anything,', () => {
  for (const row of parsers.filter(({ from, name }) => only === undefined || `${from} ${name}`.includes(only))) {
    it(`${row.from} ${row.name}: answers, and harms nothing`, async () => {
      const start = performance.now();
      let cases = 0;
      await fc.assert(
        fc.asyncProperty(row.input, async (input) => {
          cases += 1;
          await expectSound(row, frozen(input), cases % sameAgainEvery === 0);
        }),
        { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) },
      );
      if (process.env['XA_FUZZ']) console.log(`${String(cases).padStart(7)} cases ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${row.from} ${row.name}`);
    });
  }
});

describe('the table of parsers', () => {
  it('has a row for every public parser of every package', async () => {
    const written = new Set(parsers.map(({ name }) => name));

    const missing = (await publicParsers()).filter(({ name }) => !written.has(name)).map(({ from, name }) => `${from} ${name}: add a row to test/fuzz/parsers`);

    expect(missing).to.deep.equal([]);
    expect(parsers.length).to.be.greaterThan(40);
  });

  it('would hear a parser that throws, one that leaves a mark on the language, and one that changes its input', async () => {
    const rows: readonly ParserRow[] = [
      { from: 'x', name: 'throws', input: fc.constant(1), read: () => { throw new Error('thrown'); } },
      { from: 'x', name: 'pollutes', input: fc.constant(1), read: () => Object.defineProperty(Object.prototype, 'xaTest', { value: 1, configurable: true }) },
      { from: 'x', name: 'changes', input: fc.constant({ a: [1] }), read: (input) => (input as { a: number[] }).a.push(2) },
    ];
    for (const row of rows) {
      const told = await expectSound(row, frozen({ a: [1] }), false).then(() => undefined, (error: unknown) => error);
      Reflect.deleteProperty(Object.prototype, 'xaTest');
      expect(told, row.name).to.be.instanceOf(Error);
    }
  });
});

async function expectSound(row: ParserRow, input: unknown, again: boolean): Promise<void> {
  const answer = await row.read(input);
  if (isParseResult(answer)) {
    if (answer.ok !== answer.findings.every(({ severity }) => severity !== 'error')) expect.fail(`ok is ${answer.ok} beside ${JSON.stringify(answer.findings)}`);
    for (const finding of answer.findings) expectWords(finding);
  }
  if (language() !== before) expect.fail('the language is not what it was');
  if (again) expect(await row.read(input)).to.deep.equal(answer);
}

/** A finding that nobody can put into words, or that stands nowhere, is none. */
function expectWords({ code, severity, where, values }: Finding): void {
  const sound = /^[a-z-]+(?:\.[a-z0-9-]+)+$/.test(code) && ['error', 'warning', 'note'].includes(severity) && ('path' in where || typeof where.file === 'string');
  if (!sound) expect.fail(`no finding: ${JSON.stringify({ code, severity, where })}`);
  for (const value of Object.values(values)) if (typeof value !== 'string' && typeof value !== 'number') expect.fail(`${code} says ${typeof value}`);
}

function isParseResult(answer: unknown): answer is ParseResult<unknown> {
  return typeof answer === 'object' && answer !== null && 'findings' in answer && 'ok' in answer && Array.isArray(answer.findings);
}

/** What is frozen can't be changed without a throw. Bytes can't be frozen; a reader that changed them would not answer the same again. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) {
    const own = Object.getOwnPropertyDescriptor(value, key);
    if (own && 'value' in own) frozen(own.value as unknown);
  }
  return value;
}
