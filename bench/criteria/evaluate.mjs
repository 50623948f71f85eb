// Evaluation with its trace against a plain loop that also explains: doubles, one object a criterion, a list of steps, no doubt about bad facts.
// Ratio: time of ours over time of the plain loop, the median of paired rounds within one run; the limit is 4.
import { compileCriteriaSet, criteriaMessages, evaluate, explain } from '@xaso/criteria';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';
import { paired } from '../paired.mjs';

const communes = 3321;

/** 60 criteria as provinces have them: 25 shares, 10 and 5 steps, 10 thresholds, 5 + 5 shares with a target; six groups. */
const kinds = [...Array(25).fill('ratio'), ...Array(15).fill('steps'), ...Array(10).fill('atLeast'), ...Array(10).fill('ratioToTarget')];
const groupOf = (index) => `nhom-${index % 6}`;
const rules = kinds.map((kind, index) => {
  const pair = { numerator: `tu-${index}`, denominator: `mau-${index}` };
  if (kind === 'ratio') return { kind, ...pair };
  if (kind === 'steps') return { kind, of: `dem-${index}`, steps: [{ from: 4, points: 2 }, { from: 3, points: 1.5 }, { from: 2, points: 1 }, { from: 1, points: 0.5 }], otherwise: 0 };
  if (kind === 'atLeast') return { kind, ...pair, threshold: 60 };
  return { kind, ...pair, target: 80 };
});
const inputs = rules.flatMap(({ of, numerator, denominator }) => [of, numerator, denominator].filter(Boolean)).map((id) => ({ id, name: { vi: `Số liệu mẫu ${id}` }, kind: 'count', unit: { vi: 'hồ sơ' } }));
const set = criteriaSet(
  rules.map((rule, index) => criterion(`tieu-chi-${index}`, { rule, group: groupOf(index), maxPoints: 2, notApplicable: 'leftOutRescaled', zeroDenominator: 'full' })),
  { inputs, groups: Array.from({ length: 6 }, (_, index) => ({ id: groupOf(index), name: { vi: `Nhóm mẫu ${index}` } })), maxPoints: 120, bands: [80, 60, 0].map((min) => ({ id: `loai-${min}`, name: { vi: `Loại mẫu ${min}` }, min })) },
);

/** The same figures in every run: a small generator with a fixed seed. 3 % are missing and 2 % don't apply. */
function subjects() {
  let state = 766;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: communes }, (_, index) => {
    const facts = {};
    for (const rule of rules) {
      const fate = random();
      const known = (value) => (fate < 0.03 ? { status: 'missing' } : fate < 0.05 ? { status: 'notApplicable' } : { value });
      if (rule.of) facts[rule.of] = known(Math.floor(random() * 6));
      else {
        const denominator = 1 + Math.floor(random() * 5000);
        facts[rule.denominator] = { value: denominator };
        facts[rule.numerator] = known(Math.floor(random() * (denominator + 1)));
      }
    }
    return { place: { name: `Xã Mẫu ${index}` }, period: { type: 'year', year: 2025 }, facts };
  });
}

/** What one writes first: it explains as much for good figures, and is wrong on some thresholds. */
function plainEvaluation({ items, groups }, { place, period, facts }) {
  const criteria = [];
  const sums = new Map(groups.map(({ id }) => [id, { points: 0, max: 0, known: 0, of: 0 }]));
  for (const { id, name, rule, group, maxPoints } of items) {
    const sum = sums.get(group);
    const ids = rule.of ? [rule.of] : [rule.numerator, rule.denominator];
    const trace = ids.map((input) => ({ input, status: facts[input]?.status ?? 'known', value: facts[input]?.value }));
    let status = 'scored';
    let points;
    if (trace.some((step) => step.status === 'notApplicable')) status = 'notApplicable';
    else if (trace.some((step) => step.value === undefined)) status = 'missing';
    else {
      const value = rule.of ? trace[0].value : trace[1].value === 0 ? 1 : trace[0].value / trace[1].value;
      if (rule.kind === 'ratio') points = Math.min(maxPoints, maxPoints * value);
      else if (rule.kind === 'ratioToTarget') points = Math.min(maxPoints, (maxPoints * value * 100) / rule.target);
      else if (rule.kind === 'atLeast') {
        points = value * 100 >= rule.threshold ? maxPoints : 0;
        status = points > 0 ? 'passed' : 'failed';
      } else points = rule.steps.find(({ from }) => value >= from)?.points ?? rule.otherwise;
    }
    if (status !== 'notApplicable') {
      sum.max += maxPoints;
      sum.of += 1;
    }
    if (points !== undefined) {
      sum.points += points;
      sum.known += 1;
    }
    criteria.push({ id, name, group, status, points: points === undefined ? undefined : { value: points, rounded: Math.round(points * 100) / 100 }, max: maxPoints, trace: { rule, operands: trace } });
  }
  const totals = groups.map(({ id, name }) => ({ id, name, ...sums.get(id) }));
  const points = totals.reduce((total, group) => total + group.points, 0);
  return { place, period, criteria, groups: totals, total: { points, rounded: Math.round(points * 100) / 100 }, band: points >= 80 ? 'loai-80' : points >= 60 ? 'loai-60' : 'loai-0' };
}

/** @returns rows of name, ratio (ours over the plain loop) and note. */
export async function run() {
  const plan = compileCriteriaSet(set);
  const all = subjects();
  let kept = 0;
  const full = paired(
    () => { for (const subject of all) kept += evaluate(plan, subject).criteria.length; },
    () => { for (const subject of all) kept += plainEvaluation(set, subject).criteria.length; },
  );
  const one = evaluate(plan, all[0]);
  const words = paired(
    () => { for (let time = 0; time < 200; time += 1) kept += explain(one, criteriaMessages, 'vi').children.length; },
    () => { for (let time = 0; time < 200; time += 1) kept += JSON.stringify(one).length; },
  );
  if (kept === 0) throw new Error('nothing was evaluated');
  const each = (time, times) => `${((time * 1000) / times).toFixed(0)} µs each`;
  return [
    { name: 'evaluate 60 criteria with trace / plain explaining loop', ratio: full.ratio, note: `limit 4; ${each(full.own, communes)}` },
    { name: 'explain one evaluation in Vietnamese / JSON.stringify of it', ratio: words.ratio, note: each(words.own, 200) },
  ];
}
