import { describeFinding, formatMessage, visibleText, type Finding } from '@xaso/core';
import type { Words } from '../words.js';

/** Which procedure a record is about. */
export interface FindingRecord {
  readonly code: string;
  readonly name?: string;
}

/** A place inside one record of a file: its line, where the file has one record a line, and the procedure that it is about. */
interface RecordPlace {
  readonly path: string;
  readonly row?: number;
  readonly record?: FindingRecord;
}

/**
 * The sentence of a finding with its place: "Dòng 4, thủ tục 1.004873 (Cấp giấy …), trường code: …". A record is found again by its
 * line and its code; its number alone would have to be counted.
 */
export function describeInRecord(finding: Finding, words: Words): string {
  const where: Partial<RecordPlace> = finding.where;
  const match = where.path === undefined ? null : /^items\[([0-9]{1,9})\](?:\.(.+))?$/s.exec(where.path);
  if (match === null || (where.row === undefined && where.record === undefined)) return describeFinding(finding, words.findings, words.language);
  const { cli, findings, language } = words;
  const { row, record } = where;
  const place = [
    row === undefined ? formatMessage(findings.placeItem, { number: Number(match[1]) + 1 }) : formatMessage(findings.placeRow, { row }),
    ...(record === undefined ? [] : [record.name === undefined ? formatMessage(cli.recordCode, { code: visibleText(record.code) }) : formatMessage(cli.recordNamed, { code: visibleText(record.code), name: visibleText(record.name) })]),
    ...(match[2] === undefined ? [] : [formatMessage(cli.recordField, { field: visibleText(match[2]) })]),
  ].join(', ');
  return formatMessage(findings.placedSentence, { place, sentence: describeFinding({ ...finding, where: { path: '' } }, findings, language) });
}
