// 60 verdicts over 3,321 communes and 12 months against json-rules-engine, the general rule engine that one would take: both say for each criterion whether it is met.
// Ratio: time of json-rules-engine over time of ours, the median of paired rounds within one run; it is to be 100 at least. The reading of the columns is in the time of ours.
// Both tell the verdicts only; ours decides whether each commune is recognised, too, and gives the whole trace of one when it is asked for.
import { compileCriteriaSet, evaluateTable, prepareFigures } from '@xaso/criteria';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';
import { Engine } from 'json-rules-engine';

const communes = 3321;
const months = 12;
const rows = communes * months;
const criteria = 60;
/** The other engine takes half a minute for all of them, so that it is measured on some, and counted for all. */
const measured = 240;
const rounds = 5;

const thresholds = Array.from({ length: criteria }, (_, index) => 40 + (index % 12) * 5);
const names = thresholds.map((_, index) => `chi-tieu-${index}`);
const set = criteriaSet(
  names.map((id, index) => criterion(id, { rule: { kind: 'atLeast', of: id, threshold: thresholds[index] } })),
  { inputs: names.map((id) => ({ id, name: { vi: `Số liệu mẫu ${id}` }, kind: 'share' })), recognition: { name: { vi: 'Công nhận mẫu' }, grant: { kind: 'allMustPass' } } },
);

/** The same figures in every run. */
function figures() {
  let state = 1829;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () => Object.fromEntries(names.map((id) => [id, Math.round(random() * 1000) / 10])));
}

function otherEngine() {
  const rules = names.map((id, index) => ({ name: id, conditions: { all: [{ fact: id, operator: 'greaterThanInclusive', value: thresholds[index] }] }, event: { type: id } }));
  return new Engine(rules);
}

async function milliseconds(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @returns rows of name, ratio (the other engine over ours) and note. */
export async function run() {
  const all = figures();
  const columns = Object.fromEntries(names.map((id) => [id, { value: Float64Array.from(all, (facts) => facts[id]) }]));
  const input = { rows, columns, subjectOf: (row) => ({ place: { name: `Xã Mẫu ${row % communes}` }, period: { type: 'month', year: 2025, month: Math.floor(row / communes) + 1 } }) };
  const plan = compileCriteriaSet(set);
  const engine = otherEngine();
  let ours = 0;
  let theirs = 0;
  const evaluateAll = async () => { const table = evaluateTable(plan, prepareFigures(plan, input)); ours = table.criteria.reduce((sum, _id, index) => sum + table.countOf(index, 'passed'), 0); };
  const runSome = async () => { theirs = 0; for (const facts of all.slice(0, measured)) theirs += (await engine.run(facts)).events.length; };
  // The first rounds only warm up.
  for (let round = 0; round < 4; round += 1) await evaluateAll();
  await runSome();
  // Both have to have found the same, or their times say nothing.
  const wanted = all.slice(0, measured).reduce((sum, facts) => sum + names.filter((id, index) => facts[id] >= thresholds[index]).length, 0);
  if (theirs !== wanted || ours < wanted) throw new Error('the engines do not agree');
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const own = (await milliseconds(evaluateAll)) / rows;
    const other = (await milliseconds(runSome)) / measured;
    times.push({ ratio: other / own, own, other });
  }
  const { ratio, own, other } = times.sort((one, next) => one.ratio - next.ratio)[Math.floor(rounds / 2)];
  return [{ name: 'json-rules-engine / evaluateTable, 60 verdicts over 3,321 communes × 12 months', ratio, note: `at least 100; ${(own * 1000).toFixed(0)} µs against ${(other * 1000).toFixed(0)} µs for the 60 of one commune and month` }];
}
