import { excerpt, type Finding, type FindingPlace } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import { rawText, tidyLine, type PortalValue } from './portal-value.js';

const officialCode = /^[0-9]\.[0-9]{6}$/;
const suffixed = /^([0-9]\.[0-9]{6})[^0-9].*$/;
const usable = /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/;

/**
 * The code of a record, without spaces. A suffix ("1.014955-Xoa") stays, since it tells the record apart from the procedure
 * without it; what is no code at all gives none.
 */
export function readCode(record: PortalValue, where: FindingPlace): { readonly code: string | undefined; readonly findings: readonly Finding[] } {
  const source = rawText(record, 'code');
  const code = source.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
  if (code === '') return { code: undefined, findings: [procedureFinding('portal.code-missing', where)] };
  const text = excerpt(source, 60);
  if (!usable.test(code)) return { code: undefined, findings: [procedureFinding('portal.code-malformed', where, { text })] };
  const findings = code === source ? [] : [procedureFinding('portal.code-padded', where, { text, code })];
  if (officialCode.test(code)) return { code, findings };
  const base = suffixed.exec(code)?.[1];
  findings.push(base === undefined ? procedureFinding('portal.code-malformed', where, { text }) : procedureFinding('portal.code-suffixed', where, { text, code: base }));
  return { code, findings };
}

const longestName = 1500;

/** The name of a record: composed, in one line, without the full stops and the headings that slipped in behind it. */
export function readName(record: PortalValue, where: FindingPlace): { readonly name: string | undefined; readonly findings: readonly Finding[] } {
  const source = rawText(record, 'name');
  const line = tidyLine(source);
  const name = line
    .replace(/\s?\([0-9]+\) (?:Trình tự|Cách thức|Thành phần)[^()]{0,60}:?$/u, '')
    .replace(/[\s.;,]+$/u, '')
    .slice(0, longestName)
    .trim();
  if (name === '') return { name: undefined, findings: [procedureFinding('portal.name-missing', where)] };
  const findings: Finding[] = [];
  const text = excerpt(name, 120);
  if (source !== source.normalize('NFC')) findings.push(procedureFinding('portal.name-not-composed', where, { text }));
  if (source.normalize('NFC') !== name) findings.push(procedureFinding('portal.name-untidy', where, { text }));
  if (name.length > 8 && name === name.toUpperCase() && name !== name.toLowerCase()) findings.push(procedureFinding('portal.name-in-capitals', where, { text }));
  if (line.length > longestName) findings.push(procedureFinding('portal.text-cut', where, { field: 'name', limit: longestName }));
  return { name, findings };
}
