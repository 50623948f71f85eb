import { compose, excessKurtosis, mergeUnits, parseCompositeData, parseCompositeIndex, skewness, type CompositeData, type CompositeIndex, type CompositeResult, type CompositeUnit, type MergeRule } from '@xaso/criteria/composite';
import { certaintyBetween, effectiveWeights, quantile, randomFrom, sobolIndices, type RandomState } from '@xaso/criteria/uncertainty';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';

// The published suite for composite indices, run by this kit. What is expected was worked out by hand, or published: see `why` of each case.

interface IndexCase {
  readonly id: string;
  readonly index: string;
  readonly data: CompositeData;
  readonly expect: {
    readonly accepted?: boolean;
    readonly findings?: readonly { readonly code: string; readonly path: string }[];
    readonly stages?: Readonly<Record<keyof CompositeResult['stages'], Readonly<Record<string, readonly (number | null)[]>>>>;
    readonly scores?: readonly (number | null)[];
    readonly ranks?: readonly (number | null)[];
    readonly within?: number;
  };
}

interface NumberCase {
  readonly id: string;
  readonly quantile?: { readonly sorted: readonly number[]; readonly share: number };
  readonly skewness?: readonly number[];
  readonly kurtosis?: readonly number[];
  readonly random?: { readonly state: RandomState };
  readonly sobol?: { readonly factors: number; readonly size: number; readonly answers: readonly number[] };
  readonly certainty?: { readonly low: number; readonly high: number; readonly lines: readonly number[] };
  readonly merge?: { readonly rule: MergeRule; readonly former: readonly CompositeUnit[] };
  readonly effectiveWeights?: { readonly index: CompositeIndex; readonly year: number };
  readonly expect: unknown;
  readonly within?: number;
}

interface ConformanceFile {
  readonly topic: string;
  readonly indices?: Readonly<Record<string, CompositeIndex>>;
  readonly cases: readonly (IndexCase | NumberCase)[];
}

const folder = join(root, 'packages/criteria/conformance');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const files = readdirSync(join(folder, 'composite')).sort().map((name) => ({ name, file: read(join('composite', name)) as ConformanceFile }));
const usualMargin = 1e-9;

describe('the conformance suite for composite indices', () => {
  it('has files of the shape that its schema describes, ids of their own, no index that no case asks for, and every file in the exports and the README', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(read('schema/composite-conformance.schema.json') as object);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const exported = Object.keys((JSON.parse(readFileSync(join(root, 'packages/criteria/package.json'), 'utf8')) as { readonly exports: object }).exports);
    const ids = files.flatMap(({ file }) => file.cases.map(({ id }) => id));

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    for (const { name, file } of files) {
      validate(file);
      expect(validate.errors, name).to.equal(null);
      expect(name).to.equal(`${file.topic}.json`);
      for (const { id } of file.cases) expect(id.startsWith(`${file.topic}.`), id).to.equal(true);
      const asked = new Set(file.cases.flatMap((each) => ('index' in each ? [each.index] : [])));
      expect(Object.keys(file.indices ?? {}).filter((id) => !asked.has(id)), name).to.deep.equal([]);
      expect(exported).to.include(`./conformance/composite/${name}`);
      expect(readme).to.match(new RegExp(`\\| \`composite/${name}\` \\| ${file.cases.length} \\|`));
    }
  });

  for (const { name, file } of files) {
    describe(name, () => {
      for (const one of file.cases) {
        it(one.id, () => {
          if ('index' in one) runIndexCase(one, file.indices![one.index]!);
          else close(answerTo(one), one.expect, one.within ?? usualMargin, one.id);
        });
      }
    });
  }
});

function runIndexCase({ data, expect: { accepted = true, findings = [], stages, scores, ranks, within = usualMargin } }: IndexCase, document: CompositeIndex): void {
  const parsed = parseCompositeIndex(document);
  const given = parseCompositeData(data);
  const result = parsed.value === undefined ? parsed : compose(parsed.value, given.value!);
  const value = result.value as CompositeResult | undefined;
  const told = (list: readonly { readonly code: string; readonly path: string }[]): readonly string[] => list.map(({ code, path }) => `${code} at “${path}”`).sort();

  expect(given.findings, 'findings about the data as such').to.deep.equal([]);
  expect(told(result.findings.map(({ code, where }) => ({ code, path: 'path' in where ? where.path : '' }))), 'findings').to.deep.equal(told(findings));
  expect(value !== undefined, 'accepted').to.equal(accepted);
  for (const [stage, columns] of Object.entries(stages ?? {})) for (const [id, column] of Object.entries(columns)) close(value!.stages[stage as keyof CompositeResult['stages']].find((each) => each.id === id)!.values, column, within, `${stage} of ${id}`);
  if (scores !== undefined) close(value!.scores, scores, within, 'scores');
  if (ranks !== undefined) close(value!.ranks.map((rank) => rank?.rank), ranks, 0, 'ranks');
}

function answerTo(one: NumberCase): unknown {
  if (one.quantile !== undefined) return quantile(one.quantile.sorted, one.quantile.share);
  if (one.skewness !== undefined) return skewness(one.skewness);
  if (one.kurtosis !== undefined) return excessKurtosis(one.kurtosis);
  if (one.random !== undefined) return (one.expect as readonly number[]).map(randomFrom(one.random.state).bits);
  if (one.sobol !== undefined) return sobolIndices(one.sobol, one.sobol.answers);
  if (one.certainty !== undefined) return certaintyBetween(one.certainty, one.certainty.lines);
  if (one.merge !== undefined) return mergeUnits(one.merge.former, { id: 'moi', name: 'moi' }, one.merge.rule).figures;
  if (one.effectiveWeights !== undefined) return Object.fromEntries(effectiveWeights(one.effectiveWeights.index, one.effectiveWeights.year).map(({ id, weight }) => [id, weight]));
  throw new Error(`${one.id} asks for nothing that is known`);
}

/** The same, but for so much in every number; `null` stands for what does not exist. */
function close(found: unknown, expected: unknown, within: number, what: string): void {
  if (typeof expected === 'number') expect(found, what).to.be.closeTo(expected, within);
  else if (expected === null) expect(found, what).to.equal(undefined);
  else if (typeof expected === 'object') {
    expect(Object.keys(found as object), what).to.have.members(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) close((found as Record<string, unknown>)[key], value, within, `${what}: ${key}`);
  } else expect(found, what).to.equal(expected);
}
