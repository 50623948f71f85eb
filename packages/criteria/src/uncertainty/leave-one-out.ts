import type { CompositeData } from '../composite/composite-data.js';
import type { CompositeIndex } from '../composite/composite-index.schema.js';
import { compose, type CompositeResult } from '../composite/compose.js';

/** What happens when one indicator is not there. */
export interface LeftOut {
  readonly indicator: string;
  /** Scores and ranks without it; none where nothing is left of the index. */
  readonly scores: CompositeResult['scores'] | undefined;
  readonly ranks: readonly (number | undefined)[] | undefined;
  /** By how many places a unit moves: mean over units that have a rank both times, and the most of them. */
  readonly shift: { readonly mean: number; readonly most: number } | undefined;
}

/** Works an index out without each of its indicators in turn; the others of its group share its weight, a group that is left with nothing goes too. */
export function leaveOneOut(index: CompositeIndex, data: CompositeData): readonly LeftOut[] {
  const whole = compose(index, data).value;
  return index.indicators.map(({ id }) => {
    const rest = withoutIndicator(index, id);
    const value = rest && compose(rest, data).value;
    const ranks = value?.ranks.map((rank) => rank?.rank);
    return { indicator: id, scores: value?.scores, ranks, shift: whole && ranks && shiftOf(whole, ranks) };
  });
}

/** An index without one indicator; none where nothing that weighs is left. */
export function withoutIndicator(index: CompositeIndex, id: string): CompositeIndex | undefined {
  const gone = new Set([id]);
  let { groups } = index;
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    groups = groups.map((group) => ({ ...group, members: group.members.filter(({ of }) => !gone.has(of)) }));
    for (const { id: group, members } of groups) if (members.every(({ weight }) => weight === 0)) gone.add(group);
    groups = groups.filter((group) => !gone.has(group.id));
  }
  if (gone.has(index.total)) return undefined;
  return { ...index, indicators: index.indicators.filter((indicator) => indicator.id !== id), groups };
}

function shiftOf({ ranks }: CompositeResult, without: readonly (number | undefined)[]): LeftOut['shift'] {
  const shifts = ranks.flatMap((rank, row) => {
    const other = without[row];
    return rank === undefined || other === undefined ? [] : [Math.abs(rank.rank - other)];
  });
  return shifts.length === 0 ? undefined : { mean: shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length, most: shifts.reduce((one, other) => Math.max(one, other)) };
}
