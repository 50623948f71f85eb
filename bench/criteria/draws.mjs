// 1,000 draws of weights with a full ranking of 3,321 communes by 60 indicators, against what one writes by hand for just that: typed arrays, one
// mean over all indicators, a sort. Ratio: time of ours over time of the plain loop, the median of paired rounds within one run; the limit is 2.
// Both are asked for the same: ranks of every commune in every draw, equal scores with one number. Ours also does groups and other means.
import { compositeGroup, compositeIndex, compositeIndicator } from '@xaso/criteria/fixtures';
import { drawRanks, seededRandom } from '@xaso/criteria/uncertainty';
import { paired } from '../paired.mjs';

const communes = 3321;
const indicators = 60;
const draws = 1000;
const within = 0.25;

const ids = Array.from({ length: indicators }, (_, at) => `chi-so-${at}`);
const flat = compositeIndex(ids.map((id) => compositeIndicator(id)), [compositeGroup('total', Object.fromEntries(ids.map((id, at) => [id, 1 + (at % 5)])))]);
const grouped = compositeIndex(flat.indicators, [
  ...Array.from({ length: 6 }, (_, group) => compositeGroup(`nhom-${group}`, Object.fromEntries(ids.slice(group * 10, group * 10 + 10).map((id, at) => [id, 1 + (at % 5)])))),
  compositeGroup('total', Object.fromEntries(Array.from({ length: 6 }, (_, group) => [`nhom-${group}`, 1 + (group % 3)]))),
]);

/** The same figures in every run, with or without 3 % of them missing. */
function dataOf(missingShare) {
  const { next } = seededRandom(922);
  const units = Array.from({ length: communes }, (_, unit) => ({ id: `xa-${unit}`, name: `Xã Mẫu ${unit}`, figures: Object.fromEntries(ids.map((id) => [id, next() < missingShare ? { status: 'missing' } : Math.round(next() * 1000) / 1000])) }));
  return { year: 2025, units };
}

/** What one writes first for weights that are a little off: right for one plain weighted mean, and for nothing else. */
function plainDraws(columns, weights, seed, hasGaps = false) {
  const { next } = seededRandom(seed);
  const ranks = new Uint32Array(draws * communes);
  const scores = new Float64Array(communes);
  const order = new Uint32Array(communes);
  const drawn = new Float64Array(indicators);
  const known = new Float64Array(communes);
  for (let draw = 0; draw < draws; draw += 1) {
    let whole = 0;
    for (let at = 0; at < indicators; at += 1) {
      drawn[at] = weights[at] * (1 + within * (2 * next() - 1));
      whole += drawn[at];
    }
    scores.fill(0);
    known.fill(hasGaps ? 0 : whole);
    for (let at = 0; at < indicators; at += 1) {
      const column = columns[at];
      const weight = drawn[at];
      if (!hasGaps) for (let unit = 0; unit < communes; unit += 1) scores[unit] += weight * column[unit];
      else {
        for (let unit = 0; unit < communes; unit += 1) {
          const value = column[unit];
          if (Number.isNaN(value)) continue;
          scores[unit] += weight * value;
          known[unit] += weight;
        }
      }
    }
    for (let unit = 0; unit < communes; unit += 1) {
      scores[unit] /= known[unit];
      order[unit] = unit;
    }
    order.sort((one, other) => scores[other] - scores[one]);
    let rank = 1;
    for (let place = 0; place < communes; place += 1) {
      if (place > 0 && scores[order[place]] !== scores[order[place - 1]]) rank = place + 1;
      ranks[draw * communes + order[place]] = rank;
    }
  }
  return ranks;
}

/** @returns rows of name, ratio (ours over the plain loop) and note. */
export async function run() {
  const data = dataOf(0);
  const columnsOf = ({ units }) => ids.map((id) => Float64Array.from(units, ({ figures }) => (typeof figures[id] === 'number' ? figures[id] : Number.NaN)));
  const columns = columnsOf(data);
  const weights = ids.map((_, at) => 1 + (at % 5));
  const doubt = { seed: 17, draws, weights: { within } };
  // Both have to have found the same, or their times say nothing.
  const ours = drawRanks(flat, data, doubt).value.drawnRanks;
  const plain = plainDraws(columns, weights, 17);
  const differing = ours.reduce((count, rank, at) => count + (rank === plain[at] ? 0 : 1), 0);
  if (differing > ours.length / 1e5) throw new Error(`the two do not agree on ${differing} ranks`);
  const row = (name, index, given, hasGaps = false) => {
    const plainColumns = columnsOf(given);
    const { ratio, own, other } = paired(() => drawRanks(index, given, doubt), () => plainDraws(plainColumns, weights, 17, hasGaps), { rounds: 5, warmUps: 1 });
    return { name, ratio, note: `limit 2; ${(own / 1000).toFixed(2)} s against ${(other / 1000).toFixed(2)} s` };
  };
  const gaps = dataOf(0.03);
  const lenient = { ...grouped, groups: grouped.groups.map((group) => ({ ...group, leastKnown: 0.5 })) };
  return [
    row('1,000 draws of weights, 60 × 3,321, one group / plain loop', flat, data),
    row('the same in six groups / plain loop of one group', grouped, data),
    row('the same in six groups with 3 % missing / plain loop with 3 % missing', lenient, gaps, true),
  ];
}
