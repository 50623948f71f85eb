import { compileCriteriaSet, criteriaMessages, evaluate, evaluateTable, explain, figuresOf, parseCriteriaSet, rankEvaluations, type CriteriaSet, type Evaluation, type PointTotal } from '@xaso/criteria';
import { compileBasicSet, evaluateBasic, needsWholeEngine } from '@xaso/criteria/basic';
import { nearest, parseExact } from '@xaso/core/exact';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';
import { setOf, type Case, type ConformanceFile, type ExpectedEvaluation, type ExpectedTotal } from './conformance-file.js';

// The published suite, run by the engine of this kit. What is expected was worked out by hand: see `why` of each case.

const folder = join(root, 'packages/criteria/conformance');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
const files = names.map((name) => ({ name, file: read(name) as ConformanceFile }));
const fewestCases = 150;

describe('the conformance suite', () => {
  it('has at least 150 cases, each under an id of its own that begins with the topic of its file', () => {
    const ids = files.flatMap(({ file }) => file.cases.map(({ id }) => id));

    expect(ids.length).to.be.at.least(fewestCases);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    for (const { name, file } of files) {
      expect(name).to.equal(`${file.topic}.json`);
      for (const { id } of file.cases) expect(id.startsWith(`${file.topic}.`), id).to.equal(true);
    }
  });

  it('has files of the shape that its schema describes, and no set that no case asks for', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(read('schema/conformance.schema.json') as object);
    for (const { name, file } of files) {
      validate(file);
      expect(validate.errors, name).to.equal(null);
      const asked = new Set(file.cases.map(({ set }) => (typeof set === 'string' ? set : (set as { readonly from?: string }).from)));
      expect(Object.keys(file.sets).filter((id) => !asked.has(id)), name).to.deep.equal([]);
    }
  });

  it('is told whole in its README', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const { name, file } of files) expect(readme).to.match(new RegExp(`\\| \`${name}\` \\| ${file.cases.length} \\|`));
  });

  for (const { name, file } of files) {
    describe(name, () => {
      for (const one of file.cases) {
        it(one.id, () => {
          runCase(one, file);
        });
      }
    });
  }
});

function runCase(one: Case, file: ConformanceFile): void {
  const { accepted = true, findings = [], evaluations = [], ranking } = one.expect;
  const { value: set, findings: found } = parseCriteriaSet(setOf(one, file.sets));
  expect(sorted(found.map(({ code, where }) => `${code} at “${'path' in where ? where.path : ''}”`)), 'findings').to.deep.equal(sorted(findings.map(({ code, path }) => `${code} at “${path}”`)));
  expect(set !== undefined, 'accepted').to.equal(accepted);
  if (set === undefined) return;
  expect(evaluations.length, 'an expected evaluation for each subject').to.equal(one.subjects.length);
  const plan = compileCriteriaSet(set);
  const options = { asOf: one.asOf };
  const judged = one.subjects.map((subject) => evaluate(plan, subject, options));
  judged.forEach((evaluation, index) => compareEvaluation(evaluation, evaluations[index]!));
  agreeingWays(set, one, judged);
  for (const evaluation of judged) expect(explain(plain(evaluation) as Evaluation, criteriaMessages, 'vi'), 'explained again').to.deep.equal(explain(evaluation, criteriaMessages, 'vi'));
  // What was kept as JSON is ranked as what was just judged.
  if (ranking !== undefined) for (const each of [judged, JSON.parse(JSON.stringify(judged)) as readonly Evaluation[]]) compareRanking(each, ranking);
}

/** The table and the small engine say the same as the whole one. */
function agreeingWays(set: CriteriaSet, { subjects, asOf, expect: { evaluations = [] } }: Case, judged: readonly Evaluation[]): void {
  const plan = compileCriteriaSet(set);
  const table = evaluateTable(plan, figuresOf(plan, subjects), { asOf });
  judged.forEach((evaluation, index) => {
    const { criteria = {}, decision } = evaluations[index]!;
    for (const [id, { status }] of Object.entries(criteria)) expect(table.statusOf(index, table.criteria.indexOf(id)), `table: ${id}`).to.equal(status);
    if (decision !== undefined) expect(table.decisions?.[index], 'table: decision').to.equal(decision);
    expect(table.evaluationOf(index), 'table: evaluation').to.deep.equal(evaluation);
    if (!needsWholeEngine(set) && subjects[index]!.assessments === undefined) expect(evaluateBasic(compileBasicSet(set), subjects[index]!, { asOf }), 'basic engine').to.deep.equal(evaluation);
  });
}

