import { excerpt, formatMessage, formatNumber, visibleText } from '@xaso/core';
import type { CliWords } from '../words.js';
import type { RankedHit } from './ranked-hits.js';

const longestName = 300;

/** The hits as a table for people: code, score and name; the official name below the plain one. */
export function hitLines(hits: readonly RankedHit[], { cli, language }: CliWords): string {
  const rows = hits.map(({ code, score, name, plainName }) => ({
    code: visibleText(code),
    score: formatNumber(score, { language, maximumDecimals: 2, minimumDecimals: 2 }),
    names: plainName === undefined || plainName === name ? [shown(name)] : [shown(plainName), shown(name)],
  }));
  const head = { code: formatMessage(cli.columnCode), score: formatMessage(cli.columnScore), names: [formatMessage(cli.columnName)] };
  const widths = { code: widest([head, ...rows].map(({ code }) => code)), score: widest([head, ...rows].map(({ score }) => score)) };
  return [head, ...rows].map(({ code, score, names }) => `${`${code.padEnd(widths.code)}  ${score.padStart(widths.score)}  ${names.join(`\n${' '.repeat(widths.code + widths.score + 4)}`)}`}\n`).join('');
}

function shown(name: string): string {
  return excerpt(visibleText(name), longestName);
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
