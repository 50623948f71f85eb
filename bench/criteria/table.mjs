// Scores and gates of 60 criteria × 3,321 communes × 12 months on typed arrays, against the loop that one writes by hand for just this set: doubles, no doubt
// about thresholds or the edges of bands. Both write status and points of every criterion, the total and the band of every row.
// Ratio: time of ours over time of the loop, the median of paired rounds within one run; the limit is 1.5. Beside it the same with the reading of all cells,
// which happens once for any number of judgements, and the megabytes of the whole grid.
import { compileCriteriaSet, evaluateTable, prepareFigures } from '@xaso/criteria';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';

const rounds = 15;
const communes = 3321;
const months = 12;
const rows = communes * months;
const groupCount = 6;

/** 60 criteria as provinces have them: 25 shares, 15 with steps, 10 thresholds, 10 shares with a target; six groups. */
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
const groupOf = (index) => index % groupCount;
const set = criteriaSet(
  rules.map((rule, index) => criterion(`tieu-chi-${index}`, { rule, group: `nhom-${groupOf(index)}`, maxPoints: 2, notApplicable: 'leftOutRescaled', zeroDenominator: 'full' })),
  { inputs, groups: Array.from({ length: groupCount }, (_, index) => ({ id: `nhom-${index}`, name: { vi: `Nhóm mẫu ${index}` } })), maxPoints: 120, bands: [80, 60, 0].map((min) => ({ id: `loai-${min}`, name: { vi: `Loại mẫu ${min}` }, min })) },
);

/** The same figures in every run: a small generator with a fixed seed. 3 % are missing and 2 % don't apply. */
function columns() {
  let seed = 766;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const all = {};
  for (const { of, numerator, denominator } of rules) {
    const state = Uint8Array.from({ length: rows }, () => { const fate = random(); return fate < 0.03 ? 1 : fate < 0.05 ? 2 : 0; });
    if (of !== undefined) all[of] = { value: Float64Array.from({ length: rows }, () => Math.floor(random() * 6)), state };
    else {
      const under = Float64Array.from({ length: rows }, () => 1 + Math.floor(random() * 5000));
      all[denominator] = { value: under };
      all[numerator] = { value: under.map((count) => Math.floor(random() * (count + 1))), state };
    }
  }
  return all;
}

/** The loop by hand: a criterion at a time over all rows, and what does not apply is made up for within its group. */
function byHand(all) {
  const statuses = new Uint8Array(rows * rules.length);
  const points = new Float64Array(rows * rules.length);
  const total = new Float64Array(rows);
  const bands = new Int8Array(rows);
  const sums = Array.from({ length: groupCount }, () => new Float64Array(rows));
  const leftOut = Array.from({ length: groupCount }, () => new Uint8Array(rows));
  rules.forEach(({ kind, of, numerator, denominator }, index) => {
    const over = all[of ?? numerator].value;
    const { state } = all[of ?? numerator];
    const under = denominator === undefined ? undefined : all[denominator].value;
    const sum = sums[groupOf(index)];
    const left = leftOut[groupOf(index)];
    const at = index * rows;
    for (let row = 0; row < rows; row += 1) {
      if (state[row] !== 0) {
        statuses[at + row] = state[row] === 1 ? 3 : 4;
        points[at + row] = NaN;
        if (state[row] === 2) left[row] += 2;
        continue;
      }
      let value;
      let status = 2;
      if (under === undefined) value = over[row] >= 4 ? 2 : over[row] >= 3 ? 1.5 : over[row] >= 2 ? 1 : over[row] >= 1 ? 0.5 : 0;
      else {
        const share = over[row] / under[row];
        if (kind === 'ratio') value = share < 1 ? 2 * share : 2;
        else if (kind === 'ratioToTarget') value = share < 0.8 ? (2 * share) / 0.8 : 2;
        else { value = share * 100 >= 60 ? 2 : 0; status = value > 0 ? 0 : 1; }
      }
      statuses[at + row] = status;
      points[at + row] = value;
      sum[row] += value;
    }
  });
  for (let group = 0; group < groupCount; group += 1) {
    const sum = sums[group];
    const left = leftOut[group];
    for (let row = 0; row < rows; row += 1) total[row] += left[row] === 0 || left[row] === 20 ? sum[row] : (sum[row] * 20) / (20 - left[row]);
  }
  for (let row = 0; row < rows; row += 1) bands[row] = total[row] >= 80 ? 2 : total[row] >= 60 ? 1 : 0;
  return { statuses, points, total, bands };
}

/** Milliseconds of processor time: other work on the machine makes the clock run, not this. */
function milliseconds(work) {
  globalThis.gc?.();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** @returns rows of name, ratio (ours over the loop) and note. */
export async function run() {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const all = columns();
  const plan = compileCriteriaSet(set);
  const input = { rows, columns: all, subjectOf: (row) => ({ place: { name: `Xã Mẫu ${row % communes}` }, period: { type: 'month', year: 2025, month: 1 + Math.floor(row / communes) } }) };
  const figures = prepareFigures(plan, input);
  let ours = evaluateTable(plan, figures);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const megabytes = (after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed) / 1e6;

  const theirs = byHand(all);
  for (let row = 0; row < rows; row += 1) if (Math.abs(ours.total[row] - theirs.total[row]) > 1e-9) throw new Error(`row ${row}: ${ours.total[row]} and ${theirs.total[row]}`);
  // The first rounds only warm up.
  for (let round = 0; round < 4; round += 1) { evaluateTable(plan, figures); byHand(all); }
  const times = Array.from({ length: rounds }, () => ({ own: milliseconds(() => { ours = evaluateTable(plan, figures); }), hand: milliseconds(() => byHand(all)), read: milliseconds(() => prepareFigures(plan, input)) }));
  const hand = middle(times.map((each) => each.hand));
  const cells = `${rules.length} × ${communes} × ${months} cells`;
  return [
    { name: 'evaluateTable / hand-written loop on typed arrays', ratio: middle(times.map((each) => each.own / each.hand)), note: `limit 1.5; ${middle(times.map((each) => each.own)).toFixed(0)} ms for ${cells}` },
    { name: 'reading the columns, once / that loop', ratio: middle(times.map((each) => each.read / each.hand)), note: `${middle(times.map((each) => each.read)).toFixed(0)} ms against ${hand.toFixed(0)} ms` },
    { name: 'memory of figures, prepared figures and result / 200 MB', ratio: megabytes / 200, note: `limit 1; ${megabytes.toFixed(0)} MB` },
  ];
}
