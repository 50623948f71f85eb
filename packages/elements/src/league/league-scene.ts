import type { CivilDate } from '@xaso/core';
import type { FoundStandings, StandingFacets, StandingQuery, Standings } from '@xaso/criteria/league';
import type { Localizer } from '../internal/localize-controller.js';
import type { LeagueMessages } from './league.messages.js';

/** What a reader asks of a ranking: which table, ranked by what, which units. */
export interface LeagueQuery extends StandingQuery {
  /** Id of a table; the first one when left out. */
  readonly table?: string | undefined;
  /** Id of a group; the total when left out. */
  readonly group?: string | undefined;
}

/** What a reader may do with a ranking. */
export interface LeagueActs {
  readonly ask: (change: LeagueQuery) => void;
  readonly reset: () => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What drawing a ranking needs. */
export interface LeagueScene {
  readonly standings: Standings;
  readonly facets: StandingFacets;
  readonly found: FoundStandings;
  readonly query: LeagueQuery;
  /** How many units are drawn; more follow while the page is idle. */
  readonly limit: number;
  /** What was done last, in words. */
  readonly done: string;
  readonly date: CivilDate;
  readonly headingLevel: number;
  readonly l10n: Localizer<LeagueMessages>;
  /** Whether paper can be offered. */
  readonly canPrint: boolean;
  readonly acts: LeagueActs;
}
