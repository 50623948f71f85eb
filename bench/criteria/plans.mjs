// What 3,321 communes have to do first to reach a goal, by a set of 60 criteria whose points are added up, against half a second of processor time for all
// of them; beside it one by one, as `planToGoal` makes the same plans. Both have to come to the same steps, or their times say nothing.
// Where a band has a gate, what is lacking to it, against the time in which the same rows are only judged.
import { compileCriteriaSet, evaluateTable, prepareFigures } from '@xaso/criteria';
import { planTable } from '@xaso/criteria/analysis';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';

const communes = 3321;
const rounds = 7;
const limit = 500;
/** One plan by itself takes many judgements, so that some communes are measured, and counted for all. */
const measured = 40;
const gatedRounds = 3;

/** 60 criteria as provinces have them: 25 shares, 15 with steps, 10 thresholds, 10 shares with a target; six groups, some of it the province's to do. */
const kinds = [...Array(25).fill('ratio'), ...Array(15).fill('steps'), ...Array(10).fill('atLeast'), ...Array(10).fill('ratioToTarget')];
const steps = [{ from: 4, points: 2 }, { from: 3, points: 1.5 }, { from: 2, points: 1 }, { from: 1, points: 0.5 }];
const rules = kinds.map((kind, index) => {
  const pair = { numerator: `tu-${index}`, denominator: `mau-${index}` };
  if (kind === 'ratio') return { kind, ...pair };
  if (kind === 'steps') return { kind, of: `dem-${index}`, steps, otherwise: 0 };
  if (kind === 'atLeast') return { kind, ...pair, threshold: 60 };
  return { kind, ...pair, target: 80 };
});
const inputs = rules.flatMap(({ of, numerator, denominator }) => [of, numerator, denominator].filter(Boolean)).map((id) => ({ id, name: { vi: `Số liệu mẫu ${id}` }, kind: 'count', unit: { vi: 'hồ sơ' } }));
const set = criteriaSet(
  rules.map((rule, index) => criterion(`tieu-chi-${index}`, { rule, group: `nhom-${index % 6}`, maxPoints: 2, notApplicable: 'leftOutRescaled', zeroDenominator: 'full', responsible: index % 12 === 11 ? 'province' : 'commune' })),
  { inputs, groups: Array.from({ length: 6 }, (_, index) => ({ id: `nhom-${index}`, name: { vi: `Nhóm mẫu ${index}` } })), maxPoints: 120, bands: [80, 60, 0].map((min) => ({ id: `loai-${min}`, name: { vi: `Loại mẫu ${min}` }, min })) },
);

/** The same figures in every run. 3 % are missing and 2 % don't apply. */
function columns() {
  let seed = 766;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const all = {};
  for (const { of, numerator, denominator } of rules) {
    const state = Uint8Array.from({ length: communes }, () => { const fate = random(); return fate < 0.03 ? 1 : fate < 0.05 ? 2 : 0; });
    if (of !== undefined) all[of] = { value: Float64Array.from({ length: communes }, () => Math.floor(random() * 6)), state };
    else {
      const under = Float64Array.from({ length: communes }, () => 1 + Math.floor(random() * 5000));
      all[denominator] = { value: under };
      all[numerator] = { value: under.map((count) => Math.floor(random() * (count + 1))), state };
    }
  }
  return all;
}

const table = () => ({ rows: communes, columns: columns(), subjectOf: (row) => ({ place: { name: `Xã Mẫu ${row}` }, period: { type: 'year', year: 2025 } }) });

const milliseconds = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** @returns rows of name, ratio and note. */
export async function run() {
  const plan = compileCriteriaSet(set);
  const figures = prepareFigures(plan, table());
  const rows = [];
  for (const goal of [{ kind: 'points', points: 90 }, { kind: 'band', id: 'loai-80' }]) {
    let plans;
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      globalThis.gc?.();
      times.push(milliseconds(() => (plans = planTable(plan, figures, goal))));
    }
    const time = times.sort((one, next) => one - next)[rounds >> 1];
    let single = 0;
    for (let row = 0; row < measured; row += 1) {
      let whole;
      single += milliseconds(() => (whole = plans.planOf(row)));
      const [own, theirs] = [plans.stepsOf(row).map(({ input, to }) => `${input} ${to}`), whole.steps.map(({ input, to }) => `${input.id} ${to}`)];
      if (plans.outcomeOf(row) !== whole.outcome || own.join() !== theirs.join()) throw new Error(`the plans of row ${row} differ`);
    }
    const done = ['reached', 'planned', 'outOfReach', 'onDemand'].map((outcome) => `${plans.countOf(outcome)} ${outcome}`).join(', ');
    rows.push({ name: `planTable, 60 criteria × 3,321 communes, ${goal.kind === 'points' ? '90 points' : 'a band'} / ${limit} ms`, ratio: time / limit, note: `limit 1; ${time.toFixed(0)} ms; ${done}; one by one ${((single / measured) * communes / time).toFixed(0)}× as long` });
  }
  rows.push(gated());
  return rows;
}

function gated() {
  const bands = set.bands.map((band) => (band.min === 80 ? { ...band, gate: { kind: 'criteria', among: ['tieu-chi-40', 'tieu-chi-45', 'tieu-chi-49'], are: 'passed', count: 3 } } : band));
  const plan = compileCriteriaSet({ ...set, bands });
  const figures = prepareFigures(plan, table());
  const [judging, planning] = [[], []];
  let plans;
  for (let round = 0; round < gatedRounds; round += 1) {
    globalThis.gc?.();
    judging.push(milliseconds(() => evaluateTable(plan, figures)));
    globalThis.gc?.();
    planning.push(milliseconds(() => (plans = planTable(plan, figures, { kind: 'band', id: 'loai-80' }))));
  }
  const [judged, planned] = [judging, planning].map((times) => times.sort((one, next) => one - next)[gatedRounds >> 1]);
  const unmet = Array.from({ length: communes }, (_, row) => plans.gatesOf(row).length).reduce((sum, count) => sum + count);
  return { name: 'planTable, a band with a gate / evaluateTable', ratio: planned / judged, note: `limit 1.5; ${planned.toFixed(0)} ms; ${unmet} criteria of gates not met, ${plans.countOf('reached')} reached, ${plans.countOf('onDemand')} onDemand` };
}
