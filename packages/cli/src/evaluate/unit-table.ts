import { formatMessage, formatNumber, type MessageValues } from '@xaso/core';
import type { Evaluation } from '@xaso/criteria';
import type { CliMessages } from '../messages/vi.js';
import type { Words } from '../words.js';
import type { UnitRollUp, UnitSummary } from './unit-summary.js';

const decisionTerms = { achieved: 'unitAchieved', notAchieved: 'unitNotAchieved', undecided: 'unitUndecided' } as const satisfies Record<string, keyof CliMessages>;

const stateTerms = { complete: 'unitComplete', needsCheck: 'unitNeedsCheck', notSubmitted: 'unitNotSubmitted' } as const satisfies Record<UnitSummary['state'], keyof CliMessages>;

/** The header of the table of units. */
export function summaryHeader({ cli }: Words): readonly string[] {
  return (['unitName', 'unitState', 'unitPoints', 'unitMax', 'unitCoverage', 'unitOutcome'] as const).map((key) => formatMessage(cli[key]));
}

/** One unit as a row; what is not known stays empty. */
export function summaryRow({ name, state, evaluation }: UnitSummary, words: Words): readonly (string | number | null)[] {
  const known = evaluation?.total.coverage.criteria;
  return [
    name,
    formatMessage(words.cli[stateTerms[state]]),
    evaluation?.total.points?.rounded ?? null,
    evaluation?.total.max ?? null,
    known === undefined ? null : `${known.known}/${known.of}`,
    evaluation === undefined ? null : outcomeText(evaluation, words),
  ];
}

/** "đạt", "chưa đạt", the class, or nothing. */
export function outcomeText({ decision, band, total }: Evaluation, { cli, language }: Words): string | null {
  if (decision !== undefined) return formatMessage(cli[decisionTerms[decision.state]]);
  if (band?.lowest === undefined || band.highest === undefined || total.points === undefined) return null;
  const nameOf = ({ name }: NonNullable<typeof band.lowest>): string => (language === 'en' ? (name.en ?? name.vi) : name.vi);
  const [lowest, highest] = [nameOf(band.lowest), nameOf(band.highest)];
  if (band.certain) return lowest;
  return lowest === highest ? formatMessage(cli.unitBandOpenSame, { band: lowest }) : formatMessage(cli.unitBandOpen, { lowest, highest });
}

/** Rows of cells as a table of text whose columns stand below each other. */
export function textTable(header: readonly string[], rows: readonly (readonly (string | number | null)[])[], { language }: Words): string {
  const shown = [header, ...rows.map((cells) => cells.map((cell) => (cell === null ? '' : typeof cell === 'number' ? formatNumber(cell, { language }) : cell)))];
  const widths = header.map((_, column) => Math.max(...shown.map((cells) => [...(cells[column] ?? '')].length)));
  const isNumeric = header.map((_, column) => rows.some((cells) => typeof cells[column] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (isNumeric[column] === true ? ' '.repeat(widths[column]! - [...cell].length) + cell : cell + ' '.repeat(widths[column]! - [...cell].length))).join('  ').trimEnd();
  return `${[line(shown[0]!), widths.map((width) => '-'.repeat(width)).join('  '), ...shown.slice(1).map(line)].join('\n')}\n`;
}

/** "đã nộp 3/5; cần kiểm tra 1; đạt 1/3". */
export function rollUpText({ submitted, expected, needsCheck, achieved }: UnitRollUp, { cli, language }: Words): string {
  const number = (value: number): string => formatNumber(value, { language });
  const say = (key: keyof CliMessages, values: MessageValues): string => formatMessage(cli[key], values);
  return [
    expected === undefined ? say('rollUpSubmitted', { number: number(submitted) }) : say('rollUpSubmittedOf', { number: number(submitted), of: number(expected) }),
    say('rollUpNeedsCheck', { number: number(needsCheck) }),
    ...(achieved === undefined ? [] : [say('rollUpAchieved', { number: number(achieved.count), of: number(achieved.of) })]),
  ].join('; ');
}