function compareEvaluation(evaluation: Evaluation, expected: ExpectedEvaluation): void {
  const { criteria = {}, groups = {}, total, band, decision, lacking = {}, judgements = {}, thresholds = {}, assessments = {}, warnings = [] } = expected;
  for (const [id, { status, points, open }] of Object.entries(criteria)) {
    const found = evaluation.criteria.find((each) => each.id === id);
    expect(plain({ status: found?.status, points: found?.points, open: found?.open }), id).to.deep.equal(plain({ status, points, open }));
  }
  for (const [id, group] of Object.entries(groups)) compareTotal(evaluation.groups.find((each) => each.id === id), group, `group ${id}`);
  if (total !== undefined) compareTotal(evaluation.total, total, 'total');
  if (band !== undefined) compareBand(evaluation, band);
  if (decision !== undefined) expect(evaluation.decision?.state, 'decision').to.equal(decision);
  compareStates(expected.decisions, evaluation.decisions, 'decisions');
  compareStates(expected.outOfForce, evaluation.outOfForce, 'outOfForce');
  compareStates(expected.gates, evaluation.band?.gates?.map(({ band: id, state }) => ({ id, state })), 'gates');
  for (const [id, titles] of Object.entries(lacking)) expect(evaluation.decisions?.find((each) => each.id === id)?.lacking, `lacking of ${id}`).to.deep.equal(titles);
  for (const [id, judgement] of Object.entries(judgements)) expect(evaluation.groups.find((each) => each.id === id)?.judgement, `judgement of ${id}`).to.equal(judgement);
  for (const [id, rows] of Object.entries(thresholds)) {
    const found = evaluation.criteria.find((each) => each.id === id)?.trace.thresholds?.map(({ path, table, rows: chosen, values }) => ({ path, table, rows: chosen, values }));
    expect(found, `thresholds of ${id}`).to.deep.equal(rows);
  }
  for (const [id, assessment] of Object.entries(assessments)) expect(evaluation.criteria.find((each) => each.id === id)?.assessment, `assessment of ${id}`).to.deep.equal(assessment);
  expect(sorted(evaluation.warnings.map(({ code }) => code)), 'warnings').to.deep.equal(sorted(warnings));
}

function compareTotal(found: PointTotal | undefined, { points, open, max, coverage, published }: ExpectedTotal, what: string): void {
  expect(plain({ points: found?.points, open: found?.open }), what).to.deep.equal(plain({ points, open }));
  if (max !== undefined) expect(found?.max ?? null, `max of ${what}`).to.equal(max);
  if (coverage !== undefined) expect(plain(found?.coverage), `coverage of ${what}`).to.deep.equal(coverage);
  if (published !== undefined) expect(nearest(parseExact(found?.points?.exact ?? '')!), `${what}, as published`).to.be.closeTo(published.points, published.within);
}

function compareBand({ band }: Evaluation, { lowest, highest, certain, next }: NonNullable<ExpectedEvaluation['band']>): void {
  expect({ lowest: band?.lowest?.id ?? null, highest: band?.highest?.id ?? null }, 'band').to.deep.equal({ lowest, highest });
  if (certain !== undefined) expect(band?.certain, 'band: certain').to.equal(certain);
  if (next !== undefined) expect(band?.next && { band: band.next.band.id, gap: band.next.gap }, 'band: next').to.deep.equal(next);
}

function compareStates(expected: Readonly<Record<string, string>> | undefined, found: readonly { readonly id: string; readonly state: string }[] | undefined, what: string): void {
  if (expected !== undefined) expect(Object.fromEntries((found ?? []).map(({ id, state }) => [id, state])), what).to.deep.equal(expected);
}

function compareRanking(evaluations: readonly Evaluation[], expected: NonNullable<Case['expect']['ranking']>): void {
  const { ranked, unranked } = rankEvaluations(evaluations);
  const found = ranked.map(({ evaluation, rank, tiedWith, provisional }, index) => ({ place: evaluation.place.name, rank, provisional, ...(expected.ranked[index]?.tiedWith === undefined ? {} : { tiedWith }) }));
  expect(found, 'ranked').to.deep.equal(expected.ranked.map((each) => ({ provisional: false, ...each })));
  const texts = (list: readonly { readonly place: string; readonly reason: string }[]): readonly string[] => sorted(list.map(({ place, reason }) => `${place}: ${reason}`));
  expect(texts(unranked.map(({ evaluation, reason }) => ({ place: evaluation.place.name, reason }))), 'unranked').to.deep.equal(texts(expected.unranked));
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

/** Without the fields that are undefined, and with what getters give. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
