import { formatNumber, type Finding } from '@xaso/core';
import { createProcedureIndex, loadProcedureIndex, type Lexicon, type ProcedureIndex, type SearchResult } from '@xaso/procedures';
import { exitCode } from '../exit-code.js';
import { printReport, say, spoken } from '../output/print-report.js';
import { errorsOf } from '../procedures/read-document.js';
import { readLexicon } from '../procedures/read-lexicon.js';
import { readProcedures, type ProcedureSource } from '../procedures/read-procedures.js';
import { UsageFault } from '../usage-fault.js';
import { hitLines } from '../search/hit-lines.js';
import { rankedHits, type RankedHit } from '../search/ranked-hits.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso search <query>`: finds procedures by what people call them, in the kit's catalogue or in one that is named. */
export const runSearch: RunCommand = async (call) => {
  const { options, file: query } = call;
  const limit = limitOf(options);
  const source = await readProcedures(call, options.get('catalogue'));
  const lexicon = await readLexicon(call);
  // Of the files only what lost an entry matters here: `xaso check` says the rest.
  const findings = errorsOf([...source.findings, ...lexicon.findings]);
  const procedures = source.value?.items ?? [];
  const isReady = source.value !== undefined && lexicon.value !== undefined;
  const result: SearchResult = isReady ? indexOf(source.value, lexicon.value).search(query, { limit }) : { hits: [], groups: [] };
  const hits = rankedHits(result.hits, procedures);
  const found: Found = { hits, groups: result.groups, procedures: procedures.length, isReady, findings };
  if (call.format === 'json') printJson(found, call);
  else printTable(found, call);
  return findings.length > 0 || hits.length === 0 ? exitCode.findings : exitCode.clean;
};

/** What a search gave, with what was wrong with its files. */
interface Found {
  readonly hits: readonly RankedHit[];
  readonly groups: SearchResult['groups'];
  /** How many procedures were searched. */
  readonly procedures: number;
  /** Whether the files could be used at all. */
  readonly isReady: boolean;
  readonly findings: readonly Finding[];
}

const usualLimit = 10;
const largestLimit = 1000;

function limitOf(options: CommandCall['options']): number {
  const text = options.get('limit');
  if (text === undefined) return usualLimit;
  const limit = /^[0-9]{1,4}$/.test(text.trim()) ? Number(text) : 0;
  if (limit < 1 || limit > largestLimit) throw new UsageFault('optionOutOfRange', { option: '--limit', value: text, from: 1, to: largestLimit });
  return limit;
}

function indexOf(source: ProcedureSource, lexicon: Lexicon): ProcedureIndex {
  return source.kind === 'search-index' ? loadProcedureIndex(source, { lexicon }) : createProcedureIndex(source.items, { lexicon });
}

/** The shape is a promise: it only gains fields. */
function printJson({ hits, groups, procedures, findings }: Found, { file: query, terminal, words }: CommandCall): void {
  const together = groups.map(({ id, codes }) => ({ id, codes }));
  terminal.out(`${JSON.stringify({ query, procedures, hits, groups: together, findings: spoken(findings, words) }, null, 2)}\n`);
}

function printTable({ hits, procedures, isReady, findings }: Found, call: CommandCall): void {
  const { file: query, options, terminal, words } = call;
  if (findings.length > 0) printReport({ file: options.get('catalogue') ?? options.get('lexicon') ?? '', items: procedures, ok: false, findings }, call);
  if (!isReady) return;
  if (hits.length === 0) say(call, 'searchNothing', { query, number: formatNumber(procedures, words) });
  else terminal.out(hitLines(hits, words));
}
