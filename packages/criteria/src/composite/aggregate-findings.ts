import type { Finding } from '@xaso/core';
import { compositeFinding } from './composite-findings.js';
import type { CompositeGroup, CompositeIndex } from './composite-index.schema.js';
import type { UnitRow } from './notice.js';
import type { Column } from './stage.js';
import { weightIn } from './weight.js';

/** What is wrong with the weights of a year. */
export function weightFindings(index: CompositeIndex, year: number): readonly Finding[] {
  return index.groups.flatMap(({ name, members }, at) => {
    const weights = members.map(({ weight }) => weightIn(weight, year));
    const undated = members.flatMap(({ of }, part) => (weights[part] === undefined ? [compositeFinding('composite.weight-undated', { path: `groups[${at}].members[${part}]` }, { group: name.vi, id: of, year })] : []));
    const isNothing = undated.length === 0 && weights.every((weight) => weight === 0);
    return isNothing ? [compositeFinding('composite.weights-zero', { path: `groups[${at}]` }, { group: name.vi })] : undated;
  });
}

/** Where a group has no value, or is 0 for the sake of one part alone. Told where it begins, and not again for every group around. */
export function groupFindings(index: CompositeIndex, columns: readonly Column[], rows: readonly UnitRow[], year: number): readonly Finding[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const indicators = new Set(index.indicators.map(({ id }) => id));
  return index.groups.flatMap((group) => {
    const members = group.members.filter(({ weight }) => (weightIn(weight, year) ?? 0) > 0).map(({ of }) => byId.get(of)!);
    const own = byId.get(group.id)!;
    return rows.flatMap(({ name, place }, row): Finding[] => {
      const values = { group: group.name.vi, unit: name };
      const where = { path: `units[${place}]` };
      const negative = hasSigns(group) ? members.find((member) => (member.values[row] ?? 0) < 0) : undefined;
      if (negative !== undefined) return [compositeFinding('composite.negative-in-mean', where, { ...values, id: negative.id })];
      if (own.values[row] === undefined) {
        if (own.marks[row] === 'missing' && members.every((member) => member.values[row] !== undefined)) return [compositeFinding('composite.out-of-range', where, { id: group.name.vi })];
        const begins = own.marks[row] === 'missing' && members.some((member) => member.marks[row] === 'missing' && indicators.has(member.id));
        return begins ? [compositeFinding('composite.too-little-known', where, values)] : [];
      }
      const zeros = group.aggregate === 'arithmetic' || own.values[row] !== 0 ? [] : members.filter((member) => member.values[row] === 0);
      const isAlone = zeros.length === 1 && members.some((member) => (member.values[row] ?? 0) > 0);
      return isAlone ? [compositeFinding('composite.zeroed-by-one', where, { ...values, id: zeros[0]!.id })] : [];
    });
  });
}

function hasSigns({ aggregate }: CompositeGroup): boolean {
  return aggregate === 'geometric' || aggregate === 'harmonic';
}
