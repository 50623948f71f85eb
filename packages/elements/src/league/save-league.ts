import { formatPeriod, type PlainCell, type PlainTable } from '@xaso/core';
import { saveCsv } from '../internal/save-csv.js';
import type { LeagueScene } from './league-scene.js';
import { kindTerm } from './render-tools.js';
import { unitRow } from './unit-row.js';

/** Hands the units that are shown to the reader as a CSV file, and returns its name. */
export function saveLeague(scene: LeagueScene): string {
  const { publisher, asOf } = scene.standings.document;
  return saveCsv(leagueTable(scene), { language: scene.l10n.language, subject: 'xep-hang', publisher: publisher.name, asOf });
}

/** Every unit with its figures as they are, and with their period and source, which a file that is sent on would lose otherwise. */
export function leagueTable({ standings, found, l10n }: Pick<LeagueScene, 'standings' | 'found' | 'l10n'>): PlainTable {
  const { document, table, scores, ranks } = standings;
  const { units } = document;
  const groups = table.groups ?? [];
  const source = document.sources.find(({ id }) => id === table.source)!;
  const ground = [formatPeriod(table.period, l10n.language), source.number === undefined ? source.title : `${source.title}, ${source.number}`];
  const within = found.ranksWithin;
  const columns = [
    l10n.term('rank'),
    ...(within === undefined ? [] : [l10n.term('rankWithin')]),
    l10n.term('code'),
    l10n.term('unit'),
    l10n.term('kind'),
    l10n.term('province'),
    l10n.term('measureTotal'),
    ...groups.map(({ name }) => name),
    l10n.term('band'),
    l10n.term('columnNote'),
    l10n.term('columnPeriod'),
    l10n.term('columnSource'),
  ];
  const rows = found.rows.map((row): readonly PlainCell[] => {
    const { name, province = '', band = '', notes } = unitRow(row, standings, l10n);
    const kind = units.kind?.[row] ?? null;
    return [
      number(Number.isNaN(ranks[row]!) ? null : ranks[row]!),
      ...(within === undefined ? [] : [number(scores[row] === null ? null : within[row]!)]),
      units.code?.[row] ?? '',
      name,
      kind === null ? '' : l10n.term(kindTerm(kind)),
      province,
      number(table.total[row]!),
      ...groups.map(({ points }) => number(points[row]!)),
      band,
      notes.join('; '),
      ...ground,
    ];
  });
  return { type: 'table', columns, rows };
}

/** An empty cell where there is no number: it is not 0. */
function number(value: number | null): PlainCell {
  return value === null ? '' : { type: 'number', value, text: String(value) };
}
