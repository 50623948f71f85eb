import type { CardRow } from '@xaso/procedures';
import type { CardView } from './card-view.js';

/** From this length on a title is set smaller: forty words of a statute are no headline. */
const longTitle = 70;

/** Whether a title is too long for a headline. */
export function isLongTitle(title: string): boolean {
  return title.length > longTitle;
}

/**
 * How the first line of a row is set: large where it is the answer. A sentence that says whom to ask reads better as text,
 * and of several cases the first is no more the answer than the others.
 *
 * @param longest Characters up to which a line stands out.
 */
export function keyClass({ id, lines, status }: Pick<CardRow, 'id' | 'lines' | 'status'>, { inCases }: Pick<CardView, 'inCases'>, longest: number): 'key' | 'sentence' {
  return status === 'fact' && (lines[0]?.length ?? 0) <= longest && !inCases.includes(id) ? 'key' : 'sentence';
}
