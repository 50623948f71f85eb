import { formatNumber } from '@xaso/core';
import type { Standings } from '@xaso/criteria/league';
import type { Localizer } from '../internal/localize-controller.js';
import type { LeagueMessages } from './league.messages.js';

/** One unit as it is written, on the screen, on paper and in the file. */
export interface UnitRow {
  readonly name: string;
  readonly province: string | undefined;
  /** Undefined where it has no place. */
  readonly rank: string | undefined;
  /** Undefined where it has no points. */
  readonly points: string | undefined;
  readonly band: string | undefined;
  /** Why there are no points, that they can still change, or that the stated rank cannot be. */
  readonly notes: readonly string[];
  /** Whether a note is a doubt about what the source states. */
  readonly isDoubtful: boolean;
}

const reasonTerms = { missing: 'reasonMissing', notApplicable: 'reasonNotApplicable', coverage: 'reasonCoverage', otherSet: 'reasonOtherSet' } as const;

/** The words of one unit. Points are rounded here, for showing, and nowhere before. */
export function unitRow(row: number, standings: Standings, l10n: Localizer<LeagueMessages>): UnitRow {
  const { document, table, group, scores, ranks, contradictions } = standings;
  const { units, provinces = [] } = document;
  const score = scores[row]!;
  return {
    name: units.name[row]!,
    province: provinces[units.province?.[row] ?? -1]?.name,
    rank: rankText(ranks[row]!, l10n),
    points: score === null ? undefined : pointsText(score, standings, l10n),
    band: group === undefined && score !== null ? table.bands?.[table.band?.[row] ?? -1]?.name : undefined,
    notes: notesOf(row, standings, l10n),
    isDoubtful: contradictions.has(row),
  };
}

/** A rank as it is written; undefined for none. */
export function rankText(rank: number, l10n: Localizer<LeagueMessages>): string | undefined {
  return Number.isNaN(rank) ? undefined : formatNumber(rank, { language: l10n.language });
}

function pointsText(score: number, { table: { decimals } }: Standings, { language }: Localizer<LeagueMessages>): string {
  return formatNumber(score, { language, maximumDecimals: decimals, minimumDecimals: decimals });
}

function notesOf(row: number, { group, scores, absences, provisional, contradictions }: Standings, l10n: Localizer<LeagueMessages>): readonly string[] {
  if (scores[row] === null) {
    const absence = absences.get(row);
    return [l10n.term(reasonTerms[absence?.reason ?? 'missing']), ...(absence?.note === undefined ? [] : [absence.note])];
  }
  const contradiction = contradictions.get(row);
  return [...(group === undefined && provisional.has(row) ? [l10n.term('provisional')] : []), ...(contradiction === undefined ? [] : [doubtText(contradiction, l10n)])];
}

function doubtText({ stated, low, high }: { readonly stated: number; readonly low: number; readonly high: number }, l10n: Localizer<LeagueMessages>): string {
  const number = (value: number): string => formatNumber(value, { language: l10n.language });
  return low === high ? l10n.term('contradiction', { rank: number(stated), low: number(low) }) : l10n.term('contradictionRange', { rank: number(stated), low: number(low), high: number(high) });
}
