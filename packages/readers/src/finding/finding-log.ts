import type { Finding, FindingValues } from '@xaso/core';
import { readersFinding, type ReadersFindingCode } from './readers-findings.js';

/** Where in its file a finding stands. Without a row it speaks of the whole file, or of the whole sheet where one is named. */
export interface PlaceInFile {
  readonly sheet?: string | undefined;
  readonly row?: number;
  readonly column?: string | undefined;
}

/** Gathers the findings of one file while it is read. */
export interface FindingLog {
  /** Name of the file, as its owner knows it. */
  readonly file: string;
  add(code: ReadersFindingCode, place?: PlaceInFile, values?: FindingValues): void;
  /** Takes over what another log of the same file has gathered. */
  include(findings: readonly Finding[]): void;
  /** What was gathered, in the order of adding, with one line for each code that had more findings than are kept. */
  findings(): readonly Finding[];
}

/** A file with 20,000 bad rows needs one sentence about them, not 20,000. */
const keptOfOneCode = 100;

/** Starts the list of findings of one file. */
export function findingLog(file: string): FindingLog {
  const kept: Finding[] = [];
  const counts = new Map<ReadersFindingCode, number>();
  return {
    file,
    add(code, place = {}, values = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > keptOfOneCode) return;
      const { sheet, row = 0, column } = place;
      const where = { file, row, ...(sheet === undefined ? {} : { sheet }), ...(column === undefined ? {} : { column }) };
      kept.push(readersFinding(code, where, values));
    },
    include(findings) {
      kept.push(...findings);
    },
    findings() {
      const shortened = [...counts]
        .filter(([, count]) => count > keptOfOneCode)
        .map(([code, count]) => readersFinding('reader.findings-shortened', { file, row: 0 }, { code, count, kept: keptOfOneCode }));
      return [...kept, ...shortened];
    },
  };
}
