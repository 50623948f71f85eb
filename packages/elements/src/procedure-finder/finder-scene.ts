import type { CivilDate } from '@xaso/core';
import type { SearchFilter } from '@xaso/procedures';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { FinderDesk } from './finder-desk.js';
import type { GroupAnswers } from './group-answers.js';
import type { ProcedureFinderMessages } from './procedure-finder.messages.js';

/** What the reader has done so far. */
export interface FinderState {
  readonly query: string;
  readonly filter: SearchFilter;
  /** Code of the procedure whose card is open. */
  readonly chosen: string | undefined;
  /** How many lines of the results are shown. */
  readonly shown: number;
  /** Answers about groups of near-identical procedures, by group. */
  readonly answers: ReadonlyMap<string, GroupAnswers>;
  /** Groups that the reader has opened, or closed where they stood open. */
  readonly toggled: ReadonlySet<string>;
  /** Codes of the procedures that were looked at since the page was opened, last first; kept in memory only. */
  readonly recent: readonly string[];
}

/** What the reader can do. */
export interface FinderActs {
  readonly choose: (code: string) => void;
  /** Goes on from a card to another. */
  readonly follow: (code: string) => void;
  readonly back: () => void;
  readonly more: () => void;
  readonly toggle: (group: string) => void;
  /** Answers a question about a group; an answer of undefined takes it back, with those that came after it. */
  readonly answer: (group: string, about: string, value: string | undefined) => void;
  readonly narrow: (filter: SearchFilter) => void;
  /** Takes all conditions back. */
  readonly unfilter: () => void;
  /** Draws the finder again, for what has come since. */
  readonly redraw: () => void;
}

/** All that the finder is drawn from. */
export interface FinderScene {
  readonly desk: FinderDesk;
  readonly state: FinderState;
  readonly acts: FinderActs;
  readonly l10n: Localizer<ProcedureFinderMessages>;
  readonly links: LinkController;
  readonly headingLevel: number;
  readonly today: CivilDate;
}
