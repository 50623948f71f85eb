import type { UnitKind } from '@xaso/core';
import type { StandingOrder } from '@xaso/criteria/league';

/** Detail of `xa-league-search`. */
export interface LeagueSearchDetail {
  readonly text: string;
  /** Name of the chosen province. */
  readonly province: string | undefined;
  readonly kind: UnitKind | undefined;
  readonly order: StandingOrder;
  /** Id of the table that is shown. */
  readonly table: string;
  /** Id of the group by which units are ranked; none for the total. */
  readonly group: string | undefined;
  /** How many units were found. */
  readonly count: number;
}
