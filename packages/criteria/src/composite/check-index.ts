import type { Finding } from '@xaso/core';
import { compositeFinding } from './composite-findings.js';
import type { CompositeGroup, CompositeIndex, Normalisation } from './composite-index.schema.js';
import { orderGroups } from './order-groups.js';

/** Everything that is wrong with an index as such, whatever the figures and the year are. */
export function checkIndex(index: CompositeIndex): readonly Finding[] {
  return [...repeatedIds(index), ...index.groups.flatMap((group, at) => memberFindings(group, `groups[${at}]`, index)), ...totalFindings(index), ...scaleFindings(index), ...unusedFindings(index)];
}

function repeatedIds({ indicators, groups }: CompositeIndex): Finding[] {
  const seen = new Set<string>();
  const places = [...indicators.map(({ id }, at) => ({ id, path: `indicators[${at}].id` })), ...groups.map(({ id }, at) => ({ id, path: `groups[${at}].id` }))];
  return places.flatMap(({ id, path }) => {
    if (seen.has(id)) return [compositeFinding('composite.id-twice', { path }, { id })];
    seen.add(id);
    return [];
  });
}

function memberFindings({ name, members }: CompositeGroup, path: string, index: CompositeIndex): Finding[] {
  const ids = new Set([...index.indicators, ...index.groups].map(({ id }) => id));
  const seen = new Set<string>();
  return members.flatMap(({ of, weight }, at) => {
    const place = { path: `${path}.members[${at}]` };
    const values = { group: name.vi, id: of };
    const findings: Finding[] = [];
    if (!ids.has(of)) findings.push(compositeFinding('composite.member-unknown', place, values));
    if (seen.has(of)) findings.push(compositeFinding('composite.member-twice', place, values));
    seen.add(of);
    const weights = typeof weight === 'number' ? [weight] : weight.map((each) => each.weight);
    if (weights.some((each) => !(each >= 0) || !Number.isFinite(each))) findings.push(compositeFinding('composite.weight-negative', place, values));
    const years = typeof weight === 'number' ? [] : weight.map(({ since }) => since);
    const repeated = years.find((year, first) => years.indexOf(year) !== first);
    if (repeated !== undefined) findings.push(compositeFinding('composite.year-twice', place, { ...values, year: repeated }));
    return findings;
  });
}

function totalFindings({ groups, total }: CompositeIndex): Finding[] {
  const inCircle = orderGroups(groups).inCircle;
  return [
    ...(groups.some(({ id }) => id === total) ? [] : [compositeFinding('composite.total-unknown', { path: 'total' }, { id: total })]),
    ...inCircle.map((group) => compositeFinding('composite.cycle', { path: `groups[${groups.indexOf(group)}]` }, { group: group.name.vi })),
  ];
}

/** Goalposts that say nothing, and logarithms that leave goalposts in another unit. */
function scaleFindings({ indicators }: CompositeIndex): Finding[] {
  return indicators.flatMap(({ name, better, normalise: how, treat }, at) => {
    const place = { path: `indicators[${at}].normalise` };
    const values = { indicator: name.vi };
    const findings: Finding[] = [];
    if ((how.kind === 'minMax' || how.kind === 'logMinMax') && how.low !== undefined && how.low === how.high) findings.push(compositeFinding('composite.goalposts-equal', place, values));
    if (how.kind === 'target' && how.from === how.target) findings.push(compositeFinding('composite.goalposts-equal', place, values));
    if (isReversed(how, better === 'less')) findings.push(compositeFinding('composite.scale-reversed', place, values));
    if (how.kind === 'logMinMax' && (how.low <= 0 || how.high <= 0)) findings.push(compositeFinding('composite.goalposts-not-positive', place, values));
    const isOfFigures = how.kind === 'zScore' || how.kind === 'percentile' || how.kind === 'rank' || (how.kind === 'minMax' && how.low === undefined && how.high === undefined);
    if (treat?.otherwise === 'log' && !isOfFigures && (how.kind !== 'reference' || how.from !== undefined)) findings.push(compositeFinding('composite.log-changes-scale', place, values));
    return findings;
  });
}

function isReversed(how: Normalisation, isLess: boolean): boolean {
  if (how.kind === 'minMax' || how.kind === 'logMinMax') return how.low !== undefined && how.high !== undefined && how.low > how.high;
  return how.kind === 'target' && how.from !== undefined && how.from !== how.target && how.target < how.from !== isLess;
}

function unusedFindings({ indicators, groups, total }: CompositeIndex): Finding[] {
  const used = new Set([total, ...groups.flatMap(({ members }) => members.map(({ of }) => of))]);
  const parts = [...indicators.map(({ id }, at) => ({ id, path: `indicators[${at}]` })), ...groups.map(({ id }, at) => ({ id, path: `groups[${at}]` }))];
  return parts.flatMap(({ id, path }) => (used.has(id) ? [] : [compositeFinding('composite.part-unused', { path }, { id })]));
}
