import type { ScorecardModel } from '@xaso/indicators';
import { isInState, type RowState } from './row-states.js';
import { sortRows, type LevelOf, type RowSort } from './sort-rows.js';

/** Which rows a reader wants to see, and in which order; an empty text means all. */
export interface RowChoice {
  readonly pillar: string;
  readonly state: RowState | '';
  readonly sort: RowSort;
}

/** All rows in the order of the board. */
export const everyRow: RowChoice = { pillar: '', state: '', sort: 'board' };

/** The board with the chosen rows. Its counts and its coverage stay those of the whole, since a choice changes no fact. */
export function chooseRows(model: ScorecardModel, { pillar, state, sort }: RowChoice, levelOf: LevelOf): ScorecardModel {
  const pillars = model.pillars
    .filter(({ id }) => pillar === '' || id === pillar)
    .map((own) => ({ ...own, rows: sortRows(state === '' ? own.rows : own.rows.filter((row) => isInState(row, state)), sort, levelOf) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...model, pillars };
}

/** How many rows a board shows. */
export function countRows({ pillars }: Pick<ScorecardModel, 'pillars'>): number {
  return pillars.reduce((sum, { rows }) => sum + rows.length, 0);
}
