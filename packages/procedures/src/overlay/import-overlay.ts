import { excerpt, hasErrors, parseResult, parseVietnameseDate, type CivilDate, type Finding, type FindingPlace, type ParseResult, type Publisher } from '@xaso/core';
import { cellOf, placeOf, type Cell, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import type { Channel } from '../channel/channel.js';
import type { Fee, FeeCase } from '../fee/fee.schema.js';
import { parseFee } from '../fee/parse-fee.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { OverlayEntry, ProcedureOverlay } from './overlay.schema.js';
import type { OverlayField } from './overlay-columns.js';

/** What a file does not say itself. Nothing of it is guessed: what is missing is a finding. */
export interface ImportOverlayOptions {
  readonly publisher?: Publisher | undefined;
  readonly asOf?: CivilDate | undefined;
  readonly title?: string | undefined;
}

/** An overlay, with the place in its table where each of its codes stands, for whoever has more to say about one. */
export interface OverlayImport extends ParseResult<ProcedureOverlay> {
  readonly places: ReadonlyMap<string, FindingPlace>;
}

/**
 * Turns a commune's table, read with `overlayColumns`, into an overlay. A fee of 0 has to be said in words ("miễn phí");
 * several rows of one code with days of their own become one fee with its periods. Each wrong row is named and loses no other.
 *
 * @returns `value` is undefined without a publisher or a day: a file is vouched for by somebody.
 */
export function importOverlay(book: TableBook<OverlayField>, { publisher, asOf, title }: ImportOverlayOptions): OverlayImport {
  const file: FindingPlace = { file: book.fileName, row: 1 };
  const findings: Finding[] = [
    ...(publisher === undefined ? [procedureFinding('overlay.publisher-missing', file)] : []),
    ...(asOf === undefined ? [procedureFinding('overlay.as-of-missing', file)] : []),
  ];
  const entries = new Map<string, OverlayEntry>();
  const places = new Map<string, FindingPlace>();
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      const reading = readOverlayRow(book, sheet, row);
      findings.push(...reading.findings);
      if (reading.entry === undefined) continue;
      const known = entries.get(reading.entry.code);
      if (known === undefined) {
        entries.set(reading.entry.code, reading.entry);
        places.set(reading.entry.code, placeOf(book, sheet, row, 'code'));
        continue;
      }
      const joined = joinFees(known.fee, reading.entry.fee);
      if (joined === undefined) findings.push(procedureFinding('overlay.row-repeated', placeOf(book, sheet, row, 'code'), { code: known.code }));
      else entries.set(known.code, { ...reading.entry, ...known, fee: joined });
    }
  }
  if (publisher === undefined || asOf === undefined) return { ...parseResult<ProcedureOverlay>(undefined, findings), places };
  const overlay: ProcedureOverlay = { kind: 'procedure-overlay', schemaVersion: 1, ...(title === undefined ? {} : { title }), publisher, asOf, audience: 'public', sources: [], items: [...entries.values()] };
  return { ...parseResult(overlay, findings), places };
}

interface RowReading {
  readonly entry: OverlayEntry | undefined;
  readonly findings: readonly Finding[];
}

function readOverlayRow(book: TableBook<OverlayField>, sheet: TableSheet<OverlayField>, row: TableRow): RowReading {
  const findings: Finding[] = [];
  const where = (field: OverlayField) => placeOf(book, sheet, row, field);
  const text = (field: OverlayField, longest = 400): string | undefined => textOf(cellOf(sheet, row, field), longest);
  const day = (field: OverlayField): CivilDate | undefined => {
    const cell = cellOf(sheet, row, field);
    if (cell === null) return undefined;
    const date = parseVietnameseDate(cell, where(field));
    findings.push(...date.findings);
    return date.value;
  };
  const code = codeOf(cellOf(sheet, row, 'code'));
  const { fee, quoted } = readFees(sheet, row, where, day, findings);
  const facts = withoutUndefined({
    counter: text('counter'),
    hours: text('hours'),
    phone: readPhone(text('phone', 80), where('phone'), findings),
    address: text('address'),
    note: [text('note', 2000), ...quoted].filter((part) => part !== undefined).join(' ').slice(0, 2000) || undefined,
    decision: text('decision', 200),
    confirmedBy: text('confirmedBy', 200),
    confirmedOn: day('confirmedOn'),
    name: text('name', 1500),
    fee,
  });
  if (code === undefined) {
    findings.push(procedureFinding('overlay.code-missing', where('code'), { text: excerpt(text('name') ?? '', 80) }));
    return { entry: undefined, findings };
  }
  if (!/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/.test(code)) {
    findings.push(procedureFinding('overlay.code-unreadable', where('code'), { text: excerpt(code, 60) }));
    return { entry: undefined, findings };
  }
  const says = Object.keys(facts).some((field) => field !== 'name');
  if (!says) findings.push(procedureFinding('overlay.row-empty', where('code'), { code }));
  else if (fee !== undefined && facts['confirmedBy'] === undefined) findings.push(procedureFinding('overlay.confirmation-missing', where('fee'), { code }));
  const isLost = !says || hasErrors(findings);
  return { entry: isLost ? undefined : ({ code, ...facts } as OverlayEntry), findings };
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function textOf(cell: Cell, longest: number): string | undefined {
  const text = cell === null ? '' : String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, longest).trim();
  return text === '' ? undefined : text;
}

