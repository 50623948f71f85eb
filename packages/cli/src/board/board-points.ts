import { parseResult, safeLink, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { makePayment } from '@xaso/elements/payment-code';
import { qrImage } from '@xaso/elements/qr-image';
import { cellOf, placeOf, type HeaderSpec, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import type { BoardPoint } from './board-point.js';

/** What a column of a list of points may hold. */
export type PointField = 'name' | 'note' | 'url' | 'bank' | 'account' | 'holder' | 'amount' | 'purpose';

/** The headers of such a list, for `readTable`; `name` is required. A row has an address, or an account with its holder. */
export const pointColumns: HeaderSpec<PointField> = {
  name: ['Tên', 'Tên điểm', 'Tên di tích', 'Tên khoản thu', 'Khoản thu', 'Di tích', 'Name'],
  note: ['Ghi chú', 'Địa điểm', 'Nơi', 'Mô tả', 'Note', 'Place'],
  url: ['Địa chỉ trang', 'Đường dẫn', 'Liên kết', 'Trang giới thiệu', 'Link', 'URL'],
  bank: ['Mã ngân hàng', 'Mã ngân hàng (BIN)', 'BIN', 'Bank', 'Bank code'],
  account: ['Số tài khoản', 'STK', 'Tài khoản', 'Account', 'Account number'],
  holder: ['Chủ tài khoản', 'Tên tài khoản', 'Tên chủ tài khoản', 'Holder', 'Account holder'],
  amount: ['Số tiền', 'Mức thu', 'Số tiền (đồng)', 'Amount'],
  purpose: ['Nội dung', 'Nội dung chuyển', 'Nội dung chuyển khoản', 'Purpose'],
};

/** What whoever makes a board has decided. */
export interface PointRules {
  /** Whether accounts may become codes for payments: only when somebody has confirmed them. */
  readonly allowsPayment: boolean;
}

/** Makes the cards of a board of fees, heritage sites or other points, in the order of the list. What can't be shown is named and left out. */
export function boardPoints(book: TableBook<PointField>, rules: PointRules): ParseResult<readonly BoardPoint[]> {
  const made = book.sheets.flatMap((sheet) => sheet.rows.map((row) => pointOf(readRow(book, sheet, row), rules)));
  return parseResult(
    made.flatMap(({ value }) => value ?? []),
    made.flatMap(({ findings }) => findings),
  );
}

interface PointRow {
  readonly text: (field: PointField) => string;
  readonly place: (field: PointField) => FindingPlace;
}

/** Numbers of accounts that a spreadsheet keeps as numbers have lost their leading zeros: they are not taken, which the finding says. */
function readRow(book: TableBook<PointField>, sheet: TableSheet<PointField>, row: TableRow): PointRow {
  return {
    text: (field) => {
      const cell = cellOf(sheet, row, field);
      return field === 'account' && typeof cell === 'number' ? `#${cell}` : String(cell ?? '').trim();
    },
    place: (field) => placeOf(book, sheet, row, field),
  };
}

function pointOf({ text, place }: PointRow, { allowsPayment }: PointRules): ParseResult<BoardPoint> {
  const common = { name: text('name'), note: text('note') || undefined };
  if (text('account') !== '' || text('bank') !== '') {
    if (!allowsPayment) return parseResult<BoardPoint>(undefined, [cliFinding('board.payment-not-allowed', place('account'), { name: common.name })]);
    const { value: payment, findings } = makePayment({ bank: text('bank'), account: text('account'), holder: text('holder'), amount: text('amount') || undefined, purpose: text('purpose') || undefined });
    if (payment === undefined) return parseResult<BoardPoint>(undefined, findings.map((finding) => ({ ...finding, where: place('account') })));
    return withCode(common.name, payment.payload, place('account'), (qr) => ({ ...common, qr, link: undefined, payment }));
  }
  const judged = safeLink(text('url'), { hosts: hostsOf(text('url')) }, place('url'));
  if (!judged.allowed) return parseResult<BoardPoint>(undefined, [asError(judged.finding)]);
  if (judged.host === undefined) return parseResult<BoardPoint>(undefined, [cliFinding('board.point-without-link', place('url'), { name: common.name })]);
  const link = { href: judged.href, host: judged.host };
  return withCode(common.name, link.href, place('url'), (qr) => ({ ...common, qr, link, payment: undefined }));
}

/** Who writes the list allows the hosts of its addresses; a name before an `@` and a redirect elsewhere stay refused. */
function hostsOf(url: string): string[] {
  const host = /^https?:\/\/([^/?#\s\\@]+)(?:[/?#]|$)/i.exec(url)?.[1];
  return host === undefined ? [] : [host.replace(/:\d+$/, '')];
}

/** On a page a refused link becomes text; a code cannot, so that the card is lost. */
function asError(finding: Finding): Finding {
  return { ...finding, severity: 'error' };
}

function withCode(name: string, text: string, where: FindingPlace, card: (qr: BoardPoint['qr']) => BoardPoint): ParseResult<BoardPoint> {
  const { value } = qrImage(text);
  return value === undefined ? parseResult<BoardPoint>(undefined, [cliFinding('board.point-too-long', where, { name, length: text.length })]) : parseResult(card(value), []);
}