/** A spreadsheet takes `1.004873` for a number and drops what it finds superfluous: `1.00489` is `1.004890`. */
function codeOf(cell: Cell): string | undefined {
  const text = typeof cell === 'number' ? cell.toFixed(6) : textOf(cell, 60)?.replace(/^'/, '').replace(/\s/g, '').replace(/^([0-9]),([0-9]{6})$/, '$1.$2');
  return text === '' ? undefined : text;
}

const feeFields: readonly (readonly [OverlayField, readonly Channel[] | undefined])[] = [
  ['fee', undefined],
  ['feeInPerson', ['inPerson']],
  ['feeOnline', ['online']],
  ['feePostal', ['postal']],
];

function readFees(sheet: TableSheet<OverlayField>, row: TableRow, where: (field: OverlayField) => FindingPlace, day: (field: OverlayField) => CivilDate | undefined, findings: Finding[]): FeesOfRow {
  const [from, to] = [day('from'), day('to')];
  const term = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  if (from !== undefined && to !== undefined && from > to) findings.push(procedureFinding('procedure.dates-reversed', where('to'), { from, to }));
  const quoted: string[] = [];
  const cases = feeFields.flatMap(([field, over]): FeeCase[] => {
    const cell = cellOf(sheet, row, field);
    if (cell === null || typeof cell === 'boolean') return [];
    const read = parseFee(cell, where(field));
    findings.push(...read.findings);
    const fee = read.value;
    // A fee that could not be read stays out: an unknown fee of the catalogue says more than an unknown one of the file. Its words are kept.
    if (fee?.kind === 'unknown' && fee.note !== undefined) quoted.push(`${titleOf(where(field), field)}: ${fee.note}`);
    if (fee === undefined || fee.kind === 'unknown') return [];
    const bound = { ...(over === undefined ? {} : { channels: [...over] }), ...term };
    return fee.kind === 'byCase' ? fee.cases.map((each) => ({ ...each, ...bound })) : [{ ...bound, fee }];
  });
  const [first, second] = cases;
  if (first === undefined) return { fee: undefined, quoted };
  const isPlain = second === undefined && first.channels === undefined && first.when === undefined && from === undefined && to === undefined;
  return { fee: isPlain ? first.fee : { kind: 'byCase', cases }, quoted };
}

/** The fees of a row, and the words of those that could not be read. */
interface FeesOfRow {
  readonly fee: Fee | undefined;
  readonly quoted: readonly string[];
}

/** What the file itself calls a column. */
function titleOf(where: FindingPlace, field: OverlayField): string {
  return 'column' in where && where.column !== undefined ? where.column : field;
}

/** Two rows of one code fit together when their fees hold on different days; undefined when they do not. */
function joinFees(first: Fee | undefined, second: Fee | undefined): Fee | undefined {
  if (second === undefined || first === undefined) return undefined;
  const [a, b] = [casesOf(first), casesOf(second)];
  const isDated = [...a, ...b].every(({ from, to }) => from !== undefined || to !== undefined);
  const overlaps = a.some((one) => b.some((other) => one.from === other.from && String(one.channels) === String(other.channels)));
  return isDated && !overlaps && a.length + b.length <= 60 ? { kind: 'byCase', cases: [...a, ...b] } : undefined;
}

function casesOf(fee: Fee): FeeCase[] {
  return fee.kind === 'byCase' ? fee.cases : [{ fee }];
}

/** A telephone number as it is dialled: digits, with a plus in front or groups between. */
function readPhone(text: string | undefined, where: FindingPlace, findings: Finding[]): string | undefined {
  if (text === undefined) return undefined;
  // A spreadsheet that takes a number for a quantity drops the zero in front.
  const dialled = /^[1-9][0-9]{8,9}$/.test(text) ? `0${text}` : text;
  const digits = dialled.replace(/[^0-9]/g, '');
  if (/^\+?[0-9][0-9 .()-]{2,24}$/.test(dialled) && digits.length >= 3 && digits.length <= 12) return dialled;
  findings.push(procedureFinding('overlay.phone-unreadable', where, { text: excerpt(text, 60) }));
  return undefined;
}
